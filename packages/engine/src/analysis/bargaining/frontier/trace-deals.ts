// The deals that make a point of a frontier, read back step by step.
import type { Deal } from "../../../case/frame.ts";
import type { Trail } from "./layer.ts";
import type { ReducedGroup } from "./reduced-groups.ts";

/** Up to `limit` deals that make the point of the last step; in case order unless clusters of issues interlace. */
export function traceDeals(
  trails: readonly Trail[],
  groups: readonly ReducedGroup[],
  options: { readonly issueCount: number; readonly point: number; readonly limit: number },
): Deal[] {
  const deals: Deal[] = [];
  const deal = new Array<number>(options.issueCount).fill(0);
  const follow = (step: number, point: number): void => {
    if (step < 0) {
      deals.push([...deal]);
      return;
    }
    for (const { parent, member } of waysTo(trails[step], groups[step], { point, limit: options.limit })) {
      groups[step].issues.forEach((issue, j) => {
        deal[issue] = member[j];
      });
      follow(step - 1, parent);
      if (deals.length >= options.limit) return;
    }
  };
  if (options.limit > 0) follow(trails.length - 1, options.point);
  return deals;
}

interface Way {
  readonly parent: number;
  /** Options on the group's issues. */
  readonly member: readonly number[];
}

function waysTo(trail: Trail, group: ReducedGroup, at: { point: number; limit: number }): Way[] {
  const ways: Way[] = [];
  const collect = (parent: number, choice: number): void => {
    for (const member of group.members(choice, at.limit)) ways.push({ parent, member });
  };
  collect(trail.parent[at.point], trail.choice[at.point]);
  for (let k = firstTie(trail.tieOf, at.point); trail.tieOf[k] === at.point; k++) {
    collect(trail.tieParent[k], trail.tieChoice[k]);
  }
  return ways.sort((a, b) => inCaseOrder(a.member, b.member));
}

function inCaseOrder(a: readonly number[], b: readonly number[]): number {
  const j = a.findIndex((option, place) => option !== b[place]);
  return j < 0 ? 0 : a[j] - b[j];
}

function firstTie(tieOf: Uint32Array, point: number): number {
  let [low, high] = [0, tieOf.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tieOf[middle] < point) low = middle + 1;
    else high = middle;
  }
  return low;
}
