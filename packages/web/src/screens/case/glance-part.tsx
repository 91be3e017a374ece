// What follows from the case as it is written so far, or what is still missing before anything does.
import { useRef } from "react";
import { Why } from "../../app/screen.tsx";
import { useAnswer } from "../../engine/use-answer.ts";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { MissingSaid } from "./missing-said.tsx";
import type { Missing } from "./what-is-missing.ts";

interface GlancePartProps {
  readonly missing: readonly Missing[];
  /** Somebody is typing below: what is shown stays as it is, so that the lines don't jump. */
  readonly isHeld: boolean;
}

const SETTLED = 700;

export function GlancePart({ missing, isHeld }: GlancePartProps) {
  const { glance } = useTexts().caseScreen;
  const answer = useAnswer("glance", null, { lane: "assess", settle: SETTLED });
  const blocks = useHeldBlocks(answer.value?.blocks, isHeld);
  const explanation = {
    title: glance.title,
    method: glance.explanation,
    inputs: glance.inputs,
    caveat: glance.caveat,
    pages: ["deal-space", "count-acceptable", "surely-possibly"],
  };
  const isReady = missing.length === 0;
  return (
    <section className="part" aria-labelledby="case-glance">
      <h2 id="case-glance">
        {glance.title} {isReady && blocks && <Why explanation={explanation} />}
      </h2>
      {!isReady || answer.value === null ? (
        <MissingSaid missing={missing} />
      ) : blocks ? (
        <ReportBlocks blocks={blocks} />
      ) : (
        isHeld && <p>{glance.held}</p>
      )}
      {isReady && !isHeld && <Waiting answer={answer} />}
    </section>
  );
}

type Blocks = React.ComponentProps<typeof ReportBlocks>["blocks"];

function useHeldBlocks(blocks: Blocks | undefined, isHeld: boolean): Blocks | undefined {
  const kept = useRef(blocks);
  if (!isHeld) kept.current = blocks;
  return kept.current;
}
