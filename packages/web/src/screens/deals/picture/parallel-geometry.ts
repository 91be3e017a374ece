// Where the axes of the parallel picture stand and where a share of an axis lies on it.

/** Room above the best and below the worst. */
export const AXIS_ROOM = 22;

export function axisX(party: number, parties: number, width: number): number {
  return ((party + 0.5) / parties) * width;
}

export function axisY(share: number, height: number): number {
  return height - AXIS_ROOM - share * (height - 2 * AXIS_ROOM);
}

/** The same places moved apart as little as needed to keep the gap, in their order from the top. */
export function spreadApart(places: readonly number[], gap: number): number[] {
  const order = [...places.keys()].sort((a, b) => places[a] - places[b]);
  const spread = [...places];
  for (let k = 1; k < order.length; k++)
    spread[order[k]] = Math.max(spread[order[k]], spread[order[k - 1]] + gap);
  // Half of what the last one was pushed is taken back by all.
  const pushed = order.length > 0 ? spread[order[order.length - 1]] - places[order[order.length - 1]] : 0;
  return spread.map((place) => place - pushed / 2);
}
