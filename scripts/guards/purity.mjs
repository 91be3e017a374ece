// The engine computes the same from the same: no clock and no unseeded chance.

import ts from "typescript";
import { listFiles } from "../project.mjs";
import { lineOf, parse, walk } from "../syntax.mjs";

const impure = new Map([
  ["Math.random", "draws unseeded chance; take a seeded source as an argument."],
  ["Date.now", "reads the clock; take the date as an argument."],
  ["performance.now", "reads the clock; take the time as an argument."],
  ["crypto.getRandomValues", "draws unseeded chance; take a seeded source as an argument."],
  ["crypto.randomUUID", "draws unseeded chance; take a seeded source as an argument."],
]);

export function check(root) {
  const problems = [];
  for (const path of listFiles(root, "packages/engine/src").filter((path) => path.endsWith(".ts"))) {
    const tree = parse(root, path);
    walk(tree, (node) => {
      const problem = problemWith(node, tree);
      if (problem) problems.push(`${path}:${lineOf(tree, node)} ${problem}`);
    });
  }
  return { problems };
}

function problemWith(node, tree) {
  if (ts.isPropertyAccessExpression(node)) return impure.get(node.getText(tree).replace(/^globalThis\./, ""));
  const isDate = ts.isNewExpression(node) && node.expression.getText(tree) === "Date";
  return isDate && !node.arguments?.length ? impure.get("Date.now") : undefined;
}
