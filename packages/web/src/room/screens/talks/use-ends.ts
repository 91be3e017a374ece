// Worths as text in the language of the page.
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Ends } from "../../questions/talks-worth.ts";

/** An interval as text; one number where its ends are one. */
export function useEnds() {
  const { roomTalks } = useTexts();
  const numbers = useNumberFormat(2);
  return {
    number: (value: number) => numbers.format(value),
    ends: ({ low, high }: Ends) => {
      const [from, to] = [numbers.format(low), numbers.format(high)];
      return from === to ? from : roomTalks.between(from, to);
    },
  };
}
