// Builds the workbench into dist/site: static files that any web host can serve, below any path.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundledCases } from "./build/bundled-cases.ts";
import { explanations } from "./build/explanations.ts";
import { neededLocales } from "./build/needed-locales.ts";
import { offlineFiles } from "./build/offline-files.ts";

const conditions = ["source", "module", "browser", "development|production"];

export default defineConfig({
  base: "./",
  // "source" comes first so that the packages' TypeScript is read and need not be built before.
  resolve: { conditions },
  plugins: [react(), neededLocales(), bundledCases(), explanations(), offlineFiles()],
  worker: { format: "es" },
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 1_200,
    rollupOptions: {
      // How long plugins take is nothing that somebody who starts Parley has to read.
      checks: { pluginTimings: false },
      input: { index: "index.html", "service-worker": "src/service-worker.ts" },
      output: {
        entryFileNames: ({ name }) =>
          name === "service-worker" ? "service-worker.js" : "assets/[name]-[hash].js",
      },
    },
  },
});
