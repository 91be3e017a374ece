// The screen once there is a model: the answer on top, and below it who can do what, what each prefers, or what follows.
import { useMemo, useState } from "react";
import { Screen } from "../../app/screen.tsx";
import { tidyConflict } from "../../engine/conflict-documents.ts";
import type { HoldModelView } from "../../engine/questions/hold-model.ts";
import { useAnswer } from "../../engine/use-answer.ts";
import { useCase, useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { CanStep } from "./can/can-step.tsx";
import { FollowsStep } from "./follows/follows-step.tsx";
import { makerViews } from "./makers.ts";
import { useStepExplanation } from "./step-explanation.tsx";
import { firstStep, STEPS, StepBar } from "./steps.tsx";
import { type Hold, HoldContext } from "./use-hold.ts";
import { Verdict } from "./verdict.tsx";
import { WantsStep } from "./wants/wants-step.tsx";

const SETTLED = 300;

export function HoldModel({ detail }: { readonly detail: string }) {
  const texts = useTexts().hold;
  const model = useAnswer("holdModel", null, { settle: 60 });
  const chapter = useAnswer("holdChapter", null, { lane: "hold", settle: SETTLED });
  const hold = useHoldState(model.value ?? undefined);
  // What is typed does not move the person to another step.
  const [first] = useState(() => (hold ? firstStep(hold.conflict) : "can"));
  const step = STEPS.find((name) => name === detail) ?? first;
  const explanation = useStepExplanation(step, chapter.value);
  if (!hold) return null;
  return (
    <HoldContext value={hold}>
      <Screen
        question={texts.question}
        answer={<Verdict chapter={chapter} />}
        explanation={explanation}
        className="hold"
      >
        <StepBar step={step} />
        {step === "can" && <CanStep />}
        {step === "wants" && <WantsStep />}
        {step === "follows" && <FollowsStep chapter={chapter.value ?? null} />}
      </Screen>
    </HoldContext>
  );
}

function useHoldState(view: HoldModelView | undefined): Hold | null {
  const { hold } = useTexts();
  const { documents, role } = useCase();
  const session = useSession();
  const { value: problems } = useAnswer("problems", null);
  return useMemo(() => {
    const conflict = tidyConflict(documents);
    if (!conflict) return null;
    return {
      documents,
      conflict,
      makers: makerViews(documents, conflict),
      view,
      problems: (problems ?? []).filter(({ file }) => file === "conflict.yaml"),
      isReadOnly: role !== "leads",
      edit: (label, change, group) =>
        session.edit(change, { label: hold.did[label], ...(group === undefined ? {} : { group }) }),
    };
  }, [documents, view, problems, role, session, hold]);
}
