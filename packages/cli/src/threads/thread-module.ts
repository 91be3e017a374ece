// The module that a thread runs: from the build as it is, and from the sources, as in tests, behind the loader that tests have.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export interface ThreadModule {
  readonly url: URL;
  readonly execArgv: readonly string[];
}

/** @param module of the thread, as one file names another: `new URL("./chunk-thread.ts", import.meta.url)`. */
export function threadModule(module: URL): ThreadModule {
  if (!import.meta.url.endsWith(".ts"))
    return { url: new URL(module.href.replace(/\.ts$/, ".js")), execArgv: [] };
  const tsx = createRequire(import.meta.url)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/, ".mjs");
  const program = `
    import { register } from ${JSON.stringify(pathToFileURL(tsx).href)};
    register();
    await import(${JSON.stringify(module.href)});`;
  return {
    url: new URL(`data:text/javascript,${encodeURIComponent(program)}`),
    execArgv: ["--conditions=source"],
  };
}
