// Source files as syntax trees, for the guards that look inside them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const parsed = new Map();

/** The syntax tree of one file, with parents set. */
export function parse(base, path) {
  const key = join(base, path);
  let tree = parsed.get(key);
  if (!tree) {
    const kind = path.endsWith(".mjs")
      ? ts.ScriptKind.JS
      : path.endsWith(".tsx")
        ? ts.ScriptKind.TSX
        : ts.ScriptKind.TS;
    tree = ts.createSourceFile(path, readFileSync(key, "utf8"), ts.ScriptTarget.Latest, true, kind);
    parsed.set(key, tree);
  }
  return tree;
}

/** Calls `visit` on every node of a tree, parents first. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The line, from 1, on which a node begins. */
export function lineOf(tree, node) {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Everything a file imports or re-exports, dynamic imports included: `{ name, line }`. */
export function importsOf(tree) {
  const found = [];
  walk(tree, (node) => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (named && ts.isStringLiteralLike(named)) found.push({ name: named.text, line: lineOf(tree, named) });
  });
  return found;
}
