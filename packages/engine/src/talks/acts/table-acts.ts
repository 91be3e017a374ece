// Acts about what is on the table: profiles, offers, replies to them, the package agreed and its signatures.
import { z } from "zod";
import { profileDocumentSchema } from "../../case/documents/profile-document.ts";
import { leafHashSchema, termsHashSchema } from "../ids.ts";
import { choicesSchema, momentSchema, passOnSchema, wordsSchema } from "./scalars.ts";

/** Words that people judge, or an offer or a version of the ground rules that must be accepted first. */
export const conditionSchema = z.union([
  z.strictObject({ words: wordsSchema }),
  z.strictObject({ onceAccepted: leafHashSchema, words: wordsSchema.optional() }),
]);
export type Condition = z.output<typeof conditionSchema>;

/** What an offer says, whether tabled or conveyed. */
export const offeredSchema = z.strictObject({
  choices: choicesSchema,
  conditions: z.array(conditionSchema).min(1).max(50).optional(),
  /** The last moment at which it can be accepted. */
  expires: momentSchema.optional(),
  words: wordsSchema.optional(),
});

export const termSchema = z.strictObject({
  issue: z.string().min(1),
  option: z.string().min(1),
  wording: wordsSchema,
});
export type Term = z.output<typeof termSchema>;

export const tableActs = [
  z.strictObject({
    do: z.literal("share"),
    profile: profileDocumentSchema,
    mayPass: passOnSchema.optional(),
  }),
  z.strictObject({
    do: z.literal("offer"),
    ...offeredSchema.shape,
    /** An earlier offer of the same seat to the same audience, in whose place this one comes. */
    replaces: leafHashSchema.optional(),
    mayPass: passOnSchema.optional(),
  }),
  z.strictObject({
    do: z.literal("accept"),
    offer: leafHashSchema,
    binding: z.boolean(),
    words: wordsSchema.optional(),
  }),
  z.strictObject({ do: z.literal("reject"), offer: leafHashSchema, reason: wordsSchema }),
  z.strictObject({ do: z.literal("withdraw"), offer: leafHashSchema, reason: wordsSchema.optional() }),
  z.strictObject({
    do: z.literal("agree"),
    offer: leafHashSchema,
    terms: z.array(termSchema).min(1),
    termsHash: termsHashSchema,
  }),
  z.strictObject({ do: z.literal("sign"), agreement: leafHashSchema, termsHash: termsHashSchema }),
] as const;
