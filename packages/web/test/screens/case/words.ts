// English words for the pure pieces of the screen.
import { caseScreen } from "../../../src/texts/en/case.ts";

const numbers = new Intl.NumberFormat("en-GB");
const ands = new Intl.ListFormat("en-GB", { type: "conjunction" });
const ors = new Intl.ListFormat("en-GB", { type: "disjunction" });

const number = (count: number | bigint) => numbers.format(count);
const and = (items: readonly string[]) => ands.format(items);

export const words = {
  texts: caseScreen,
  number,
  and,
  or: (items: readonly string[]) => ors.format(items),
  counted: (what: keyof typeof caseScreen.counted, count: number) =>
    caseScreen.counted[what](count, number(count)),
  removal: { words: caseScreen.notice, number, list: and },
};
