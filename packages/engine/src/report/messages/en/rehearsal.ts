// Why a rehearsal cannot be played, and what a strategy that was typed does not fit.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

/** `Did you mean boulware?`, or everything there is. */
function instead({ nearest, known }: Params): string {
  if (nearest !== null) return `Did you mean ${nearest}?`;
  return texts(known).length > 0 ? `There are: ${listOf(texts(known))}.` : "There are none so far.";
}

const typed: Catalogue = {
  "rehearsal.unknown-strategy": (p) => `There is no strategy called “${p.name}”. ${instead(p)}`,
  "rehearsal.unknown-acceptance": (p) =>
    `There is no condition of acceptance called “${p.name}”. ${instead(p)}`,
  "rehearsal.unknown-joining": (p) => `There is no way to join a vote called “${p.name}”. ${instead(p)}`,
  "rehearsal.unknown-model": (p) => `There is no opponent model called “${p.name}”. ${instead(p)}`,
  "rehearsal.unknown-protocol": (p) => `There is no protocol called “${p.name}”. ${instead(p)}`,
  "rehearsal.bad-setting": ({ text }) =>
    `“${text}” is no setting. Settings follow a colon, with commas between them, as in boulware:e=0.1,accept=next.`,
  "rehearsal.setting-twice": ({ name }) => `The setting ${name} stands there twice. Leave one out.`,
  "rehearsal.unknown-setting": (p) =>
    texts(p.known).length > 0
      ? `${p.kind} has no setting ${p.name}. ${instead(p)}`
      : `${p.kind} has no settings, and so none called ${p.name}.`,
  "rehearsal.setting-out-of-range": ({ name, text, least, most }) =>
    `${name} is a number from ${least} to ${most}, not “${text}”.`,
};

const ground: Catalogue = {
  "rehearsal.one-party": ({ count }) =>
    `A rehearsal takes at least two parties; the case has ${counted(Number(count), "party", "parties")}.`,
  "rehearsal.no-deal-unknown": ({ parties, ids }) =>
    `It is not known what no deal is worth to ${listOf(texts(parties))}. Say it in the profile, or give a worth to play with for ${listOf(texts(ids))}.`,
  "rehearsal.too-much-together": () =>
    "Too many issues hang together in this case, by red lines, interactions or combinations that are impossible, so that they cannot be played one by one.",
  "rehearsal.nothing-allowed": () => "The case allows no package at all, so there is nothing to talk about.",
  "rehearsal.refuses-everything": ({ party }) =>
    `The red lines of ${party} refuse every package, so there is nothing that it could offer or accept.`,
  "rehearsal.seats": ({ protocol, count, least, most }) =>
    `${protocol} is for ${least} to ${most} parties; there are ${count}.`,
  "rehearsal.strategy-for-two": ({ strategy, count, fits }) =>
    `${strategy} is for two sides only; there are ${count}. Take ${listOf(texts(fits), "or")} in its place.`,
  "rehearsal.no-such-side": ({ strategy, number, count }) =>
    `${strategy} joins only if side ${number} does; there are ${count} sides. Name another with join-side.`,
  "rehearsal.gives-way-by-clock": ({ strategies }) => {
    const [verb, they] =
      texts(strategies).length === 1 ? ["gives", "it never does"] : ["give", "they never do"];
    return `${listOf(texts(strategies))} ${verb} way by the clock; without a deadline ${they}.`;
  },
};

/** A number as it was given, with the sign that is meant for it. */
function plain(value: Params[string]): string {
  return String(value).replace(/-/g, "−");
}

/** As they are typed; kept in milliseconds. */
function hours(milliseconds: Params[string]): string {
  return plain(Number((Number(milliseconds) / 3_600_000).toFixed(6)));
}

function whose({ party }: Params): string {
  if (party === null) return "every side";
  return typeof party === "number" ? `party ${party}` : String(party);
}

const terms: Catalogue = {
  "rehearsal.bad-rounds": ({ rounds, most }) =>
    `The number of rounds is a whole number from 1 to ${most}, not ${plain(rounds)}.`,
  "rehearsal.bad-time-limit": ({ limit }) => `The time limit is more than 0 hours, not ${hours(limit)}.`,
  "rehearsal.bad-turn-time": ({ least, most }) =>
    `A turn takes more than no time, and at most as long as its longest: from ${hours(least)} to ${hours(most)} hours cannot be played.`,
  "rehearsal.bad-discount": (p) =>
    `For ${whose(p)}: what a deal keeps of its worth per round is more than 0 and at most 1, not ${plain(p.discount)}.`,
  "rehearsal.bad-cost": (p) =>
    `For ${whose(p)}: what waiting costs, and by how much that mounts, are 0 or more, not ${plain(p.cost)} and ${plain(p.mounting)}.`,
  "rehearsal.cost-beyond-counting": (p) =>
    `For ${whose(p)}: within ${counted(Number(p.rounds), "round")} what waiting costs would mount beyond all counting. Let it mount by a smaller share, or take fewer rounds.`,
  "rehearsal.bad-breakdown": ({ breakdown }) =>
    `The risk that talks break down is 0 or more and below 1, not ${plain(breakdown)}.`,
  "rehearsal.bad-shock-round": ({ round, what }) =>
    `Rounds are whole numbers from 0, so that “${what}” cannot happen in round ${plain(round)}.`,
};

export const rehearsalSentences: Catalogue = { ...typed, ...ground, ...terms };
