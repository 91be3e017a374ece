// What a party gains or loses when a deal is changed on one issue or two: sums of parts where no interaction ties the two issues.
import { type Deal, matches } from "../../../case/frame.ts";
import type { Sheet, SheetTerm } from "../../preference/sheet.ts";
import { worthOf } from "../../preference/worth.ts";

export interface Change {
  readonly issue: number;
  readonly to: number;
}

/** Scaled gain of one party from the changes: one, or two on different issues. */
export type WorthChange = (changes: readonly Change[]) => bigint;

/** @param scale worth × scale is a whole number, as in a deal space. */
export function worthChanges(sheet: Sheet, scale: bigint, deal: Deal): WorthChange {
  const uncapped = { ...sheet, cap: null };
  const scaledWorth = (changed: Deal): bigint => {
    const { num, den } = worthOf(uncapped, changed);
    return (num * scale) / den;
  };
  const base = scaledWorth(deal);
  const single = sheet.points.map((row, issue) =>
    row.map((_, to) => scaledWorth(changeDeal(deal, [{ issue, to }])) - base),
  );
  const shared = termsByPair(sheet.terms);
  const scaled = ({ worth }: SheetTerm) => (worth.num * scale) / worth.den;
  // Adding two single changes counts a shared term as if each were made alone.
  const correction = (a: Change, b: Change): bigint => {
    let total = 0n;
    for (const term of shared.get(pairKey(a.issue, b.issue)) ?? []) {
      const counts = (changes: readonly Change[]) =>
        matches(term.pattern, changeDeal(deal, changes)) ? 1n : 0n;
      total += scaled(term) * (counts([a, b]) - counts([a]) - counts([b]) + counts([]));
    }
    return total;
  };
  const change: WorthChange = ([a, b]) => {
    const alone = single[a.issue][a.to];
    return b ? alone + single[b.issue][b.to] + correction(a, b) : alone;
  };
  if (!sheet.cap) return change;
  const cap = (sheet.cap.num * scale) / sheet.cap.den;
  const capped = (worth: bigint) => (worth < cap ? worth : cap);
  return (changes) => capped(base + change(changes)) - capped(base);
}

export function changeDeal(deal: Deal, changes: readonly Change[]): Deal {
  const changed = [...deal];
  for (const { issue, to } of changes) changed[issue] = to;
  return changed;
}

function termsByPair(terms: readonly SheetTerm[]): Map<string, SheetTerm[]> {
  const pairs = new Map<string, SheetTerm[]>();
  for (const term of terms) {
    const issues = term.pattern.map(({ issue }) => issue);
    for (const [k, a] of issues.entries()) {
      for (const b of issues.slice(k + 1)) {
        const known = pairs.get(pairKey(a, b)) ?? [];
        known.push(term);
        pairs.set(pairKey(a, b), known);
      }
    }
  }
  return pairs;
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)},${Math.max(a, b)}`;
}
