// A strategy that somebody wrote, as the text of a module that a worker can load: TypeScript is stripped of its types, imports are marked.
import { basename } from "node:path";
import type { Message } from "@parley/engine/report/sentences";
import { message } from "@parley/engine/report/sentences";
import ts from "typescript";
import { TO_FIND } from "./module-url.ts";

export type Transpiled =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly problems: readonly StrategyProblem[] };

export interface StrategyProblem extends Message {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** What a strategy may import beside what comes with Node. */
const ENGINE = /^@parley\/engine\/[a-z/]+$/;

/** @param path of the file, absolute; tells TypeScript from JavaScript. */
export function transpile(path: string, text: string): Transpiled {
  const problems: StrategyProblem[] = [];
  const result = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { after: [markedImports(problems)] },
  });
  for (const { file, start, messageText } of result.diagnostics ?? []) {
    const place = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0, character: 0 };
    const says = ts.flattenDiagnosticMessageText(messageText, " ");
    problems.push({
      ...message("cli.strategy-syntax", { says }),
      line: place.line + 1,
      column: place.character + 1,
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, code: `${result.outputText}\n//# sourceURL=${basename(path)}\n` };
}

function markedImports(problems: StrategyProblem[]): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (source) => {
    const visit = (node: ts.Node): ts.Node => {
      if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return node;
      const name = node.moduleSpecifier.text;
      if (name.startsWith("node:")) return node;
      if (!ENGINE.test(name)) {
        const { line, character } = ts.getLineAndCharacterOfPosition(
          source,
          Math.max(0, node.getStart(source)),
        );
        problems.push({ ...message("cli.strategy-import", { name }), line: line + 1, column: character + 1 });
        return node;
      }
      const specifier = ts.factory.createStringLiteral(`${TO_FIND}${name}`);
      return context.factory.updateImportDeclaration(
        node,
        node.modifiers,
        node.importClause,
        specifier,
        node.attributes,
      );
    };
    return ts.visitEachChild(source, visit, context);
  };
}
