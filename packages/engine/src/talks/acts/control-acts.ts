// Acts that steer the room itself. They go to every seat, later ones included, and alone decide who may do what, and when.
import { z } from "zod";
import { frameDocumentSchema } from "../../case/documents/frame-document.ts";
import { leafHashSchema, seatIdSchema } from "../ids.ts";
import { groundRulesSchema, roleSchema } from "../rules/ground-rules.ts";
import { nameSchema, ordinalSchema, wordsSchema } from "./scalars.ts";

/** `joint`: all in one room; `shuttle`: the mediator goes between them; `written`: texts only; `other`: as the words say. */
export const formatSchema = z.enum(["joint", "shuttle", "written", "other"]);
export type TalksFormat = z.output<typeof formatSchema>;

export const controlActs = [
  z.strictObject({ do: z.literal("title"), title: nameSchema }),
  z.strictObject({
    do: z.literal("seat"),
    seat: seatIdSchema,
    name: nameSchema,
    role: roleSchema,
    /** The party of the case frame that the seat is for. */
    party: z.string().min(1).optional(),
  }),
  z.strictObject({ do: z.literal("name"), name: nameSchema }),
  z.strictObject({ do: z.literal("leave"), reason: wordsSchema.optional() }),
  z.strictObject({ do: z.literal("frame"), version: ordinalSchema, frame: frameDocumentSchema }),
  z.strictObject({ do: z.literal("propose-rules"), version: ordinalSchema, rules: groundRulesSchema }),
  z.strictObject({ do: z.literal("sign-rules"), proposal: leafHashSchema }),
  z.strictObject({
    do: z.literal("open-round"),
    round: ordinalSchema,
    issues: z.array(z.string().min(1)).min(1).optional(),
  }),
  z.strictObject({ do: z.literal("close-round"), round: ordinalSchema }),
  z.strictObject({ do: z.literal("pause"), reason: wordsSchema.optional() }),
  z.strictObject({ do: z.literal("resume") }),
  z.strictObject({
    do: z.literal("change-format"),
    format: formatSchema,
    words: wordsSchema.optional(),
  }),
  z.strictObject({ do: z.literal("walk-away"), reason: wordsSchema.optional() }),
] as const;
