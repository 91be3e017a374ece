// Rounds, pauses, the format and the way out: each judged before it is sent, with what follows from it.
import { useTexts } from "../../../../texts/use-texts.ts";
import { JudgedButton } from "../../../parts/judged-button.tsx";
import { LeaveTalks } from "../../../parts/leave-talks.tsx";
import { PauseStep } from "../../../parts/pause-step.tsx";
import type { DeskCourse } from "../../../questions/desk-course.ts";
import { FormatForm } from "./format-form.tsx";
import { OpenRound } from "./open-round.tsx";

export function CoursePart({ course }: { readonly course: DeskCourse }) {
  const { roomDesk } = useTexts();
  return (
    <section className="part" aria-labelledby="course-title">
      <h2 id="course-title">{roomDesk.parts.course}</h2>
      <RoundStep course={course} />
      <PauseStep course={course} />
      <FormatForm course={course} />
      {!course.isAway && <LeaveTalks isChair />}
    </section>
  );
}

function RoundStep({ course }: { readonly course: DeskCourse }) {
  const { roomDesk } = useTexts();
  const { course: texts } = roomDesk;
  const { open } = course;
  if (open === null) return <OpenRound key={course.next} course={course} />;
  return (
    <section className="step" aria-labelledby="round-title">
      <h3 id="round-title">{texts.closeTitle}</h3>
      <JudgedButton
        act={{ do: "close-round", round: open }}
        label={texts.close(String(open))}
        follows={texts.closeFollows}
      />
    </section>
  );
}
