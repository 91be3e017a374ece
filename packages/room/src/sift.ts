// Tells new places from those that are known already, and from those that come too soon.
import type { PlacedAct } from "@parley/seal";

export interface Sifted {
  /** From the next place on, without a gap. */
  readonly fresh: readonly PlacedAct[];
  /** A known place at which the server now gives another chain hash. */
  readonly forkAt?: number;
  /** The place that is missing where another came. */
  readonly gapAt?: number;
}

interface Held {
  readonly head: { readonly number: number };
  chainAt(number: number): string | undefined;
}

/** A misshapen place is passed on as it is, for the check to name it. */
export function sift(placed: readonly PlacedAct[], held: Held): Sifted {
  const fresh: PlacedAct[] = [];
  let forkAt: number | undefined;
  for (const one of placed) {
    const due = held.head.number + fresh.length + 1;
    const number = Number(one?.number);
    if (number < due && number >= 1) {
      const known =
        number <= held.head.number ? held.chainAt(number) : fresh[fresh.length - due + number]?.chain;
      if (known !== one.chain) forkAt ??= number;
    } else if (number > due) {
      return { fresh, gapAt: due, ...(forkAt !== undefined && { forkAt }) };
    } else fresh.push(one);
  }
  return { fresh, ...(forkAt !== undefined && { forkAt }) };
}
