// Demands and red lines as a sentence names them.
import type { Unit } from "../../analysis/bargaining/obstacles/units.ts";
import { choiceInSentence } from "./naming.ts";
import { nameOf, say, type Writing } from "./writing.ts";

/** One phrase a unit: `36 hours or less (Weekly hours, asked by the union)`. */
export function describeUnits(writing: Writing, units: readonly Unit[], ids: readonly string[]): string[] {
  return ids.map((id) => {
    const unit = units.find((one) => one.id === id);
    return unit ? describeUnit(writing, unit) : id;
  });
}

function describeUnit(writing: Writing, unit: Unit): string {
  const party = nameOf(writing, unit.party);
  const code = unit.kind === "demand" ? "briefing.unit-demand" : "briefing.unit-red-line";
  return say(writing, code, { party, ...wordsOf(writing, unit) });
}

/** The same without its owner, for a table that names it. */
export function describeOwnUnit(writing: Writing, unit: Unit): string {
  const code = unit.kind === "demand" ? "briefing.own-demand" : "briefing.own-red-line";
  return say(writing, code, wordsOf(writing, unit));
}

function wordsOf({ subject, speech }: Writing, unit: Unit) {
  const { frame } = subject;
  const pattern = unit.kind === "demand" ? [{ issue: unit.issue, options: unit.options }] : unit.refuses;
  return {
    choices: pattern.map((term) => choiceInSentence(frame, term, speech)),
    issues: pattern.map(({ issue }) => frame.issues[issue].name),
  };
}
