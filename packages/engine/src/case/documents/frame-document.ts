// `case.yaml` as it is typed: parties, issues, options, impossible combinations, sources. No secrets.
import { z } from "zod";
import { PRONOUNS } from "../frame.ts";
import { flagSchema, formatSchema, idSchema, numberSchema, patternSchema, textSchema } from "./scalars.ts";

const namedKeys = {
  id: idSchema,
  name: textSchema.optional().describe("How people read it. By default the id."),
  about: textSchema.optional().describe("A sentence of explanation."),
};

const actorKeys = {
  ...namedKeys,
  alsoCalled: z
    .union([textSchema, z.array(textSchema).min(1)])
    .optional()
    .describe("Other names that texts use: the ministry."),
  pronoun: z.enum(PRONOUNS).optional().describe("What texts say in place of the name."),
};

const partySchema = z.union([textSchema, z.strictObject(actorKeys)]);

const otherSchema = z.union([
  textSchema,
  z.strictObject({
    ...actorKeys,
    speaksFor: idSchema
      .optional()
      .describe("The party, or the other voice, whose position it is that this one states."),
  }),
]);

const optionSchema = z.union([textSchema, z.strictObject(namedKeys)]);

export const issueSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional().describe("How people read it. By default the id."),
  about: textSchema.optional().describe("A sentence of explanation."),
  unit: textSchema.optional().describe("What the numbers count: percent, years, million euros."),
  options: z
    .array(optionSchema)
    .min(1)
    .optional()
    .describe("The possible outcomes on this issue, one of which a deal takes."),
  ordered: flagSchema
    .optional()
    .describe("true when the options run from least to most, so that atLeast and atMost mean something."),
  from: numberSchema.optional().describe("A numeric issue: its lowest value."),
  to: numberSchema.optional().describe("A numeric issue: its highest value."),
  step: numberSchema.optional().describe("The distance between values. Without it, 21 even points are used."),
  divisible: flagSchema
    .optional()
    .describe("true when shares of it can go to several parties. Needs no options."),
});

export const frameDocumentSchema = z.strictObject({
  format: formatSchema,
  id: idSchema.optional().describe("By default the name of the folder."),
  title: textSchema.describe("Heads the briefing."),
  summary: textSchema.optional().describe("What the conflict is about, in a few sentences."),
  date: textSchema.optional().describe("The day that the case describes, such as 2025-05-07."),
  parties: z.array(partySchema).min(1).meta({ minItems: 2 }).describe("Those whose agreement a deal needs."),
  others: z.array(otherSchema).optional().describe("Those who speak in the record without being a party."),
  issues: z.array(issueSchema).min(1).describe("What there is to settle, each with its possible outcomes."),
  impossible: z
    .array(
      z.strictObject({ combination: patternSchema, because: textSchema.optional().describe("Why not.") }),
    )
    .optional()
    .describe("Options that cannot come together in any deal."),
  sources: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema.describe("What it is called."),
        by: textSchema.optional().describe("Who wrote or said it."),
        date: textSchema.optional().describe("2025-05-07, 2025-05 or 2025."),
        url: textSchema.optional().describe("Where it can be read."),
        note: textSchema.optional(),
      }),
    )
    .optional()
    .describe("Where what is known comes from; acts name them."),
});

/** What a program writes (numbers allowed where text is meant). */
export type FrameDocument = z.input<typeof frameDocumentSchema>;
