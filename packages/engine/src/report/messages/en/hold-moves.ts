// What the chapter "Will it hold?" says of moves: what would pay, what deters it, how to get there, what would have to change.
import { capitalise, counted, countInWords, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const ranks = (count: Params[string]) => counted(Math.abs(Number(count)), "rank");
const bothOrAll = (members: Params[string]) => (names(members).length === 2 ? "both" : "all");

const holding: Catalogue = {
  "hold.title-holds": () => "What holds it, and what would tip it?",
  "hold.held-lead": () => "The situation that should hold:",
  "hold.maker-unseen": () => "does not see this situation, and so knows of nothing to move away from.",
  "hold.maker-no-move": () => "has no move away from it.",
  "hold.maker-content": ({ moves, margin }) =>
    `${Number(moves) === 1 ? "has one move, and would not gain by it" : `has ${countInWords(Number(moves))} moves, and would gain by none of them`}. ${
      margin === null
        ? "That would not change however low it came to see this situation."
        : Number(margin) === 0
          ? "But some other situation is as good for it: if it came to see this one a rank lower, it would gain by moving."
          : `It would gain by moving only if it came to see this situation more than ${ranks(margin)} lower.`
    }`,
  "hold.maker-tempted": ({ count, moves, open, threats, margin, threatMargin, still }) => {
    const total = Number(count);
    const lead =
      Number(moves) === 1
        ? "has one move, and would gain by it."
        : `has ${countInWords(Number(moves))} moves, and would gain by ${partOf(total, Number(moves))}.`;
    if (Number(open) > 0) {
      const all = total === 1 ? "" : total === 2 ? " from either of them" : " from any of them";
      const from = Number(open) === total ? all : ` from ${countInWords(Number(open))} of them`;
      return `${lead} Nothing deters it${from}. The situation would have to rise ${ranks(threatMargin)} in its view ${threatMargin === still ? "for it to gain nothing by moving" : "for a threat to be enough"}.`;
    }
    if (Number(threats) > 0) {
      const from = Number(threats) === total ? "" : ` from ${countInWords(Number(threats))} of them`;
      return `${lead} Only a threat deters it${from}. The situation would have to rise ${ranks(margin)} in its view ${margin === still ? "for it to gain nothing by moving" : "for a credible answer to be enough"}.`;
    }
    return `${lead} ${total === 1 ? "A credible answer deters" : "Credible answers deter"} it${
      margin === null || Number(margin) === 0
        ? "."
        : `, and would still do so if it came to see this situation up to ${ranks(margin)} lower.`
    }`;
  },
  "hold.deviation": ({ party, move, label, gain }) =>
    `If ${ending(`${party} ${move}`, label)}, it stands ${ranks(gain)} higher.`,
  "hold.answer": ({ steps, label }) => `Then ${ending(listOf(names(steps)), label)}.`,
  "hold.answer-restores": ({ party }) =>
    `That leads back to where things were, and ${party} has gained nothing.`,
  "hold.answer-loss": ({ party, loss }) =>
    Number(loss) === 0
      ? `That leaves ${party} no better off than at first.`
      : `That leaves ${party} ${ranks(loss)} lower than at first.`,
  "hold.deterred-firm": () =>
    "Each step of the answer pays for whoever takes it, and there is no way round it.",
  "hold.deterred-escapable": (p) => `Each step of the answer pays for whoever takes it.${wayRound(p, "But")}`,
  "hold.deterred-threat": ({ parties }) =>
    `But that is only a threat: ${listOf(names(parties))} would not gain by it. There is no way round it, though.`,
  "hold.deterred-escapable-threat": (p) =>
    `But that is only a threat: ${listOf(names(p.parties))} would not gain by it.${wayRound(p, "And")}`,
  "hold.deterred-none": () => "Whatever the others do after that, it stands higher than at first.",
  "hold.step": ({ party, move }) => `${party} ${move}`,
  "hold.coalitions-none": ({ count, parties }) =>
    Number(count) === 1
      ? `Together, ${listOf(names(parties))} have no move by which they would ${bothOrAll(parties)} gain.`
      : `No group of sides would gain by leaving it together (${countInWords(Number(count))} groups looked at).`,
  "hold.coalitions-lead": () => "What groups could do together:",
  "hold.coalition-leaves": ({ parties, label, steps, gain, answered, more, decided }) => {
    const others =
      Number(more) > 0 ? ` (one of ${countInWords(Number(more) + 1)} ways in which all of them gain)` : "";
    const answer = {
      credible: "The others have a credible answer that takes away the gain of one of them.",
      threat:
        "The others could take away the gain of one of them, but it would not pay for all of the others: only a threat.",
      none: "The others have no answer that takes away anybody's gain.",
      nobody: "Nobody else is left to answer.",
    }[String(answered)];
    return `${capitalise(listOf(names(parties)))} would ${bothOrAll(parties)} gain if ${ending(listOf(names(steps)), label)}: each of them stands at least ${ranks(gain)} higher${others}. ${answer}${decided ? "" : " Not all ways were looked at."}`;
  },
  "hold.coalition-undecided": ({ parties }) =>
    `${capitalise(listOf(names(parties)))}: not decided, the search met its limit.`,
};

function wayRound({ party, move, gain }: Params, joint: "And" | "But"): string {
  if (move === null || move === undefined) return "";
  return ` ${joint} there is a way round it: if ${party} then ${move}, it stands ${ranks(gain)} higher than at first.`;
}

/** `one of them`, `both`, `all of them`, of so many. */
function partOf(count: number, all: number): string {
  if (count !== all) return `${countInWords(count)} of them`;
  return count === 2 ? "both" : "all of them";
}

/** What was done, with the situation that comes of it, unless that was just named. */
function ending(told: string, label: Params[string]): string {
  return told.endsWith(`situation ${label}`) ? told : `${told} (situation ${label})`;
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
    "Only a threat keeps things there. If nobody believes it, whoever would gain by moving may move.",
  "hold.today-GMR": () =>
    "Only a weak threat keeps things there. If nobody believes it, whoever would gain by moving may move.",
  "hold.today-leaves": ({ parties }) =>
    `Nothing keeps things there: ${listOf(names(parties))} would gain by moving, and no answer deters that.`,
  "hold.ways-too-large": () => "There are too many moves to search all ways from here.",
  "hold.way": ({ label, name, steps, reluctant }) => {
    const told = names(steps);
    const free =
      told.length === 1 ? " That pays for whoever does it." : " Every step pays for whoever takes it.";
    // One such step is marked where it is told.
    const costly =
      Number(reluctant) > 1
        ? ` ${capitalise(counted(Number(reluctant), "step"))} would have to be taken without gain.`
        : "";
    return `To ${label}${name === null ? "" : ` (${name})`}: ${told.join("; then ")}.${Number(reluctant) === 0 ? free : costly}`;
  },
  "hold.step-worse": ({ step }) => `${step} (which leaves it worse off for the moment)`,
  "hold.step-same": ({ step }) => `${step} (which by itself changes nothing for it)`,
  "hold.more-ways": ({ count }) => `And ${count} more; “parley stability --json” lists all of them.`,
  "hold.unreachable": ({ labels, more }) =>
    `No sequence of moves leads from here to ${listOf(names(labels), "or")}${Number(more) > 0 ? `, or to ${counted(Number(more), "other situation")}` : ""}.`,
};

const rises: Catalogue = {
  "hold.title-rises": () => "What would each side have to prefer?",
  "hold.rises-none": () => "Nothing: as the rankings stand, nobody would gain by leaving the situation.",
  "hold.rises-lead": ({ label }) =>
    `By how many ranks situation ${label} would have to rise in a side's own view for that side to stay, the other rankings being as they are. The last row is what it takes for everybody to stay at once, added up. It need not be the sum of the rows above, since a situation that others like better is one that they sooner return to.`,
  "hold.rises-caption": () => "Ranks that the situation must rise for a side to stay",
  "hold.rises-unseen": () =>
    "For all together this is not worked out where somebody does not see all situations.",
  "hold.column-for": () => "For",
  "hold.column-R": () => "to gain nothing by moving",
  "hold.column-GMR": () => "for a weak threat to hold it",
  "hold.column-SMR": () => "for a threat to hold it",
  "hold.column-SEQ": () => "for a credible answer to hold it",
  "hold.column-SSEQ": () => "for a credible answer without a way round",
  "hold.rises-others": ({ concepts }) =>
    `For ${listOf(names(concepts))} nothing need change: it holds as it is.`,
  "hold.all-together": () => "All at once",
  "hold.rise-of": ({ party, rise }) => `${ranks(rise)} in the view of ${party}`,
  "hold.joint-rise": ({ concepts, parts, proven }) =>
    `All at once, for ${listOf(names(concepts))}: ${listOf(names(parts))}${proven ? "" : "; enough, but not proven to be the fewest"}.`,
};

export const holdMoveSentences: Catalogue = { ...holding, ...ways, ...rises };
