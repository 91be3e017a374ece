// The deals that make a point of a frontier, read back through the layers.
import type { Deal } from "../../../case/frame.ts";
import type { Layer } from "./layer.ts";
import type { ReducedGroup } from "./reduced-groups.ts";

/** Up to `limit` deals that make the point of the last layer, in a fixed order. */
export function traceDeals(
  layers: readonly Layer[],
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
    const group = groups[step];
    for (const [parent, choice] of waysTo(layers[step], point)) {
      for (const member of group.members(choice, options.limit - deals.length)) {
        group.issues.forEach((issue, j) => {
          deal[issue] = member[j];
        });
        follow(step - 1, parent);
        if (deals.length >= options.limit) return;
      }
    }
  };
  if (options.limit > 0) follow(layers.length - 1, options.point);
  return deals;
}

// Ascending by choice, so that deals come in the order of the case's options.
function waysTo(layer: Layer, point: number): [number, number][] {
  const ways: [number, number][] = [[layer.parent[point], layer.choice[point]]];
  for (let k = firstTie(layer.tieOf, point); layer.tieOf[k] === point; k++) {
    ways.push([layer.tieParent[k], layer.tieChoice[k]]);
  }
  return ways;
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
