// The choices for this copy, and beside them the copy itself with the ways to hand it over.
import { useRef } from "react";
import type { BriefingOrder } from "../../engine/briefing-order.ts";
import type { BriefingPage } from "../../engine/questions/briefing.ts";
import type { Answer } from "../../engine/use-answer.ts";
import { useCase } from "../../store/use-case.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { type ChoiceProps, DateField, LanguageField, ReceiverFields, WhatIfField } from "./copy-fields.tsx";
import { HandOver } from "./hand-over.tsx";
import { ChapterTicks, ProfileTicks } from "./left-out-fields.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { usePage } from "./use-page.ts";
import type { Reading } from "./use-reading.ts";

interface DeskProps extends ChoiceProps {
  readonly page: BriefingPage;
  readonly order: BriefingOrder;
  readonly answer: Answer<unknown>;
  readonly reading: Reading;
}

export function BriefingDesk({ page, order, answer, reading, choices, choose }: DeskProps) {
  const { briefingScreen: words } = useTexts();
  const { documents } = useCase();
  const language = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const drawn = usePage(page);
  const isDrawn = drawn?.of === page;
  return (
    <div className="briefing-desk">
      <section className="briefing-choices" aria-labelledby="choices">
        <h2 id="choices">{words.choices}</h2>
        <ReceiverFields choices={choices} choose={choose} />
        <WhatIfField choices={choices} choose={choose} />
        <ChapterTicks choices={choices} choose={choose} chapters={page.chapters} />
        <ProfileTicks choices={choices} choose={choose} notice={page.withheldNotice} />
        <DateField choices={choices} choose={choose} />
        <LanguageField choices={choices} choose={choose} />
      </section>
      <div className="briefing-copy">
        <HandOver
          handing={drawn && { drawn, order, documents, language }}
          isCurrent={isDrawn && answer.state === "ready"}
          reading={reading}
          frame={frame}
        />
        <PreviewPart
          answer={answer}
          drawn={drawn}
          isDrawing={!isDrawn && answer.state === "ready"}
          frame={frame}
        />
      </div>
    </div>
  );
}
