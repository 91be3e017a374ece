// What a briefing says about methods, fair division, what was filled in, and sources.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints } from "./points.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const method: Catalogue = {
  "briefing.method": () => "Method",
  "briefing.title-method": () => "Method notes",
  "briefing.method-deals": () =>
    "A package takes one option for each issue. A package is acceptable when it crosses nobody's red line and is worth at least as much to each party as no deal. It is efficient when no other is better for one party and no worse for the rest. All comparisons are exact.",
  "briefing.method-points": () =>
    "Each party's points are its own scale. Points of different parties are never added up or compared, except where a line says so. Intervals count at their middle; where only an order is known, at the centre of what the order allows.",
  "briefing.method-list": () =>
    "The short list takes the packages that the rules in the method notes pick and the one that suits everyone in the most readings, leaves out those that say nearly the same, and fills up with packages that differ.",
  "briefing.how-to-read": () => "How to read this",
  "briefing.method-ranges": () =>
    "A package is one complete way to settle everything. “At the middle of the estimates” means: with every interval at its middle and, where only an order is known, at the centre of what the order allows. Figures in brackets are the least and the most that the estimates leave possible. A reading is one set of values that the estimates allow.",
  "briefing.method-seed": ({ seed }) =>
    `Where chance was used, it started from seed ${seed}; the same seed gives the same figures.`,
  "briefing.title-solutions": () => "What the rules of the literature pick",
  "briefing.solution-table": () => "Worth of the package picked to each party, in its own points",
  "briefing.column-rule": () => "Rule",
  "briefing.column-ties": () => "Packages that tie",
  "briefing.rule-nash": () => "Largest product of gains (Nash 1950)",
  "briefing.rule-kalai-smorodinsky": () =>
    "Most even shares of each side's best gain (Kalai and Smorodinsky 1975)",
  "briefing.rule-egalitarian": () =>
    "Best for the side that gains least (egalitarian, Kalai 1977; compares points)",
  "briefing.rule-utilitarian": () => "Largest sum of gains (utilitarian, Harsanyi 1955; adds points)",
  "briefing.rule-not-proven": ({ rule }) => `${rule}: best found, not proven`,
  "briefing.at-least-count": ({ count }) => `at least ${count}`,
  "briefing.exact-count": ({ count }) => `${count}`,
  "briefing.none-no-acceptable-deal": () => "No rule picks a package, since none is acceptable to everyone.",
  "briefing.none-no-deal-better-for-all": ({ rule }) =>
    `${rule}: none, since no package gives every party more than no deal.`,
  "briefing.none-no-deal-worth-unknown": ({ parties }) =>
    `The rules need to know what ${listOf(names(parties))} would have without a deal; that is unknown, so none picks a package.`,
  "briefing.none-not-decided": ({ rule }) => `${rule}: the search met its limit before it found one.`,
  "briefing.title-defaults": () => "What was not written down and was filled in",
  "briefing.title-warnings": () => "Warnings",
  "briefing.note-demand": ({ party, at }) => `${party}, demand ${at}`,
  "briefing.note-red-line": ({ party, at }) => `${party}, red line ${at}`,
  "briefing.note-answer": ({ party, at }) => `${party}, answer ${at} about packages`,
  "briefing.title-sources": () => "Sources",
};

const sharedTime: Catalogue = {
  "briefing.title-shared-time": () => "If time could be shared or a lottery drawn",
  "briefing.shared-time-little": () =>
    "If the parties could take turns between packages, or draw lots, the rules would pick nearly the same as without.",
  "briefing.shared-time-lead": () =>
    "If the parties could take turns between packages, or draw lots, these rules would mix packages as follows. The worths are averages over such turns.",
  "briefing.shared-time-table": () => "Shares of time by which each rule would mix packages",
  "briefing.short-rule-nash": () => "Largest product of gains (Nash)",
  "briefing.short-rule-kalai-smorodinsky": () => "Most even shares of each side's best (Kalai–Smorodinsky)",
  "briefing.short-rule-egalitarian": () => "Best for the side that gains least (egalitarian)",
  "briefing.column-parts": () => "Shares",
  "briefing.column-average": () => "On average, and in brackets by a single package",
  "briefing.average-of": ({ party, worth, single }) =>
    `${party} ${worth}${single === null ? "" : ` (${single})`}`,
  "briefing.part-of-time": ({ share, deal }) => `${share}: ${deal}`,
  "briefing.small-parts": ({ count }) => `and ${counted(Number(count), "smaller share")}`,
  "briefing.in-parts": ({ part, whole }) => `${part} in ${whole}`,
  "briefing.listed-package": ({ letter }) => `package ${letter}`,
  "briefing.changed-package": ({ letter, changes }) => `package ${letter} with ${changes}`,
};

