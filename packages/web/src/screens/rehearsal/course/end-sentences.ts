// How a course ended, in sentences.
import type { CourseView, EndView } from "../../../engine/rehearsal/course-view.ts";
import type { CourseWords } from "../rehearsal-words.ts";

export interface Ended {
  readonly course: CourseView;
  readonly end: EndView;
  /** Null where nobody knows of a deadline. */
  readonly rounds: number | null;
}

export function endSentence({ course, end, rounds }: Ended, { texts, count, list }: CourseWords): string {
  const round =
    rounds === null ? texts.round(count(end.round)) : texts.roundOf(count(end.round), count(rounds));
  const name = end.by === null ? "" : course.sides[end.by].name;
  switch (end.kind) {
    case "agreed": {
      const bound = end.parties.map((party) => course.sides[party].name);
      return bound.length === course.sides.length
        ? texts.agreed(round)
        : texts.agreedSome(list(bound), round);
    }
    case "deadline":
      return texts.deadline(texts.rounds(count(end.round)));
    case "broke-down":
      return texts.brokeDown(round);
    case "walked-away":
      return texts.walkedAway(name, round);
    case "forfeited":
      return texts.forfeited(name, round);
  }
}

const MOST_SAID = 3;

/** What each has in the end, beside no deal. */
export function worthSentences({ course, end }: Ended, words: CourseWords): string[] {
  const { texts, worth } = words;
  // Of more, only the table tells.
  if (course.sides.length > MOST_SAID) return [];
  return course.sides.map((side, party) => {
    const noDeal = worth(side, end.noDeal[party]);
    const own = end.worth[party];
    const isBound = end.parties.includes(party);
    if (!isBound) return texts.has(side.name, noDeal);
    if (own === null) return texts.refusedBy(side.name, noDeal);
    return texts.worthTo(side.name, worth(side, own), noDeal);
  });
}

/** Whether something better for all was left. */
export function leftSentence({ course, end }: Ended, words: CourseWords): string {
  const { texts } = words;
  const { left } = end;
  switch (left.kind) {
    case "efficient":
      return texts.efficient;
    case "efficient-for-all":
      return texts.efficientForAll;
    case "none":
      return texts.none;
    case "unknown":
      return texts.unknown;
    case "better":
      if (course.sides.length > MOST_SAID) return texts.betterForSome;
      return texts.better(worthsOf(course, left.about, words));
    case "missed":
      if (course.sides.length > MOST_SAID) return texts.missedByAll;
      return texts.missed(worthsOf(course, left.about, words));
  }
}

/** `71 to the union and 48 to the management`. */
function worthsOf(course: CourseView, about: number, { texts, worth, list }: CourseWords): string {
  const { worth: worths } = course.packages[about];
  return list(
    course.sides.map((side, party) => {
      const own = worths[party];
      return texts.worthOf(own === null ? texts.dance.refused : worth(side, own), side.name);
    }),
  );
}
