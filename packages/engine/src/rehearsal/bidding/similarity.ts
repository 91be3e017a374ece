// How alike two options are, issue by issue. Faratin, Sierra & Jennings 2002.
import type { Deal, Frame, Issue } from "../../case/frame.ts";
import { toNumber } from "../../maths/rational.ts";
import type { AdditiveEstimate } from "../scenario/deals.ts";

/** `[issue][option × options + other]`, from 0, as far apart as can be, to 1, the same. */
export type Similarities = readonly Float64Array[];

export function similaritiesOf({ issues }: Frame): Similarities {
  return issues.map((issue) => {
    const places = placesOf(issue);
    const count = issue.options.length;
    const table = new Float64Array(count * count);
    for (let k = 0; k < count; k++) {
      for (let j = 0; j < count; j++) {
        const apart = places ? Math.abs(places[k] - places[j]) : Number(k !== j);
        table[k * count + j] = 1 - apart;
      }
    }
    return table;
  });
}

/** Where each option lies between the first, at 0, and the last, at 1; null where options have no order. */
function placesOf({ kind, options }: Issue): number[] | null {
  const last = options.length - 1;
  if (last === 0 || (kind !== "ordered" && kind !== "numeric")) return null;
  const values = options.map(({ value }, k) => (value ? toNumber(value) : k));
  const range = values[last] - values[0];
  return values.map((value) => (value - values[0]) / range);
}

export interface Likeness {
  /** Sums up to the similarity of a package to `deal`; written over. */
  readonly into: AdditiveEstimate;
  readonly deal: Deal;
  /** What the other is thought to want, whose spread by issue says how much the issue counts; null: all count the same. */
  readonly wants: AdditiveEstimate | null;
}

export function writeLikeness(similarities: Similarities, { into, deal, wants }: Likeness): void {
  for (let issue = 0; issue < into.length; issue++) {
    const row = into[issue];
    const weight = wants ? spreadOf(wants[issue]) : 1;
    for (let option = 0, from = deal[issue] * row.length; option < row.length; option++) {
      row[option] = weight * similarities[issue][from + option];
    }
  }
}

function spreadOf(worths: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const worth of worths) {
    if (worth < least) least = worth;
    if (worth > most) most = worth;
  }
  return most - least;
}
