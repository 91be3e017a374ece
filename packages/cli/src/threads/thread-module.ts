// The module that a thread runs: from the build as it is, and from the sources, as in tests, behind the loader that tests have.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export interface ThreadModule {
  readonly url: URL;
  readonly execArgv: readonly string[];
}

/**
 * @param module of the thread, as one file names another: `new URL("./chunk-thread.ts", import.meta.url)`.
 * @param exported the names that it exports and a pool calls.
 */
export function threadModule(module: URL, exported: readonly string[] = []): ThreadModule {
  if (!import.meta.url.endsWith(".ts"))
    return { url: new URL(module.href.replace(/\.ts$/, ".js")), execArgv: [] };
  const tsx = createRequire(import.meta.url)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/, ".mjs");
  const program = `
    import { register } from ${JSON.stringify(pathToFileURL(tsx).href)};
    register();
    const loaded = await import(${JSON.stringify(module.href)});
    ${exported.map((name) => `export const ${name} = loaded.${name};`).join("\n")}`;
  return {
    url: new URL(`data:text/javascript,${encodeURIComponent(program)}`),
    execArgv: ["--conditions=source"],
  };
}
