// The game of a case with three sides or more, in which each side chooses for itself.
import { capitalise, counted, countInWords, formatCount, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

export const tournamentRolesSentences: Catalogue = {
  "tournament.roles-title": ({ case: name }) => `Where each side chooses for itself: ${name}`,
  "tournament.roles-lead": () =>
    "Each side is a role of its own here, and may choose another way of behaving than the rest.",
  "tournament.roles-none-one-strategy": () =>
    "There was one way of behaving only, so there was nothing to choose.",
  "tournament.roles-none-too-many-line-ups": ({ count }) =>
    `There are ${formatCount(Number(count))} ways to give each side one, too many to go through.`,
  "tournament.roles-none-nothing-played": () => "Nothing of it has been played yet.",
  "tournament.roles-all-played": ({ count }) =>
    `All ${formatCount(Number(count))} ways to give each side one were played.`,
  "tournament.roles-missing": ({ count, played, rest }) =>
    `Of ${formatCount(Number(count))} ways to give each side one, ${formatCount(Number(played))} ${Number(played) === 1 ? "was" : "were"} played${rest ? ", those in which all sides but one at most behave alike" : ""}. What the others bring is not known, and nothing is put in its place.`,
  "tournament.roles-chance-untried": ({ sessions }) =>
    `Each figure rests on ${Number(sessions) === 1 ? "one session" : `${countInWords(Number(sessions))} sessions, one under each protocol`}. Where chance plays a part, another session may say otherwise: play each more often (--repeat) before you build on it.`,
  "tournament.roles-chance-none": ({ sessions }) =>
    `Each figure rests on ${formatCount(Number(sessions))} sessions. Repeats came out alike, so that chance has no part in it.`,
  "tournament.roles-chance-too-few": ({ sessions, least }) =>
    `Each figure is the average of ${formatCount(Number(sessions))} sessions with chance in them, too few to tell how much of a difference is chance. Play each at least ${countInWords(Number(least))} times (--repeat).`,
  "tournament.roles-chance-weighed": ({ sessions }) =>
    `Each figure is the average of ${formatCount(Number(sessions))} sessions with chance in them. Where chance may have decided what would hold, that is said. Mixes and imitation rest on the same figures, and are as rough.`,
  "tournament.roles-unsure": () => "Chance may have decided this.",
  "tournament.roles-near": ({ count }) =>
    Number(count) === 1
      ? "One more may hold: what speaks against it is no more than chance may explain."
      : `${capitalise(countInWords(Number(count)))} more may hold: what speaks against them is no more than chance may explain.`,
  "tournament.roles-no-difference": () =>
    "No side's choice ever made a difference to itself, whatever the others chose, so there is nothing to tell them apart.",
  "tournament.roles-pure": ({ count, open }) =>
    Number(count) > 0
      ? `${Number(count) === 1 ? "One of them would hold" : `${capitalise(countInWords(Number(count)))} of them would hold`}: no side gains by changing alone. What each gets stands in brackets.`
      : Number(open) > 0
        ? "Of those that can be judged, none would hold: some side always gains by changing alone."
        : "None of them would hold: some side always gains by changing alone.",
  "tournament.roles-open": ({ count }) =>
    `Of ${Number(count) === 1 ? "one more" : `${formatCount(Number(count))} more`} it cannot be said. No change that was played gains anything there, but some changes were not played.`,
  "tournament.roles-side": ({ seat }) => `side ${seat}`,
  "tournament.roles-with": ({ side, payoff }) => `${side} (${payoff})`,
  "tournament.roles-alike": ({ way, sides }) => `All choose ${way}: ${listOf(texts(sides))}.`,
  "tournament.roles-choose": ({ way, sides }) => `${way}: ${listOf(texts(sides))}`,
  "tournament.roles-apart": ({ parts }) => `${capitalise(texts(parts).join("; "))}.`,
  "tournament.roles-chooses": ({ side, way }) => `${side}: ${way}`,
  "tournament.roles-mixes": ({ side, shares }) => `${side}: ${listOf(texts(shares))}`,
  "tournament.roles-margin": ({ margin }) => `Whoever changes alone loses ${margin} or more.`,
  "tournament.roles-not-strict": () => "Some side would get just as much there by another way.",
  "tournament.roles-range": () => "It may be one of a whole range.",
  "tournament.roles-more": ({ count }) => `${capitalise(countInWords(Number(count)))} more that would hold`,
  "tournament.roles-elsewhere": ({ count }) =>
    `${capitalise(countInWords(Number(count)))} more on the page (results.html).`,
  "tournament.roles-unlisted": ({ count }) =>
    `${capitalise(formatCount(Number(count)))} more are not listed.`,
  "tournament.roles-mixed": ({ count, starts }) =>
    Number(count) === 0
      ? `Mixes were searched for from ${formatCount(Number(starts))} starts, and none was found that would hold.`
      : `Mixes were searched for from ${formatCount(Number(starts))} starts. ${Number(count) === 1 ? "One was found that would hold" : `${capitalise(countInWords(Number(count)))} were found that would hold`}.`,
  "tournament.roles-regret": ({ regret }) =>
    `Each was checked in whole numbers: no side gains more than ${regret} by any other choice.`,
  "tournament.roles-others": ({ surely }) =>
    surely
      ? "With those of single ways their number is even. It should be odd, so there is at least one more that the search did not find."
      : "The search does not show that there are no others.",
  "tournament.roles-not-searched": ({ most, missing }) =>
    missing
      ? "Mixes, and where imitation leads, can be told only where all was played."
      : `Mixes, and where imitation leads, are worked out for up to ${formatCount(Number(most))} ways to give each side one.`,
  "tournament.roles-imitation": () =>
    "And if those who sit in a role imitate what succeeds in that role? All ways start alike in each.",
  "tournament.roles-imitation-caption": () => "How many in a hundred behave so, in each role",
  "tournament.roles-column-side": () => "Side",
  "tournament.roles-one-population": ({ shares, rests }) =>
    `Who sits where makes hardly a difference here. If all imitate all, in whatever role, ${rests ? "it comes to rest at" : "it has not come to rest when the calculation ends, at"} ${listOf(texts(shares))}.`,
  "tournament.roles-more-cases": ({ count }) =>
    `${capitalise(counted(Number(count), "more case"))} with more than two sides can be worked out from sessions.csv.`,
  "tournament.term-line-ups": () => "With more than two sides",
  "tournament.line-ups": ({ every }) =>
    every
      ? "every way to give each side a way of behaving"
      : "each way of behaving in each seat, among others that all behave alike",
};
