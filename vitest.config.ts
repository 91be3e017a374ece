import { defineConfig } from "vitest/config";

export default defineConfig({
  // "source" comes first so that tests read the packages' TypeScript and need no build; the rest are the defaults.
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "cases/**/*.test.ts", "scripts/test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
