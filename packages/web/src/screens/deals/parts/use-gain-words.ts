// How a deal compares with having none, in words.
import type { Band } from "../../../engine/deals/side-view.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Numbers } from "./use-numbers.ts";

export interface Gained {
  readonly gain: number | null;
  readonly gainRange: Band | null;
}

export function useGainWords({ worth }: Numbers): (gained: Gained) => string {
  const { deals } = useTexts();
  const size = (gain: number) => worth(Math.abs(gain));
  const isNone = (gain: number) => size(gain) === worth(0);
  const alone = (gain: number) => {
    if (isNone(gain)) return deals.gainSame;
    return gain > 0 ? deals.gainBetter(size(gain)) : deals.gainWorse(size(gain));
  };
  const end = (gain: number) => {
    if (isNone(gain)) return deals.gainSameShort;
    return gain > 0 ? deals.gainBetterShort(size(gain)) : deals.gainWorseShort(size(gain));
  };
  return ({ gain, gainRange }) => {
    if (gain === null) return deals.gainUnknown;
    if (!gainRange) return alone(gain);
    return deals.gainBetween(alone(gain), end(gainRange.low), end(gainRange.high));
  };
}
