// How a party might value the options of one issue: the shapes that the Bayesian model tells apart. Hindriks & Tykhonov 2008.
import type { Issue } from "../../case/frame.ts";
import { toNumber } from "../../maths/rational.ts";

/** Options that have no order are ranked in every way up to so many of them; beyond that one is taken as best and the others as alike. */
export const RANKED_OPTIONS = 4;

/** Of more options than this that have an order, peaks are taken at so many places, as evenly as can be. */
export const MOST_PEAKS = 21;

/** Per shape the value of each option, from 0 to 1. */
export type Shapes = readonly Float64Array[];

export function shapesOf(issue: Issue): Shapes {
  const count = issue.options.length;
  if (count === 1) return [Float64Array.of(1)];
  if (issue.kind === "ordered" || issue.kind === "numeric") return peaksOf(placesOf(issue));
  return count <= RANKED_OPTIONS ? rankings(count) : favourites(count);
}

/** From 0 for the first option to 1 for the last: by their numbers where they are numbers, evenly otherwise. */
function placesOf({ options }: Issue): readonly number[] {
  const values = options.map(({ value }, at) => (value ? toNumber(value) : at));
  const [first, range] = [values[0], values[values.length - 1] - values[0]];
  return values.map((value) => (value - first) / range);
}

/** One peak at each option, from which the value falls evenly to 0 at both ends: downhill and uphill are the peaks at the ends. */
function peaksOf(places: readonly number[]): Shapes {
  const count = Math.min(places.length, MOST_PEAKS);
  return Array.from({ length: count }, (_, k) => {
    const peak = places[Math.round((k * (places.length - 1)) / (count - 1))];
    return Float64Array.from(places, (place) => {
      if (place === peak) return 1;
      return place < peak ? place / peak : (1 - place) / (1 - peak);
    });
  });
}

function rankings(count: number): Shapes {
  let orders: number[][] = [[]];
  for (let option = 0; option < count; option++) {
    orders = orders.flatMap((order) =>
      Array.from({ length: option + 1 }, (_, at) => [...order.slice(0, at), option, ...order.slice(at)]),
    );
  }
  return orders.map((order) => {
    const values = new Float64Array(count);
    order.forEach((option, rank) => {
      values[option] = 1 - rank / (count - 1);
    });
    return values;
  });
}

function favourites(count: number): Shapes {
  return Array.from({ length: count }, (_, best) =>
    new Float64Array(count).fill(0.5).fill(1, best, best + 1),
  );
}
