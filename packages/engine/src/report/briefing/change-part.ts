// The smallest changes that would open a deal, as a table: what is given up and by whom, how little is enough instead, what it costs.
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { Relaxation } from "../../analysis/bargaining/obstacles/relaxations.ts";
import type { Unit } from "../../analysis/bargaining/obstacles/units.ts";
import { toNumber } from "../../maths/rational.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { optionName, partyText } from "./naming.ts";
import { describeOwnUnit } from "./unit-text.ts";
import { paragraph, say, shortened, type Writing } from "./writing.ts";

export function changeBlocks(writing: Writing, { conflicts, units }: ObstaclesFound): Block[] {
  if (conflicts.kind !== "conflicts" || conflicts.relaxations.length === 0) return [];
  const numbered = conflicts.relaxations.map((relaxation, at) => ({ relaxation, number: at + 1 }));
  return [
    paragraph(say(writing, "briefing.relaxations-lead", { count: numbered.length })),
    ...shortened(writing, numbered, (some) => [changeTable(writing, units, some)]),
  ];
}

interface Numbered {
  readonly relaxation: Relaxation;
  readonly number: number;
}

function changeTable(writing: Writing, units: readonly Unit[], some: readonly Numbered[]): Block {
  const enough = some.some(({ relaxation }) => (relaxation.enough ?? []).length > 0);
  const titles = ["way", "party", "gives-up", ...(enough ? ["enough"] : []), "cost"];
  return {
    kind: "table",
    caption: say(writing, "briefing.relaxations-table", { enough }),
    columns: titles.map((title) => ({ title: [say(writing, `briefing.column-${title}`)], kind: "text" })),
    rows: some.flatMap(({ relaxation, number }) =>
      relaxation.units.flatMap((id) => {
        const unit = units.find((one) => one.id === id);
        if (!unit) return [];
        const [way, party, gives, instead, cost] = changeRow(writing, { relaxation, number }, unit);
        return [[way, party, gives, ...(enough ? [instead] : []), cost]];
      }),
    ),
  };
}

function changeRow(writing: Writing, { relaxation, number }: Numbered, unit: Unit): Text[] {
  return [
    [String(number)],
    partyText(writing.subject, unit.party),
    [describeOwnUnit(writing, unit)],
    [enoughText(writing, relaxation, unit)],
    [costText(writing, relaxation, unit)],
  ];
}

function enoughText(writing: Writing, { enough }: Relaxation, unit: Unit): string {
  const found = enough?.find((one) => one.unit === unit.id);
  if (!found || unit.kind !== "demand") return say(writing, "briefing.enough-none");
  const { frame } = writing.subject;
  const option = frame.issues[unit.issue].options.findIndex(({ id }) => id === found.enough);
  return optionName(frame, unit.issue, option);
}

function costText(writing: Writing, { owners }: Relaxation, unit: Unit): string {
  const { id } = writing.subject.frame.parties[unit.party];
  const loss = owners.find(({ party }) => party === id)?.loss ?? null;
  return loss
    ? say(writing, "briefing.of-100", {
        part: writing.speech.wording.formatNumber(100 * toNumber(loss), { places: 0 }),
      })
    : say(writing, "briefing.not-settled");
}
