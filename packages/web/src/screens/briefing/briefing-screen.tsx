// What a person should see on paper: the briefing as it will be, and the choices for this copy of it.

import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import type { NoBriefing } from "../../engine/questions/briefing.ts";
import { useAnswer } from "../../engine/use-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { dayOfMoment } from "../../texts/date-words.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { BriefingDesk } from "./briefing-desk.tsx";
import { orderOf } from "./choices.ts";
import { type ChoiceProps, WhatIfField } from "./copy-fields.tsx";
import { useAgreements } from "./use-agreements.ts";
import { useChoices } from "./use-choices.ts";
import { useExplanation } from "./use-explanation.ts";
import { useReading } from "./use-reading.ts";
import { WhatIsMissing } from "./what-is-missing.tsx";
import "./briefing.css";

export function BriefingScreen(_: ScreenProps) {
  const { briefingScreen: words } = useTexts();
  const { choices, choose } = useChoices();
  if (choices) return <ChosenBriefing choices={choices} choose={choose} />;
  return (
    <Screen className="briefing" question={words.question}>
      <div aria-busy="true" />
    </Screen>
  );
}

const SETTLED = 300;

function ChosenBriefing({ choices, choose }: ChoiceProps) {
  const { briefingScreen: words } = useTexts();
  const language = useLanguage();
  const agreements = useAgreements();
  const order = { ...orderOf(choices, { language, today: dayOfMoment(new Date()) }), agreements };
  const answer = useAnswer("briefing", order, { lane: "brief", settle: SETTLED });
  const found = answer.value;
  const page = found?.kind === "page" ? found : null;
  const reading = useReading(page?.chapters ?? [], order);
  const line = page ? reading.count : found ? words.missingAnswer : "";
  return (
    <Screen
      className="briefing"
      question={words.question}
      answer={<p>{line}</p>}
      explanation={useExplanation()}
    >
      {page ? (
        <BriefingDesk {...{ page, order, answer, reading, choices, choose }} />
      ) : (
        <>
          <Waiting answer={answer} />
          {found && <Missing found={found as NoBriefing} choices={choices} choose={choose} />}
        </>
      )}
    </Screen>
  );
}

function Missing({ found, ...choosing }: ChoiceProps & { readonly found: NoBriefing }) {
  return (
    <>
      <WhatIsMissing found={found} />
      {found.whatIf !== null && <WhatIfField {...choosing} />}
    </>
  );
}
