// The files of a case brought up to what its documents say, without loss: what says the same already is not touched.
import { partsOf, partyOfFile } from "../differences/case-parts.ts";
import { sameData } from "../differences/same-data.ts";
import type { ArticleDocument } from "../documents/article-document.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import { claimsFile, textFile } from "../reading/articles/article-files.ts";
import { type CasePaths, findCasePaths } from "../reading/case-paths.ts";
import { decodeExactly, decodeText, sizeInBytes } from "../reading/decode-text.ts";
import { emptyLedger } from "../reading/ledger.ts";
import { tidyId } from "../reading/names.ts";
import { readJson } from "../reading/read-json.ts";
import { MOST_YAML_BYTES } from "../reading/read-source.ts";
import { readYaml } from "../reading/read-yaml.ts";
import { toData, toJsonData } from "../reading/source-tree.ts";
import { claimsText } from "./claims-text.ts";
import { editJsonLines, saysRecord } from "./edit-json-lines.ts";
import { editYaml } from "./edit-yaml.ts";
import { headingOf, isLongRecord, type YamlKind } from "./write-case.ts";
import { documentText } from "./yaml-layout.ts";

export interface RewriteOptions {
  /** The documents that were read from the files, where they are at hand: what is the very same object is not compared again. */
  readonly asRead?: CaseDocuments | undefined;
}

/**
 * Each document by the path of its file: a file that says the same is kept byte for byte, one that differs is changed in place and keeps
 * the comments and the layout of the rest, and a document without a file gets a new one. Files of documents that are gone are not named.
 */
export function rewriteCase<Content extends string | Uint8Array>(
  documents: CaseDocuments,
  files: ReadonlyMap<string, Content>,
  { asRead }: RewriteOptions = {},
): Map<string, Content | string> {
  const paths = findCasePaths(files.keys(), emptyLedger());
  const known = asRead && partsOf(asRead);
  const made = new Map<string, Content | string>();
  for (const [file, { kind, data }] of partsOf(documents)) {
    if (kind === "article") {
      const asKnown = known?.get(file)?.data as ArticleDocument | undefined;
      for (const [path, content] of rewriteArticle(data as ArticleDocument, { files, paths, asKnown }))
        made.set(path, content);
      continue;
    }
    const path = pathOf(file, kind, paths);
    const content = path === null ? undefined : files.get(path);
    const isUntouched = content !== undefined && known?.get(file)?.data === data;
    const target = path ?? (kind === "record" && isLongRecord(data) ? "record.jsonl" : file);
    const text = isUntouched ? content : rewrite(target, content, { kind, data });
    if (kind === "record" && isTooLong(target, text)) made.set("record.jsonl", editJsonLines("", data));
    else made.set(target, text);
  }
  return made;
}

interface ArticleFiles<Content> {
  readonly files: ReadonlyMap<string, Content>;
  readonly paths: CasePaths;
  /** The article as it was read from these files. */
  readonly asKnown: ArticleDocument | undefined;
}

function rewriteArticle<Content extends string | Uint8Array>(
  article: ArticleDocument,
  { files, paths, asKnown }: ArticleFiles<Content>,
): [string, Content | string][] {
  const id = tidyId(String(article.source));
  const own = paths.articles.get(id);
  const textPath = own?.text ?? textFile(id);
  const claimsPath = own?.claims ?? claimsFile(id);
  const [text, claims] = [files.get(textPath), files.get(claimsPath)];
  const keepsText = text !== undefined && (asKnown?.text === article.text || saysText(text, article.text));
  const keepsClaims = claims !== undefined && (asKnown === article || saysClaims(claims, article));
  return [
    [textPath, keepsText ? text : article.text],
    [claimsPath, keepsClaims ? claims : claimsText(article)],
  ];
}

function saysText(content: string | Uint8Array, text: string): boolean {
  const decoding = decodeExactly(content);
  return decoding.ok && decoding.text === text;
}

function saysClaims(content: string | Uint8Array, { text: _, ...claims }: ArticleDocument): boolean {
  const decoding = decodeText(content);
  const { root, problems } = decoding.ok ? readJson(decoding.text) : { root: null, problems: [] };
  return root !== null && problems.length === 0 && sameData(toJsonData(root), claims);
}

/** True for a record in YAML that grew beyond what is read again. */
function isTooLong(path: string, text: string | Uint8Array): boolean {
  return !/\.jsonl$/i.test(path) && sizeInBytes(text) > MOST_YAML_BYTES;
}

/** The path of the file that holds the document; null where there is none. */
function pathOf(file: string, kind: YamlKind, paths: CasePaths): string | null {
  if (kind === "profile") return paths.profiles.get(partyOfFile(file) ?? "") ?? null;
  return paths[kind === "what-ifs" ? "whatIfs" : kind];
}

interface Wanted {
  readonly kind: YamlKind;
  readonly data: unknown;
}

function rewrite<Content extends string | Uint8Array>(
  path: string,
  content: Content | undefined,
  wanted: Wanted,
): Content | string {
  const decoding = content === undefined ? null : decodeText(content);
  const text = decoding?.ok ? decoding.text : null;
  if (/\.jsonl$/i.test(path)) return rewriteLines(text ?? "", content, wanted.data);
  if (text === null) return writeAnew("", wanted);
  if (saysYaml(text, wanted.data)) return content ?? text;
  const edited = editYaml(text, wanted.data, wanted.kind);
  return edited !== null && saysYaml(edited, wanted.data) ? edited : writeAnew(text, wanted);
}

function rewriteLines<Content extends string | Uint8Array>(
  text: string,
  content: Content | undefined,
  record: unknown,
): Content | string {
  return saysRecord(text, record) ? (content ?? text) : editJsonLines(text, record);
}

function saysYaml(text: string, data: unknown): boolean {
  const { root, problems } = readYaml(text);
  return root !== null && problems.length === 0 && sameData(toData(root), data);
}

/** Under the comments at the head of the text, where there are any. */
function writeAnew(text: string, { kind, data }: Wanted): string {
  const [head] = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text) ?? [""];
  const comments = head
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith("#"));
  return documentText(
    data,
    comments.length > 0 ? comments.map((line) => line.slice(1)).join("\n") : headingOf(kind, data),
  );
}
