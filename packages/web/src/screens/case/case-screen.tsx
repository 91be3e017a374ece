// What the conflict is about: its heading, who has to agree, what there is to settle, and what cannot go together.

import type { CaseDocuments } from "@parley/engine/case";
import { type FocusEvent, useRef, useState } from "react";
import { writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import { NO_PROBLEMS, type PlacedProblems } from "../../engine/place-problems.ts";
import { useAnswer } from "../../engine/use-answer.ts";
import { Speaking } from "../../parts/notice/notice-bar.tsx";
import { useCase, useSession } from "../../store/use-case.ts";
import { GlancePart } from "./glance-part.tsx";
import { HeadingPart } from "./heading-part.tsx";
import { ImpossiblePart } from "./impossible/impossible-part.tsx";
import { IssuesPart } from "./issues/issues-part.tsx";
import { type PackagesSaid, packagesSaid } from "./packages-said.ts";
import { OtherProblems } from "./problems/other-problems.tsx";
import { SourcesPart } from "./sources-part.tsx";
import { useWords } from "./use-words.ts";
import { VoicesPart } from "./voices/voices-part.tsx";
import { type Missing, whatIsMissing } from "./what-is-missing.ts";
import "./case.css";

const SETTLED = 500;
const NONE: never[] = [];

export function CaseScreen(_: ScreenProps) {
  const { documents, role } = useCase();
  const { key } = useSession();
  const words = useWords();
  const { frame } = documents;
  const { parties, issues } = frame;
  const isReadOnly = role !== "leads";
  const problems = useAnswer("caseProblems", null, { settle: SETTLED }).value ?? NO_PROBLEMS;
  const count = useAnswer("packageCount", null, { settle: SETTLED }).value;
  const packages = usePackages(count ?? null);
  const missing = whatIsMissing({ parties, issues });
  const [isTyping, typing] = useTyping();
  const shared = { problems: problems.here, isReadOnly };
  const { explanation, question } = words.texts;
  return (
    <Speaking>
      <Screen
        className="case-screen"
        question={question}
        explanation={explanation}
        answer={
          <CaseAnswer
            missing={missing}
            counts={{ parties: parties.length, issues: issues.length }}
            packages={packages?.left ?? null}
          />
        }
      >
        <HeadingPart
          {...shared}
          title={String(frame.title)}
          summary={String(frame.summary ?? "")}
          date={String(frame.date ?? "")}
          isNew={parties.length === 0 && issues.length === 0}
        />
        <GlancePart missing={missing} isHeld={isTyping} />
        <div {...typing}>
          <Lists
            {...shared}
            frame={frame}
            packages={packages}
            caseKey={key}
            isReady={missing.length === 0}
            isWriting={isTyping}
          />
        </div>
        <OtherProblems
          elsewhere={problems.elsewhere}
          rest={problems.here.rest ?? NONE}
          documents={documents}
          caseKey={key}
        />
      </Screen>
    </Speaking>
  );
}

/** Whether the focus is in the lists, and what watches it. */
function useTyping() {
  const [isTyping, setTyping] = useState(false);
  const watching = {
    onFocus: () => setTyping(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // From one line to the next nobody has left the lists.
      if (!currentTarget.contains(relatedTarget)) setTyping(false);
    },
  };
  return [isTyping, watching] as const;
}

interface ListsProps {
  readonly frame: CaseDocuments["frame"];
  readonly packages: PackagesSaid | null;
  readonly problems: PlacedProblems["here"];
  readonly isReadOnly: boolean;
  readonly caseKey: string;
  readonly isReady: boolean;
  readonly isWriting: boolean;
}

function Lists({ frame, packages, caseKey, isReady, isWriting, ...shared }: ListsProps) {
  const { parties, issues, others = NONE, impossible = NONE, sources = NONE } = frame;
  return (
    <>
      <VoicesPart {...shared} list="parties" items={parties} />
      <IssuesPart {...shared} issues={issues} isWriting={isWriting} />
      <NextStep caseKey={caseKey} isReady={isReady} />
      <ImpossiblePart
        {...shared}
        combinations={impossible}
        issues={issues}
        parties={parties}
        packages={packages}
      />
      <VoicesPart {...shared} list="voices" items={others} />
      <SourcesPart {...shared} sources={sources} />
    </>
  );
}

/** The same object until the counts change, so that what shows it is not drawn anew. */
function usePackages(count: Parameters<typeof packagesSaid>[0] | null) {
  const words = useWords();
  const written = count && JSON.stringify([count.all, count.possible]);
  const kept = useRef({ words, written, said: count && packagesSaid(count, words) });
  if (kept.current.written !== written || kept.current.words !== words)
    kept.current = { words, written, said: count && packagesSaid(count, words) };
  return kept.current.said;
}

interface CaseAnswerProps {
  readonly missing: readonly Missing[];
  readonly counts: { readonly parties: number; readonly issues: number };
  readonly packages: string | null;
}

function CaseAnswer({ missing, counts, packages }: CaseAnswerProps) {
  const { texts, counted } = useWords();
  if (counts.parties === 0 && counts.issues === 0) return <p>{texts.begin}</p>;
  const [parties, issues] = [counted("parties", counts.parties), counted("issues", counts.issues)];
  return (
    <p>
      {packages === null || missing.length > 0
        ? texts.answerUncounted(parties, issues)
        : texts.answer(parties, issues, packages)}
    </p>
  );
}

function NextStep({ caseKey, isReady }: { readonly caseKey: string; readonly isReady: boolean }) {
  const { texts } = useWords();
  if (!isReady) return null;
  return (
    <p className="next-step">
      {texts.nextMore}{" "}
      <a href={writeRoute({ at: "case", key: caseKey, screen: "profiles", detail: "" })}>{texts.next}</a>
    </p>
  );
}
