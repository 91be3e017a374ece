// Editing runs at the press of a key in the page: it must not bring the reader's libraries along.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../../../src/case/editing/index.ts", import.meta.url));

/** Packages that the file imports when it runs, itself or through others. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || isTypeOnly(statement)) return [];
    const name = (statement.moduleSpecifier as ts.StringLiteral).text;
    return name.startsWith(".") ? packagesOf(join(dirname(file), name), seen) : [name];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

test("neither schemas nor parsers are imported", () => {
  expect(packagesOf(entry)).toEqual([]);
});
