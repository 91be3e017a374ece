// Tabling an offer and taking it back.
import { type Message, message } from "../../../case/message.ts";
import type { ActOf } from "../../acts/room-act.ts";
import type { Condition } from "../../acts/table-acts.ts";
import { checkChoices, isComplete } from "../../frame/check-choices.ts";
import type { LeafHash } from "../../ids.ts";
import { sameSeats } from "../../place.ts";
import type { Offer } from "../../room.ts";
import { checkOnAgenda } from "../agenda.ts";
import type { Bench, ConductOf, Reference } from "../conduct.ts";
import { chairs, frameInForce, openRound, requiredSeats, rulesInForce } from "../control-facts.ts";
import { isAccepted, whyEnded } from "../offer-facts.ts";
import { update } from "../table-state.ts";
import { tooEarly } from "../timing.ts";

export const offersConduct: ConductOf<"offer" | "withdraw"> = {
  offer: {
    header: "act",
    when: "rules",
    who: "voice",
    refersTo: ({ conditions, replaces }) => [
      ...conditionReferences(conditions),
      ...(replaces === undefined ? [] : [{ leaf: replaces, wanted: ["offer"] as const }]),
    ],
    judge: (act, bench) =>
      (isDraft(bench) ? null : tabled(bench)) ??
      checkOffered(act, bench) ??
      checkOnAgenda(Object.keys(act.choices), bench.control) ??
      (act.replaces === undefined ? null : checkEnding(act.replaces, bench)),
    apply: (act, bench) => {
      const { mark, table } = bench;
      table.offers.set(mark.act, {
        ...newOffer(act, bench),
        bound: [mark.seat],
        replaces: act.replaces ?? null,
      });
      if (act.replaces !== undefined) end(act.replaces, "superseded", bench);
    },
  },
  withdraw: {
    header: "act",
    when: "rules",
    who: "voice",
    whileAway: true,
    refersTo: ({ offer }) => [{ leaf: offer, wanted: ["offer", "convey"] }],
    judge: ({ offer }, bench) => checkEnding(offer, bench),
    apply: ({ offer }, bench) => end(offer, "withdrawn", bench),
  },
};

export function conditionReferences(conditions: readonly Condition[] | undefined): Reference[] {
  return (conditions ?? []).flatMap((condition) =>
    "onceAccepted" in condition
      ? [{ leaf: condition.onceAccepted, wanted: ["offer", "convey", "propose-rules"] as const }]
      : [],
  );
}

/** What can be wrong with the content of an offer, whether tabled or conveyed. */
export function checkOffered(
  { choices, conditions, expires }: Offered,
  { control, placed, table }: Bench,
): Message | null {
  if (expires !== undefined && expires < placed.stamp) return message("talks.expires-before-sent");
  for (const { leaf } of conditionReferences(conditions)) {
    if (!table.offers.has(leaf) && !control.versions.has(leaf))
      return message("talks.wrong-reference", { act: leaf, wanted: ["offer", "propose-rules"] });
  }
  return checkChoices(choices, frameInForce(control)?.frame ?? null);
}

type Offered = Pick<ActOf<"offer">, "choices" | "conditions" | "expires" | "words">;

export function newOffer({ choices, conditions, expires, words }: Offered, bench: Bench): Offer {
  const { control, mark, placed } = bench;
  const frame = frameInForce(control)?.frame;
  return {
    made: mark,
    audience: placed.audience,
    choices,
    complete: frame !== undefined && isComplete(choices, frame),
    conditions: conditions ?? [],
    expires: expires ?? null,
    words: words ?? null,
    conveyed: null,
    round: openRound(control)?.round ?? null,
    replaces: null,
    replies: [],
    bound: [],
    ended: null,
    agreement: null,
  };
}

/** Addressed to the author's own seat alone: members of one seat prepare what it will say. */
function isDraft({ placed }: Bench): boolean {
  return placed.audience.length === 1;
}

function tabled({ control, placed }: Bench): Message | null {
  const early = tooEarly("round", control);
  const rules = rulesInForce(control);
  if (early || !rules) return early;
  if (!rules.tabling.seats.includes(placed.seat)) return message("talks.may-not-table");
  if (rules.tabling.between) return null;
  const voices = rules.seats.filter(({ voice }) => voice).map(({ seat }) => seat);
  const withChair = [placed.seat, ...chairs(control)];
  const sound =
    voices.every((seat) => placed.audience.includes(seat)) ||
    placed.audience.every((seat) => withChair.includes(seat));
  return sound ? null : message("talks.offer-to-some");
}

/** Only the seat that made an offer ends it, before all whose offer it takes up, and not once all have accepted. */
function checkEnding(leaf: LeafHash, { control, placed, table }: Bench): Message | null {
  const offer = table.offers.get(leaf);
  if (!offer) return message("talks.wrong-reference", { act: leaf, wanted: ["offer"] });
  if (offer.made.seat !== placed.seat) return message("talks.not-yours", { act: leaf });
  // Someone left out would go on taking the offer as open.
  if (!sameSeats(offer.audience, placed.audience)) return message("talks.audience-differs", { act: leaf });
  if (isAccepted(offer, requiredSeats(rulesInForce(control)))) return message("talks.accepted-by-all");
  return whyEnded(offer);
}

function end(leaf: LeafHash, how: "withdrawn" | "superseded", { mark, table }: Bench): void {
  update(table.offers, leaf, (offer) => ({ ...offer, ended: { how, mark } }));
}
