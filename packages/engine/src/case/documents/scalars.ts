// The smallest pieces that the documents of a case are typed from.
import { z } from "zod";

export const FORMAT = 1;

export const formatSchema = z
  .union([z.literal(FORMAT), z.literal(String(FORMAT))])
  .describe("The version of this file's format. Always 1.");

/** Text that people read: the reader hands over every plain scalar as text, other programs may hand over a number. */
export const textSchema = z.union([z.string().min(1), z.number()]).transform(String);

/** Names a thing within the case. Any script; no line breaks; what a person would type. */
export const idSchema = textSchema.describe("A short name, unique among its kind. Any script.");

// The mismatch ends the check: only then do unions report all their branches, so that a mistyped word among them can be named.
export const numberSchema = z
  .union([
    z.number(),
    z.string().regex(/^\s*[+-]?(\d+\s*\/\s*\d+|(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)\s*$/, { abort: true }),
  ])
  .describe("A number: 12, -0.5 or a fraction such as 1/3.");

export const quantitySchema = z
  .union([numberSchema, z.tuple([numberSchema, numberSchema])])
  .describe("A number, or [lowest, highest] where it is known only roughly.");

export const flagSchema = z
  .union([z.boolean(), z.enum(["true", "false", "yes", "no"])])
  .transform((value) => value === true || value === "true" || value === "yes");

/** A choice of options on one issue: one option, a list of any of them, or a range of an ordered or numeric issue. */
export const choiceSchema = z.union([
  textSchema,
  z.array(textSchema).min(1),
  z
    .strictObject({
      atLeast: textSchema.optional(),
      atMost: textSchema.optional(),
      not: z.union([textSchema, z.array(textSchema).min(1)]).optional(),
    })
    .refine((range) => Object.keys(range).length > 0),
]);

/** Issue → choice. A deal matches when it matches on every issue named. */
export const patternSchema = z
  .record(z.string(), choiceSchema)
  .describe("issue: option, issue: [any, of, these], or issue: {atLeast: …, atMost: …, not: …}");
