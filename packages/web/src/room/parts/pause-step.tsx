// Pauses the talks, resumes them, or brings the own seat back to them: whichever is due.
import { useTexts } from "../../texts/use-texts.ts";
import type { DeskCourse } from "../questions/desk-course.ts";
import { JudgedButton } from "./judged-button.tsx";
import { PauseForm } from "./pause-form.tsx";

export function PauseStep({ course: { isPaused, isAway } }: { readonly course: DeskCourse }) {
  const { roomDesk } = useTexts();
  const { course: texts } = roomDesk;
  if (!isPaused && !isAway) return <PauseForm />;
  return (
    <section className="step" aria-labelledby="resume-title">
      <h3 id="resume-title">{texts.resumeTitle}</h3>
      <JudgedButton
        act={{ do: "resume" }}
        label={isAway ? texts.comeBack : texts.resume}
        follows={isAway ? texts.comeBackFollows : texts.resumeFollows}
      />
    </section>
  );
}
