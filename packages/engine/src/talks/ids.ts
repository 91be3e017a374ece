// The names that acts, members and seats go by in a room, as they stand in JSON: base64url without padding.
import { z } from "zod";

const base64url = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));

/** 8 random bytes. */
export const seatIdSchema = base64url(11).brand<"SeatId">();
export type SeatId = z.output<typeof seatIdSchema>;

/** A member's public signing key, 32 bytes. */
export const memberKeySchema = base64url(43).brand<"MemberKey">();
export type MemberKey = z.output<typeof memberKeySchema>;

/** The hash of an act's header and signature, 32 bytes: what other acts name it by. */
export const leafHashSchema = base64url(43).brand<"LeafHash">();
export type LeafHash = z.output<typeof leafHashSchema>;

/** SHA-256 of a text of terms, 32 bytes. Reckoned by the client; compared here. */
export const termsHashSchema = base64url(43);
