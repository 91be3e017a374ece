// Where the talks stand for the person in the seat: what lies on the table, what can be said, and what was said so far.
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import type { SeatView } from "../../../engine/questions/rehearsal-seat.ts";
import type { RehearsalSetup, SaidWord } from "../../../engine/rehearsal/setup.ts";
import { useSteadyAnswer } from "../../../engine/use-steady-answer.ts";
import { Party } from "../../../parts/party-mark.tsx";
import { Waiting } from "../../../parts/waiting.tsx";
import { CourseAnswer } from "../course/course-answer.tsx";
import { CoursePart } from "../course/course-part.tsx";
import { StoryList } from "../course/story-list.tsx";
import { Reasons } from "../reasons.tsx";
import { useCourseWords } from "../rehearsal-words.ts";
import { DuePart } from "./due-part.tsx";

interface SeatedTalksProps {
  readonly ground: GroundView;
  readonly setup: RehearsalSetup;
  readonly seat: number;
  readonly words: readonly SaidWord[];
  readonly onSay: (words: readonly SaidWord[]) => void;
  readonly onLeave: () => void;
}

export function SeatedTalks({ ground, setup, seat, words, onSay, onLeave }: SeatedTalksProps) {
  const { texts, count } = useCourseWords();
  const answer = useSteadyAnswer("rehearsalSeat", { setup, seat, words }, { lane: "rehearse" });
  const view = answer.value;
  const taken = view?.kind === "seated" ? view.taken : words.length;
  return (
    <>
      <p className="row">
        <Party index={seat} name={ground.sides[seat].name} />
        {words.length > 0 && <span className="hint">{texts.seat.said(count(taken))}</span>}
        {words.length > 0 && (
          <Button onPress={() => onSay(words.slice(0, Math.max(0, taken - 1)))}>{texts.seat.takeBack}</Button>
        )}
        {words.length > 0 && <Button onPress={() => onSay([])}>{texts.seat.again}</Button>}
        <Button onPress={onLeave}>{texts.seat.stop}</Button>
      </p>
      {answer.state === "failed" && <Waiting answer={{ ...answer, stop: () => {} }} />}
      {view && view.kind !== "seated" && <Reasons closed={view} />}
      {view?.kind === "seated" && (
        <>
          {view.due !== null && answer.state === "ready" && taken < words.length && (
            <p className="problem">{texts.seat.dropped}</p>
          )}
          <Seated
            {...{ view, ground, setup, seat }}
            onSay={(word) => onSay([...words.slice(0, taken), word])}
          />
        </>
      )}
    </>
  );
}

interface SeatedProps {
  readonly view: SeatView;
  readonly ground: GroundView;
  readonly setup: RehearsalSetup;
  readonly seat: number;
  readonly onSay: (word: SaidWord) => void;
}

function Seated({ view, ground, setup, seat, onSay }: SeatedProps) {
  const { course, due } = view;
  const issues = ground.issues.map(({ name }) => name);
  if (due === null) return <Debrief {...{ view, ground, setup }} />;
  return (
    <>
      <DuePart key={course.acts.length} {...{ view, due, ground, seat, onSay }} noDeal={setup.noDeal} />
      {course.acts.length > 0 && <StoryList {...{ course, issues }} step={course.acts.length} />}
    </>
  );
}

/** At the end both sheets are open. */
function Debrief({ view, ground, setup }: Pick<SeatedProps, "view" | "ground" | "setup">) {
  const { texts } = useCourseWords();
  const { course } = view;
  const { deadline } = setup.terms;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  if (course.end === null) return null;
  const rounds = deadline.kind === "none" ? null : deadline.rounds;
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {texts.seat.debrief}
      </h3>
      <div aria-live="polite">
        <CourseAnswer ended={{ course, end: course.end, rounds }} />
      </div>
      <p className="hint">{texts.seat.reveal}</p>
      <CoursePart
        course={course}
        told={view.told}
        issues={ground.issues.map(({ name }) => name)}
        title={texts.seat.danceTitle}
        id="seat-dance-title"
      />
    </>
  );
}
