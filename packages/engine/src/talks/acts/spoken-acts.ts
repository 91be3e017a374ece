// Acts of saying, asking and passing on: notes, questions, read-backs, polls, and what the mediator releases.
import { z } from "zod";
import { leafHashSchema, seatIdSchema } from "../ids.ts";
import { choicesSchema, passOnSchema, wordsSchema } from "./scalars.ts";
import { offeredSchema } from "./table-acts.ts";

const pollAnswerSchema = z.enum(["yes", "no", "unsure"]);
export type PollAnswer = z.output<typeof pollAnswerSchema>;

/** What a release carries. It is written anew, so that it tells nothing beyond itself. */
export const conveyedSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("idea"), words: wordsSchema }),
  z.strictObject({ kind: z.literal("offer"), ...offeredSchema.shape }),
  z.strictObject({
    kind: z.literal("poll-result"),
    words: wordsSchema,
    yes: z.int().min(0),
    no: z.int().min(0),
    unsure: z.int().min(0),
  }),
]);
export type Conveyed = z.output<typeof conveyedSchema>;

export const spokenActs = [
  z.strictObject({
    do: z.literal("note"),
    words: wordsSchema,
    about: leafHashSchema.optional(),
    mayPass: passOnSchema.optional(),
  }),
  z.strictObject({
    do: z.literal("ask"),
    words: wordsSchema,
    about: leafHashSchema.optional(),
    mayPass: passOnSchema.optional(),
  }),
  z.strictObject({
    do: z.literal("answer"),
    question: leafHashSchema,
    words: wordsSchema,
    mayPass: passOnSchema.optional(),
  }),
  z.strictObject({
    do: z.literal("convey"),
    content: conveyedSchema,
    /** The seat that it is said to come from; without it, it is the mediator's own non-paper. */
    attributedTo: seatIdSchema.optional(),
    /** The act that is released, only where all receivers can open it already. */
    releases: leafHashSchema.optional(),
  }),
  /** The mediator's own entry, to its seat alone: which act a release came from. */
  z.strictObject({ do: z.literal("trace"), release: leafHashSchema, source: leafHashSchema }),
  z.strictObject({ do: z.literal("poll"), words: wordsSchema, choices: choicesSchema.optional() }),
  z.strictObject({
    do: z.literal("poll-answer"),
    poll: leafHashSchema,
    answer: pollAnswerSchema,
    words: wordsSchema.optional(),
  }),
  z.strictObject({ do: z.literal("read-back"), of: leafHashSchema, words: wordsSchema }),
  z.strictObject({ do: z.literal("confirm"), readBack: leafHashSchema }),
  z.strictObject({ do: z.literal("correct"), readBack: leafHashSchema, words: wordsSchema }),
] as const;
