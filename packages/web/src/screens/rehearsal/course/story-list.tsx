// What happens, step by step: the latest steps up to the one that is shown, or all.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { CourseView } from "../../../engine/rehearsal/course-view.ts";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { useCourseWords } from "../rehearsal-words.ts";
import { actSentence, changedIssues } from "./act-words.ts";

interface StoryListProps {
  readonly course: CourseView;
  readonly issues: readonly string[];
  readonly step: number;
}

const SHOWN = 8;
/** More are in the table only. */
const MOST_SHOWN = 400;

export function StoryList({ course, issues, step }: StoryListProps) {
  const words = useCourseWords();
  const { dance } = words.texts;
  const [isAll, showAll] = useState(false);
  const first = Math.max(0, step - (isAll ? MOST_SHOWN : SHOWN));
  const places = Array.from({ length: step - first }, (_, at) => first + at);
  return (
    <>
      <h3>{dance.story}</h3>
      {first > 0 && !isAll && (
        <Button className="link" onPress={() => showAll(true)}>
          {dance.storyAll(words.count(step))}
        </Button>
      )}
      <ol className="plain course-story">
        {places.map((at) => (
          <StoryStep key={at} {...{ course, issues, at }} />
        ))}
      </ol>
    </>
  );
}

function StoryStep({ course, issues, at }: Omit<StoryListProps, "step"> & { readonly at: number }) {
  const words = useCourseWords();
  const { dance, terms } = words.texts;
  const act = course.acts[at];
  const isNewRound = at === 0 || course.acts[at - 1].round !== act.round;
  const shocks = isNewRound ? course.shocks.filter(({ round }) => round === act.round) : [];
  const options = act.about === null ? [] : course.packages[act.about].options;
  const changed = changedIssues(course, at).map((issue) => dance.changed(issues[issue], options[issue]));
  return (
    <li>
      <span className="story-round">{words.texts.round(words.count(act.round))}</span>
      <div>
        {shocks.map(({ what, round }) => (
          <p key={what} className="shock">
            {terms.happened(words.count(round), what)}
          </p>
        ))}
        <p>
          {act.by < course.sides.length && <PartyMark index={act.by} />} {actSentence(course, at, words)}
        </p>
        {changed.length > 0 && <p className="hint">{changed.join("; ")}</p>}
      </div>
    </li>
  );
}
