// Signs agreed beforehand that talks are in trouble, and the ways that the rules then give. They advise; nothing happens by itself.
import { z } from "zod";
import { momentSchema, ordinalSchema } from "../acts/scalars.ts";

const waySchema = z.strictObject({
  kind: z.enum(["change-format", "pause", "resume-later", "leave", "bring-text"]),
  /** When talks would go on. */
  until: momentSchema.optional(),
});

const ways = z.array(waySchema).min(1);

export const tripwireClauseSchema = z.discriminatedUnion("kind", [
  /** Nothing has moved for so many milliseconds. */
  z.strictObject({ kind: z.literal("no-movement-time"), limit: ordinalSchema, ways }),
  /** Nothing has moved in so many closed rounds. */
  z.strictObject({ kind: z.literal("no-movement-rounds"), limit: ordinalSchema, ways }),
  /** No gap has become smaller in so many closed rounds. */
  z.strictObject({ kind: z.literal("gap-not-smaller"), limit: ordinalSchema, ways }),
  /** This moment has come. */
  z.strictObject({ kind: z.literal("deadline"), limit: momentSchema, ways }),
  /** Somebody said that it would leave; for people to notice. */
  z.strictObject({ kind: z.literal("walk-away-words"), ways }),
]);
export type TripwireClause = z.output<typeof tripwireClauseSchema>;
