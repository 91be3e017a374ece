// The mediator's desk: what each side told, what may be carried across, and how the talks are steered.
import { useEffect } from "react";
import { writeRoute } from "../../../app/route.ts";
import { Screen } from "../../../app/screen.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { PauseStep } from "../../parts/pause-step.tsx";
import type { DeskCourse } from "../../questions/desk-course.ts";
import type { DeskSides } from "../../questions/desk-sides.ts";
import { useDeeds, useRoomAnswer, useRoomBrief, useRoomLine } from "../../use-room.ts";
import { RehearsalPart } from "../rehearsal/rehearsal-part.tsx";
import { CoursePart } from "./course/course-part.tsx";
import { HereLine } from "./here-line.tsx";
import { LedgerPart } from "./ledger-part.tsx";
import { NearSigns } from "./near-signs.tsx";
import { PackagesPart } from "./packages/packages-part.tsx";
import { PollsPart } from "./polls/polls-part.tsx";
import { SidesPart } from "./sides/sides-part.tsx";
import "./desk.css";

const PARTS = ["sides", "course", "polls", "ledger", "packages", "rehearsal"] as const;

type PartName = (typeof PARTS)[number];

export function DeskScreen({ detail }: { readonly detail: string }) {
  const { roomDesk } = useTexts();
  const { seat } = useRoomBrief();
  const { value: course } = useRoomAnswer("deskCourse", null);
  const { value: sides } = useRoomAnswer("deskSides", null);
  useTraces(sides?.untraced ?? false);
  const part = PARTS.find((name) => name === detail) ?? "sides";
  if (!seat.chair) {
    return (
      <Screen question={roomDesk.title} answer={<p>{roomDesk.notInChair}</p>} className="desk">
        {course?.isAway && <PauseStep course={course} />}
      </Screen>
    );
  }
  return (
    <Screen
      question={roomDesk.title}
      answer={course && sides && <Answer course={course} sides={sides} />}
      explanation={{
        title: roomDesk.why.title,
        method: <p>{roomDesk.why.method}</p>,
        caveat: <p>{roomDesk.why.caveat}</p>,
      }}
      className="desk"
    >
      {course && <HereLine course={course} />}
      <DeskNav part={part} />
      {part === "sides" && <NearSigns />}
      {part === "sides" && sides && <SidesPart view={sides} />}
      {part === "course" && course && <CoursePart course={course} />}
      {part === "polls" && <PollsPart />}
      {part === "ledger" && <LedgerPart />}
      {part === "packages" && <PackagesPart />}
      {part === "rehearsal" && <RehearsalPart />}
    </Screen>
  );
}

/** What was sent before the page was closed still gets its entry. */
function useTraces(isDue: boolean): void {
  const { order } = useDeeds();
  useEffect(() => {
    if (isDue) void order("settleTraces", null);
  }, [isDue, order]);
}

function Answer({ course, sides }: { readonly course: DeskCourse; readonly sides: DeskSides }) {
  const { roomDesk } = useTexts();
  const numbers = useNumberFormat();
  const free = sides.sides
    .flatMap(({ told }) => told)
    .filter(({ leave, isVoid }) => !isVoid && leave.mayPass !== "nothing").length;
  return (
    <p>
      {course.phase === "before-rules" ? roomDesk.beforeRules : roomDesk.mayCross(free, numbers.format(free))}
    </p>
  );
}

function DeskNav({ part }: { readonly part: PartName }) {
  const { roomDesk } = useTexts();
  const { key } = useRoomLine();
  return (
    <nav className="desk-nav" aria-label={roomDesk.nav}>
      {PARTS.map((name) => (
        <a
          key={name}
          href={writeRoute({ at: "room", key, screen: "desk", detail: name })}
          aria-current={name === part ? "page" : undefined}
        >
          {roomDesk.parts[name]}
        </a>
      ))}
    </nav>
  );
}
