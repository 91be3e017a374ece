// What a source file offers is said by name: no `export *`, no default exports.

import ts from "typescript";
import { listFiles } from "../project.mjs";
import { lineOf, parse } from "../syntax.mjs";

export function check(root) {
  const files = listFiles(root, "packages").filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path));
  const problems = [];
  for (const path of files) {
    const tree = parse(root, path);
    for (const statement of tree.statements) {
      const problem = problemWith(statement);
      if (problem) problems.push(`${path}:${lineOf(tree, statement)} ${problem}`);
    }
  }
  return { problems };
}

function problemWith(statement) {
  if (
    ts.isExportDeclaration(statement) &&
    !(statement.exportClause && ts.isNamedExports(statement.exportClause))
  ) {
    return "exports * from a file; list the names.";
  }
  const isDefault =
    ts.isExportAssignment(statement) ||
    (ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
    (ts.isExportDeclaration(statement) &&
      statement.exportClause.elements.some(({ name }) => name.text === "default"));
  return isDefault ? "has a default export; give it a name." : undefined;
}
