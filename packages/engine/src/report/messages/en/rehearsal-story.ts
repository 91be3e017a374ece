// A rehearsed session told as a story, and its picture.
import { counted, formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { spanOfTime, texts } from "./talks-wording.ts";

const othersIn = (count: unknown) =>
  Number(count) === 1 ? "one other does" : `${counted(Number(count), "other")} do`;

const ends: Catalogue = {
  "rehearsed.title": ({ title }) => `${title}: a rehearsal`,
  "rehearsed.end-agreed": ({ round, rounds, parties, absent }) =>
    texts(absent).length === 0
      ? `a deal, in round ${round}${rounds === null ? "" : ` of ${formatCount(Number(rounds))}`}.`
      : `a deal between ${listOf(texts(parties))}, without ${listOf(texts(absent))}, in round ${round}.`,
  "rehearsed.end-deadline": ({ round, kind }) =>
    kind === "none"
      ? `no deal: the rehearsal gave up after ${counted(Number(round), "round")}.`
      : Number(round) === 0
        ? "no deal: the time ran out before anybody had spoken."
        : `no deal: the time ran out after ${counted(Number(round), "round")}.`,
  "rehearsed.end-broke-down": ({ round, percent }) =>
    `no deal: talks broke down after round ${round}. Before each round there was a chance of ${percent} percent that they would.`,
  "rehearsed.end-walked-away": ({ round, party }) => `no deal: ${party} walked away in round ${round}.`,
  "rehearsed.end-forfeited": ({ round, party }) => `no deal: ${party} forfeited in round ${round}.`,
  "rehearsed.fault-threw": ({ party, detail }) =>
    `the strategy of ${party} failed${detail === null || detail === "" ? "" : `, saying “${detail}”`}.`,
  "rehearsed.fault-impossible-package": ({ party }) =>
    `the strategy of ${party} tabled what is no package of this case.`,
  "rehearsed.fault-no-answer": ({ party }) => `the strategy of ${party} gave no answer.`,
  "rehearsed.fault-too-much-memory": ({ party }) => `the strategy of ${party} used too much memory.`,
  "rehearsed.fault-out-of-turn": ({ party }) =>
    `the strategy of ${party} said what was no answer to what it was asked.`,
};

/** `Union (boulware), Management (linear)`. */
function seats(parties: Params[string], strategies: Params[string]): string {
  const played = texts(strategies);
  return texts(parties)
    .map((party, place) => `${party} (${played[place]})`)
    .join(", ");
}

const acts: Catalogue = {
  "rehearsed.chair": () => "Keeper of the rounds",
  "rehearsed.act-title": ({ title }) => `Rehearsal: ${title}`,
  "rehearsed.act-clause": () => "This is a rehearsal",
  "rehearsed.act-clause-words": () =>
    "All of this was played by a program on a case. Nobody said, agreed to or signed any of it, and it binds nobody.",
  "rehearsed.act-opening": ({ parties, strategies, seed, session }) =>
    `A rehearsal, played by a program on this case; nobody said any of this. Strategies: ${seats(parties, strategies)}; seed ${seed}, session ${session}.`,
  "rehearsed.act-happened": ({ what }) => `From here on, in this rehearsal: ${what}`,
  "rehearsed.declined": () => "Not enough.",
  "rehearsed.is-it-better": () => "Is this text better for you than the one before?",
  "rehearsed.act-joins-if": ({ others }) => `We join if these do: ${listOf(texts(others))}.`,
  "rehearsed.act-joins-if-many": ({ count }) => `We join if at least ${othersIn(count)}.`,
  "rehearsed.act-deadline": () => "The time is up.",
  "rehearsed.act-broke-down": () => "Talks have broken down.",
};

const story: Catalogue = {
  "rehearsed.story-title": () => "How it went",
  "rehearsed.story-lead": () =>
    "Each offer beside the same side's offer before it; an offer made again is not told by itself. The words say what a step does to worths, not what was meant; a change of up to a hundredth of a side's way from worst to best counts as hardly any.",
  "rehearsed.after-name": () => " ",
  "rehearsed.the-mediator": () => "the mediator",
  "rehearsed.when": ({ round }) => `Round ${round}.`,
  "rehearsed.when-timed": ({ round, milliseconds }) => `Round ${round}, after ${spanOfTime(milliseconds)}.`,
  "rehearsed.before-round": ({ round }) => `Before round ${round}.`,
  "rehearsed.rounds": ({ first, last }) =>
    first === last ? `Round ${first}.` : `Rounds ${first} to ${last}.`,
  "rehearsed.first-offer": ({ terms }) => `opened with – ${terms}.`,
  "rehearsed.same-again": () => "tabled the same again.",
  "rehearsed.changes": ({ changes }) => `changed – ${changes}.`,
  "rehearsed.put-to-all": () => "put the text as it stands to them.",
  "rehearsed.kind-silent": () => "hardly any change for either",
  "rehearsed.kind-nice": () => "better for the other, hardly any change for its maker",
  "rehearsed.kind-costless-hostility": () => "worse for the other, hardly any change for its maker",
  "rehearsed.adopted": ({ taken }) => (taken ? "It became the text." : "The text stayed as it was."),
  "rehearsed.from-to": ({ issue, from, to }) => `${issue}: ${from} → ${to}`,
  "rehearsed.move": ({ move, term }) => `${move} (${term})`,
  "rehearsed.move-towards": ({ move, term, others }) => `towards ${listOf(texts(others))}: ${move} (${term})`,
  "rehearsed.worth-to-each": () => "Worth:",
  "rehearsed.worth-for": ({ party, points }) => `${points} to ${party}`,
  "rehearsed.points-changed": ({ points, change }) => `${points} (${change})`,
  "rehearsed.refused": () => "crosses a red line",
  "rehearsed.accepts": ({ other }) => (other === null ? "said yes." : `said yes to what ${other} tabled.`),
  "rehearsed.rejects": ({ other }) => (other === null ? "said no." : `said no to what ${other} tabled.`),
  "rehearsed.leaves": () => "walked away.",
  "rehearsed.forfeits": () => "forfeited.",
  "rehearsed.joins-if": ({ others }) => `said yes if these do too: ${listOf(texts(others))}.`,
  "rehearsed.joins-if-many": ({ count }) => `said yes if at least ${othersIn(count)} too.`,
  "rehearsed.better": () => "found the changed text better.",
  "rehearsed.as-good": () => "found the changed text as good.",
  "rehearsed.worse": () => "found the changed text worse.",
  "rehearsed.stretch": ({ offers, moved, answers }) => {
    const replies = `${formatCount(Number(answers))} ${Number(answers) === 1 ? "answer" : "answers"}`;
    if (Number(offers) === 0) return `${replies}.`;
    const more = `${formatCount(Number(offers))} more ${Number(offers) === 1 ? "offer" : "offers"}`;
    const said = Number(answers) > 0 ? `${more}, ${replies}` : more;
    return Number(moved) === 0
      ? `${said}, and nobody moved.`
      : `${said}; changed: ${formatCount(Number(moved))}.`;
  },
  "rehearsed.stretch-worths": ({ each }) =>
    `Worth of its own offers to their maker: ${texts(each).join("; ")}.`,
  "rehearsed.stretch-own": ({ party, from, to }) => `${party} ${from} → ${to}`,
  "rehearsed.shock": ({ each }) => `From now on, no deal is worth: ${texts(each).join("; ")}.`,
  "rehearsed.shock-worth": ({ party, points }) => `${points} to ${party}`,
};

const result: Catalogue = {
  "rehearsed.result-title": () => "How it ended",
  "rehearsed.result-caption": () => "What each side ends with, in its own points",
  "rehearsed.column-party": () => "Side",
  "rehearsed.column-ends-with": () => "Ends with",
  "rehearsed.column-share": () => "Of the way from worst to best",
  "rehearsed.column-no-deal": () => "Without a deal, by then",
  "rehearsed.column-gain": () => "Better than no deal by",
  "rehearsed.column-after-delay": () => "After the cost of waiting",
  "rehearsed.percent": ({ percent }) => `${percent} %`,
  "rehearsed.deal-title": () => "What they agreed on",
  "rehearsed.deal-caption": () => "The deal, issue by issue",
  "rehearsed.column-issue": () => "Issue",
  "rehearsed.column-agreed": () => "Agreed",
  "rehearsed.measures-title": () => "How good is that?",
  "rehearsed.not-whole": ({ absent }) =>
    `The deal does not bind ${listOf(texts(absent))}, and efficient packages and the named rules are about deals that bind all sides: how far it is from them is not measured.`,
  "rehearsed.frontier-unknown": () =>
    "Whether a package would have been better for all is not known here: there are too many to go through.",
  "rehearsed.frontier-none": () => "There is no package that nobody refuses, to compare it with.",
  "rehearsed.efficient": () =>
    "No package would have been better for one side without being worse for another: the deal is efficient.",
  "rehearsed.off-frontier": ({ percent }) =>
    `The deal is not efficient. The nearest efficient package lies ${percent} away, where 100 % is one side's way from its worst package to its best.`,
  "rehearsed.not-efficient": ({ percent, each }) =>
    `Something was left on the table: another package would have been worse for nobody and, in its own points, better by ${listOf(texts(each))}. The nearest efficient package lies ${percent} away, where 100 % is one side's way from its worst package to its best.`,
  "rehearsed.more-for": ({ party, points }) => `${points} for ${party}`,
  "rehearsed.rules-caption": () => "What named rules would pick, in each side's own points",
  "rehearsed.column-rule": () => "Rule",
  "rehearsed.column-distance": () => "Distance from the deal",
  "rehearsed.rule-nash": () => "Largest product of gains (Nash)",
  "rehearsed.rule-kalai-smorodinsky": () => "Most even shares of each side's best (Kalai–Smorodinsky)",
  "rehearsed.rule-egalitarian": () => "Best for the side that gains least (egalitarian; compares points)",
  "rehearsed.rule-utilitarian": () => "Largest sum of gains (utilitarian; compares points)",
  "rehearsed.short-nash": () => "Nash",
  "rehearsed.short-kalaiSmorodinsky": () => "Kalai–Smorodinsky",
  "rehearsed.short-egalitarian": () => "egalitarian",
  "rehearsed.short-utilitarian": () => "utilitarian",
  "rehearsed.no-rule-no-acceptable-deal": () =>
    "No package is at least as good as no deal for every side, so there is nothing that the named rules could pick.",
  "rehearsed.no-rule-no-deal-better-for-all": () =>
    "No package is better than no deal for every side, so there is nothing that the named rules could pick.",
  "rehearsed.no-rule-no-deal-worth-unknown": () =>
    "What no deal is worth to some side is not known, so the named rules pick nothing.",
  "rehearsed.no-rule-not-decided": () =>
    "What the named rules would pick was not found in the time that was given to it.",
  "rehearsed.no-rule-too-large": () =>
    "What the named rules would pick is not known here: there is too much to go through.",
  "rehearsed.delay": ({ party, discount, cost, mounting, rounds }) => {
    const kept = discount === null ? [] : [`a package kept ${discount} of its points each round`];
    const even = mounting === null ? `each round cost ${cost} of its points` : "";
    const mounted = `the first round cost ${cost} of its points, and each ${mounting} % more than the one before`;
    const spent = cost === null ? [] : [even || mounted];
    return `Waiting ${counted(Number(rounds), "round")}, for ${party}: ${[...kept, ...spent].join("; ")}.`;
  },
  "rehearsed.moves-title": () => "What kinds of step were there?",
  "rehearsed.moves-lead": () =>
    "Each offer beside the same side's offer before it; a change of up to a hundredth of a side's way from worst to best counts as hardly any.",
  "rehearsed.moves-lead-many": () =>
    "Each offer beside the same side's offer before it, counted once towards each other side; a change of up to a hundredth of a side's way from worst to best counts as hardly any.",
  "rehearsed.moves-caption": () => "Offers and steps, by who made them",
  "rehearsed.offers": () => "Offers",
};

/** Both sides knowing everything. */
const foreseen: Catalogue = {
  "rehearsed.foreseen-title": () => "What two sides that foresee everything would agree",
  "rehearsed.foreseen-lead": () =>
    "Suppose that both sides know everything: what each package and no deal is worth to either, how many rounds there are, what waiting costs, what changes on the way – and that the other knows it too. Working back from the last round, neither can then do better than this:",
  "rehearsed.foreseen-agreed": ({ party, round }) => `A deal in round ${round}, on a package of ${party}.`,
  "rehearsed.foreseen-walked-away": ({ party, round }) =>
    `No deal: ${party} would walk away in round ${round}.`,
  "rehearsed.foreseen-deadline": () => "No deal: the rounds run out.",
  "rehearsed.foreseen-same": () => "It is the package that was agreed here.",
  "rehearsed.foreseen-other": ({ changes }) => `Against the package that was agreed here – ${changes}.`,
  "rehearsed.foreseen-package": ({ terms }) => `The package – ${terms}.`,
  "rehearsed.foreseen-caption": () => "What each side would end with, in its own points",
  "rehearsed.foreseen-caption-waits": () =>
    "What each side would end with, in its own points, after the cost of waiting",
  "rehearsed.column-talks": () => "Talks",
  "rehearsed.column-end": () => "End",
  "rehearsed.foreseen-here": ({ party }) => `${party} first, as here`,
  "rehearsed.foreseen-turned": ({ party }) => `${party} first`,
  "rehearsed.foreseen-turns": ({ party }) =>
    `${party} first; each turn of waiting costs what a round costs here`,
  "rehearsed.foreseen-played": () => "As it was played",
  "rehearsed.foreseen-none": ({ round }) => `no deal, round ${round}`,
  "rehearsed.foreseen-caveat": () =>
    "A yardstick, not a forecast (equilibrium of alternating offers): people know less than this, and wait longer. Who begins and who has the last word can matter more than anything else in it. It lays open what both sides want: it is for somebody who may know both.",
};

const played: Catalogue = {
  "rehearsed.terms-title": () => "What was played",
  "rehearsed.strategies-caption": () => "How each side behaved",
  "rehearsed.column-strategy": () => "Strategy",
  "rehearsed.column-no-deal-start": () => "No deal, at the start",
  "rehearsed.term-protocol": () => "Who speaks when",
  "rehearsed.protocol": ({ name, about }) => `${name}. ${about}`,
  "rehearsed.term-deadline": () => "Time",
  "rehearsed.deadline-rounds": ({ rounds }) => `${counted(Number(rounds), "round")}, known to all`,
  "rehearsed.deadline-none": ({ rounds }) =>
    `no deadline that the sides know of; the rehearsal gives up after ${counted(Number(rounds), "round")}`,
  "rehearsed.deadline-time": ({ milliseconds, least, most, same, cap }) =>
    `${spanOfTime(milliseconds)} in all; one turn takes ${spanOfTime(least)}${same ? "" : ` to ${spanOfTime(most)}`}${cap === null ? "" : `; at most ${counted(Number(cap), "round")}`}`,
  "rehearsed.deadline-hours": ({ limit, least, most }) =>
    `exactly, in hours: ${limit} in all, ${least === most ? least : `${least} to ${most}`} a turn`,
  "rehearsed.term-first": () => "Who begins",
  "rehearsed.term-breakdown": () => "Chance of breakdown before each round",
  "rehearsed.term-waiting": () => "What waiting costs",
  "rehearsed.waiting": ({ party, discount, cost, mounting }) => {
    const kept = discount === null ? [] : [`a package keeps ${discount} of its points each round`];
    const even = mounting === null ? `each round costs ${cost} of its points` : "";
    const mounted = `the first round costs ${cost} of its points, and each ${mounting} % more than the one before`;
    const spent = cost === null ? [] : [even || mounted];
    return `for ${party}: ${[...kept, ...spent].join("; ")}`;
  },
  "rehearsed.term-shocks": () => "What changes on the way",
  "rehearsed.planned-shock": ({ round, what, each, came }) =>
    `before round ${round}${what === null ? "" : ` (“${what}”)`}: no deal is from then on worth ${listOf(texts(each))}${came ? "" : "; it never came, as the talks were over before"}`,
  "rehearsed.term-given": () => "No deal, given for this play",
  "rehearsed.given": ({ party, points, known }) =>
    `${points} to ${party}, ${known ? "in place of what its profile says" : "as its profile does not say"}`,
  "rehearsed.term-reading": () => "What the sides want",
  "rehearsed.middles": ({ parties }) =>
    `not known exactly of ${listOf(texts(parties))}: played at the middle of each interval (point values)`,
  "rehearsed.estimates": ({ parties }) =>
    `judged by somebody else for ${listOf(texts(parties))}: played as if the estimate were right`,
  "rehearsed.term-chance": () => "Chance",
  "rehearsed.seed": ({ seed, session }) =>
    `seed ${seed}, session ${session}; with the same numbers the same is played again`,
  "rehearsed.caveat": () =>
    "A rehearsal shows what these ways of behaving lead to under these terms. It foretells nothing about people.",
};

const dance: Catalogue = {
  "rehearsed.dance-title": () => "The offers as a dance",
  "rehearsed.dance-title-sentence": () => "The offers in order, by what each is worth to every side.",
  "rehearsed.dance-caption": ({ offers, moved }) =>
    `${counted(Number(offers), "offer")}, ${Number(moved) === 0 ? "none" : formatCount(Number(moved))} of them a change against the same side's offer before.`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    ),
  "rehearsed.dance-reading": ({ frontier, named }) =>
    [
      "Each mark is an offer, placed by its worth to both; a line joins one side's offers in order, from where its name stands.",
      ...(frontier ? ["The thin line joins the efficient packages."] : []),
      ...(named ? ["Crosses: what named rules would pick."] : []),
      "Coloured lines: what each has without a deal.",
    ].join(" "),
  "rehearsed.course-reading": () =>
    "A panel a side: what every offer is worth to it, round by round. A line joins the offers of one side, in its colour and shape; the level line is what the side has without a deal.",
  "rehearsed.dance-before": () =>
    "Full marks and whole lines: what was really tabled so far. Hollow marks and dashed lines: what is only rehearsed.",
  "rehearsed.dance-said": ({ offers }) =>
    `${counted(Number(offers), "offer")} ${Number(offers) === 1 ? "was" : "were"} really tabled before; the rest is only rehearsed.`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    ),
  "rehearsed.really-tabled": () => "really tabled",
  "rehearsed.short-all": () => "all four rules",
  "rehearsed.course-no-deal": () => "no deal",
  "rehearsed.dance-final": ({ round }) => `deal, round ${round}`,
  "rehearsed.dance-alternative": ({ party, offers, first, last }) =>
    `From ${party}, ${counted(Number(offers), "offer")}: the first worth ${listOf(texts(first))}, the last ${listOf(texts(last))}.`,
  "rehearsed.dance-table": ({ shown, offers }) =>
    shown === offers
      ? "Every offer, with what it is worth to each side in its own points"
      : `The first and the last of ${formatCount(Number(offers))} offers, with what each is worth to each side in its own points`,
  "rehearsed.column-round": () => "Round",
  "rehearsed.column-from": () => "From",
  "rehearsed.accepted": () => "accepted",
};

export const rehearsalStorySentences: Catalogue = {
  ...ends,
  ...acts,
  ...story,
  ...result,
  ...foreseen,
  ...played,
  ...dance,
};
