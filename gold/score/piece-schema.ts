// What stands in the head of a piece and in its list of claims.
import { MODALITIES, MOVES, WORDINGS } from "@parley/engine/case";
import { z } from "zod";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const day = z.iso.date();

const GENRES = [
  "news",
  "statement",
  "communiqué",
  "interview",
  "liveblog",
  "press conference",
  "letter",
  "editorial",
  "bulletin",
] as const;

export const headSchema = z.strictObject({
  format: z.literal(1),
  title: z.string(),
  genre: z.enum(GENRES),
  published: day,
  by: z.string().optional(),
  /** The text has CRLF at its line ends. */
  lineEnds: z.literal("crlf").optional(),
  actors: z.array(
    z.strictObject({
      id,
      name: z.string(),
      alsoCalled: z.array(z.string()).default([]),
      pronoun: z.enum(["he", "she", "they", "it"]).optional(),
      speaksFor: id.optional(),
    }),
  ),
  issues: z
    .array(
      z.strictObject({
        id,
        name: z.string(),
        options: z.array(z.strictObject({ id, name: z.string() })).default([]),
      }),
    )
    .default([]),
});

const actorSchema = z.union([z.strictObject({ new: z.string() }), z.string()]);

export type WrittenActor = z.infer<typeof actorSchema>;

const claimSchema = z.strictObject({
  /** For `within` of other claims. */
  id: id.optional(),
  speaker: actorSchema,
  mention: z.string().optional(),
  cue: z.string().optional(),
  content: z.union([z.string(), z.array(z.string()).min(1)]),
  wording: z.enum(WORDINGS),
  within: id.optional(),
  move: z.enum(MOVES),
  target: z.strictObject({ actor: actorSchema, words: z.string() }).optional(),
  condition: z.string().optional(),
  negated: z.boolean().default(false),
  modality: z.enum(MODALITIES).default("actual"),
  said: z.strictObject({ date: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/), words: z.string() }).optional(),
  /** `issue` or `issue/option`. */
  links: z.array(z.string()).default([]),
});

export type WrittenClaim = z.infer<typeof claimSchema>;

export const claimsSchema = z.array(claimSchema);
