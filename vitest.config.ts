import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["bilan-source"] },
  ssr: { resolve: { conditions: ["bilan-source", "node"] } },
  test: {
    globalSetup: ["tests/postgres.ts"],
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
