// The page's first screen loads this part: it must not bring along the parts that check and read files.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const START = new URL("../../../src/case/differences/index.ts", import.meta.url);

/** Every file and package that is loaded with a file. */
function loadedWith(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  const text = readFileSync(file, "utf8");
  for (const [, name] of text.matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)"/gm)) {
    if (name.startsWith(".")) loadedWith(new URL(name, file), found);
    else found.add(name);
  }
  return found;
}

test("differences need no package, and little else", () => {
  const loaded = [...loadedWith(START)];
  expect(loaded.filter((name) => !name.startsWith("file:"))).toEqual([]);
  const folders = new Set(loaded.map((href) => /src\/(?:case\/)?([^/]+)\//.exec(href)?.[1]));
  expect([...folders].sort()).toEqual(["case", "differences", "reading"]);
  expect(loaded.length).toBeLessThan(20);
});
