// Declaring a package agreed, and signing its terms.
import { type Message, message } from "../../../case/message.ts";
import type { ActOf } from "../../acts/room-act.ts";
import { checkChoices, isComplete } from "../../frame/check-choices.ts";
import { sameSeats } from "../../place.ts";
import type { Agreement, Choices, Offer } from "../../room.ts";
import type { Bench, ConductOf } from "../conduct.ts";
import { frameInForce, requiredSeats, rulesInForce } from "../control-facts.ts";
import { isAccepted, whyEnded } from "../offer-facts.ts";
import { update } from "../table-state.ts";
import { packageProblem } from "./replies.ts";

export const agreementConduct: ConductOf<"agree" | "sign"> = {
  agree: {
    header: "act",
    when: "talking",
    who: "voice",
    refersTo: ({ offer }) => [{ leaf: offer, wanted: ["offer", "convey"] }],
    judge: (act, bench) => {
      const offer = bench.table.offers.get(act.offer);
      if (!offer) return message("talks.wrong-reference", { act: act.offer, wanted: ["offer"] });
      return notAgreed(offer, bench) ?? termsProblem(act.terms, offer.choices);
    },
    apply: (act, bench) => {
      const { mark, table } = bench;
      const offer = table.offers.get(act.offer);
      if (!offer) return;
      table.agreements.set(mark.act, newAgreement(act, offer, bench));
      update(table.offers, act.offer, (one) => ({ ...one, agreement: mark.act }));
    },
  },
  sign: {
    header: "act",
    when: "talking",
    who: "voice",
    refersTo: ({ agreement }) => [{ leaf: agreement, wanted: ["agree"] }],
    judge: (act, { placed, table }) => {
      const agreement = table.agreements.get(act.agreement);
      if (!agreement) return message("talks.refers-to-void", { act: act.agreement });
      return unsignable(act, agreement, placed);
    },
    apply: (act, { mark, table }) => {
      update(table.agreements, act.agreement, (one) => ({ ...one, signed: [...one.signed, mark] }));
    },
  },
};

function notAgreed(offer: Offer, bench: Bench): Message | null {
  const { control, placed } = bench;
  const required = requiredSeats(rulesInForce(control));
  if (!sameSeats(offer.audience, placed.audience))
    return message("talks.audience-differs", { act: offer.made.act });
  const ended = whyEnded(offer);
  if (ended) return ended;
  const open = required.filter((seat) => !offer.bound.includes(seat));
  if (open.length > 0) return message("talks.not-accepted-by", { seats: open });
  return packageProblem(offer, bench) ?? clashWithAgreed(offer, bench) ?? unmetCondition(offer, bench);
}

/** Issues agreed one after the other must be possible together. Only agreements that all readers of this act can open count. */
function clashWithAgreed({ choices }: Offer, { control, placed, table }: Bench): Message | null {
  const known = [...table.agreements.values()].filter(({ audience }) =>
    placed.audience.every((seat) => audience.includes(seat)),
  );
  const issues = frameInForce(control)?.frame.issues ?? [];
  const agreed = Object.assign({}, ...known.map((one) => one.choices), choices);
  const current = Object.entries<string>(agreed).filter(([id, option]) =>
    issues.some((issue) => issue.id === id && issue.options.some((one) => one.id === option)),
  );
  const clash = checkChoices(Object.fromEntries(current), frameInForce(control)?.frame ?? null);
  return clash ? message("talks.clashes-with-agreed") : null;
}

/** Conditions in words are for people to judge. */
function unmetCondition({ conditions }: Offer, { control, table }: Bench): Message | null {
  const required = requiredSeats(rulesInForce(control));
  for (const condition of conditions) {
    if (!("onceAccepted" in condition)) continue;
    const leaf = condition.onceAccepted;
    const offer = table.offers.get(leaf);
    const met = offer
      ? offer.agreement !== null || (offer.ended === null && isAccepted(offer, required))
      : (control.versions.get(leaf)?.inForceSince ?? null) !== null;
    if (!met) return message("talks.condition-unmet", { act: leaf });
  }
  return null;
}

/** One term for each issue that is chosen, with the option that is chosen. */
function termsProblem(terms: ActOf<"agree">["terms"], choices: Choices): Message | null {
  const issues = Object.keys(choices);
  const said = new Set(terms.map(({ issue }) => issue));
  const same =
    terms.length === issues.length &&
    issues.every((issue) => said.has(issue)) &&
    terms.every(({ issue, option }) => choices[issue] === option);
  return same ? null : message("talks.terms-differ");
}

function newAgreement(act: ActOf<"agree">, offer: Offer, { control, mark, placed }: Bench): Agreement {
  const frame = frameInForce(control)?.frame;
  return {
    declared: mark,
    offer: act.offer,
    audience: placed.audience,
    choices: offer.choices,
    terms: act.terms,
    termsHash: act.termsHash,
    complete: frame !== undefined && isComplete(offer.choices, frame),
    required: requiredSeats(rulesInForce(control)),
    signed: [],
  };
}

function unsignable(act: ActOf<"sign">, agreement: Agreement, placed: Bench["placed"]): Message | null {
  const { audience, required, signed, termsHash } = agreement;
  if (!sameSeats(audience, placed.audience)) return message("talks.audience-differs", { act: act.agreement });
  if (!required.includes(placed.seat)) return message("talks.not-required");
  if (act.termsHash !== termsHash) return message("talks.terms-hash-differs");
  return signed.some(({ seat }) => seat === placed.seat) ? message("talks.already-signed") : null;
}
