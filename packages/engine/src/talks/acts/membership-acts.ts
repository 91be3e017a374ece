// Who is in the room. These acts have no sealed payload: all they say stands in the header, and is checked before the fold.
import { z } from "zod";
import { memberKeySchema, seatIdSchema } from "../ids.ts";

export const membershipActs = [
  z.strictObject({ do: z.literal("found"), member: memberKeySchema, seat: seatIdSchema }),
  z.strictObject({ do: z.literal("admit"), member: memberKeySchema, seat: seatIdSchema }),
  z.strictObject({ do: z.literal("remove"), subject: memberKeySchema }),
  z.strictObject({
    do: z.literal("replace"),
    subject: memberKeySchema,
    member: memberKeySchema,
    seat: seatIdSchema,
  }),
] as const;
