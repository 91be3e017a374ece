// Accepting and rejecting an offer.
import { type Message, message } from "../../../case/message.ts";
import { checkChoices, isComplete } from "../../frame/check-choices.ts";
import type { LeafHash } from "../../ids.ts";
import { sameSeats } from "../../place.ts";
import type { Offer, Reply } from "../../room.ts";
import type { Bench, ConductOf } from "../conduct.ts";
import { frameInForce, requiredSeats, rulesInForce } from "../control-facts.ts";
import { hasExpired, whyEnded } from "../offer-facts.ts";
import { update } from "../table-state.ts";

export const repliesConduct: ConductOf<"accept" | "reject"> = {
  accept: {
    header: "act",
    when: "round",
    who: "voice",
    refersTo: ({ offer }) => [{ leaf: offer, wanted: ["offer", "convey"] }],
    judge: ({ offer: leaf, binding }, bench) => {
      const offer = bench.table.offers.get(leaf);
      if (!offer) return noOffer(leaf);
      if (hasExpired(offer, bench.placed.stamp)) return message("talks.expired");
      return replyable(offer, bench) ?? whyEnded(offer) ?? (binding ? bindable(offer, bench) : null);
    },
    apply: ({ offer, binding, words }, { mark, table }) => {
      const reply: Reply = {
        mark,
        reply: binding ? "accepted-binding" : "accepted",
        words: words ?? null,
      };
      update(table.offers, offer, (one) => ({
        ...one,
        replies: [...one.replies, reply],
        bound: binding ? [...one.bound, mark.seat] : one.bound,
      }));
    },
  },
  reject: {
    header: "act",
    when: "rules",
    who: "voice",
    whileAway: true,
    refersTo: ({ offer }) => [{ leaf: offer, wanted: ["offer", "convey"] }],
    judge: ({ offer: leaf }, bench) => {
      const offer = bench.table.offers.get(leaf);
      return offer ? replyable(offer, bench) : noOffer(leaf);
    },
    apply: ({ offer, reason }, { mark, table }) => {
      const reply: Reply = { mark, reply: "rejected", words: reason };
      update(table.offers, offer, (one) => ({ ...one, replies: [...one.replies, reply] }));
    },
  },
};

function noOffer(leaf: LeafHash): Message {
  return message("talks.wrong-reference", { act: leaf, wanted: ["offer"] });
}

function replyable({ made, bound }: Offer, { placed }: Bench): Message | null {
  if (made.seat === placed.seat) return message("talks.own-offer");
  return bound.includes(placed.seat) ? message("talks.already-bound") : null;
}

function bindable(offer: Offer, { control, placed }: Bench): Message | null {
  const rules = rulesInForce(control);
  const required = requiredSeats(rules);
  if (!required.includes(placed.seat)) return message("talks.not-required");
  // Whoever can open the offer must see who is bound to it, or they would judge its end differently.
  if (!sameSeats(offer.audience, placed.audience))
    return message("talks.audience-differs", { act: offer.made.act });
  const missing = required.filter((seat) => !placed.audience.includes(seat));
  if (missing.length > 0) return message("talks.binds-beyond-audience", { seats: missing });
  return packageProblem(offer, { control });
}

/** What keeps the choices of an offer from binding anyone by the rules and the frame in force. */
export function packageProblem(offer: Offer, { control }: Pick<Bench, "control">): Message | null {
  const frame = frameInForce(control)?.frame ?? null;
  const unsound = checkChoices(offer.choices, frame);
  if (unsound || !frame) return unsound;
  const whole = rulesInForce(control)?.nothingAgreedUntilEverything ?? true;
  return whole && !isComplete(offer.choices, frame) ? message("talks.partial-not-binding") : null;
}
