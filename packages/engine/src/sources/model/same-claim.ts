// Claims of a language model beside those of the rules: what both found stands once, as the rules have it.
import type { Claim } from "../../case/claim.ts";

/** The claims of the model that the rules (or a person) have not; two are the same when half of what they cover together is in both. */
export function onlyNew(proposed: readonly Claim[], known: readonly Claim[]): Claim[] {
  const near = new Map<number, Claim[]>();
  for (const claim of known) {
    for (const cell of cellsOf(claim)) near.set(cell, [...(near.get(cell) ?? []), claim]);
  }
  return proposed.filter((claim) => {
    const candidates = new Set(cellsOf(claim).flatMap((cell) => near.get(cell) ?? []));
    return ![...candidates].some((other) => shareOfBoth(claim, other) >= 0.5);
  });
}

/** So that a claim is held against those nearby only. */
const CELL = 500;

function cellsOf({ content }: Claim): number[] {
  const cells = content.flatMap(({ from, to }) => {
    const first = Math.floor(from / CELL);
    return Array.from({ length: Math.floor(to / CELL) - first + 1 }, (_, k) => first + k);
  });
  return [...new Set(cells)];
}

function shareOfBoth(a: Claim, b: Claim): number {
  let both = 0;
  for (const one of a.content)
    for (const other of b.content)
      both += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return both / (lengthOf(a) + lengthOf(b) - both);
}

function lengthOf({ content }: Claim): number {
  return content.reduce((sum, { from, to }) => sum + to - from, 0);
}
