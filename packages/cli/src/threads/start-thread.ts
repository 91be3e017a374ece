// Starts a thread of the command: from the build as it is, and from the sources, as tests do, through the loader that tests have.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** @param module of the thread, beside the one that starts it: `new URL("./strategy-worker.ts", import.meta.url)`. */
export function startThread(module: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL(module.href.replace(/\.ts$/, ".js")), options);
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/\.cjs$/, ".mjs"),
  ).href;
  const program = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(module.href)}); });`;
  return new Worker(program, { ...options, eval: true, execArgv: ["--conditions=source"] });
}
