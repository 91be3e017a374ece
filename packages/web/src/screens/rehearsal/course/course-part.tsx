// One course to watch: the dance, the steps through it, the story beside it, the table behind it.
import type { Block, Text } from "@parley/engine/report";
import { useState } from "react";
import { Why } from "../../../app/screen.tsx";
import type { CourseView } from "../../../engine/rehearsal/course-view.ts";
import type { ToldCourse } from "../../../engine/rehearsal/told-course.ts";
import { ReportBlocks } from "../../../parts/report-blocks.tsx";
import { useExplanations } from "../explanations.ts";
import { useCourseWords } from "../rehearsal-words.ts";
import { CourseTable } from "./course-table.tsx";
import { DanceFigure } from "./dance-figure.tsx";
import { StepControls } from "./step-controls.tsx";
import { StoryList } from "./story-list.tsx";

interface CoursePartProps {
  readonly course: CourseView;
  readonly told: ToldCourse | null;
  readonly issues: readonly string[];
  readonly title: string;
  /** Unique within the page. */
  readonly id: string;
}

export function CoursePart({ course, told, issues, title, id }: CoursePartProps) {
  const explanations = useExplanations();
  // Another course is shown whole again.
  const [shown, show] = useState<{ readonly course: CourseView; readonly step: number } | null>(null);
  const count = course.acts.length;
  const step = shown?.course === course ? shown.step : count;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <Why explanation={explanations.dance} />
      </h2>
      <StepControls {...{ step, count }} onStep={(next) => show({ course, step: next })} />
      {told?.figure && <DanceFigure {...{ course, step }} figure={told.figure} />}
      {told && step === count ? (
        <ReportBlocks blocks={folded(told.blocks)} />
      ) : (
        <StoryList {...{ course, issues, step }} />
      )}
      <TableBehind {...{ course, issues }} />
    </section>
  );
}

/** The story stands open, what goes further is folded. */
function folded(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "part") return [block];
    if (block.id === "how-it-went") return block.blocks.filter(({ kind }) => kind !== "figure");
    const summary = plainWords(block.title);
    return [{ kind: "fold", summary, elsewhere: summary, blocks: block.blocks }];
  });
}

function plainWords(text: Text): string {
  return text.map((span) => (typeof span === "string" ? span : "text" in span ? span.text : "")).join("");
}

function TableBehind({ course, issues }: Pick<CoursePartProps, "course" | "issues">) {
  const { texts } = useCourseWords();
  const [isOpen, open] = useState(false);
  return (
    <details className="more" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{texts.dance.table}</summary>
      {isOpen && <CourseTable {...{ course, issues }} />}
    </details>
  );
}
