// Units of a case by the ids that its files use.
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { Unit } from "../../analysis/bargaining/obstacles/units.ts";
import type { Frame } from "../../case/frame.ts";
import type { UnitRef } from "./obstacle-step.ts";

export function unitRefs(
  frame: Frame,
  { units }: Pick<ObstaclesFound, "units">,
  belongs: (unit: Unit) => boolean,
): UnitRef[] {
  return units.filter(belongs).map((unit) => refOf(frame, unit));
}

function refOf({ parties, issues }: Frame, unit: Unit): UnitRef {
  const { id: party } = parties[unit.party];
  if (unit.kind === "demand") {
    const { id: issue } = issues[unit.issue];
    return { kind: "demand", unit: unit.id, party, demand: unit.demand, issue };
  }
  const named = unit.refuses.map((term) => issues[term.issue].id);
  return { kind: "red-line", unit: unit.id, party, redLine: unit.redLine, issues: named };
}
