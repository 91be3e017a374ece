// With how many decimals the worths of a party are written.
import type { SideView } from "../engine/deals/side-view.ts";

/** How many decimals help, for worths that lie so far apart. */
export function digitsFor(span: number): number {
  return span >= 10 ? 1 : span >= 1 ? 2 : 3;
}

/** For a party's worths: one decimal less where they are known only roughly. */
export function digitsOf({ ends, isRough }: Pick<SideView, "ends" | "isRough">): number {
  const digits = digitsFor(ends ? ends.highest - ends.lowest : 100);
  return isRough ? digits - 1 : digits;
}
