import { availableParallelism } from "node:os";
import { defaultExclude, defineConfig } from "vitest/config";

const inBrowser = "packages/web/test/browser/**/*.test.ts";
const ofEngine = "packages/engine/test/**/*.test.ts";

export default defineConfig({
  // "source" comes first so that tests read the packages' TypeScript and need no build; the rest are the defaults.
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    hookTimeout: 60_000,
    setupFiles: ["./scripts/same-draws.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: [
            "packages/*/test/**/*.test.ts",
            "cases/**/*.test.ts",
            "gold/test/**/*.test.ts",
            "scripts/test/**/*.test.ts",
          ],
          exclude: [...defaultExclude, inBrowser, ofEngine],
          testTimeout: 60_000,
          // One core fewer by default, which on a machine with two is half of it.
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "engine",
          include: [ofEngine],
          testTimeout: 60_000,
          maxWorkers: "100%",
          // The engine is pure, so its files share what they load.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "workbench",
          include: [inBrowser],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // On a busy machine a page takes its time; one second, the default, says nothing about it.
          expect: { poll: { timeout: 30_000 } },
          // Browsers with their workers take all of a small machine, once all else is done. People in a room wait for each other for half of
          // their time, so there is one browser more than cores.
          maxWorkers: Math.min(availableParallelism(), 3) + 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
