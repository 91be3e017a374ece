// Files that are made at build time and fetched by the page at run time: emitted by the build, served by the development server.
import type { Plugin } from "vite";

/** `make` gives the files by path relative to the site. */
export function staticFiles(name: string, make: () => Promise<ReadonlyMap<string, string>>): Plugin {
  return {
    name,
    async generateBundle() {
      for (const [fileName, source] of await make()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURIComponent((request.url ?? "").split("?")[0]).replace(/^\//, "");
        const text = (await make()).get(path);
        if (text === undefined) next();
        else response.end(text);
      });
    },
  };
}
