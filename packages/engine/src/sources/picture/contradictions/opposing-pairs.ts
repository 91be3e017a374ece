// From a sequence by time, the pairs that oppose each other: each with the last that it opposes, and no pair said again.

export interface OpposingPair {
  /** Positions in the sequence. */
  readonly earlier: number;
  readonly later: number;
  /** True where the later one was said before the earlier one already. */
  readonly returns: boolean;
}

export interface Opposition<T> {
  opposes(one: T, other: T): boolean;
  repeats(one: T, other: T): boolean;
}

/** Asked twice, then refused twice, is one pair: the last request and the first refusal. */
export function opposingPairs<T>(
  sequence: readonly T[],
  { opposes, repeats }: Opposition<T>,
): OpposingPair[] {
  const pairs: OpposingPair[] = [];
  const opposedBy = sequence.map((): number[] => []);
  sequence.forEach((item, later) => {
    const earlier = sequence.findLastIndex((other, k) => k < later && opposes(other, item));
    if (earlier < 0 || opposedBy[earlier].some((other) => repeats(sequence[other], item))) return;
    opposedBy[earlier].push(later);
    const returns = sequence.some((other, k) => k < earlier && repeats(other, item));
    pairs.push({ earlier, later, returns });
  });
  return pairs;
}
