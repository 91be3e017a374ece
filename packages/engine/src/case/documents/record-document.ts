// `record.yaml` (or one act a line in `record.jsonl`) as it is typed: who said or did what, when, on what evidence.
import { z } from "zod";
import { ACT_KINDS } from "../act.ts";
import { evidenceSchema } from "./article-document.ts";
import { choiceSchema, formatSchema, idSchema, textSchema } from "./scalars.ts";

export const actDocumentSchema = z.strictObject({
  id: idSchema.optional(),
  when: textSchema.describe("A day, 2025-05-07, or a moment, 2025-05-07T14:30Z."),
  who: z.union([idSchema, z.array(idSchema).min(1)]).describe("A party or another voice of case.yaml."),
  to: z
    .union([idSchema, z.array(idSchema).min(1)])
    .optional()
    .describe("Whom it was said to; left out: everyone."),
  kind: z.enum(ACT_KINDS).optional().describe("states by default."),
  says: textSchema.describe("What was said or done, in your words."),
  quote: textSchema.optional().describe("The speaker's own words."),
  about: z
    .union([idSchema, z.array(idSchema).min(1), z.record(z.string(), choiceSchema)])
    .optional()
    .describe("The issues it is about: one, a list, or issue: option."),
  source: idSchema.optional().describe("A source of case.yaml."),
  place: textSchema.optional().describe("Where in the source: a page, a line, a minute."),
  note: textSchema.optional().describe("Anything else worth keeping."),
  evidence: z
    .array(evidenceSchema)
    .min(1)
    .optional()
    .describe("Where in the text of the source it is said, in the order of the text."),
});

export const recordDocumentSchema = z.strictObject({
  format: formatSchema,
  acts: z.array(actDocumentSchema).describe("In the order in which they happened."),
});

/** What a record is held against once its mistakes are reported: an act that lacks a key still shows its other mistakes. */
export const lenientRecordSchema = recordDocumentSchema.extend({
  acts: z.array(actDocumentSchema.partial({ when: true, who: true, says: true })),
});

export type ActDocument = z.input<typeof actDocumentSchema>;
export type RecordDocument = z.input<typeof recordDocumentSchema>;
