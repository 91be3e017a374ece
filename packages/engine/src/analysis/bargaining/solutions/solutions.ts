// The ideals and the four solutions of one deal space.
import type { Ideals } from "./ideals.ts";
import type { Solution } from "./solution.ts";

export interface Solutions {
  readonly ideals: Ideals;
  readonly nash: Solution;
  readonly kalaiSmorodinsky: Solution;
  readonly egalitarian: Solution;
  readonly utilitarian: Solution;
}
