import react from "@vitejs/plugin-react";
import { join } from "node:path";
import { defineConfig } from "vite";
import { compressFolder } from "./compress.js";

// Nothing is inlined: the server's content security policy allows files of its own origin only.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    { name: "compress", apply: "build", closeBundle: () => compressFolder(join(import.meta.dirname, "dist")) },
  ],
  worker: { format: "es" },
  resolve: { conditions: ["bilan-source", "module", "browser"] },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
});
