// Demands and red lines, as the obstacles name them, in words.
import type { Unit } from "../../analysis/bargaining/obstacles/units.ts";
import { patternText } from "./naming.ts";
import { nameOf, say, type Writing } from "./writing.ts";

/** One phrase a unit: `the union asks for Hours: 36 or less`. */
export function describeUnits(writing: Writing, units: readonly Unit[], ids: readonly string[]): string[] {
  return ids.map((id) => {
    const unit = units.find((one) => one.id === id);
    return unit ? describeUnit(writing, unit) : id;
  });
}

function describeUnit(writing: Writing, unit: Unit): string {
  const { frame } = writing.subject;
  const pattern = unit.kind === "demand" ? [{ issue: unit.issue, options: unit.options }] : unit.refuses;
  const code = unit.kind === "demand" ? "briefing.unit-demand" : "briefing.unit-red-line";
  return say(writing, code, {
    party: nameOf(writing, unit.party),
    pattern: patternText(frame, pattern, writing.speech),
  });
}
