// Files and functions stay short enough to be read at one sitting.

import ts from "typescript";
import { listFiles } from "../project.mjs";
import { lineOf, parse, walk } from "../syntax.mjs";

const longestFile = 400;
const longestFunction = 60;

const isMeasured = (path) => /^(packages\/[^/]+\/src|scripts|bench)\/.*\.(tsx?|mjs)$/.test(path);

export function check(root) {
  const problems = [];
  const fileLines = [];
  const functionLines = [];
  const paths = ["packages", "scripts", "bench"]
    .flatMap((folder) => listFiles(root, folder))
    .filter(isMeasured);
  for (const path of paths) {
    const tree = parse(root, path);
    const lines = tree.text.replace(/\n$/, "").split("\n").length;
    fileLines.push(lines);
    if (lines > longestFile) problems.push(`${path} has ${lines} lines; at most ${longestFile}.`);
    for (const one of functionsOf(tree)) {
      functionLines.push(one.lines);
      if (one.lines > longestFunction) {
        problems.push(`${path}:${one.line} ${one.name} has ${one.lines} lines; at most ${longestFunction}.`);
      }
    }
  }
  return {
    problems,
    note: `files ${spread(fileLines)}, functions ${spread(functionLines)}: median / p90 / max`,
  };
}

/** Every function with a body in braces: its name, first line and length in lines. */
function functionsOf(tree) {
  const found = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !node.body || !ts.isBlock(node.body)) return;
    const line = lineOf(tree, node);
    const last = tree.getLineAndCharacterOfPosition(node.end).line + 1;
    const name = (node.name ?? node.parent?.name)?.getText(tree) ?? "a function";
    found.push({ name, line, lines: last - line + 1 });
  });
  return found;
}

function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `${at(0.5)} / ${at(0.9)} / ${at(1)}`;
}
