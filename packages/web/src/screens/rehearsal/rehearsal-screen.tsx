// How the talks might go: ways to behave are chosen, a course is played and watched, a person takes a seat, all pairs are compared.
import { useRef } from "react";
import { useRoute, writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import type { RehearsedCourse } from "../../engine/questions/rehearsal-course.ts";
import type { GroundView, RehearsalGround } from "../../engine/questions/rehearsal-ground.ts";
import type { RehearsalSetup } from "../../engine/rehearsal/setup.ts";
import { type SteadyAnswer, useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { CourseAnswer } from "./course/course-answer.tsx";
import { CoursePart } from "./course/course-part.tsx";
import { pagesOf, useExplanations } from "./explanations.ts";
import { MapPart } from "./map/map-part.tsx";
import { NoDealPart } from "./no-deal-part.tsx";
import { Reasons } from "./reasons.tsx";
import "./rehearsal.css";
import { type RehearsalState, setupOf, unknownSides } from "./rehearsal-state.ts";
import { useCourseWords } from "./rehearsal-words.ts";
import { SeatPart } from "./seat/seat-part.tsx";
import { SidesPart } from "./sides-part.tsx";
import { TermsPart } from "./terms-part.tsx";
import { type Change, useRehearsal } from "./use-rehearsal.ts";

export function RehearsalScreen(_: ScreenProps) {
  const { texts, count } = useCourseWords();
  const explanations = useExplanations();
  const route = useRoute();
  const [state, change] = useRehearsal(route.at === "case" ? route.key : "");
  const ground = useSteadyAnswer("rehearsalGround", null);
  const view = ground.value?.kind === "ground" ? ground.value : null;
  const isPlayable = view !== null && unknownSides(state, view).length === 0;
  const setup =
    view && setupOf(state, view, { shockName: (name, worth) => texts.terms.shockNamed(name, count(worth)) });
  const course = useSteadyAnswer("rehearsalCourse", setup ?? NOTHING, {
    lane: "rehearse",
    off: !isPlayable,
  });
  return (
    <Screen
      className="rehearsal"
      question={texts.question}
      answer={
        <ScreenAnswer
          {...{ ground, setup }}
          course={isPlayable && state.seat === null ? course.value : undefined}
          isPlayable={isPlayable || view === null}
        />
      }
      explanation={setup ? { ...explanations.course, pages: pagesOf(setup) } : explanations.course}
    >
      {ground.state === "failed" && <Waiting answer={{ ...ground, stop: () => {} }} />}
      {ground.value && ground.value.kind !== "ground" && <EmptyScreen ground={ground.value} />}
      {view && setup && <Parts ground={view} onChange={change} {...{ state, setup, course, isPlayable }} />}
    </Screen>
  );
}

const NOTHING: RehearsalSetup = {
  strategies: [],
  protocol: "",
  terms: { deadline: { kind: "rounds", rounds: 1 }, delays: [], breakdown: 0, shocks: [] },
  seed: 1,
  noDeal: {},
};

interface PartsProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly setup: RehearsalSetup;
  readonly course: SteadyAnswer<RehearsedCourse>;
  readonly isPlayable: boolean;
  readonly onChange: Change;
}

function Parts({ ground, state, setup, course, isPlayable, onChange }: PartsProps) {
  const { texts } = useCourseWords();
  const dance = useRef<HTMLDivElement>(null);
  const issues = ground.issues.map(({ name }) => name);
  const found = course.value;
  return (
    <>
      <NoDealPart {...{ ground, state, onChange }} />
      <SidesPart {...{ ground, state, onChange }} />
      <TermsPart {...{ ground, state, onChange }} />
      {isPlayable && (
        <>
          {course.state === "failed" && <Waiting answer={{ ...course, stop: () => {} }} />}
          <div ref={dance} tabIndex={-1} className="dance">
            {found && found.kind !== "played" && <Reasons closed={found} />}
            {/* Whoever speaks for a side sees nothing of the others' worths until its talks are over. */}
            {found?.kind === "played" && state.seat === null && fits(found, ground) && (
              <CoursePart
                course={found.course}
                told={found.told}
                issues={issues}
                title={texts.dance.title}
                id="dance-title"
              />
            )}
          </div>
          <SeatPart {...{ ground, state, setup, onChange }} />
          <MapPart {...{ ground, state, setup, onChange }} onOpen={() => goTo(dance.current)} />
        </>
      )}
    </>
  );
}

function fits({ course }: Extract<RehearsedCourse, { kind: "played" }>, ground: GroundView): boolean {
  return course.sides.length === ground.sides.length;
}

function goTo(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start" });
}

interface ScreenAnswerProps {
  readonly ground: SteadyAnswer<RehearsalGround>;
  readonly setup: RehearsalSetup | null;
  readonly course: RehearsedCourse | undefined;
  readonly isPlayable: boolean;
}

function ScreenAnswer({ ground, setup, course, isPlayable }: ScreenAnswerProps) {
  const { texts } = useCourseWords();
  if (ground.value && ground.value.kind !== "ground") return <p>{texts.emptyTitle}</p>;
  if (course?.kind === "played" && course.course.end && setup) {
    const { deadline } = setup.terms;
    const rounds = deadline.kind === "none" ? null : deadline.rounds;
    return <CourseAnswer ended={{ course: course.course, end: course.course.end, rounds }} />;
  }
  return <p>{isPlayable ? texts.lead : texts.emptyTitle}</p>;
}

/** A case of which too little is said: what a rehearsal needs, and where to go first. */
function EmptyScreen({ ground }: { readonly ground: Exclude<RehearsalGround, GroundView> }) {
  const { texts } = useCourseWords();
  const route = useRoute();
  return (
    <>
      <p>{texts.emptyMore}</p>
      <Reasons closed={ground} />
      {ground.kind === "closed" && route.at === "case" && (
        <p>
          <a href={writeRoute({ ...route, screen: "case", detail: "" })}>{texts.goToCase}</a>
        </p>
      )}
    </>
  );
}
