// The highest and the lowest worth that a sheet gives to any deal, exactly, and a deal that has it.
import {
  applyCombination,
  buildDealSpace,
  type Group,
  LISTED_COMBINATIONS,
} from "../../analysis/bargaining/deal-space.ts";
import { largestCluster, planDealSpace } from "../../analysis/bargaining/space-plan.ts";
import type { Sheet } from "../../analysis/preference/sheet.ts";
import { worthOf } from "../../analysis/preference/worth.ts";
import type { Deal, Frame, Pattern } from "../../case/frame.ts";
import type { Rational } from "../../maths/rational.ts";

export type WorthEnd =
  | { readonly kind: "found"; readonly worth: Rational; readonly deal: Deal }
  | { readonly kind: "none"; readonly reason: "no-deal-left" | "too-many-combinations" };

export interface WorthQuestion {
  readonly frame: Frame;
  readonly sheet: Sheet;
  /** Patterns that no deal may match besides the frame's impossible combinations. */
  readonly refused?: readonly Pattern[];
}

export function highestWorth(question: WorthQuestion): WorthEnd {
  return endOfWorth(question, (a, b) => a > b);
}

export function lowestWorth(question: WorthQuestion): WorthEnd {
  return endOfWorth(question, (a, b) => a < b);
}

type Beats = (a: number | bigint, b: number | bigint) => boolean;

function endOfWorth({ frame, sheet, refused = [] }: WorthQuestion, beats: Beats): WorthEnd {
  // A cap never changes the order of two deals, so the parts may be looked at without it.
  const plan = planDealSpace({ frame, sheets: [{ ...sheet, cap: null }], refused });
  if (largestCluster(plan) > BigInt(LISTED_COMBINATIONS)) {
    return { kind: "none", reason: "too-many-combinations" };
  }
  const { groups } = buildDealSpace(plan);
  if (groups.some(({ size }) => size === 0)) return { kind: "none", reason: "no-deal-left" };
  const deal = frame.issues.map(() => 0);
  for (const group of groups) applyCombination(group, endOfGroup(group, beats), deal);
  return { kind: "found", worth: worthOf(sheet, deal), deal };
}

function endOfGroup({ size, worth, exact }: Group, beats: Beats): number {
  const worths = exact[0] ?? worth[0];
  let best = 0;
  for (let k = 1; k < size; k++) if (beats(worths[k], worths[best])) best = k;
  return best;
}
