// The most that a deal can be worth to a party once some issues are settled: nothing but sums, so that each group of issues is best alone.
import { type Deal, matches } from "../../../case/frame.ts";
import { applyCombination, type Group } from "../deal-space.ts";
import { setOf } from "../obstacles/unit-space.ts";
import type { ListedSpace } from "../picture/picture-space.ts";

export interface RegainOptions {
  /** Red lines that it crosses may be crossed. */
  readonly deal: Deal;
  readonly changedDeal: Deal;
  /** The issues settled as in the changed deal. */
  readonly asked: ReadonlySet<number>;
  readonly party: number;
}

/** The deal with the change that is worth most to the party, scaled; its best combination of every group. */
export function mostRegained(
  listed: ListedSpace,
  { deal, changedDeal, asked, party }: RegainOptions,
): { deal: Deal; worth: bigint } | null {
  const units = listed.units();
  const kept = setOf(
    units.units.flatMap((unit, k) => (unit.kind === "red-line" && !matches(unit.refuses, deal) ? [k] : [])),
  );
  const best = [...changedDeal];
  let worth = 0n;
  for (const group of units.keeping(kept).groups) {
    const k = bestCombination(
      group,
      party,
      (issue, option) => !asked.has(issue) || option === changedDeal[issue],
    );
    if (k === null) return null;
    applyCombination(group, k, best);
    worth += worthAt(group, party, k);
  }
  return { deal: best, worth };
}

function bestCombination(
  group: Group,
  party: number,
  may: (issue: number, option: number) => boolean,
): number | null {
  const { issues, options, size } = group;
  const numbers = group.exact[party] ?? group.worth[party];
  let best: number | null = null;
  for (let k = 0; k < size; k++) {
    if (best !== null && numbers[k] <= numbers[best]) continue;
    if (issues.every((issue, j) => may(issue, options[k * issues.length + j]))) best = k;
  }
  return best;
}

function worthAt(group: Group, party: number, k: number): bigint {
  return group.exact[party]?.[k] ?? BigInt(group.worth[party][k]);
}
