// A tournament as a document: which way of behaving fared how, against whom, how sure that is, and what was played.
import type { Parameter } from "../../../case/message.ts";
import { capitalise, counted, countInWords, formatCount, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

/** By name where they are few. */
function waysOr(ways: Parameter, count: Parameter, others: string): string {
  const names = texts(ways);
  return names.length > 0 ? listOf(names) : `${countInWords(Number(count))} ${others}`;
}

const answer: Catalogue = {
  "tournament.title": () => "Which way of behaving fared how?",
  "tournament.subtitle": ({ ways, sessions, single, cases, case: one }) =>
    `${capitalise(counted(Number(ways), "way", "ways"))} of behaving, played in ${sessions} rehearsed ${single ? "session" : "sessions"} on ${one === null ? counted(Number(cases), "case") : `${one}`}.`,
  "tournament.way": ({ name }) => `“${name}”`,
  "tournament.way-typed": ({ name, typed }) => `“${name}” (${typed})`,
  "tournament.estimate": ({ mean, low, high }) => `${mean} (${low}\u00a0to\u00a0${high})`,
  "tournament.explained": ({ page }) => `More in ${page}.`,
  "tournament.answer-title": () => "At a glance",
  "tournament.answer-none": () => "No session has been played so far, so there is nothing to tell.",
  "tournament.answer-alone": ({ way, agreed, seats, worth }) =>
    `${way} met only itself: it reached agreement in ${formatCount(Number(agreed))} of ${formatCount(Number(seats))} seats and ended with ${worth} on average.`,
  "tournament.answer-alike": ({ worth }) =>
    `None did better than another: all ended with ${worth} for themselves on average.`,
  "tournament.answer-best": ({ way, worth }) =>
    `${way} ended with the most for itself: ${worth} on average, on a scale from its worst package (0) to its best (100).`,
  "tournament.answer-agrees": ({ ways, agreed, seats }) =>
    `Agreement was reached most often with ${listOf(texts(ways))}: in ${formatCount(Number(agreed))} of ${formatCount(Number(seats))} seats${texts(ways).length > 1 ? " each" : ""}.`,
  "tournament.answer-agree-alike": ({ agreed, seats }) =>
    `All reached agreement equally often, in ${formatCount(Number(agreed))} of ${formatCount(Number(seats))} seats.`,
  "tournament.answer-no-agreement": () => "None of them ever reached agreement.",
  "tournament.answer-forfeits": ({ forfeited, sessions, ways }) =>
    `${formatCount(Number(forfeited))} of ${formatCount(Number(sessions))} ${Number(sessions) === 1 ? "session" : "sessions"} ended by forfeit, which means that a strategy failed or did what cannot be done: ${listOf(texts(ways))}.`,
  "tournament.forfeits-of": ({ way, count }) =>
    `${way} ${Number(count) === 1 ? "once" : `${formatCount(Number(count))} times`}`,
  "tournament.scale-title": () => "What the numbers count",
  "tournament.scale": () =>
    "Worths stand on a scale of each side's own: 0 is its worst package, 100 its best among those that it does not refuse. A session counts once for each seat in it.",
  "tournament.why": ({ most, mostWorth, least, leastWorth }) =>
    `Why: it depends on who is met. It got most, ${mostWorth}, where the others behave as ${most === null ? "it does itself" : most}; and least, ${leastWorth}, where they behave as ${least === null ? "it does itself" : least}.`,
  "tournament.sure-none": () =>
    "How sure: in the same places, no other did worse than it by more than chance explains. Another may well be as good.",
  "tournament.sure-above": ({ ways, count, all }) =>
    `How sure: in the same places it did better than ${all ? "every other" : waysOr(ways, count, "of the others")}, by more than chance explains.`,
  "tournament.sure-level": ({ ways, count }) =>
    `From ${waysOr(ways, count, "others")} it cannot be told apart.`,
  "tournament.sure-below": ({ ways, count }) =>
    `In the places that both were in, ${waysOr(ways, count, "others")} did better; the averages are of other places as well.`,
  "tournament.sure-mean": ({ low, high }) =>
    `Its average itself lies between ${low} and ${high} in 95 of 100 redraws of what was played.`,
  "tournament.would-change": ({ cases, held }) =>
    `What would change it: ${Number(cases) === 1 ? "another case" : "other cases"}, another deadline, or other ways of behaving to meet.${held === null ? "" : ` If all could choose among these, all would stay only with ${held}: no other gains against it.`}`,
};

const fare: Catalogue = {
  "tournament.fare-title": () => "How did each fare?",
  "tournament.fare-caption": () => "What each ended with, on average; most own worth first",
  "tournament.fare-note-title": () => "How to read this",
  "tournament.fare-note": () =>
    "In brackets: where the average lies in 95 of 100 redraws of what was played. All sides together: the sum of all sides' worths. Left on the table: how far deals lie from the nearest package that nobody could improve for one side without taking from another; 0 where nothing was left.",
  "tournament.column-way": () => "Way of behaving",
  "tournament.column-agreement": () => "Agreement",
  "tournament.agreement": ({ share, words }) => `${share}: ${words}`,
  "tournament.column-worth": () => "Own worth",
  "tournament.column-worth-delayed": () => "Own worth, less what waiting cost",
  "tournament.column-gain": () => "Over no deal",
  "tournament.column-joint": () => "All sides together",
  "tournament.column-frontier": () => "Left on the table",
  "tournament.column-rounds": () => "Rounds",
  "tournament.ends-title": () => "How did sessions end?",
  "tournament.ends-caption": () => "How often sessions ended how, counted by seat",
  "tournament.end-agreed": () => "Agreed",
  "tournament.end-deadline": () => "Time ran out",
  "tournament.end-broke-down": () => "Broke down",
  "tournament.end-walked-away": () => "Somebody left",
  "tournament.end-left-by-self": () => "… it left itself",
  "tournament.end-forfeited": () => "Somebody forfeited",
  "tournament.end-forfeited-by-self": () => "… it forfeited itself",
  "tournament.column-efficient": () => "Deals that left nothing on the table",
  "tournament.efficient-of": ({ percent }) => `${percent} in 100`,
  "tournament.column-crossed": () => "Deals across its own red line",
  "tournament.moves-title": () => "What kinds of move did each make?",
  "tournament.moves-lead": () =>
    "Each offer beside the same side's offer before it, by what it changed for its maker and for another side.",
  "tournament.moves-note-title": () => "Kinds of move",
  "tournament.move-meaning": ({ term, meaning }) => `${capitalise(String(term))}: ${meaning}.`,
  "tournament.moves-caption": () => "Kinds of move, in every hundred",
  "tournament.less-than-one": () => "< 1",
};

const against: Catalogue = {
  "tournament.against-title": () => "Who fares how against whom?",
  "tournament.against-none": () => "There were no two that met, so there is nothing to compare.",
  "tournament.heat-rows": () => "This way of behaving",
  "tournament.heat-columns": () => "What the others do",
  "tournament.heat-delayed-title": () => "Own worth against whom",
  "tournament.heat-delayed-caption": () => "What each way of behaving ends with against each other.",
  "tournament.heat-delayed-reading": ({ many }) =>
    `A row this way of behaving, a column what ${many ? "all the others do" : "the other does"}. In each field the average own worth, from 0 to 100; the stronger the hue, the more.`,
  "tournament.heat-delayed-table": () => "Average own worth of the row, by what the others do",
  "tournament.heat-agreement-title": () => "Agreement with whom",
  "tournament.heat-agreement-caption": () => "How often each reaches agreement with each other.",
  "tournament.heat-agreement-reading": ({ many }) =>
    `Rows and columns as above${many ? ", all the others alike" : ""}. In each field, how many of a hundred sessions ended with a deal; the stronger the hue, the more.`,
  "tournament.heat-agreement-table": () => "Sessions in a hundred that ended with a deal",
  "tournament.heat-some": ({ shown, ways }) =>
    `Shown are the ${shown} of ${ways} with the most own worth; all of them are in summary.json.`,
  "tournament.heat-row-worth": ({ way, most, high, least, low, same }) =>
    same
      ? `${way} ends with ${high} against each.`
      : `${way} ends with most, ${high}, against ${most}, and with least, ${low}, against ${least}.`,
  "tournament.heat-row-agreement": ({ way, most, high, least, low, same }) =>
    same
      ? `${way} agrees in ${high} of 100 sessions with each.`
      : `${way} agrees in ${high} of 100 sessions with ${most}, and in ${low} of 100 with ${least}.`,
};

const pairs: Catalogue = {
  "tournament.pairs-title": () => "Which differences are more than chance?",
  "tournament.pairs-none": () => "No two were ever in the same place, so none can be compared with another.",
  "tournament.pairs-lead": ({ telling, count }) =>
    Number(count) === 1
      ? `One comparison was made; its difference is ${Number(telling) === 1 ? "more than chance explains" : "no more than chance explains"}.`
      : `Of ${countInWords(Number(count))} comparisons, ${Number(telling) === 0 ? "none" : countInWords(Number(telling))} ${Number(telling) > 1 ? "show" : "shows"} a difference that is more than chance explains.`,
  "tournament.pairs-caption": () => "Every two in the same places, the clearest difference first",
  "tournament.column-more": () => "Ends with more",
  "tournament.column-less": () => "Ends with less",
  "tournament.column-difference": () => "By how much, on average",
  "tournament.column-better-in": () => "Better, and worse, in how many places",
  "tournament.better-in": ({ better, worse, places }) => `${better}, ${worse} of ${places}`,
  "tournament.column-chance": () => "By chance alone",
  "tournament.chance-tiny": () => "< 0.001",
  "tournament.pairs-more": ({ count }) => `${capitalise(counted(Number(count), "more comparison"))}`,
  "tournament.pairs-elsewhere": ({ count }) =>
    `${capitalise(counted(Number(count), "more comparison"))} on the page (results.html).`,
  "tournament.pairs-note-title": () => "Same places, and chance",
  "tournament.pairs-note": ({ count }) =>
    `A place is a case, a protocol, a seat and what the others did: there two differ in nothing but how they behaved. By chance alone: how likely a lean so clear would be if neither were better. ${Number(count) === 1 ? "Below 0.05 it is set in bold." : `Among ${countInWords(Number(count))} comparisons, some look clear by luck, so each had to be clearer than if it stood alone (Wilcoxon's test with Holm's correction). Below 0.05 it is set in bold.`}`,
};

const game: Catalogue = {
  "tournament.game-title": () => "If each could choose, what would hold?",
  "tournament.game-note-title": () => "Read as a game",
  "tournament.game-note": () =>
    "Each side chooses a way of behaving and gets what it got here on average. A choice of all holds if nobody gains by choosing otherwise (equilibrium). To hold is not to be good: all may get less than they could. It is a game of those that were entered, and small differences can decide it.",
  "tournament.no-game-one-strategy": () =>
    "There was one way of behaving only, so there was nothing to choose.",
  "tournament.no-game-more-than-two-parties": () =>
    "This is told for talks of two sides; here there were more in every case.",
  "tournament.no-game-pairs-missing": () =>
    "This cannot be told: some never met, or none met itself, so it is not known what they would get.",
  "tournament.game-too-many": ({ most }) =>
    `Which choices would hold is worked out for up to ${countInWords(Number(most))} ways of behaving; here there are more. Where imitation leads stands below.`,
  "tournament.game-lead": ({ count }) =>
    Number(count) === 0
      ? "No choice that would hold was found."
      : Number(count) === 1
        ? "One choice would hold, if all made it:"
        : `${capitalise(countInWords(Number(count)))} choices would hold, if all made the same:`,
  "tournament.game-pure": ({ way, payoff }) => `All choose ${way}. Each then gets ${payoff} on average.`,
  "tournament.game-mixed": ({ shares, payoff }) =>
    `A mix: ${listOf(texts(shares))}. Each then gets ${payoff} on average.`,
  "tournament.game-share": ({ way, percent }) => `${way} ${percent} times in 100`,
  "tournament.game-not-strict": () => "Another would get just as much there, so little holds it in place.",
  "tournament.game-more": ({ count }) =>
    `${capitalise(counted(Number(count), "more choice"))} that would hold`,
  "tournament.game-elsewhere": ({ count }) =>
    `${capitalise(counted(Number(count), "more choice"))} that would hold on the page (results.html).`,
  "tournament.game-degenerate": () =>
    "Some get exactly as much as others (a degenerate game). There may be whole ranges of choices that hold, of which this lists only some.",
  "tournament.imitation-title": () => "And if all imitate what succeeds?",
  "tournament.imitation-lead": () =>
    "All ways start alike; those that get more than the average grow, the others shrink.",
  "tournament.imitation-rests": () => "It comes to rest as the last column shows.",
  "tournament.imitation-goes-on": () =>
    "It had not come to rest when the calculation ended: it may still move, or go round in circles.",
  "tournament.imitation-caption": () => "How many in a hundred behave so",
  "tournament.imitation-start": () => "At the start",
  "tournament.imitation-after": ({ time, end }) => (end ? `In the end (${time})` : `After ${time}`),
  "tournament.imitation-unit": () =>
    "In one unit of time, what gets more than the average by the whole range of averages grows to 2.7 times its share (replicator dynamics).",
};

const played: Catalogue = {
  "tournament.mind-title": () => "What should one keep in mind?",
  "tournament.mind-people": () =>
    "A rehearsal shows what these ways of behaving lead to under these terms. It foretells nothing about people.",
  "tournament.mind-scale": () =>
    "Each side's scale is its own. That ten points are worth as much to one as to another is nobody's finding.",
  "tournament.played-title": () => "What was played?",
  "tournament.term-cases": () => "Cases",
  "tournament.cases": ({ count, names }) =>
    `${formatCount(Number(count))}, the first of them ${listOf(texts(names))}; all are in tournament.json`,
  "tournament.term-protocol": () => "Who speaks when",
  "tournament.protocol": ({ name, about, typed }) => `${capitalise(String(name))} (${typed}). ${about}`,
  "tournament.term-rounds": () => "Time",
  "tournament.rounds": ({ rounds }) => `up to ${rounds} rounds, known to all`,
  "tournament.rounds-open": ({ rounds }) =>
    `no deadline that the sides know of; a session is given up after ${rounds} rounds`,
  "tournament.term-waiting": () => "Waiting",
  "tournament.waiting": ({ discount, others }) =>
    `${Number(others) > 0 ? "for all others: " : ""}each round leaves a worth at ${discount} of what it was`,
  "tournament.waiting-free": ({ party }) => `for ${party}: nothing`,
  "tournament.begins": ({ party }) => `${party}, wherever it takes part; elsewhere the first of the case`,
  "tournament.term-breakdown": () => "Chance of breakdown before each round",
  "tournament.term-sessions": () => "Sessions",
  "tournament.sessions": ({ sessions, repeats, swaps, selfPlay, many }) =>
    [
      `${sessions}; each match-up ${Number(repeats) === 1 ? "once" : `${formatCount(Number(repeats))} times`}`,
      many
        ? swaps
          ? "in every seat"
          : "in the first seat only"
        : swaps
          ? "in both roles"
          : "in one role only",
      selfPlay ? "each way of behaving also against itself" : "none against itself",
    ].join(", "),
  "tournament.term-chance": () => "Chance",
  "tournament.seed": ({ seed }) => `seed ${seed}; with the same the same is played again`,
  "tournament.term-intervals": () => "Intervals",
  "tournament.intervals": () =>
    "Averages: 95 in 100 of weighted redraws of what was played (bootstrap). Agreement: Wilson's interval.",
  "tournament.ways-title": () => "The ways of behaving",
  "tournament.way-own": () => "A strategy of somebody's own, kept as it was in tournament.json.",
  "tournament.way-accepts": ({ what }) => `Accepts ${what}.`,
  "tournament.way-learns": ({ what }) => `Watches ${what}.`,
};

export const tournamentReportSentences: Catalogue = {
  ...answer,
  ...fare,
  ...against,
  ...pairs,
  ...game,
  ...played,
};
