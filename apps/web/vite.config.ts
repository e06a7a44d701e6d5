import react from "@vitejs/plugin-react";
import { join } from "node:path";
import { defineConfig } from "vite";
import { compressFolder } from "./compress.js";

const FIRST =
  /node_modules\/(?:react|react-dom|scheduler|@tanstack|react-intl|@formatjs|intl-messageformat|use-sync-external-store)\/|web\/src\/(?:api|design|shell|toll\/(?!counting\.)|claims\/marks|language\/[^/]+$)|packages\/toll\/src\/rule\./;

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
    rolldownOptions: {
      output: {
        // What the first view needs comes in one file: cut finer, it is more requests and compresses worse.
        codeSplitting: { groups: [{ name: "site", test: FIRST }] },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
});
