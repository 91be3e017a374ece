// What they could settle on: the picture of all deals, a deal to build, the short list, what stands in the way, and how sure that is.
import { useDeferredValue, useState } from "react";
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import type { Choices } from "../../engine/deals/choices.ts";
import type { ListedView } from "../../engine/deals/listed-view.ts";
import type { DealsFindings } from "../../engine/questions/deals-findings.ts";
import type { PictureView } from "../../engine/questions/deals-picture.ts";
import type { WeighedView } from "../../engine/questions/weigh-deal.ts";
import { type Answer, useAnswer } from "../../engine/use-answer.ts";
import { type SteadyAnswer, useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { parties } from "../../parts/names.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useCase } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { AnswerSentence } from "./answer-sentence.tsx";
import { BuilderPart } from "./builder/builder-part.tsx";
import { type Builder, useBuilder } from "./builder/use-builder.ts";
import "./deals.css";
import { useExplanations } from "./explanations.ts";
import { NothingTellsApart, NothingYet } from "./nothing-yet.tsx";
import { isTellingNothing } from "./picture/is-telling-nothing.ts";
import { type Looking, PicturePart } from "./picture/picture-part.tsx";
import { ShortListPart } from "./short-list-part.tsx";
import { StoryPart } from "./story/story-part.tsx";
import { SurePart } from "./sure-part.tsx";

const SETTLE = 400;

export function DealsScreen(_: ScreenProps) {
  const { deals } = useTexts();
  const { documents } = useCase();
  const explanations = useExplanations();
  const [looking, setLooking] = useLooking(parties(documents).length);
  const plane = looking.as === "plane" ? { x: looking.x, y: looking.y } : null;
  const picture = useSteadyAnswer("dealsPicture", { plane });
  const findings = useAnswer("dealsFindings", null, { lane: "assess", settle: SETTLE });
  const view = picture.value?.kind === "picture" ? picture.value : null;
  const isMute = view !== null && isTellingNothing(view, documents);
  return (
    <Screen
      className="deals"
      question={deals.question}
      answer={<AnswerSentence picture={picture} findings={findings} />}
      explanation={explanations.answer}
    >
      {picture.state === "failed" && <Waiting answer={{ ...picture, stop: () => {} }} />}
      {picture.value?.kind === "errors" && <NothingYet problems={picture.value.problems} />}
      {isMute && <NothingTellsApart />}
      {view && !isMute && <Pictured view={view} looking={looking} onLook={setLooking} findings={findings} />}
    </Screen>
  );
}

function useLooking(count: number): readonly [Looking, (looking: Looking) => void] {
  const [chosen, choose] = useState<Looking | null>(null);
  const isThere = chosen && chosen.x < count && chosen.y < count;
  return [isThere ? chosen : { as: count === 2 ? "plane" : "parallel", x: 0, y: 1 }, choose];
}

const NONE_LISTED: readonly ListedView[] = [];

interface PicturedProps {
  readonly view: PictureView;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  readonly findings: Answer<DealsFindings | null>;
}

function Pictured({ view, looking, onLook, findings }: PicturedProps) {
  const builder = useBuilder();
  const listed = findings.value?.listed ?? NONE_LISTED;
  const choices = builder.choices ?? listed[0]?.choices ?? view.start;
  const weighing = useSteadyAnswer("weighDeal", { choices });
  const shown = weighing.value ?? null;
  // While a newer case is worked out, what is at hand may be about another number of issues or parties.
  const weighed =
    shown?.changes.length === view.issues.length && shown.standing.length === view.sides.length
      ? shown
      : null;
  const onTake = (taken: Choices) => builder.take({ ...shown?.choices, ...choices }, taken);
  return (
    <>
      <PicturePart {...{ view, looking, onLook, listed, weighed, onTake }} />
      <FailedWeighing weighed={weighing} />
      <BelowPicture {...{ view, choices, weighed, builder, findings, onTake }} />
    </>
  );
}

interface BelowPictureProps {
  readonly view: PictureView;
  readonly choices: Choices;
  readonly weighed: WeighedView | null;
  readonly builder: Builder;
  readonly findings: Answer<DealsFindings | null>;
  readonly onTake: (choices: Choices) => void;
}

/** What is long is drawn in small pieces after the picture, so that the page stays quick under the hand. */
function BelowPicture({ view, choices, weighed, builder, findings, onTake }: BelowPictureProps) {
  const isBuilderDue = useDeferredValue(weighed !== null, false);
  const found = useDeferredValue(findings.value ?? null, null);
  const isFitting = found?.listed.every(({ sides }) => sides.length === view.sides.length);
  return (
    <>
      {isBuilderDue && weighed && <BuilderPart {...{ view, choices, weighed, builder }} />}
      <Waiting answer={findings} />
      {found && isFitting && (
        <>
          <ShortListPart view={view} findings={found} onTake={onTake} />
          <StoryPart view={view} story={found.story} />
          <SurePart findings={found} />
        </>
      )}
    </>
  );
}

function FailedWeighing({ weighed }: { readonly weighed: SteadyAnswer<unknown> }) {
  return weighed.state === "failed" ? <Waiting answer={{ ...weighed, stop: () => {} }} /> : null;
}
