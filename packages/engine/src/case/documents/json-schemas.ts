// JSON Schemas of the documents of a case, from the same source as the reader's own checks.
import { z } from "zod";
import { claimsDocumentSchema } from "./article-document.ts";
import { conflictDocumentSchema } from "./conflict-document.ts";
import { frameDocumentSchema } from "./frame-document.ts";
import { profileDocumentSchema } from "./profile-document.ts";
import { actDocumentSchema, recordDocumentSchema } from "./record-document.ts";
import { whatIfsDocumentSchema } from "./what-ifs-document.ts";

const DOCUMENTS = [
  ["case", frameDocumentSchema, "case.yaml: what a conflict is about, without secrets"],
  ["profile", profileDocumentSchema, "profiles/<party>.yaml: what one party wants"],
  [
    "conflict",
    conflictDocumentSchema,
    "conflict.yaml: what each can do without a deal or after one, and how it ranks what follows",
  ],
  ["record", recordDocumentSchema, "record.yaml: who said or did what"],
  ["what-ifs", whatIfsDocumentSchema, "what-ifs.yaml: variants of the case, each as what is changed in it"],
  ["claims", claimsDocumentSchema, "sources/<source>.claims.json: who says what in the text of a source"],
  ["act", actDocumentSchema, "One act: a line of record.jsonl"],
] as const;

/** Text of each schema by file name, such as `case.schema.json`. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    DOCUMENTS.map(([name, schema, title]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
