// Claims of a language model beside those of the rules: what both found stands once, as the rules have it.
import type { Claim, Span } from "../../case/claim.ts";

/**
 * The claims of the model that the rules (or a person) have not; two are the same when half of what they cover together is in both. What
 * stands within a claim that is here already stands within that one.
 */
export function onlyNew(proposed: readonly Claim[], known: readonly Claim[]): Claim[] {
  const near = claimsByCell(known);
  const same = new Map(proposed.map((claim) => [claim.id, sameAs(claim, { near, except: null })]));
  for (const claim of proposed) {
    // What stands within another is not that other, however much of it it covers.
    const outer = claim.within === null ? null : same.get(claim.within);
    if (outer && same.get(claim.id) === outer) same.set(claim.id, sameAs(claim, { near, except: outer }));
  }
  const fresh = proposed.filter(({ id }) => same.get(id) === null);
  const byId = new Map(fresh.map((claim) => [claim.id, claim]));
  return fresh.map((claim) => {
    const within = claim.within ?? "";
    const outer = same.get(within) ?? byId.get(within);
    return { ...claim, within: outer && encloses(outer.content, claim.content) ? outer.id : null };
  });
}

function claimsByCell(known: readonly Claim[]): Map<number, Claim[]> {
  const near = new Map<number, Claim[]>();
  for (const claim of known) {
    for (const cell of cellsOf(claim)) {
      const there = near.get(cell);
      if (there) there.push(claim);
      else near.set(cell, [claim]);
    }
  }
  return near;
}

interface Known {
  readonly near: ReadonlyMap<number, readonly Claim[]>;
  readonly except: Claim | null;
}

/** Of several the one that is most alike. */
function sameAs(claim: Claim, { near, except }: Known): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  for (const other of new Set(cellsOf(claim).flatMap((cell) => near.get(cell) ?? []))) {
    const share = other === except ? 0 : shareOfBoth(claim, other);
    if (share >= 0.5 && share > most) {
      best = other;
      most = share;
    }
  }
  return best;
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

/** Whether what is said stands within the other, and is not all of it. */
export function encloses(outer: readonly Span[], inner: readonly Span[]): boolean {
  const from = outer[0].from;
  const to = outer[outer.length - 1].to;
  const isWhole = inner[0].from === from && inner[inner.length - 1].to === to;
  return !isWhole && inner.every((span) => span.from >= from && span.to <= to);
}
