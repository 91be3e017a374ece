// `conflict.yaml` as it is typed: who can do what without an agreement or after one, and how each ranks what may come of it.
import { z } from "zod";
import {
  flagSchema,
  formatSchema,
  idSchema,
  numberSchema,
  patternSchema,
  quantitySchema,
  textSchema,
} from "./scalars.ts";

const actionSchema = z.union([
  idSchema,
  z.strictObject({
    id: idSchema.describe("A short name that no other action of the model has."),
    name: textSchema.optional().describe("How people read it. By default the id."),
    does: textSchema
      .optional()
      .describe("What follows the decision maker's name where it is taken: strikes cities."),
    doesNot: textSchema.optional().describe("What follows the name where it is not taken: holds its fire."),
    starts: textSchema
      .optional()
      .describe("What follows the name where a move takes it: resumes its strikes. By default as does."),
    stops: textSchema
      .optional()
      .describe("What follows the name where a move drops it: pauses its strikes. By default as doesNot."),
    irreversible: z
      .enum(["once-taken", "once-dropped"])
      .optional()
      .describe(
        "once-taken: it cannot be taken back. once-dropped: when it is not taken, it cannot be taken again.",
      ),
  }),
]);

const makerSchema = z.union([
  idSchema,
  z.strictObject({
    id: idSchema.describe("The id of a party or another voice of case.yaml, or a new one."),
    name: textSchema
      .optional()
      .describe("How people read it. By default the name in case.yaml, or else the id."),
    about: textSchema.optional().describe("A sentence of explanation."),
    actions: z.array(actionSchema).optional().describe("What it can do or leave undone, each by itself."),
  }),
]);

const actionMapSchema = z
  .record(z.string(), flagSchema)
  .describe("action: yes or no. All that is said must be so.");

const actionListSchema = z.union([idSchema, z.array(idSchema).min(1)]);

/** Keys without which an entry would say something else are not told apart here, but where the entry is read. */
const infeasibleSchema = z.strictObject({
  atMostOne: z.array(idSchema).min(1).optional().describe("No two of these actions together."),
  atLeastOne: z.array(idSchema).min(1).optional().describe("One of these actions or more."),
  action: idSchema.optional().describe("The action that requires or excludes others."),
  requires: actionListSchema.optional().describe("Actions without which the action cannot be, all of them."),
  excludes: actionListSchema.optional().describe("Actions with which the action cannot be, each of them."),
  pattern: actionMapSchema.optional().describe("States in which all of this is so cannot be."),
  because: textSchema.optional().describe("Why not."),
});

const stateSchema = z.union([
  idSchema,
  z.strictObject({
    id: idSchema,
    name: textSchema.optional().describe("How people read it."),
    taken: z
      .array(idSchema)
      .optional()
      .describe("The actions taken in this state, all others not being taken. [] where none is."),
    deal: patternSchema.optional().describe("What is settled in this state, on issues of case.yaml."),
  }),
]);

const stateSetSchema = z.union([idSchema, actionMapSchema]);

const tierSchema = z.union([
  idSchema,
  z.array(stateSetSchema).min(1).describe("States held equal."),
  z
    .strictObject({ unknown: z.array(stateSetSchema).min(1) })
    .describe("States that stand here together, in an order that is not known."),
  actionMapSchema.describe("Every state not yet ranked in which this is so, as equals."),
]);

const statementSchema = z.union([
  textSchema,
  z.strictObject({
    statement: textSchema.describe("not a and (b or c), if a then b, a iff b."),
    confidence: numberSchema
      .optional()
      .describe("How sure it is that this counts, from 0 to 1. By default 1."),
    because: textSchema.optional().describe("What shows it."),
  }),
]);

const preferenceSchema = z.strictObject({
  ranked: z.array(tierSchema).min(1).optional().describe("The states from best to worst."),
  statements: z
    .array(statementSchema)
    .min(1)
    .optional()
    .describe("What it would have, the most important first; later ones break ties."),
  weights: z
    .record(z.string(), quantitySchema)
    .optional()
    .describe("statement: weight. A state is worth what holds in it."),
  ties: z
    .enum(["equal", "unknown"])
    .optional()
    .describe("What states are that statements or weights do not tell apart: equal by default."),
});

const preferencesSchema = z.record(z.string(), preferenceSchema);

const stateReferenceSchema = z.union([idSchema, z.array(idSchema)]);

const coalitionsSchema = z.union([z.literal("all"), z.array(z.array(idSchema).min(1))]);

const variantSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional().describe("How people read it. By default the id."),
  about: textSchema.optional().describe("A sentence of explanation."),
  without: z.array(idSchema).optional().describe("Actions that nobody can take."),
  inForce: z.array(idSchema).optional().describe("Actions that are taken throughout."),
  infeasible: z.array(infeasibleSchema).optional().describe("Beside those of the model."),
  preferences: preferencesSchema.optional().describe("Instead of those of the model."),
  coalitions: coalitionsSchema.optional().describe("Instead of those of the model."),
  unseen: z
    .record(z.string(), z.array(stateSetSchema).min(1))
    .optional()
    .describe("decision maker: states that it does not see."),
});

export const conflictDocumentSchema = z.strictObject({
  format: formatSchema,
  title: textSchema.optional().describe("Heads the chapter about this model."),
  about: textSchema.optional().describe("What should be known when reading it."),
  estimated: z
    .strictObject({ by: textSchema.describe("Who judged it."), on: textSchema.describe("On what evidence.") })
    .optional()
    .describe(
      "Who judged the rankings, and on what evidence, where that was not the decision makers themselves.",
    ),
  decisionMakers: z
    .array(makerSchema)
    .meta({ minItems: 2 })
    .describe("Those who act, in the order of the page."),
  infeasible: z
    .array(infeasibleSchema)
    .optional()
    .describe("Actions that cannot go together, or not without others."),
  merged: z.array(actionMapSchema).optional().describe("States that match the same entry count as one."),
  states: z.array(stateSchema).optional().describe("Names for states. Where moves are listed: all states."),
  moves: z
    .record(z.string(), z.record(z.string(), z.union([idSchema, z.array(idSchema).min(1)])))
    .optional()
    .describe("Where nobody has actions: decision maker: {from: to, from: [to, or to]}."),
  preferences: preferencesSchema.describe("How each decision maker ranks the states."),
  statusQuo: stateReferenceSchema.optional().describe("Where things stand: a state, or the actions taken."),
  hold: stateReferenceSchema
    .optional()
    .describe("The state that one would like to last: a state, or the actions taken."),
  coalitions: coalitionsSchema
    .optional()
    .describe("Decision makers that might move together: all, or lists of two or more."),
  levers: z.array(idSchema).optional().describe("Actions of third parties whose effect is compared."),
  variants: z.array(variantSchema).optional().describe("The same model with something changed."),
});

export type ConflictDocument = z.input<typeof conflictDocumentSchema>;

/** What the structure check hands on: text where text is meant. */
export type ConflictInput = z.output<typeof conflictDocumentSchema>;
