// Where the axes of the parallel picture stand and where a share of an axis lies on it.

/** Room above the best and below the worst. */
export const AXIS_ROOM = 14;

export function axisX(party: number, parties: number, width: number): number {
  return ((party + 0.5) / parties) * width;
}

export function axisY(share: number, height: number): number {
  return height - AXIS_ROOM - share * (height - 2 * AXIS_ROOM);
}
