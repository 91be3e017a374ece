// What meeting each demand would cost, as a table: how many deals are left, and the best that each side could still reach.
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { DemandPrice, ZoneFigures } from "../../analysis/bargaining/obstacles/price-of-demand.ts";
import { equal, type Rational } from "../../maths/rational.ts";
import type { Block } from "../document.ts";
import { tellingPlaces } from "../numbers.ts";
import type { Column, Text } from "../text.ts";
import { partyText } from "./naming.ts";
import { middlePlaces } from "./uncertain-text.ts";
import { describeOwnUnit } from "./unit-text.ts";
import { nameOf, paragraph, say, shortened, type Writing } from "./writing.ts";

/** With more parties than this only the best that falls is named, in one column. */
const MOST_COLUMNS = 3;

// Where nothing is acceptable to begin with, no demand has a price.
export function priceBlocks(writing: Writing, found: ObstaclesFound): Block[] {
  const { prices, zone } = found;
  if (zone === "closed" || prices.demands.length === 0) return [];
  return [
    paragraph(say(writing, "briefing.prices-lead")),
    ...shortened(writing, prices.demands, (some) => [priceTable(writing, found, some)]),
  ];
}

function priceTable(writing: Writing, found: ObstaclesFound, some: readonly DemandPrice[]): Block {
  const { free } = found.prices;
  const counted = free.count.kind === "exact";
  const narrow = free.ideals.length <= MOST_COLUMNS;
  const column = (title: Text): Column => ({ title, kind: "text" });
  const { parties } = writing.subject.frame;
  return {
    kind: "table",
    caption: say(writing, "briefing.prices-table"),
    columns: [
      column([say(writing, "briefing.column-party")]),
      column([say(writing, "briefing.column-demand")]),
      ...(counted ? [column([say(writing, "briefing.column-left")])] : []),
      ...(narrow
        ? parties.map((_, party) =>
            column([say(writing, "briefing.column-best-for"), " ", ...partyText(writing.subject, party)]),
          )
        : [column([say(writing, "briefing.column-best-falls")])]),
    ],
    rows: some.map((price): Text[] => [
      partyText(writing.subject, positionOf(writing, price)),
      [demandText(writing, found, price)],
      ...(counted ? [[leftText(writing, free, price)]] : []),
      ...(narrow
        ? parties.map((_, party): Text => [bestText(writing, free, price, party)])
        : [[fallsText(writing, free, price)]]),
    ]),
  };
}

function positionOf({ subject }: Writing, { party }: DemandPrice): number {
  return subject.frame.parties.findIndex(({ id }) => id === party);
}

function demandText(writing: Writing, { units }: ObstaclesFound, price: DemandPrice): string {
  const owner = positionOf(writing, price);
  return units
    .filter((unit) => unit.kind === "demand" && unit.party === owner && unit.demand === price.demand)
    .map((unit) => describeOwnUnit(writing, unit))
    .join("; ");
}

function leftText(writing: Writing, free: ZoneFigures, { held }: DemandPrice): string {
  if (held.count.kind !== "exact" || free.count.kind !== "exact") return say(writing, "briefing.not-settled");
  return say(writing, "briefing.left-of", {
    left: writing.speech.wording.formatCount(held.count.count),
    all: writing.speech.wording.formatCount(free.count.count),
  });
}

function bestText(writing: Writing, free: ZoneFigures, { held }: DemandPrice, party: number): string {
  const [before, after] = [free.ideals[party], held.ideals[party]];
  if (after.kind === "none") return say(writing, "briefing.best-none");
  if (before.kind !== "found" || after.kind !== "found") return say(writing, "briefing.not-settled");
  const [from, worth] = [before, after].map((ideal) => roundedWorth(writing, ideal.worth, party));
  if (from !== worth) return say(writing, "briefing.best-falls", { worth, from });
  const unchanged = equal(before.worth, after.worth);
  return say(writing, unchanged ? "briefing.best-unchanged" : "briefing.best-falls-little", { worth });
}

function roundedWorth(writing: Writing, worth: Rational, party: number): string {
  const places = tellingPlaces(worth, middlePlaces(writing, party));
  return writing.speech.wording.formatNumber(worth, { places });
}

function fallsText(writing: Writing, free: ZoneFigures, price: DemandPrice): string {
  const { held } = price;
  if (held.ideals.every(({ kind }) => kind === "none")) return say(writing, "briefing.best-none");
  const falls = free.ideals.flatMap((before, party) => {
    const after = held.ideals[party];
    if (before.kind !== "found" || after.kind !== "found") return [];
    if (equal(before.worth, after.worth)) return [];
    return [
      say(writing, "briefing.falls-for", {
        party: nameOf(writing, party),
        worth: bestText(writing, free, price, party),
      }),
    ];
  });
  return falls.length > 0 ? falls.join("; ") : say(writing, "briefing.falls-for-nobody");
}
