// What the margin says on each step, until something else is asked about.
import type { Explanation } from "../../app/screen.tsx";
import type { HoldChapter } from "../../engine/questions/hold-chapter.ts";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import type { Step } from "./steps.tsx";

export function useStepExplanation(step: Step, chapter: HoldChapter | null | undefined): Explanation {
  const { hold } = useTexts();
  const { model, wants, inputs, caveat } = hold.explanations;
  if (step === "can") return { ...model, pages: ["graph-model"] };
  if (step === "wants") return { ...wants, pages: ["option-prioritisation"] };
  const note = chapter?.leading.find((block) => block.kind === "note");
  return {
    title: hold.howToRead,
    method: note?.kind === "note" ? <ReportBlocks blocks={note.blocks} /> : hold.explanations.holds.method,
    inputs,
    caveat,
    pages: ["graph-model", "what-holds"],
  };
}
