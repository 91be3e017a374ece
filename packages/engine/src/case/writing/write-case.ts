// The documents of a case as YAML that a person likes to read and edit. What is written reads back equal.
import { partsOf } from "../differences/case-parts.ts";
import type { DocumentKind } from "../differences/places.ts";
import type { ArticleDocument } from "../documents/article-document.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import { claimsFile, textFile } from "../reading/articles/article-files.ts";
import { tidyId } from "../reading/names.ts";
import { claimsText } from "./claims-text.ts";
import { editJsonLines } from "./edit-json-lines.ts";
import { documentText } from "./yaml-layout.ts";

/**
 * The files by path relative to the case folder: case.yaml, the profiles in their order, conflict.yaml, record.yaml, what-ifs.yaml, and two
 * for each article: its text as it is, and its claims as JSON. A record that is too long for YAML goes to record.jsonl.
 */
export function writeCase(documents: CaseDocuments): Map<string, string> {
  const parts = partsOf(documents);
  return new Map(
    [...parts].flatMap(([file, { kind, data }]): [string, string][] => {
      if (kind === "article") return articleFiles(data as ArticleDocument);
      return kind === "record" && isLongRecord(data)
        ? [["record.jsonl", editJsonLines("", data)]]
        : [[file, documentText(data, headingOf(kind, data))]];
    }),
  );
}

function articleFiles(article: ArticleDocument): [string, string][] {
  const id = tidyId(String(article.source));
  return [
    [textFile(id), article.text],
    [claimsFile(id), claimsText(article)],
  ];
}

/** True for a record that takes too long to read as YAML, or that would be refused. */
export function isLongRecord(record: unknown): boolean {
  return JSON.stringify(record).length > LONGEST_IN_YAML;
}

const LONGEST_IN_YAML = 2_000_000;

export type YamlKind = Exclude<DocumentKind, "article">;

/** The comment above a document that is written anew. */
export function headingOf(kind: YamlKind, data: unknown): string {
  return ` ${kind === "profile" ? profileHeading(data) : HEADINGS[kind]}`;
}

const HEADINGS: Readonly<Record<Exclude<YamlKind, "profile">, string>> = {
  frame: "The frame of the case: what it is about. It holds no secrets.",
  conflict: "What each can do without an agreement or after one, and how each ranks what may follow.",
  record: "Who said or did what, when, and on what evidence.",
  "what-ifs": "Variants of the case, each as what is changed in it.",
};

function profileHeading(data: unknown): string {
  const { party } = data as { party: unknown };
  return `What ${String(party).trim().normalize("NFC").replaceAll(/\s+/g, " ")} wants, as far as it is known.`;
}
