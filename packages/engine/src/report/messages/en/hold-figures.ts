// The words of the pictures in the chapter "Will it hold?", and what it says of levers.
import { capitalise, counted, countInWords, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const ranks = (count: Params[string]) => counted(Math.abs(Number(count)), "rank");

const maps: Catalogue = {
  "hold.map-title": ({ label }) => `Moves away from situation ${label}, and the answers to them`,
  "hold.map-caption": ({ drawn, count, idle }) =>
    idle
      ? "No move away pays. These come nearest to it."
      : Number(count) > Number(drawn)
        ? `The ${drawn} of ${count} moves away that are least deterred, what the others would answer, and where that leaves whoever moved.`
        : "Each move away that would pay, what the others would answer, and where that leaves whoever moved.",
  "hold.map-reading": () =>
    "A solid arrow is a move that pays for whoever makes it, a dashed one a move that costs it, a dotted one a move that changes nothing for it. Filled: a place where things can rest without mere threats. Double ring: the situation to hold; thick ring: today.",
  "hold.map-alternative": ({ label, moves }) => `Around situation ${label}: ${names(moves).join(" ")}`,
  "hold.map-alternative-move": ({ from, to, party, move }) => `From ${from} to ${to}: ${party} ${move}.`,
  "hold.map-column-held": () => "To hold",
  "hold.map-column-move": () => "If somebody moves",
  "hold.map-column-answer": () => "The answer",
  "hold.map-column-further": () => "And then",
  "hold.standing": ({ party, ranks: change }) =>
    Number(change) === 0
      ? `${capitalise(String(party))}: as before`
      : `${capitalise(String(party))}: ${ranks(change)} ${Number(change) > 0 ? "higher" : "lower"}`,
  "hold.arrow-caption": () => "The moves, one by one",
  "hold.arrow-from": () => "From",
  "hold.arrow-who": () => "Who moves",
  "hold.arrow-what": () => "What it does",
  "hold.arrow-to": () => "To",
  "hold.arrow-effect": () => "For whoever moves",
  "hold.effect-better": () => "better",
  "hold.effect-worse": () => "worse",
  "hold.effect-same": () => "the same",
  "hold.ways-title": () => "Ways from today to where things can rest",
  "hold.ways-caption": ({ drawn, count }) =>
    Number(count) > Number(drawn)
      ? `Shortest ways from today to ${drawn} of ${count} situations, with as few steps as possible that somebody would take without gain.`
      : "A shortest way from today to each situation listed above, with as few steps as possible that somebody would take without gain.",
  "hold.ways-alternative": ({ label, labels }) =>
    `From situation ${label} to ${listOf(names(labels))}, step by step.`,
  "hold.ways-column": ({ step }) => (Number(step) === 0 ? "Today" : `Step ${step}`),
};

const levers: Catalogue = {
  "hold.title-levers": () => "Which lever matters?",
  "hold.title-variants": () => "What if something were different?",
  "hold.levers-lead": ({ levers: all, thirdParties }) =>
    names(all).length === 0
      ? "The same conflict with something changed."
      : `The same conflict with and without ${thirdParties ? "what a third party could do" : "these actions"}: ${listOf(names(all).map((lever) => `“${lever}”`))}. “With” means that it can be used, not that it is.`,
  "hold.lever-title": ({ held }) =>
    `${held ? "The situation to hold" : "Where things can rest"}, with and without each lever`,
  "hold.lever-caption": ({ held, cut }) =>
    `${held ? "What becomes of the situation that should hold, and where else things can rest." : "Where things can rest."}${cut ? " The first 16 rows; “parley stability --json” has them all." : ""}`,
  "hold.lever-reading": () =>
    "A dot on the left: the lever can be used. Where it cannot, the situation meant is the same one with that lever not used.",
  "hold.lever-column": () => "With",
  "hold.variant-column": () => "What is changed",
  "hold.lever-question-held": () => "Against each side alone",
  "hold.lever-question-groups": () => "Against groups",
  "hold.lever-question-others": () => "Can rest without mere threats",
  "hold.no-lever": () => "No lever",
  "hold.as-it-stands": () => "As it stands",
  "hold.variant-title": ({ held }) =>
    `${held ? "The situation to hold" : "Where things can rest"}, as things stand and with something changed`,
  "hold.variant-reading": () => "Each row changes one thing about the conflict.",
  "hold.with-levers": ({ levers: all }) => names(all).join(" + "),
  "hold.not-asked": () => "not asked",
  "hold.held-gone": () => "cannot be",
  "hold.held-firm": () => "nobody would gain",
  "hold.held-answered": () => "a credible answer deters",
  "hold.held-threat": () => "only a threat deters",
  "hold.held-unseen": ({ parties }) =>
    `${listOf(names(parties))} ${names(parties).length === 1 ? "does" : "do"} not see it`,
  "hold.held-open": ({ parties }) => `${listOf(names(parties))} would leave`,
  "hold.group-firm": () => "no group would gain",
  "hold.group-answered": () => "a credible answer deters",
  "hold.group-threatened": ({ parties }) => `only a threat deters ${listOf(names(parties))}`,
  "hold.group-leaves": ({ parties }) => `${listOf(names(parties))} would leave together`,
  "hold.group-undecided": () => "not decided",
  "hold.rests-no-states": () => "no situation is left",
  "hold.rests-in": ({ count, labels }) => {
    if (Number(count) === 0) return "none";
    const more = Number(count) - names(labels).length;
    const told = [...names(labels), ...(more > 0 ? [`${countInWords(more)} more`] : [])];
    return `${Number(count) === 1 ? "situation" : "situations"} ${listOf(told)}`;
  },
  "hold.threshold-lead": () => "What a lever must cost somebody, when all of them can be used:",
  "hold.threshold": ({ lever, party, inUse, ranks: needed }) => {
    const what = inUse ? `The loss of “${lever}”` : `“${lever}”`;
    if (Number(needed) > 0) {
      return `${what} would have to cost ${party} at least ${ranks(needed)} more than now for a credible answer to deter it.`;
    }
    return Number(needed) === 0
      ? `${what} is just enough for a credible answer to deter ${party}. Were it one rank less, it would not be.`
      : `${what} is enough for a credible answer to deter ${party}, and would still be if it cost that side ${ranks(needed)} less.`;
  },
  "hold.threshold-never": ({ lever, party, inUse }) =>
    `However much ${inUse ? `the loss of “${lever}”` : `“${lever}”`} cost ${party}, it would not be enough: some move that pays has no credible answer of that kind.`,
  "hold.variant-about": ({ name, about }) => `${name}: ${about}`,
};

export const holdFigureSentences: Catalogue = { ...maps, ...levers };
