// How talks that were handed in are called.
import type { PairView } from "../../engine/questions/exercise-debrief.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";

/** Names of those who sat there, in the order of the case; a word where nobody gave one. */
export function useWho(): (pair: PairView, parties: readonly string[]) => string {
  const { debrief } = useTexts().teaching;
  const { list } = useCourseWords();
  return ({ handIn }, parties) => {
    const names = parties.map((party) => handIn.names[party] ?? "").filter((name) => name !== "");
    const said = names.length > 0 ? list(names) : debrief.unnamed;
    return handIn.isAlone ? debrief.alone(said) : said;
  };
}
