// The two files of an article, each taken apart: the text as it stands, and its claims as JSON with places.

import type { CaseFiles } from "../../case.ts";
import type { ArticleDocument } from "../../documents/article-document.ts";
import { message } from "../../message.ts";
import type { ArticlePaths } from "../case-paths.ts";
import { decodeExactly, decodeText, sizeInBytes } from "../decode-text.ts";
import { type FileReport, type Ledger, locatorByPath, locatorInTree, reportOn } from "../ledger.ts";
import { type Place, placeFinder, START } from "../lines.ts";
import { readJson } from "../read-json.ts";
import type { Source } from "../read-source.ts";
import { toJsonData } from "../source-tree.ts";
import { controlCharacters, type TextProblem } from "../text-problem.ts";
import { MOST_ARTICLE_BYTES } from "./article-files.ts";

export interface ArticleSource {
  /** The id of the source that the files are named for. */
  readonly id: string;
  readonly text: {
    readonly file: string;
    readonly content: string | null;
    readonly report: FileReport;
  } | null;
  readonly claims: { readonly file: string; readonly source: Source | null } | null;
  /** Where it was a document: what was found sound once is not checked again. */
  readonly document?: ArticleDocument;
}

/** What cannot be taken apart is null, with problems in the ledger. */
export function readArticleSource(
  { id, paths, files }: { readonly id: string; readonly paths: ArticlePaths; readonly files: CaseFiles },
  ledger: Ledger,
): ArticleSource {
  const { text, claims } = paths;
  return {
    id,
    text: text === null ? null : { file: text, ...readText(text, files.get(text) ?? "", ledger) },
    claims:
      claims === null ? null : { file: claims, source: readClaims(claims, files.get(claims) ?? "", ledger) },
  };
}

type Content = string | Uint8Array;

function readText(file: string, content: Content, ledger: Ledger) {
  const report = reportOn(locatorByPath(file), ledger);
  if (isTooLarge(file, content, ledger)) return { content: null, report };
  const decoding = decodeExactly(content);
  if (decoding.ok) return { content: decoding.text, report };
  refuseByte(file, decoding, ledger);
  return { content: null, report };
}

function readClaims(file: string, content: Content, ledger: Ledger): Source | null {
  if (isTooLarge(file, content, ledger)) return null;
  const decoding = decodeText(content);
  if (!decoding.ok) {
    refuseByte(file, decoding, ledger);
    return null;
  }
  const { text } = decoding;
  const place = placeFinder(text);
  const hidden = controlCharacters(text);
  const reading = hidden.length > 0 ? { root: null, problems: hidden } : readJson(text);
  for (const problem of reading.problems)
    refuse({ file, problem: ofWhole(problem), place: place(problem.at) }, ledger);
  if (!reading.root) return null;
  return {
    data: toJsonData(reading.root),
    report: reportOn(locatorInTree(file, reading.root, place), ledger),
  };
}

/** The file is one piece of JSON, where others hold one a line. */
function ofWhole({ at, message: { code, params } }: TextProblem): TextProblem {
  return {
    at,
    message: code === "case.json" ? { code, params: { ...params, whole: true } } : { code, params },
  };
}

function isTooLarge(file: string, content: Content, ledger: Ledger): boolean {
  const size = sizeInBytes(content);
  if (size <= MOST_ARTICLE_BYTES) return false;
  const params = { megabytes: (size / 2 ** 20).toFixed(1), most: MOST_ARTICLE_BYTES / 2 ** 20 };
  refuse({ file, problem: { at: 0, message: message("case.text-too-long", params) }, place: START }, ledger);
  return true;
}

function refuseByte(
  file: string,
  { before, byte }: { readonly before: string; readonly byte: number },
  ledger: Ledger,
): void {
  const found = message("case.not-utf8", { byte: byte.toString(16).toUpperCase() });
  const at = before.length;
  refuse({ file, problem: { at, message: found }, place: placeFinder(before)(at) }, ledger);
}

interface Refusal {
  readonly file: string;
  readonly problem: TextProblem;
  readonly place: Place;
}

function refuse({ file, problem, place }: Refusal, ledger: Ledger): void {
  ledger.problems.push({ ...problem.message, severity: "error", file, ...place, path: [] });
}
