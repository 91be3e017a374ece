// An article of a case as it is kept: its text in `sources/<source>.txt`, all else in `sources/<source>.claims.json`.
import { z } from "zod";
import { BLOCK_KINDS } from "../article.ts";
import { FINDERS, MODALITIES, MOVES, REVIEWS, WORDINGS } from "../claim.ts";
import { formatSchema, idSchema, textSchema } from "./scalars.ts";

const placeSchema = z.int().min(0);

export const passageSchema = z
  .strictObject({
    from: placeSchema.describe("Where it begins: UTF-16 units of the text, counted from 0."),
    to: placeSchema.describe("Where it ends; the unit there is not part of it."),
    words: z.string().min(1).describe("What stands there, unit for unit."),
  })
  .describe("A stretch of the text, with its words.");

const actorSchema = z.union([
  z.strictObject({ id: idSchema.describe("A party or another voice of case.yaml.") }),
  z.strictObject({ name: textSchema.describe("Somebody whom case.yaml does not know yet.") }),
]);

const linkSchema = z.strictObject({
  issue: idSchema.describe("An issue of case.yaml."),
  option: idSchema.optional().describe("An option on it."),
  by: z.array(passageSchema).optional().describe("The words that suggest it."),
});

export const claimSchema = z.strictObject({
  id: idSchema.describe("Unique in the article."),
  speaker: actorSchema.optional().describe("Who says it. Left out: it could not be made out."),
  mention: passageSchema.optional().describe("How the text names the speaker."),
  cue: passageSchema.optional().describe("The words that say that it is said."),
  content: z
    .array(passageSchema)
    .min(1)
    .describe("What is said, without outer quotation marks; in the order of the text."),
  wording: z.enum(WORDINGS).describe("Word for word, partly so, or in the writer's words."),
  within: idSchema.optional().describe("The claim in whose content this one stands."),
  move: z.enum(MOVES).optional().describe("What the speaker does by it: state by default."),
  target: z
    .strictObject({
      actor: actorSchema.optional().describe("Left out: it could not be made out."),
      mention: passageSchema.describe("How the text names them."),
    })
    .optional()
    .describe("Of whom it is asked, to whom it is offered, who is threatened or criticised."),
  condition: passageSchema.optional().describe("On what condition."),
  negated: z.boolean().optional().describe("true where the speaker denies it."),
  modality: z.enum(MODALITIES).optional().describe("How the speaker holds it: actual by default."),
  said: z
    .strictObject({
      date: textSchema.describe("2025-05-07, 2025-05 or 2025."),
      mention: passageSchema.describe("The words that say so."),
    })
    .optional()
    .describe("When it was said, as far as the text says so."),
  confidence: z.number().min(0).max(1).optional().describe("From 0 to 1, an estimate: 1 by default."),
  rule: textSchema.optional().describe("The rule that found it."),
  found: z.enum(FINDERS).optional().describe("Who found it: rules by default."),
  mended: z.boolean().optional().describe("true where a person has changed it since."),
  links: z.array(linkSchema).optional().describe("Issues and options that it is about."),
  review: z.enum(REVIEWS).optional().describe("Where it stands in the review: open by default."),
  act: idSchema.optional().describe("The act of the record that it became."),
});

const blockSchema = z.tuple([z.enum(BLOCK_KINDS), placeSchema, placeSchema]);

/** In a file that people type, where a number is read as the text that was typed. */
const typedPlaceSchema = z.union([
  placeSchema,
  z
    .string()
    .regex(/^\s*\d{1,9}\s*$/)
    .transform(Number),
]);

export const evidenceSchema = passageSchema.extend({ from: typedPlaceSchema, to: typedPlaceSchema });

/** `sources/<source>.claims.json`. */
export const claimsDocumentSchema = z.strictObject({
  format: formatSchema,
  source: idSchema.describe("The source of case.yaml that it is the text of; the file is named for it."),
  sha256: z
    .string()
    .meta({ pattern: "^[0-9a-f]{64}$" })
    .describe("SHA-256 of the text as UTF-8, in hexadecimal."),
  blocks: z.array(blockSchema).optional().describe("The layout of the text: [kind, from, to]."),
  claims: z.array(claimSchema).describe("What the text says that somebody says."),
});

export type PassageDocument = z.input<typeof passageSchema>;
export type ActorDocument = z.input<typeof actorSchema>;
export type ClaimDocument = z.input<typeof claimSchema>;
export type ClaimsDocument = z.input<typeof claimsDocumentSchema>;

export interface ArticleDocument extends ClaimsDocument {
  /** Never changed: claims point into it. */
  readonly text: string;
}
