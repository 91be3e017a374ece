// A module's text as an address to import, its marked imports found by whoever loads it.

/** Stands before the name of each module to be found by the worker, which alone knows where it lies for its own kind of loading. */
export const TO_FIND = "parley-import:";

/** The module as an address to import. One in a data URL finds nothing by name but what comes with Node, hence `find`. */
export function moduleUrl(code: string, find: (name: string) => string): string {
  const found = code.replace(/"parley-import:([^"\n]+)"/g, (_, name: string) => JSON.stringify(find(name)));
  return `data:text/javascript;base64,${Buffer.from(found).toString("base64")}`;
}
