// The smallest pieces that acts are written from.
import { z } from "zod";

/** What a person wrote. The longest sealed act holds 64 KiB in any case. */
export const wordsSchema = z.string().min(1).max(40_000);

export const nameSchema = z.string().trim().min(1).max(200);

/** Milliseconds since 1970 UTC. */
export const momentSchema = z.int().min(0);

/** Counted from 1. */
export const ordinalSchema = z.int().min(1);

/** Issue id → option id of the case frame; issues that are not named are left open. */
export const choicesSchema = z
  .record(z.string().min(1), z.string().min(1))
  .refine((choices) => Object.keys(choices).length > 0);

/** What the mediator may do with an act that it was told; without it, what the ground rules say. */
export const passOnSchema = z.enum(["nothing", "unattributed", "attributed"]);
export type PassOn = z.output<typeof passOnSchema>;
