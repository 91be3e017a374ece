// How near the signs are that the rules name, what the rules then give and what that would cost; and who could open what.
import { counted, formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { spanOfTime, texts } from "./talks-wording.ts";

const tripwires: Catalogue = {
  "progress.title-tripwires": () => "Which agreed signs are near?",
  "progress.tripwires-lead": () =>
    "A sign that has come about decides nothing. What follows are the ways that the ground rules give, and what each would cost as far as the profiles open to you show.",
  "progress.tripwires-none": () => "The ground rules name no sign that could be counted.",
  "progress.reached-yes": ({ count, limit }) => `This has come about: ${count} of ${limit}.`,
  "progress.reached-no": ({ count, limit }) => `Not so far: ${count} of ${limit}.`,
  "progress.reached-perhaps": ({ count, limit }) =>
    `This may have come about; what is known leaves it open: ${count} of ${limit}.`,
  "progress.reached-not-known": () => "Not known: it takes a profile that is not open to you.",
  "progress.deadline-yes": ({ milliseconds }) => `This moment came ${spanOfTime(milliseconds)} ago.`,
  "progress.deadline-no": ({ milliseconds }) => `This moment comes in ${spanOfTime(milliseconds)}.`,
  "progress.rounds": ({ count }) =>
    `${formatCount(Number(count))} closed round${Number(count) === 1 ? "" : "s"}`,
  "progress.at-point-values": () => "Counted at point values.",
  "progress.unseen": ({ parties }) =>
    `Left out, since their profiles are not open to you: ${listOf(texts(parties))}.`,
  "progress.way": ({ way }) => `One could ${way}.`,
  "progress.offers-lost": ({ count }) =>
    `By then ${counted(Number(count), "open offer")} would have run out.`,
};

const costs: Catalogue = {
  "progress.cost": (p) => `For ${p.party} it would cost ${p.points} points: ${than(p)}.`,
  "progress.cost-below": (p) =>
    `For ${p.party} it would bring ${p.points} points: ${then(p)} is worth more to it than the best open offer.`,
  "progress.cost-even": (p) =>
    `For ${p.party} it would change nothing: ${then(p)} is worth as much to it as the best open offer.`,
  "progress.cost-profile-not-given": ({ parties }) =>
    `For ${listOf(texts(parties))}: not known without a profile that is open to you.`,
  "progress.cost-no-open-offer": ({ parties }) =>
    `For ${listOf(texts(parties))}: no whole offer is open, so none would be lost.`,
  "progress.cost-no-deal-unknown": ({ parties }) =>
    `For ${listOf(texts(parties))}: not known, nobody said what no deal is worth there.`,
  "progress.cost-until-not-said": ({ parties }) =>
    `For ${listOf(texts(parties))}: not known, since the rules do not say until when.`,
  "progress.cost-no-offer-stays": ({ parties }) =>
    `For ${listOf(texts(parties))}: every open offer would run out before then.`,
  "progress.cost-nothing-lost": ({ parties }) =>
    `For ${listOf(texts(parties))}: nothing on the table changes by it.`,
};

/** What somebody would have in place of the best open offer. */
function then({ staying }: Params): string {
  return staying ? "the best offer that would still be open" : "no deal";
}

function than(p: Params): string {
  return `the best open offer is worth that much more to it than ${then(p)}`;
}

const exposure: Catalogue = {
  "exposure.lead": () =>
    "What the acts open to this seat told, and which seats could open it. Whether anybody read it, no record can show; what was opened cannot be closed again.",
  "exposure.none": () => "Nothing has been told so far.",
  "exposure.caption": () => "What was told, by whom, to whom",
  "exposure.column-what": () => "What",
  "exposure.column-from": () => "From",
  "exposure.column-readers": () => "Open to",
  "exposure.column-may-pass": () => "The mediator may pass on",
  "exposure.act": ({ act, what }) => `Act ${act}: ${what}`,
  "exposure.readers": ({ parties, since }) => `${listOf(texts(parties))}, since ${since}`,
  "exposure.readers-by": ({ parties, since, act }) =>
    `${listOf(texts(parties))}, since ${since}, by act ${act}`,
  "exposure.own-alone": () => "nobody else",
  "exposure.void": ({ what }) => `${what} (without effect, but open all the same)`,
  "exposure.may-pass-nothing": () => "nothing",
  "exposure.may-pass-unattributed": () => "it, without saying whose",
  "exposure.may-pass-attributed": () => "it, and whose it is",
  "exposure.what-share": () => "a profile",
  "exposure.what-offer": () => "an offer",
  "exposure.what-accept": () => "an acceptance",
  "exposure.what-reject": () => "a refusal",
  "exposure.what-withdraw": () => "an offer taken back",
  "exposure.what-note": () => "a note",
  "exposure.what-ask": () => "a question",
  "exposure.what-answer": () => "an answer",
  "exposure.what-convey": () => "something passed on",
  "exposure.what-poll": () => "a poll",
  "exposure.what-poll-answer": () => "an answer to a poll",
  "exposure.what-read-back": () => "a read-back",
  "exposure.what-correct": () => "a correction",
  "exposure.what-agree": () => "an agreement and its terms",
};

export const talksTripwireSentences: Catalogue = { ...tripwires, ...costs, ...exposure };
