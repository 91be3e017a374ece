// The ground rules of a room: clauses as data, which every seat with a voice signs in the same version.
import { z } from "zod";
import { momentSchema, nameSchema, ordinalSchema, wordsSchema } from "../acts/scalars.ts";
import { seatIdSchema } from "../ids.ts";
import { tripwireClauseSchema } from "./tripwire.ts";

export const roleSchema = z.enum(["mediator", "party", "observer"]);
export type Role = z.output<typeof roleSchema>;

const seatClauseSchema = z.strictObject({
  seat: seatIdSchema,
  role: roleSchema,
  /** Whether the seat signs rules, tables and replies. */
  voice: z.boolean(),
  /** Parties of the case frame. */
  speaksFor: z.array(z.string().min(1)),
});

const agendaSchema = z.strictObject({
  /** The version of the case frame that these rules are about. */
  frame: ordinalSchema,
  /** `free`: a newer version counts as soon as the chair brings it; `signed`: only once rules that name it are in force. */
  frameChanges: z.enum(["free", "signed"]),
  /** Issues in the order in which rounds take them up; without it, all are open throughout. */
  order: z.array(z.string().min(1)).min(1).optional(),
});

const whoSchema = z.enum(["chair", "any-voice"]);

export const groundRulesSchema = z.strictObject({
  seats: z.array(seatClauseSchema).min(1),
  agenda: agendaSchema,
  confidentiality: z.strictObject({
    /** Whether the mediator may say whose an idea was. */
    attribution: z.enum(["never", "with-consent", "free"]),
    words: wordsSchema.optional(),
  }),
  /** What the mediator may pass on of what it was told, where the act itself says nothing. */
  passingOn: z.enum(["nothing", "ideas", "all-unless-marked"]),
  tabling: z.strictObject({
    seats: z.array(seatIdSchema).min(1),
    /** True: offers may also go to some of the seats; false: to all with a voice, or to the mediator alone. */
    between: z.boolean(),
  }),
  /** `control-only`: nothing that is on the table goes to a seat that observes; `as-addressed`: whatever is sent to it. */
  observers: z.enum(["control-only", "as-addressed"]),
  decision: z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("all-parties") }),
    z.strictObject({ by: z.literal("listed"), seats: z.array(seatIdSchema).min(1) }),
  ]),
  nothingAgreedUntilEverything: z.boolean(),
  record: z.strictObject({
    kept: z.enum(["by-each-seat", "by-the-mediator"]),
    detail: z.enum(["everything", "outcomes"]),
    words: wordsSchema.optional(),
  }),
  media: z.strictObject({
    line: z.enum(["silence", "joint-statements", "free"]),
    words: wordsSchema.optional(),
  }),
  deadlines: z.array(z.strictObject({ by: momentSchema, for: wordsSchema })),
  suspension: z.strictObject({ pause: whoSchema, resume: whoSchema }),
  tripwires: z.array(tripwireClauseSchema),
  further: z.array(z.strictObject({ title: nameSchema, words: wordsSchema })),
});
export type GroundRules = z.output<typeof groundRulesSchema>;
export type SeatClause = z.output<typeof seatClauseSchema>;
