// What a person should see on paper: the briefing as it will be, the choices for this copy beside it, and the ways out.
import { useRef } from "react";
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import type { BriefingPage, NoBriefing } from "../../engine/questions/briefing.ts";
import { type Answer, useAnswer } from "../../engine/use-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useCase } from "../../store/use-case.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { dayOf, orderOf } from "./choices.ts";
import { type ChoiceProps, DateField, LanguageField, ReceiverFields, WhatIfField } from "./copy-fields.tsx";
import { HandOver } from "./hand-over.tsx";
import { ChapterTicks, ProfileTicks } from "./left-out-fields.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { useChoices } from "./use-choices.ts";
import { usePage } from "./use-page.ts";
import { useReading } from "./use-reading.ts";
import { WhatIsMissing } from "./what-is-missing.tsx";
import "./briefing.css";

export function BriefingScreen(_: ScreenProps) {
  const { briefingScreen } = useTexts();
  const { choices, choose } = useChoices();
  if (choices) return <BriefingDesk choices={choices} choose={choose} />;
  return (
    <Screen question={briefingScreen.question}>
      <div aria-busy="true" />
    </Screen>
  );
}

const SETTLED = 300;

function BriefingDesk({ choices, choose }: ChoiceProps) {
  const { briefingScreen: words } = useTexts();
  const language = useLanguage();
  const order = orderOf(choices, { language, today: dayOf(new Date()) });
  const answer = useAnswer("briefing", order, { lane: "brief", settle: SETTLED });
  const { value } = answer;
  const explanation = {
    title: words.explanationTitle,
    method: words.explanationMethod,
    inputs: words.explanationInputs,
    caveat: words.explanationCaveat,
  };
  return (
    <Screen
      className="briefing"
      question={words.question}
      answer={<AnswerLine value={value} choices={choices} choose={choose} />}
      explanation={explanation}
    >
      {value?.kind === "page" ? (
        <Desk page={value} answer={answer} choices={choices} choose={choose} />
      ) : (
        <>
          <Waiting answer={answer} />
          {value && <WhatIsMissing found={value} />}
          {value?.whatIf && <WhatIfField choices={choices} choose={choose} />}
        </>
      )}
    </Screen>
  );
}
