// Each guard catches what it is there for, shown on small projects made for the purpose.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check as checkExports } from "../guards/exports.mjs";
import { check as checkLayers } from "../guards/layers.mjs";
import { check as checkLicences } from "../guards/licences.mjs";
import { check as checkLinks } from "../guards/links.mjs";
import { check as checkMethods } from "../guards/methods.mjs";
import { check as checkPinned } from "../guards/pinned.mjs";
import { check as checkPurity } from "../guards/purity.mjs";
import { check as checkSizes } from "../guards/sizes.mjs";
import { check as checkWording } from "../guards/wording.mjs";

let project = "";
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "parley-guard-"));
});
afterEach(() => rmSync(project, { recursive: true }));

type Check = (root: string) => { problems: string[] };

/** The problems that a guard finds in a project with these files. */
function problems(check: Check, files: Record<string, string | object>): string[] {
  for (const [path, content] of Object.entries(files)) {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return check(project).problems;
}

const engine = (path: string): string => `packages/engine/src/${path}`;

describe("layers", () => {
  const cases: [name: string, path: string, text: string, problem: RegExp | undefined][] = [
    ["an import to the left", engine("case/a.ts"), 'import "../maths/b.ts";', undefined],
    [
      "an import to the right",
      engine("maths/a.ts"),
      'import "../case/b.ts";',
      /maths may not look right, to case/,
    ],
    ["a dynamic import to the right", engine("maths/a.ts"), 'import("../case/b.ts");', /look right/],
    ["a type import to the right", engine("maths/a.ts"), 'let a: import("../case/b.ts").B;', /look right/],
    ["Node in the engine", engine("maths/a.ts"), 'import "node:fs";', /may not use/],
    ["Node in the command line", "packages/cli/src/a.ts", 'import "node:fs";', undefined],
    ["Node without its prefix", "packages/cli/src/a.ts", 'import "fs";', /write node:fs/],
    ["the command line in the engine", engine("maths/a.ts"), 'import "@parley/cli";', /may not use/],
    ["a way round the exports", "packages/cli/src/a.ts", 'import "../../engine/src/maths/b.ts";', /outside/],
    ["a file outside the stages", engine("misc/a.ts"), "", /none of the engine's stages/],
    ["a file that imports itself", engine("maths/a.ts"), 'import "./a.ts";', /ring: .*a.ts → .*a.ts/],
  ];
  it.each(cases)("%s", (_, path, text, problem) => {
    const found = problems(checkLayers, { [path]: text });
    expect(found).toEqual(problem ? [expect.stringMatching(problem)] : []);
  });

  it("finds rings of several files once", () => {
    const files = {
      [engine("maths/a.ts")]: 'import "./b.ts";',
      [engine("maths/b.ts")]: 'import "./c.ts";',
      [engine("maths/c.ts")]: 'import "./a.ts";',
    };
    expect(problems(checkLayers, files)).toEqual([expect.stringContaining("ring")]);
  });
});

describe("exports", () => {
  it.each([
    ["export * from './b.ts';", 1],
    ["export * as b from './b.ts';", 1],
    ["export default 1;", 1],
    ["export default function a() {}", 1],
    ["const a = 1; export { a as default };", 1],
    ["export { a } from './b.ts'; export const c = 1; export type { D } from './d.ts';", 0],
  ])("%s", (text, count) => {
    expect(problems(checkExports, { [engine("maths/a.ts")]: text })).toHaveLength(count);
  });
});

describe("purity", () => {
  it.each([
    ["Math.random()", 1],
    ["Date.now()", 1],
    ["new Date()", 1],
    ["new Date(0)", 0],
    ["Math.round(0.5)", 0],
  ])("%s", (text, count) => {
    expect(problems(checkPurity, { [engine("maths/a.ts")]: text })).toHaveLength(count);
  });
});

describe("sizes", () => {
  it("takes a function of 60 lines and a file of 400", () => {
    const file = `function a() {\n${"  0;\n".repeat(58)}}\n${"0;\n".repeat(340)}`;
    expect(problems(checkSizes, { [engine("maths/a.ts")]: file })).toEqual([]);
  });

  it("refuses one line more", () => {
    const file = `const a = () => {\n${"  0;\n".repeat(59)}};\n${"0;\n".repeat(340)}`;
    expect(problems(checkSizes, { [engine("maths/a.ts")]: file })).toEqual([
      expect.stringContaining("has 401 lines"),
      expect.stringContaining("a has 61 lines"),
    ]);
  });
});

describe("methods", () => {
  const page = "docs/reference/methods.md";
  const row = "| Nash | `analysis/bargaining/nash.ts` | [page](../explanation/nash.md) |";

  it("takes a page whose files and links exist", () => {
    const files = {
      [page]: row,
      [engine("analysis/bargaining/nash.ts")]: "",
      "docs/explanation/nash.md": "",
    };
    expect(problems(checkMethods, files)).toEqual([]);
  });

  it("misses files, pages and links", () => {
    expect(problems(checkMethods, { [page]: `${row}\n| Other | \`maths/other.ts\` |` })).toEqual([
      expect.stringContaining("nash.ts, which does not exist"),
      expect.stringContaining("nash.md, which does not exist"),
      expect.stringContaining("other.ts, which does not exist"),
      expect.stringContaining("without a link"),
    ]);
  });
});

describe("pinned", () => {
  it("refuses ranges, servers in the lock file and platforms left out of it", () => {
    const found = problems(checkPinned, {
      "package.json": { devDependencies: { a: "^1.0.0", b: "1.0.0" } },
      "package-lock.json": {
        packages: {
          "node_modules/a": {
            resolved: "https://example.org/a.tgz",
            optionalDependencies: { "a-linux": "1.0.0" },
          },
        },
      },
    });
    expect(found).toEqual([
      expect.stringContaining("a ^1.0.0"),
      expect.stringContaining("one server"),
      expect.stringContaining("lacks node_modules/a-linux"),
    ]);
  });
});

describe("wording", () => {
  // Put together here, so that this very file is not found at fault.
  const slash = "/";
  it.each([
    [`see ${slash}home/ann/notes`, 1],
    [`see ${slash}root/notes`, 1],
    ["see packages/work/notes and https://example.org/work/notes", 0],
    [`from https:${slash}/registry${"."}example.org/`, 1],
    [`registry ${"="}https://example.org`, 1],
  ])("%s", (text, count) => {
    expect(problems(checkWording, { "README.md": text })).toHaveLength(count);
  });
});

describe("links", () => {
  it.each([
    ["[a](docs/b.md)", undefined],
    ["[a](docs/b.md#what-it-is)", undefined],
    ["[a](#own)", undefined],
    ["[a](https://example.org/nothing)", undefined],
    ["`[a](docs/c.md)`", /docs\/c\.md, which does not exist/],
    ["[a](docs/b.md#gone)", /no such heading/],
    ["![a](../outside.png)", /does not exist/],
    ["```\n[a](docs/c.md)\n```", undefined],
  ])("%s", (text, problem) => {
    const found = problems(checkLinks, { "README.md": `# Own\n\n${text}`, "docs/b.md": "## What it is?" });
    expect(found).toEqual(problem ? [expect.stringMatching(problem)] : []);
  });
});

describe("licences", () => {
  it.each([
    ["MIT", false, 0],
    ["(MIT OR GPL-3.0)", false, 0],
    ["GPL-3.0-only", true, 1],
    ["AGPL-3.0", true, 1],
    ["MPL-2.0", true, 0],
    ["MPL-2.0", false, 1],
    [undefined, false, 1],
  ])("%s (for development: %s)", (license, dev, count) => {
    const files = {
      "package-lock.json": { packages: { "node_modules/a": { dev } } },
      "node_modules/a/package.json": { license },
    };
    expect(problems(checkLicences, files)).toHaveLength(count);
  });
});
