// An answer to "which of these two would they rather have?" as it is typed in a profile: two whole packages, or a package and no deal.
import { z } from "zod";
import { NO_DEAL } from "./no-deal-word.ts";
import { idSchema, textSchema } from "./scalars.ts";

const sideSchema = z
  .union([z.literal(NO_DEAL), z.record(z.string(), textSchema)])
  .describe("A whole package, with an option for every issue, or noDeal.");

const grounds = {
  because: textSchema.optional(),
  act: idSchema.optional().describe("The act of the record that shows it."),
};

export const comparisonSchema = z.union([
  z
    .strictObject({ better: sideSchema, than: sideSchema, ...grounds })
    .describe("The party would rather have the first."),
  z
    .strictObject({ equal: sideSchema, to: sideSchema, ...grounds })
    .describe("The party would as soon have the one as the other."),
]);

export type ComparisonDocument = z.input<typeof comparisonSchema>;
