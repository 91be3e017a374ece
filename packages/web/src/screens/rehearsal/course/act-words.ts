// What was said, in a sentence for the story and in a word for the table.
import type { ActView, CourseView } from "../../../engine/rehearsal/course-view.ts";
import type { CourseWords } from "../rehearsal-words.ts";

export function speakerOf(course: CourseView, { by }: ActView, { texts }: CourseWords): string {
  return course.sides[by]?.name ?? texts.dance.mediator;
}

export function actSentence(course: CourseView, at: number, words: CourseWords): string {
  const act = course.acts[at];
  const name = speakerOf(course, act, words);
  const { dance } = words.texts;
  switch (act.word) {
    case "offer":
      return offerSentence(course, at, words);
    case "accept":
      return dance.accepts(name);
    case "reject":
      return dance.rejects(name);
    case "leave":
      return dance.leaves(name);
    case "better":
      return dance.better(name);
    case "same":
      return dance.same(name);
    case "worse":
      return dance.worse(name);
    case "join-if":
      if (act.joinsMany !== null) return dance.joinsIfMany(name, act.joinsMany);
      return dance.joinsIf(name, words.list(act.joins.map((party) => course.sides[party]?.name ?? "")));
    case "forfeit":
      return dance.fails(name);
  }
}

function offerSentence(course: CourseView, at: number, words: CourseWords): string {
  const act = course.acts[at];
  const { dance } = words.texts;
  const name = speakerOf(course, act, words);
  const last = lastOffer(course, at);
  if (last !== null && last === act.about) return dance.keeps(name);
  const side = course.sides[act.by];
  const own = act.about === null ? null : course.packages[act.about].worth[act.by];
  return side && typeof own === "number"
    ? dance.tables(name, words.worth(side, own))
    : dance.tablesUnseen(name);
}

/** What the same side tabled before: a place in the packages. */
function lastOffer({ acts }: CourseView, at: number): number | null {
  for (let before = at - 1; before >= 0; before--) {
    const act = acts[before];
    if (act.by === acts[at].by && act.word === "offer") return act.about;
  }
  return null;
}

/** Positions of the issues on which a package differs from what the same side tabled before; all of them in its first. */
export function changedIssues(course: CourseView, at: number): number[] {
  const { about, word } = course.acts[at];
  if (word !== "offer" || about === null) return [];
  const last = lastOffer(course, at);
  const { options } = course.packages[about];
  const before = last === null ? null : course.packages[last].options;
  return options.flatMap((option, issue) => (before?.[issue] === option ? [] : [issue]));
}

export function actWord({ word }: ActView, { texts: { dance } }: CourseWords): string {
  const words = {
    offer: dance.whatOffer,
    accept: dance.whatAccept,
    reject: dance.whatReject,
    leave: dance.whatLeave,
    better: dance.whatBetter,
    same: dance.whatSame,
    worse: dance.whatWorse,
    "join-if": dance.whatJoin,
    forfeit: dance.whatFail,
  };
  return words[word];
}
