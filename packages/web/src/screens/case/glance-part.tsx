// What follows from the case as it is written so far, or what is still missing before anything does.
import { useLayoutEffect, useRef } from "react";
import { Why } from "../../app/screen.tsx";
import { useAnswer } from "../../engine/use-answer.ts";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { MissingSaid } from "./missing-said.tsx";
import type { Missing } from "./what-is-missing.ts";

interface GlancePartProps {
  readonly missing: readonly Missing[];
  /** Somebody is typing below: what stands above the lines grows at most, so that they hardly move. */
  readonly isHeld: boolean;
}

const SETTLED = 700;

export function GlancePart({ missing, isHeld }: GlancePartProps) {
  const { glance } = useTexts().caseScreen;
  const answer = useAnswer("glance", null, { lane: "assess", settle: SETTLED });
  const blocks = answer.value?.blocks;
  const box = useNoShrinking(isHeld);
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
      <div className="glance-head">
        <h2 id="case-glance">
          {glance.title} {isReady && blocks && <Why explanation={explanation} />}
        </h2>
        {isReady && <Waiting answer={answer} />}
      </div>
      <div ref={box}>
        {!isReady || answer.value === null ? (
          <MissingSaid missing={missing} />
        ) : (
          blocks && (
            <div className={answer.state === "ready" ? undefined : "outdated"}>
              <ReportBlocks blocks={blocks} />
            </div>
          )
        )}
      </div>
    </section>
  );
}

function useNoShrinking(isHeld: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { style, offsetHeight } = box.current;
    style.minBlockSize = isHeld ? `${offsetHeight}px` : "";
  });
  return box;
}
