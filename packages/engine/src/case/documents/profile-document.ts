// `profiles/<party>.yaml` as it is typed: what one party wants, as far as it is known.
import { z } from "zod";
import { comparisonSchema } from "./comparison-document.ts";
import {
  formatSchema,
  idSchema,
  numberSchema,
  patternSchema,
  quantitySchema,
  textSchema,
} from "./scalars.ts";

const tiersSchema = z.array(z.union([textSchema, z.array(textSchema).min(1)])).min(1);

export const issueWorthSchema = z.union([
  quantitySchema.describe("A divisible issue: what the whole of it is worth to the party."),
  z
    .strictObject({
      ranked: tiersSchema.describe(
        "Options from best to worst; a list within the list holds options worth the same.",
      ),
      best: quantitySchema.optional().describe("Worth of the first: 1 by default."),
      worst: quantitySchema.optional().describe("Worth of the last: 0 by default."),
    })
    .describe("Only the order is known."),
  z
    .strictObject({ curve: z.record(z.string(), quantitySchema) })
    .describe("A numeric issue: worth at some values, straight lines between them."),
  z.record(z.string(), quantitySchema).describe("option: worth"),
]);

const worthsSchema = z.record(z.string(), issueWorthSchema);

export const noDealSchema = z
  .union([z.literal("unknown"), quantitySchema, z.strictObject({ deal: z.record(z.string(), textSchema) })])
  .describe(
    "What the party has without an agreement: a worth, [lowest, highest], a deal that would be as good, or unknown.",
  );

export const redLineSchema = z.strictObject({
  id: idSchema.optional(),
  refuses: patternSchema,
  because: textSchema.optional(),
  act: idSchema.optional().describe("The act of the record that shows it."),
});

export const demandSchema = z.strictObject({
  id: idSchema.optional(),
  asks: patternSchema,
  because: textSchema.optional(),
  act: idSchema.optional().describe("The act of the record that shows it."),
});

export const profileDocumentSchema = z.strictObject({
  format: formatSchema,
  party: idSchema.describe("The party's id in case.yaml; the file is named for it."),
  about: textSchema.optional().describe("What should be known when reading this profile."),
  estimated: z
    .strictObject({
      by: textSchema.optional().describe("Who judged it. Leave out while it is not known."),
      on: textSchema.optional().describe("On what evidence. Leave out while it is not known."),
    })
    .optional()
    .describe(
      "Who judged what this party wants, and on what evidence. Leave out only if the party itself wrote this file.",
    ),
  points: worthsSchema.optional().describe("Per issue, what each option is worth to the party."),
  ratings: worthsSchema
    .optional()
    .describe("Instead of points: how good each option is, multiplied by the issue's weight."),
  weights: z
    .record(z.string(), quantitySchema)
    .optional()
    .describe("How much each issue counts; goes with ratings."),
  weightOrder: tiersSchema
    .optional()
    .describe("Issues from most to least important, where only the order is known."),
  weightPairs: z
    .array(z.tuple([textSchema, textSchema, numberSchema]))
    .min(1)
    .optional()
    .describe(
      "Instead of weights and weightOrder: [issue, other issue, how many times as much the first counts], each pair of the rated issues once.",
    ),
  weightTotal: numberSchema
    .optional()
    .describe("What the weights add up to when they are intervals, only an order, or pairs: 1 by default."),
  interactions: z
    .array(z.strictObject({ when: patternSchema, worth: quantitySchema, because: textSchema.optional() }))
    .optional()
    .describe("Extra worth, or loss below zero, when options come together."),
  cap: numberSchema
    .optional()
    .describe("The most that any deal counts for, whatever its parts add up to. Rarely needed."),
  noDeal: noDealSchema.optional(),
  redLines: z.array(redLineSchema).optional().describe("What the party refuses whatever else is offered."),
  demands: z.array(demandSchema).optional().describe("What the party is taken to want."),
  comparisons: z
    .array(comparisonSchema)
    .optional()
    .describe("Which of two whole packages the party would rather have, or whether a package or no deal."),
});

export type ProfileDocument = z.input<typeof profileDocumentSchema>;

/** What the structure check hands on: text where text is meant. */
export type ProfileInput = z.output<typeof profileDocumentSchema>;
