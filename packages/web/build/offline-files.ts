// Tells the service worker which files make up this version of the site, so that it can keep them all.
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const WORKER = "service-worker.js";

export function offlineFiles(): Plugin {
  return {
    name: "offline-files",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk") return;
        const hash = createHash("sha256");
        const names = Object.keys(bundle)
          .filter((name) => name !== WORKER && !name.endsWith(".map"))
          .sort();
        for (const name of names) {
          const file = bundle[name];
          hash.update(name).update(file.type === "chunk" ? file.code : file.source);
        }
        const files = [...names, "icon.svg", "workbench.webmanifest"];
        const version = hash.update(worker.code).digest("hex").slice(0, 16);
        const list = files.map((file) => JSON.stringify(file)).join(",");
        worker.code = filledIn(filledIn(worker.code, /__VERSION__/, version), /["'`]__FILES__["'`]/, list);
      },
    },
  };
}

/** The build fails rather than make a page that keeps nothing. */
function filledIn(code: string, gap: RegExp, text: string): string {
  if (!gap.test(code)) throw new Error(`${WORKER} has no ${gap.source} to fill in`);
  return code.replace(gap, () => text);
}
