// What meeting each demand costs everyone: the dearest first, where that can be counted.
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { DemandPrice } from "../../analysis/bargaining/obstacles/price-of-demand.ts";
import { priceBlocks } from "../briefing/price-part.ts";
import { describeUnits } from "../briefing/unit-text.ts";
import { say, type Writing } from "../briefing/writing.ts";
import type { Text } from "../text.ts";
import type { PriceStep, StepSaid } from "./obstacle-step.ts";
import { tableIn } from "./told-parts.ts";
import { unitRefs } from "./unit-refs.ts";

/** The first columns of the briefing's table name the party and the demand. */
const NAMING_COLUMNS = 2;

export function priceSteps(writing: Writing, obstacles: ObstaclesFound): (PriceStep & StepSaid)[] {
  const { prices } = obstacles;
  const left = ({ held }: DemandPrice) => (held.count.kind === "exact" ? held.count.count : null);
  const dearestFirst = (a: DemandPrice, b: DemandPrice) => {
    const [one, other] = [left(a), left(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -1 : 1;
  };
  return [...prices.demands].sort(dearestFirst).flatMap((price) => priceStep(writing, obstacles, price));
}

function priceStep(
  writing: Writing,
  obstacles: ObstaclesFound,
  price: DemandPrice,
): (PriceStep & StepSaid)[] {
  const { prices } = obstacles;
  const { frame } = writing.subject;
  const alone = { ...obstacles, prices: { ...prices, demands: [price] } };
  const table = tableIn(priceBlocks(writing, alone));
  if (!table) return [];
  const units = unitRefs(
    frame,
    obstacles,
    (unit) =>
      unit.kind === "demand" && frame.parties[unit.party].id === price.party && unit.demand === price.demand,
  );
  const ids = units.map(({ unit }) => unit);
  return [
    {
      kind: "price",
      party: price.party,
      demand: price.demand,
      units,
      withIt: price.held,
      without: prices.free,
      facts: table.columns.flatMap(({ title }, k) =>
        k < NAMING_COLUMNS ? [] : [{ label: title, value: table.rows[0][k] }],
      ),
      text: priceText(writing, obstacles, { price, ids }),
    },
  ];
}

function priceText(
  writing: Writing,
  { prices: { free }, units }: ObstaclesFound,
  { price: { held }, ids }: { readonly price: DemandPrice; readonly ids: readonly string[] },
): Text {
  const { formatCount } = writing.speech.wording;
  const counts = [held.count, free.count].map((count) =>
    count.kind === "exact" ? formatCount(count.count) : null,
  );
  return [
    say(writing, counts.includes(null) ? "story.price-uncounted" : "story.price", {
      units: describeUnits(writing, units, ids),
      left: counts[0],
      all: counts[1],
    }),
  ];
}
