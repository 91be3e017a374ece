// `what-ifs.yaml` as it is typed: variants of the case that are kept by name, each as a list of what is changed.
import { z } from "zod";
import { demandSchema, noDealSchema, redLineSchema } from "./profile-document.ts";
import { flagSchema, formatSchema, idSchema, textSchema } from "./scalars.ts";

const limitNameSchema = z
  .strictObject({ demand: idSchema.optional(), redLine: idSchema.optional() })
  .describe("The id of one demand or red line of the party.");

/** Which keys belong together is not told here, but where a change is read. */
const changeSchema = z.strictObject({
  party: idSchema.optional().describe("Whose profile is changed; goes with noDeal, drop or add."),
  noDeal: noDealSchema.optional(),
  add: z
    .strictObject({ demand: demandSchema.optional(), redLine: redLineSchema.optional() })
    .optional()
    .describe("A demand or a red line beside the others."),
  drop: z
    .union([flagSchema, limitNameSchema])
    .optional()
    .describe(
      "With a party: the demand or red line to leave out. With a file: yes, to leave out what the path leads to.",
    ),
  file: textSchema
    .optional()
    .describe("For anything else: case.yaml, profiles/<party>.yaml, conflict.yaml or record.yaml."),
  path: z
    .array(idSchema)
    .optional()
    .describe("The way to the place in the file: keys, and ids of the entries of lists."),
  set: z.unknown().optional().describe("What stands there in this variant."),
  behind: idSchema
    .optional()
    .describe("For a new entry of a list: the id of the one that it follows. By default it is the last."),
  first: flagSchema.optional().describe("For a new entry of a list: yes, where it comes before all others."),
  order: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe("For a list: the ids of its entries in their new order."),
});

export const whatIfSchema = z.strictObject({
  id: idSchema.describe("A short name, unique among the what-ifs."),
  name: textSchema.optional().describe("How people read it. By default the id."),
  about: textSchema.optional().describe("A sentence of explanation."),
  changes: z.array(changeSchema).describe("What is different in this variant, one entry for each change."),
});

export const whatIfsDocumentSchema = z.strictObject({
  format: formatSchema,
  whatIfs: z.array(whatIfSchema).describe("Variants of the case, in the order of the page."),
});

export type WhatIfDocument = z.input<typeof whatIfSchema>;
export type WhatIfChangeDocument = WhatIfDocument["changes"][number];
export type WhatIfsDocument = z.input<typeof whatIfsDocumentSchema>;
