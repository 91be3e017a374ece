// Counts of right, found and marked, and the rates that follow.

export interface Counts {
  /** Found and right. */
  right: number;
  found: number;
  marked: number;
}

export interface Rates extends Counts {
  /** Of what was found, how much is right; from 0 to 1; null where nothing was found. */
  readonly precision: number | null;
  /** Of what is marked, how much was found; null where nothing is marked. */
  readonly recall: number | null;
  /** Their harmonic mean; null where nothing was found and nothing is marked. */
  readonly f1: number | null;
}

export const noCounts = (): Counts => ({ right: 0, found: 0, marked: 0 });

export function ratesOf({ right, found, marked }: Counts): Rates {
  return {
    right,
    found,
    marked,
    precision: found === 0 ? null : right / found,
    recall: marked === 0 ? null : right / marked,
    f1: found + marked === 0 ? null : (2 * right) / (found + marked),
  };
}

export interface Share {
  readonly right: number;
  readonly of: number;
  /** From 0 to 1; null where there is nothing to be right about. */
  readonly share: number | null;
}

export function shareOf<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  const right = items.filter(isRight).length;
  return { right, of: items.length, share: items.length === 0 ? null : right / items.length };
}

/** The mean over labels that are marked at all. */
export function meanF1(rates: readonly Rates[]): number | null {
  const marked = rates.filter((one) => one.marked > 0);
  return marked.length === 0 ? null : marked.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / marked.length;
}
