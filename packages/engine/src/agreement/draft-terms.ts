// The terms that an offer would have if it were declared agreed now, and what the act that declares it says of them.
import { message } from "../case/message.ts";
import type { LeafHash } from "../talks/ids.ts";
import type { Room } from "../talks/room.ts";
import { groundAt } from "./ground-at.ts";
import type { Terms } from "./terms.ts";
import { type TermsReading, termsOf } from "./terms-of.ts";

/**
 * `wordings`: issue id → the words that the parties settled on. Whether all have accepted the offer is for the rules of talks to judge.
 * @throws RangeError for an offer that the room doesn't have.
 */
export function draftTerms(
  room: Room,
  leaf: LeafHash,
  wordings?: Readonly<Record<string, string>>,
): TermsReading {
  const offer = room.offers.find(({ made }) => made.act === leaf);
  if (!offer) throw new RangeError(`no offer ${leaf}`);
  const ground = groundAt(room, Number.POSITIVE_INFINITY);
  if (!ground) return { ok: false, problems: [message("talks.no-rules-in-force")] };
  const { choices, conditions } = offer;
  return termsOf({ ...ground, choices, conditions, offer: leaf, ...(wordings && { wordings }) });
}

/** The `terms` of the act that declares them agreed. */
export function declaredTerms({ terms }: Terms): { issue: string; option: string; wording: string }[] {
  return terms.map(({ issue, option, wording }) => ({ issue, option, wording }));
}
