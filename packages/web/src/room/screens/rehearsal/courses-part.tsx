// What came of the courses: in how many they agree and when, a table beside what lies on the table now, and one of them as a dance.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import { CoursePart } from "../../../screens/rehearsal/course/course-part.tsx";
import { Reasons } from "../../../screens/rehearsal/reasons.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useMoments } from "../../parts/use-moments.ts";
import { useSettled } from "../../parts/use-settled.ts";
import { useUnchanged } from "../../parts/use-unchanged.ts";
import type { CoursesView } from "../../questions/rehearsal-courses.ts";
import type { RehearsalStart } from "../../questions/rehearsal-start.ts";
import { useRoomAnswer } from "../../use-room.ts";
import type { WantedHere } from "./choices-here.ts";
import { EndsTable } from "./ends-table.tsx";
import { WhatEachHas } from "./what-each-has.tsx";

interface CoursesPartProps {
  readonly wanted: WantedHere;
  readonly start: RehearsalStart;
  readonly ground: GroundView;
}

/** Milliseconds for which choices stand still before they are played. */
const SETTLED = 300;

export function CoursesPart({ wanted, start, ground }: CoursesPartProps) {
  const { roomRehearsal: texts } = useTexts();
  const settled = useSettled(wanted, SETTLED);
  const [chosen, choose] = useState({ wanted: settled, place: 0 });
  // Other choices begin with their first course.
  const shown = chosen.wanted === settled ? chosen.place : 0;
  const { value: latest, failure } = useRoomAnswer("rehearsalCourses", { ...settled, shown });
  const value = useUnchanged(latest);
  const show = (place: number) => choose({ wanted: settled, place });
  const issues = ground.issues.map(({ name }) => name);
  const isOfHere = value?.kind === "played" && value.sides.length === ground.sides.length;
  return (
    <>
      <section className="part" aria-labelledby="what-comes">
        <h2 id="what-comes">{texts.result}</h2>
        {failure !== null && <p role="alert">{failure}</p>}
        {!value && failure === null && <p aria-busy="true">{texts.playing}</p>}
        {value?.kind === "held-too-much" && <p className="problem">{texts.settled.tooMuch}</p>}
        {(value?.kind === "closed" || value?.kind === "errors") && <Reasons closed={value} />}
        {value?.kind === "played" && isOfHere && (
          <>
            <Summary courses={value} />
            <HeldLine courses={value} />
            <WhatEachHas courses={value} parties={start.parties} />
            <EndsTable courses={value} parties={start.parties} issues={issues} onShow={show} />
          </>
        )}
      </section>
      {value?.kind === "played" && isOfHere && (
        <ShownCourse {...{ start, issues }} courses={value} onShow={show} />
      )}
    </>
  );
}

function Summary({ courses: view }: { readonly courses: CoursesView }) {
  const { roomRehearsal: texts } = useTexts();
  const numbers = useNumberFormat();
  const { courses, impossible } = view;
  const agreed = view.ends.filter((end) => end.agreed !== null);
  const count = agreed.reduce((sum, end) => sum + end.courses, 0);
  const rounds =
    count === 0
      ? ""
      : texts.span(
          numbers.format(Math.min(...agreed.map((end) => end.rounds.least))),
          numbers.format(Math.max(...agreed.map((end) => end.rounds.most))),
        );
  const [some, all] = [numbers.format(count), numbers.format(courses)];
  const ending =
    courses === 1
      ? count === 1
        ? texts.oneAgreed(rounds)
        : texts.oneNot
      : count === 0
        ? texts.noneAgreed
        : count === courses
          ? texts.allAgreed(rounds)
          : texts.someAgreed(some, all, rounds);
  return (
    <p aria-live="polite">
      {view.isDrawn ? texts.many(all) : texts.one} {ending}{" "}
      {impossible > 0 && texts.impossible(impossible, numbers.format(impossible))}
    </p>
  );
}

/** What the talks have settled, and how much is left to talk about. */
function HeldLine({ courses: { held, packages } }: { readonly courses: CoursesView }) {
  const { roomRehearsal: texts } = useTexts();
  const numbers = useNumberFormat();
  const { list } = useMoments();
  if (held.length === 0) return null;
  const [left, all] = [BigInt(packages.left), BigInt(packages.all)];
  return (
    <p className="held-line">
      {texts.heldIn(list(held.map(({ issue, option }) => texts.heldIssue(issue, option))))}{" "}
      {texts.packagesLeft(Number(left), numbers.format(left), numbers.format(all))}
    </p>
  );
}

interface ShownCourseProps {
  readonly courses: CoursesView;
  readonly start: RehearsalStart;
  readonly issues: readonly string[];
  readonly onShow: (place: number) => void;
}

function ShownCourse({ courses: view, start, issues, onShow }: ShownCourseProps) {
  const { roomRehearsal: texts } = useTexts();
  const numbers = useNumberFormat();
  const { shown, courses } = view;
  const title =
    courses === 1 ? texts.onlyCourse : texts.course(numbers.format(shown.place + 1), numbers.format(courses));
  return (
    <div className="shown-course">
      <p className="rehearsed-mark">{start.said.whole > 0 ? texts.firstWord : texts.rehearsedAll}</p>
      <CoursePart course={shown.course} told={shown.told} {...{ issues, title }} id="shown-course" />
      {courses > 1 && (
        <p>
          <Button onPress={() => onShow((shown.place + 1) % courses)}>{texts.next}</Button>
        </p>
      )}
    </div>
  );
}
