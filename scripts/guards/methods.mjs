// Every method on the methods page exists and is explained.
//
// The page names each method's file in backticks, as packages/engine/src/… or from there on, and on the same
// line links to its page in docs/explanation.

import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const page = "docs/reference/methods.md";

export function check(root) {
  if (!existsSync(join(root, page))) return { problems: [], note: `no ${page} yet` };
  const problems = [];
  const lines = readFileSync(join(root, page), "utf8").split("\n");
  let methods = 0;
  lines.forEach((line, index) => {
    const files = [...line.matchAll(/`([\w@./-]+\.ts)`/g)].map(([, file]) => file);
    if (files.length === 0) return;
    methods++;
    for (const file of files) {
      const path = file.startsWith("packages/") ? file : `packages/engine/src/${file}`;
      if (!existsSync(join(root, path)))
        problems.push(`${page}:${index + 1} names ${file}, which does not exist.`);
    }
    problems.push(...explanationProblems(root, line).map((problem) => `${page}:${index + 1} ${problem}`));
  });
  if (methods === 0) problems.push(`${page} names no method's file.`);
  return { problems, note: `${methods} methods` };
}

function explanationProblems(root, line) {
  const links = [...line.matchAll(/\]\(([^)\s]*explanation\/[^)\s#]+\.md)/g)].map(([, link]) => link);
  if (links.length === 0) return ["names a method without a link to its page in docs/explanation."];
  return links
    .map((link) => posix.join(posix.dirname(page), link))
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `links to ${path}, which does not exist.`);
}
