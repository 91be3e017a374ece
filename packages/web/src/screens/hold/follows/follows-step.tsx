// What follows from the model: switches for levers and variants, then the chapter of the briefing with its pictures.
import { Why } from "../../../app/screen.tsx";
import type { HoldChapter } from "../../../engine/questions/hold-chapter.ts";
import { ReportBlocks } from "../../../parts/report-blocks.tsx";
import { ProblemLines } from "../problem-lines.tsx";
import { useHold } from "../use-hold.ts";
import { Levers } from "./levers.tsx";
import { useSectionExplanation } from "./section-explanation.ts";

export function FollowsStep({ chapter }: { readonly chapter: HoldChapter | null }) {
  const { view, problems } = useHold();
  if (!chapter || view?.isComplete === false) {
    return <ProblemLines problems={problems.filter(({ severity }) => severity === "error")} />;
  }
  const [first, ...rest] = chapter.sections;
  const isFirst = first?.id === "what-holds";
  return (
    <>
      {isFirst && <ChapterSection section={first} />}
      <Levers />
      {(isFirst ? rest : chapter.sections).map((section) => (
        <ChapterSection key={section.id} section={section} />
      ))}
    </>
  );
}

function ChapterSection({ section }: { readonly section: HoldChapter["sections"][number] }) {
  const explanation = useSectionExplanation(section);
  return (
    <section className="part" aria-labelledby={`hold-${section.id}`}>
      <h2 id={`hold-${section.id}`}>
        {section.title} {explanation && <Why explanation={explanation} />}
      </h2>
      <ReportBlocks blocks={section.id === "what-holds" ? pictureFirst(section.blocks) : section.blocks} />
    </section>
  );
}

/** Which situation it is about, the picture, and then the story of each side. */
function pictureFirst(blocks: HoldChapter["sections"][number]["blocks"]) {
  const picture = blocks.filter(({ kind }) => kind === "figure");
  const [lead, ...rest] = blocks.filter(({ kind }) => kind !== "figure");
  return [lead, ...picture, ...rest];
}
