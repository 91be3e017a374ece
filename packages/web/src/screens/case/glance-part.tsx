// What follows from the case as it is written so far, or what is still missing before anything does.
import { useRef } from "react";
import { Why } from "../../app/screen.tsx";
import { type Answer, useAnswer } from "../../engine/use-answer.ts";
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
  const shown = useHeld({ answer, missing }, isHeld);
  const blocks = shown.answer.value?.blocks;
  const explanation = {
    title: glance.title,
    method: glance.explanation,
    inputs: glance.inputs,
    caveat: glance.caveat,
    pages: ["deal-space", "count-acceptable", "surely-possibly"],
  };
  return (
    <section className="part" aria-labelledby="case-glance">
      <h2 id="case-glance">
        {glance.title} {blocks && <Why explanation={explanation} />}
      </h2>
      {shown.missing.length > 0 || shown.answer.value === null ? (
        <MissingSaid missing={shown.missing} />
      ) : (
        blocks && <ReportBlocks blocks={blocks} />
      )}
      {!isHeld && missing.length === 0 && <Waiting answer={answer} />}
    </section>
  );
}

interface Shown {
  readonly answer: Answer<{ readonly blocks: React.ComponentProps<typeof ReportBlocks>["blocks"] } | null>;
  readonly missing: readonly Missing[];
}

function useHeld(now: Shown, isHeld: boolean): Shown {
  const kept = useRef(now);
  if (!isHeld) kept.current = now;
  return kept.current;
}
