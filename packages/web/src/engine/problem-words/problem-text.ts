// The one place that words a problem of a case for the page: names in place of ids, fields of the page in place of keys of the files. The
// command line, and the opening of files that have to be mended in an editor, keep the loader's words.
import type { CaseDocuments } from "@parley/engine/case";
import { renderMessage } from "@parley/engine/report";
import type { LanguageCode } from "../../texts/language.ts";
import { languageOf, problemCatalogueOf } from "../spoken-language.ts";
import { namedParams } from "./named-params.ts";
import { namesIn } from "./names-in.ts";
import type { NamedProblem } from "./problem-context.ts";

/** A worder of the problems of these documents. */
export function problemTexts(
  documents: CaseDocuments,
  code: LanguageCode,
): (problem: NamedProblem) => string {
  const { catalogue, words } = problemCatalogueOf(code);
  const names = namesIn(documents, words);
  return (problem) => {
    const params = namedParams(problem, { documents, names });
    const own = Object.hasOwn(catalogue, problem.code);
    return renderMessage({ code: problem.code, params }, own ? catalogue : languageOf(code).catalogue);
  };
}
