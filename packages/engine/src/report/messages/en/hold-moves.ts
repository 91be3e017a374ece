// What the chapter "Will it hold?" says of moves: what would pay, what deters it, how to get there, what would have to change.
import { capitalise, counted, countInWords, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const ranks = (count: Params[string]) => counted(Math.abs(Number(count)), "rank");

const holding: Catalogue = {
  "hold.title-holds": () => "What holds it, and what would tip it?",
  "hold.held-lead": () => "The situation that should hold:",
  "hold.maker-unseen": () => "does not see this situation, and so knows of nothing to move away from.",
  "hold.maker-no-move": () => "has no move away from it.",
  "hold.maker-content": ({ moves, margin }) =>
    `${moves === "one" ? "has one move, and would not gain by it" : `has ${moves} moves, and would gain by none of them`}. ${
      margin === null
        ? "No lower view of this situation would change that."
        : Number(margin) === 0
          ? "But some other situation is as good for it: if it came to see this one a rank lower, it would gain by moving."
          : `It would have to come to see this situation more than ${ranks(margin)} lower before it would gain by moving.`
    }`,
  "hold.maker-tempted": ({ count, moves, open, threats, margin, threatMargin, still }) => {
    const total = Number(count);
    const lead =
      moves === "one"
        ? "has one move, and would gain by it."
        : `has ${moves} moves, and would gain by ${total === 1 ? "one" : countInWords(total)} of them.`;
    if (Number(open) > 0) {
      const which = Number(open) === total ? "Nothing" : "For some of them nothing";
      return `${lead} ${which} that others can do makes ${total === 1 ? "it" : "them"} not pay. The situation would have to rise ${ranks(threatMargin)} in its view ${threatMargin === still ? "for it to gain nothing by moving" : "for a threat to be enough"}.`;
    }
    if (Number(threats) > 0) {
      return `${lead} ${Number(threats) === total ? "Only a threat deters it" : "From some of them only a threat deters it"}: the situation would have to rise ${ranks(margin)} in its view ${margin === still ? "for it to gain nothing by moving" : "for answers that the others would want to give"}.`;
    }
    return `${lead} Answers that the others would want to give deter it${
      margin === null || Number(margin) === 0
        ? "."
        : `, and would still do so if it came to see this situation up to ${ranks(margin)} lower.`
    }`;
  },
  "hold.deviation": ({ party, move, label, gain }) =>
    `If ${party} ${move} (situation ${label}), it stands ${ranks(gain)} higher.`,
  "hold.answer": ({ steps, label }) => `Then ${listOf(names(steps))} (situation ${label}).`,
  "hold.answer-restores": ({ party }) =>
    `That leads back to where things were, and ${party} has gained nothing.`,
  "hold.answer-loss": ({ party, loss }) =>
    Number(loss) === 0
      ? `That leaves ${party} no better off than before.`
      : `That leaves ${party} ${ranks(loss)} lower than before.`,
  "hold.deterred-firm": () => "Each step of the answer pays for whoever takes it, and there is no way round.",
  "hold.deterred-escapable": ({ party, move, gain }) =>
    `Each step of the answer pays for whoever takes it.${wayRound(party, move, gain)}`,
  "hold.deterred-threat": ({ parties }) =>
    `But that is only a threat: ${listOf(names(parties))} would not gain by it. There is no way round it.`,
  "hold.deterred-escapable-threat": ({ party, parties, move, gain }) =>
    `But that is only a threat: ${listOf(names(parties))} would not gain by it.${wayRound(party, move, gain)}`,
  "hold.deterred-none": () => "Nothing that others can do after that leaves it worse off than now.",
  "hold.step": ({ party, move }) => `${party} ${move}`,
  "hold.coalitions-none": ({ count }) =>
    Number(count) === 1
      ? "Together the two would not both gain by anything either."
      : `No group of sides would gain by leaving it together (${countInWords(Number(count))} looked at).`,
  "hold.coalitions-lead": () => "What groups could do together:",
  "hold.coalition-leaves": ({ parties, label, steps, gain, answered, more, decided }) => {
    const others = Number(more) > 0 ? ` (one of ${Number(more) + 1} ways in which all of them gain)` : "";
    const answer = {
      credible: "The others have an answer that pays for them and undoes the gain of one of the group.",
      threat:
        "The others could undo the gain of one of the group, but at a cost to themselves: only a threat.",
      none: "The others have no answer that undoes anybody's gain.",
    }[String(answered)];
    const all = names(parties).length === 2 ? "both" : "all";
    return `${capitalise(listOf(names(parties)))} would ${all} gain if ${listOf(names(steps))} (situation ${label}): each of them stands at least ${ranks(gain)} higher${others}. ${answer}${decided ? "" : " Not all ways were looked at."}`;
  },
  "hold.coalition-undecided": ({ parties }) =>
    `${capitalise(listOf(names(parties)))}: not decided, the search met its limit.`,
};

function wayRound(party: Params[string], move: Params[string], gain: Params[string]): string {
  if (move === null || move === undefined) return "";
  return ` But ${party} could go on: if it then ${move}, it stands ${ranks(gain)} higher than before all this.`;
}

const ways: Catalogue = {
  "hold.title-ways": () => "How do we get there?",
  "hold.today": () => "Today:",
  "hold.today-R": () => "Nobody has reason to move first.",
  "hold.today-SSEQ": () =>
    "Moves away from it that would pay are deterred by answers that the others would want to give.",
  "hold.today-SEQ": () =>
    "Moves away from it that would pay are deterred by answers that the others would want to give.",
  "hold.today-SMR": () =>
    "Only a threat keeps things there; if nobody believes it, the first steps below may follow.",
  "hold.today-GMR": () =>
    "Only a weak threat keeps things there; if nobody believes it, the first steps below may follow.",
  "hold.ways-too-large": () => "There are too many moves to search all ways from here.",
  "hold.way": ({ label, steps, reluctant }) => {
    const told = names(steps);
    const path =
      told.length === 1 ? told[0] : `${told.slice(0, -1).join("; then ")}; then ${told[told.length - 1]}`;
    const cost =
      Number(reluctant) === 0
        ? "Every step pays for whoever takes it"
        : `${capitalise(counted(Number(reluctant), "step"))} would have to be taken without gain`;
    return `To ${label}: ${path}. ${cost}.`;
  },
  "hold.step-worse": ({ step }) => `${step} (which leaves it worse off for the moment)`,
  "hold.step-same": ({ step }) => `${step} (which by itself changes nothing for it)`,
  "hold.more-ways": ({ count }) => `And ${count} more, in the JSON figures.`,
  "hold.unreachable": ({ labels, more }) =>
    `No sequence of moves leads from here to ${listOf(names(labels), "or")}${Number(more) > 0 ? `, or to ${more} other situations` : ""}.`,
};

const rises: Catalogue = {
  "hold.title-rises": () => "What would each side have to prefer?",
  "hold.rises-none": () => "Nothing: as the rankings stand, nobody would gain by leaving the situation.",
  "hold.rises-lead": ({ label }) =>
    `By how many ranks situation ${label} would have to rise in a side's own view for that side to stay, the other rankings being as they are. The last row is for everybody to stay at once: there the sides' views work on each other, since a situation that others like better is one that they sooner return to.`,
  "hold.rises-caption": () => "Ranks that the situation must rise for a side to stay",
  "hold.rises-unseen": () =>
    "For all together this is not worked out where somebody does not see all situations.",
  "hold.column-for": () => "For",
  "hold.column-R": () => "to gain nothing by moving",
  "hold.column-GMR": () => "for a weak threat to hold it",
  "hold.column-SMR": () => "for a threat to hold it",
  "hold.column-SEQ": () => "for a credible answer to hold it",
  "hold.column-SSEQ": () => "for one without a way round",
  "hold.all-together": () => "All at once",
  "hold.rise-of": ({ party, rise }) => `${ranks(rise)} in the view of ${party}`,
  "hold.joint-rise": ({ concepts, parts, proven }) =>
    `All at once, for ${listOf(names(concepts))}: ${listOf(names(parts))}${proven ? "" : "; enough, but not proven to be the fewest"}.`,
};

export const holdMoveSentences: Catalogue = { ...holding, ...ways, ...rises };
