// The screen once there is a model: the answer on top, and below it who can do what, what each prefers, or what follows.
import type { CaseDocuments } from "@parley/engine/case";
import { tidyDocuments } from "@parley/engine/editing";
import { type ReactNode, useMemo } from "react";
import { writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import type { HoldChapter } from "../../engine/questions/hold-chapter.ts";
import type { HoldModelView } from "../../engine/questions/hold-model.ts";
import { type Answer, useAnswer } from "../../engine/use-answer.ts";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { ReportText } from "../../parts/report-text.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useCase, useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { CanStep } from "./can/can-step.tsx";
import { FollowsStep } from "./follows/follows-step.tsx";
import { makerViews } from "./makers.ts";
import { type Hold, HoldContext } from "./use-hold.ts";
import { WantsStep } from "./wants/wants-step.tsx";

const STEPS = ["can", "wants", "follows"] as const;
type Step = (typeof STEPS)[number];

const SETTLED = 300;

export function HoldModel({ detail }: { readonly detail: string }) {
  const model = useAnswer("holdModel", null, { settle: 60 });
  const hold = useHoldState(model.value ?? undefined);
  const chapter = useAnswer("holdChapter", null, { lane: "hold", settle: SETTLED });
  const isComplete = model.value?.isComplete ?? false;
  const step = STEPS.find((name) => name === detail) ?? (firstStep(hold, model.value) as Step);
  const explanation = useExplanation(step, chapter.value);
  if (!hold) return null;
  return (
    <HoldContext value={hold}>
      <Screen
        question={useTexts().hold.question}
        answer={<Verdict model={model.value} chapter={chapter} />}
        explanation={explanation}
        className="hold"
      >
        <StepBar step={step} />
        {step === "can" && <CanStep />}
        {step === "wants" && <WantsStep />}
        {step === "follows" && <FollowsStep chapter={chapter} isComplete={isComplete} />}
      </Screen>
    </HoldContext>
  );
}
