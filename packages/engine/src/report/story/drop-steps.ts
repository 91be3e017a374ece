// What to drop first: every smallest change that lets the rest be met, the mildest first, with how little is enough and what it costs.

import type { EnoughOption } from "../../analysis/bargaining/obstacles/nearest-option.ts";
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { Relaxation } from "../../analysis/bargaining/obstacles/relaxations.ts";
import { toNumber } from "../../maths/rational.ts";
import { optionName } from "../briefing/naming.ts";
import { describeUnits } from "../briefing/unit-text.ts";
import { nameOf, say, type Writing } from "../briefing/writing.ts";
import type { DropStep, StepSaid } from "./obstacle-step.ts";
import { unitRefs } from "./unit-refs.ts";

export function dropSteps(writing: Writing, obstacles: ObstaclesFound): (DropStep & StepSaid)[] {
  const { conflicts, zone } = obstacles;
  if (conflicts.kind !== "conflicts") return [];
  return conflicts.relaxations.map((relaxation, k) => ({
    kind: "drop",
    rank: k + 1,
    units: unitRefs(writing.subject.frame, obstacles, ({ id }) => relaxation.units.includes(id)),
    opens: zone === "closed",
    enough: (relaxation.enough ?? []).map(({ unit, enough }) => ({ unit, option: enough })),
    losses: relaxation.owners,
    text: [dropText(writing, obstacles, relaxation)],
  }));
}

function dropText(writing: Writing, { units }: ObstaclesFound, relaxation: Relaxation): string {
  const enough = (relaxation.enough ?? []).flatMap((one) => enoughText(writing, units, one));
  return [
    say(writing, "story.drop", { units: describeUnits(writing, units, relaxation.units) }),
    ...(enough.length > 0
      ? [say(writing, "story.enough", { options: enough, several: relaxation.units.length > 1 })]
      : []),
    ...relaxation.owners.flatMap(({ party, loss }) =>
      loss
        ? [
            say(writing, "story.loss", {
              party: nameOf(writing, party),
              part: partOf100(writing, toNumber(loss)),
            }),
          ]
        : [],
    ),
  ].join(" ");
}

function enoughText(
  writing: Writing,
  units: ObstaclesFound["units"],
  { unit: id, enough }: EnoughOption,
): string[] {
  const unit = units.find((one) => one.id === id);
  if (unit?.kind !== "demand") return [];
  const { frame } = writing.subject;
  const option = frame.issues[unit.issue].options.findIndex((one) => one.id === enough);
  const { name: issue } = frame.issues[unit.issue];
  return [say(writing, "story.enough-option", { option: optionName(frame, unit.issue, option), issue })];
}

function partOf100({ speech }: Writing, share: number): string {
  return speech.wording.formatNumber(100 * share, { places: 0 });
}
