import { defineConfig } from "vitest/config";

// "source" comes first so that tests read the packages' TypeScript and need no build.
const conditions = ["source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["source", "node"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "cases/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
