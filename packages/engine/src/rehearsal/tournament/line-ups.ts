// Who sits where in a tournament: every line-up of strategies by its number, worked out and never listed.

export const SCHEMES = ["one-against-rest", "every-line-up"] as const;
/**
 * With two parties both mean pairs. With more, `one-against-rest` seats one strategy among parties that all play another one;
 * `every-line-up` goes through all ways to give each seat a strategy, also those that differ by seats alone.
 */
export type Scheme = (typeof SCHEMES)[number];

export interface LineUpRules {
  /** How many strategies there are. */
  readonly strategies: number;
  readonly parties: number;
  readonly scheme: Scheme;
  /** Each pair in both roles; with more parties, the one in every seat and not in the first alone. */
  readonly swaps: boolean;
  /** A strategy also meets itself. */
  readonly selfPlay: boolean;
}

/** Up to so many line-ups of a case, all of them are played where nothing else is said. */
const FEW = 256;

export interface SchemeQuestion {
  readonly strategies: number;
  /** Of each case. */
  readonly parties: readonly number[];
  readonly swaps: boolean;
  readonly selfPlay: boolean;
}

/** Every line-up where that is few in each case with more than two parties, and nobody asked to leave some out. */
export function usualScheme({ strategies, parties, swaps, selfPlay }: SchemeQuestion): Scheme {
  const many = parties.filter((count) => count > 2);
  const all = swaps && selfPlay && many.length > 0 && many.every((count) => strategies ** count <= FEW);
  return all ? "every-line-up" : "one-against-rest";
}

export function countLineUps({ strategies: s, parties, scheme, swaps, selfPlay }: LineUpRules): number {
  if (scheme === "every-line-up") return s ** parties;
  const pairs = s * (s - 1);
  const self = selfPlay ? s : 0;
  if (parties === 2) return self + (swaps ? pairs : pairs / 2);
  return self + pairs * (swaps ? parties : 1);
}

/** Writes the strategy of each seat. Those of a strategy against itself come first. */
export function lineUp(rules: LineUpRules, number: number, into: number[]): void {
  const { strategies: s, parties, scheme, swaps, selfPlay } = rules;
  if (scheme === "every-line-up") {
    for (let seat = parties - 1, rest = number; seat >= 0; seat--) {
      into[seat] = rest % s;
      rest = Math.floor(rest / s);
    }
    return;
  }
  const self = selfPlay ? s : 0;
  if (number < self) {
    for (let seat = 0; seat < parties; seat++) into[seat] = number;
    return;
  }
  const pair = number - self;
  if (parties === 2 && !swaps) {
    unorderedPair(s, pair, into);
    return;
  }
  const seats = parties > 2 && swaps ? parties : 1;
  const seat = pair % seats;
  const ordered = Math.floor(pair / seats);
  const one = Math.floor(ordered / (s - 1));
  const other = ordered % (s - 1);
  const rest = other >= one ? other + 1 : other;
  for (let at = 0; at < parties; at++) into[at] = at === seat ? one : rest;
}

/** The number of a line-up, one strategy per seat; −1 where the tournament has no such. */
export function lineUpNumber(rules: LineUpRules, line: readonly number[]): number {
  const { strategies: s, parties, scheme, swaps, selfPlay } = rules;
  if (line.length !== parties || line.some((one) => !(one >= 0 && one < s))) return -1;
  if (scheme === "every-line-up") return line.reduce((number, one) => number * s + one, 0);
  const self = selfPlay ? s : 0;
  if (line.every((one) => one === line[0])) return selfPlay ? line[0] : -1;
  if (parties === 2 && !swaps) {
    const [a, b] = line;
    return a < b ? self + (a * (2 * s - a - 1)) / 2 + (b - a - 1) : -1;
  }
  const seat =
    parties === 2 ? 0 : line.findIndex((one, at) => line.every((two, k) => k === at || two !== one));
  const rest = seat < 0 ? -1 : line[seat === 0 ? 1 : 0];
  if (seat < 0 || line.some((one, at) => at !== seat && one !== rest)) return -1;
  const seats = parties > 2 && swaps ? parties : 1;
  if (seat >= seats) return -1;
  return self + (line[seat] * (s - 1) + (rest > line[seat] ? rest - 1 : rest)) * seats + seat;
}

/** The strategy that all others of a line-up play; −1 where they differ. */
export function restOf(line: readonly number[], seat: number): number {
  const rest = line[seat === 0 ? 1 : 0];
  for (let at = 0; at < line.length; at++) if (at !== seat && line[at] !== rest) return -1;
  return rest;
}

function unorderedPair(s: number, pair: number, into: number[]): void {
  let [first, left] = [0, pair];
  while (left >= s - 1 - first) {
    left -= s - 1 - first;
    first++;
  }
  into[0] = first;
  into[1] = first + 1 + left;
}
