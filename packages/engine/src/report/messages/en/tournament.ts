// What a tournament found, and why none can be planned.
import { capitalise, counted, countInWords, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

const planning: Catalogue = {
  "tournament.no-scenario": () => "A tournament needs a case to play on. Name one or more.",
  "tournament.no-strategy": () => "A tournament needs strategies. Name at least one.",
  "tournament.too-many-strategies": ({ count, most }) =>
    `${count} strategies are too many: a tournament takes up to ${most}.`,
  "tournament.strategy-twice": ({ strategy }) =>
    `The strategy ${strategy} stands there twice. Leave one out.`,
  "tournament.protocol-twice": ({ protocol }) =>
    `The protocol ${protocol} stands there twice. Leave one out.`,
  "tournament.no-protocol": () => "A tournament needs a protocol. Name at least one.",
  "tournament.bad-repeats": ({ repeats }) => `How often to repeat is a whole number from 1, not ${repeats}.`,
  "tournament.bad-seed": ({ seed }) => `A seed is a whole number from 0 to 4294967295, not ${seed}.`,
  "tournament.too-many-sessions": ({ sessions, matchUps }) =>
    `${sessions} sessions with ${matchUps} match-ups are too many for one tournament. Take fewer strategies, cases or repeats, or split it.`,
  "tournament.nothing-to-play": () =>
    "There is nothing to play: one strategy that does not meet itself has nobody to meet.",
};

const remarks: Catalogue = {
  "tournament.unfinished": ({ played, planned }) =>
    `So far ${played} of ${planned} sessions have been played; the figures are of these.`,
  "tournament.repeats-alike": ({ repeats }) =>
    `All ${repeats} repeats of each match-up ended alike and with the same worths, so playing each once tells as much.`,
  "tournament.resampled-match-ups": ({ scenarios }) =>
    `The intervals take the match-ups on ${counted(Number(scenarios), "case", "cases")} as drawn by chance from many like them; repeats of one count together.`,
  "tournament.resampled-sessions": ({ scenarios }) =>
    `The intervals take sessions on ${Number(scenarios) === 1 ? "this case" : `these ${countInWords(Number(scenarios))} cases`} as drawn by chance. They say nothing about other cases.`,
  "tournament.no-part": ({ parties, cases, more }) => {
    const names = [...texts(cases), ...(Number(more) > 0 ? [counted(Number(more), "more case")] : [])];
    const [takes, it] = texts(parties).length === 1 ? ["takes", "it"] : ["take", "them"];
    return `${capitalise(listOf(texts(parties)))} ${takes} no part in ${listOf(names)}: what was said of ${it} alone does not count there.`;
  },
  "tournament.shock-too-late": ({ round, rounds }) =>
    `There ${Number(rounds) === 1 ? "is one round" : `are ${rounds} rounds`}, so what changes before round ${round} never comes.`,
  "tournament.shock-out-of-time": ({ round, rounds }) =>
    `No more than ${counted(Number(rounds), "round", "rounds")} ${Number(rounds) === 1 ? "fits" : "fit"} into the time, so what changes before round ${round} never comes.`,
  "tournament.no-turn-fits": () =>
    "A turn takes longer than the whole time, so every session ends before anybody has spoken.",
  "tournament.forfeits": ({ strategy, count, seats }) =>
    `${strategy} forfeited in ${count} of ${seats} seats: it failed, or did what cannot be done.`,
  "tournament.never-agrees": ({ strategy, seats }) => `${strategy} reached no agreement in ${seats} tries.`,
  "tournament.no-zone": ({ cases, count, all }) =>
    `In ${all ? (Number(count) === 1 ? "this case" : "these cases") : texts(cases).length === Number(count) ? listOf(texts(cases)) : `${countInWords(Number(count))} cases`} no package is at least as good as no deal for every side, so there is nothing that all would agree to.`,
  "tournament.profiles": ({ case: name, cases, sides, estimated, open }) => {
    const where = name === null ? `${countInWords(Number(cases))} cases` : `${name}`;
    return Number(estimated) > 0
      ? `Profiles of ${estimated} of ${sides} sides in ${where} are estimates${Number(open) > 0 ? "; intervals were played at their middle" : ""}.`
      : `Profiles of ${open} of ${sides} sides in ${where} leave intervals or orders open; these were played at their middle.`;
  },
};

export const tournamentSentences: Catalogue = { ...planning, ...remarks };
