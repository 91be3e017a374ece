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
import { LeftPackage } from "./left-package.tsx";
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
        <>
          <ToldBlocks blocks={told.blocks} />
          <LeftPackage {...{ course, issues }} />
        </>
      ) : (
        <StoryList {...{ course, issues, step }} />
      )}
      <TableBehind {...{ course, issues }} />
    </section>
  );
}

/** The story and what could be foreseen stand open, what goes further is folded. */
function ToldBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const story = partOf(blocks, STORY);
  const foreseen = partOf(blocks, FORESEEN);
  const leading = blocks.filter(({ kind }) => kind !== "part");
  const further = blocks.flatMap((block): Block[] => {
    if (block.kind !== "part" || block === story || block === foreseen) return [];
    const summary = plainWords(block.title);
    return [{ kind: "fold", summary, elsewhere: summary, blocks: block.blocks }];
  });
  return (
    <>
      <ReportBlocks blocks={leading} />
      {foreseen && <ForeseenPart part={foreseen} />}
      {story && (
        <details className="more" open={lengthOf(story.blocks) <= LONG_STORY}>
          <summary>{plainWords(story.title)}</summary>
          <ReportBlocks blocks={story.blocks} />
        </details>
      )}
      <ReportBlocks blocks={further} />
    </>
  );
}

type Part = Extract<Block, { kind: "part" }>;

function partOf(blocks: readonly Block[], id: string): Part | undefined {
  return blocks.find((block): block is Part => block.kind === "part" && block.id === id);
}

/** Only there where the page may show what both sides want. */
function ForeseenPart({ part }: { readonly part: Part }) {
  const { foreseen } = useExplanations();
  return (
    <>
      <h3>
        {plainWords(part.title)} <Why explanation={foreseen} />
      </h3>
      <ReportBlocks blocks={part.blocks} />
    </>
  );
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 1), 0);
}

/** In steps that are told: a longer one is folded. */
const LONG_STORY = 20;
const STORY = "how-it-went";
const FORESEEN = "foreseen";

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
