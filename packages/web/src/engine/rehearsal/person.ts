// Somebody who speaks for themselves, in the place of a strategy: never asked, and told only what reaches that seat.
import type { Strategy } from "@parley/engine/rehearsal";

export interface Heard {
  readonly deal: number;
  readonly by: number;
  /** What was said about the package, where it is not that it was tabled. */
  readonly answer?: number;
  /** Counted from 0. */
  readonly round: number;
}

export interface Person {
  readonly seat: number;
  /** Every package and every answer that reached the seat, in order; it grows while the session is played. */
  readonly heard: Heard[];
}

export function personIn({ heard }: Pick<Person, "heard">): Strategy {
  return {
    name: "person",
    open: ({ own, clock }) => ({
      hear: (deal, by) => {
        heard.push({ deal, by, round: clock.round });
      },
      hearAnswer: (deal, by, answer) => {
        heard.push({ deal, by, answer, round: clock.round });
      },
      offer: () => own.best,
      accepts: () => false,
    }),
  };
}
