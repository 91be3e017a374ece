// The answer of the screen: how this one course ended, and that it is one.
import { useCourseWords } from "../rehearsal-words.ts";
import { type Ended, endSentence, leftSentence, worthSentences } from "./end-sentences.ts";

export function CourseAnswer({ ended }: { readonly ended: Ended }) {
  const words = useCourseWords();
  return (
    <>
      <p>
        {endSentence(ended, words)} {worthSentences(ended, words).join(" ")}
      </p>
      <p>
        {leftSentence(ended, words)} {words.texts.only}
      </p>
    </>
  );
}
