// Somebody who speaks for themselves, in the place of a strategy: never asked, and told only what reaches that seat.
import type { Strategy } from "@parley/engine/rehearsal";

export interface Heard {
  readonly deal: number;
  readonly by: number;
}

export interface Person {
  readonly seat: number;
  /** Every package that reached the seat, in order; it grows while the session is played. */
  readonly heard: Heard[];
}

export function personIn({ heard }: Pick<Person, "heard">): Strategy {
  return {
    name: "person",
    open: ({ own }) => ({
      hear: (deal, by) => {
        heard.push({ deal, by });
      },
      offer: () => own.best,
      accepts: () => false,
    }),
  };
}
