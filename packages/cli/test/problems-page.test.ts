// The page that lists the kinds of problems names each of them, and none that is gone.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGLISH } from "@parley/engine/report";
import { expect, it } from "vitest";
import { root } from "./docs-examples/run-example.ts";

it("docs/reference/problems.md lists the codes of the message catalogue", () => {
  const page = readFileSync(join(root, "docs", "reference", "problems.md"), "utf8");
  const listed = [...page.matchAll(/^\| `((?:case|formats)\.[a-z0-9-]+)` \|/gm)].map(([, code]) => code);
  const known = Object.keys(ENGLISH).filter((code) => /^(case|formats)\./.test(code));
  expect([...listed].sort()).toEqual([...known].sort());
});