const division: Catalogue = {
  "briefing.title-fair-division": () => "Fair division of what can be shared",
  "briefing.division-equal": ({ total }) =>
    `Adjusted Winner gives each side ${total} of its points. It looks at fairness only, not at what either side has without a deal.`,
  "briefing.division-unequal": ({ first, second, one, other }) =>
    `Adjusted Winner gives ${first} ${inPoints(one)} and ${second} ${other}; nothing can make the two equal. It looks at fairness only, not at what either side has without a deal.`,
  "briefing.division-table": () => "Who gets which share of each issue",
  "briefing.division-none": () => "none",
  "briefing.division-all": () => "all",
  "briefing.division-rescaled": () => "The sides' points had different totals; both were brought to 100.",
  "briefing.division-as-given": () => "The points were taken as given.",
  "briefing.division-not-unique": () =>
    "Issues with the same ratio of points could be handed out otherwise for the same totals.",
  "briefing.division-below": ({ party }) => `It leaves ${party} below no deal.`,
  "briefing.division-open": ({ party }) =>
    `Whether ${party} would accept it cannot be said from what is known.`,
  "briefing.division-crosses": ({ party }) => `It crosses a red line of ${party}.`,
  "briefing.division-impossible": () => "It holds a combination that the case calls impossible.",
  "briefing.division-two-only": () => "Adjusted Winner divides between two parties; this case has more.",
  "briefing.division-not-additive": () =>
    "The shares of an issue have no worth of their own here, so Adjusted Winner cannot be applied.",
  "briefing.division-method": () =>
    "Each issue goes to the side that gives it more points; then issues move from the side that is ahead, those with the closest points first, until both have the same (Brams and Taylor 1996).",
};

const review: Catalogue = {
  "briefing.title-review": () => "This package",
  "briefing.title-better": () => "Packages at least as good for everyone",
  "briefing.title-exchanges": () => "Exchanges that leave nobody worse off",
  "briefing.review-table": ({ deal }) => (Array.isArray(deal) ? deal.join("; ") : ""),
  "briefing.column-worth": () => "Worth",
  "briefing.column-gain": () => "Compared with no deal",
  "briefing.review-efficient": () => "No other package is better for one side and no worse for the rest.",
  "briefing.review-improvable": () => "It can be bettered for somebody at nobody's cost.",
  "briefing.review-undecided": () =>
    "Whether it can be bettered at nobody's cost was not decided: the search met its limit.",
  "briefing.review-impossible": () => "It holds a combination that the case calls impossible.",
  "briefing.review-crosses": ({ redLines }) =>
    `It crosses a red line: ${listOf(Array.isArray(redLines) ? redLines : [])}.`,
  "briefing.review-below": ({ party }) => `It leaves ${party} below no deal.`,
  "briefing.none-better": () => "None.",
  "briefing.none-better-found": () => "None was found before the search met its limit.",
  "briefing.more-better": () => "There are more, or may be.",
  "briefing.better-deal": ({ changes, gains }) => `With ${changes}: ${listOf(names(gains))}.`,
  "briefing.no-exchange": () => "No change on one issue or two helps anybody without hurting somebody else.",
  "briefing.exchange": ({ changes, gains, needsBoth }) =>
    `${changes}: ${listOf(names(gains))}${needsBoth ? "; neither change would do alone" : ""}.`,
  "briefing.gain-of": ({ party, gain }) => `${gain} for ${party}`,
};

export const methodSentences: Catalogue = { ...method, ...sharedTime, ...division, ...review };
