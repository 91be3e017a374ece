// How a course ended, in a few words, with how many ended so.
import { useCourseWords } from "../../../screens/rehearsal/rehearsal-words.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { CoursesView } from "../../questions/rehearsal-courses.ts";
import type { EndRow } from "../../rehearsal/summed-up.ts";

export interface EndWords {
  whole(end: EndRow): string;
}

export function useEndWords({ sides, courses }: Pick<CoursesView, "sides" | "courses">): EndWords {
  const { roomRehearsal: texts } = useTexts();
  const { count, list } = useCourseWords();
  const what = ({ kind, by, parties }: EndRow): string => {
    const name = by === null ? "" : sides[by].name;
    if (kind === "walked-away") return texts.walksAway(name);
    if (kind === "forfeited") return texts.fails(name);
    if (kind === "agreed" && parties.length < sides.length)
      return texts.agreedSome(list(parties.map((party) => sides[party].name)));
    return texts.ends[kind];
  };
  return {
    whole(end) {
      const rounds = texts.span(count(end.rounds.least), count(end.rounds.most));
      return courses === 1
        ? texts.end(what(end), rounds)
        : texts.endIn(what(end), count(end.courses), count(courses), rounds);
    },
  };
}
