// Writing ground rules clause by clause, for whoever has a voice.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { go } from "../../../../app/route.ts";
import { Screen } from "../../../../app/screen.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import type { RulesView } from "../../../questions/rules.ts";
import type { RulesDraftView } from "../../../questions/rules-draft.ts";
import type { KeptDraft } from "../../../rules/kept-draft.ts";
import { useRoomAnswer, useRoomLine } from "../../../use-room.ts";
import { RulesLink } from "../rules-link.tsx";
import { useWords } from "../use-words.ts";
import { WhatComesFirst } from "../what-comes-first.tsx";
import { AgendaClause } from "./agenda-clause.tsx";
import { BeginFrom } from "./begin-from.tsx";
import { DeadlinesClause } from "./deadlines-clause.tsx";
import { type BuilderClause, DraftingContext } from "./drafting.ts";
import { FurtherClause } from "./further-clause.tsx";
import { MediaClause, RecordClause, SuspensionClause } from "./outward-clauses.tsx";
import { ProposePart } from "./propose-part.tsx";
import { SeatsClause } from "./seats-clause.tsx";
import { ConfidentialityClause, ObserversClause, PassingOnClause } from "./secrecy-clauses.tsx";
import { DecisionClause, TablingClause, WholeOrPartsClause } from "./table-clauses.tsx";
import { TripwiresClause } from "./tripwires-clause.tsx";
import { type DraftInHand, useRulesDraft } from "./use-rules-draft.ts";

export function RulesBuilder() {
  const { roomRules } = useTexts();
  const { draft: texts } = roomRules;
  const words = useWords();
  const { value: view } = useRoomAnswer("rules", null);
  const inHand = useRulesDraft();
  const { known, draft } = inHand;
  const next = known && words.number(known.next);
  const answer = next && (known.next === 1 ? texts.answer(next) : texts.answerChange(next));
  const why = view && whyNot(view);
  return (
    <Screen
      question={texts.question}
      answer={view && (why ? <p>{texts[why]}</p> : answer && <p>{answer}</p>)}
      explanation={texts.method}
      className="rules"
    >
      <p>
        <RulesLink detail="">{roomRules.backToNow}</RulesLink>
      </p>
      {view && why === "cannot" && <WhatComesFirst view={view} />}
      {view && !why && known && draft && <Clauses inHand={inHand} known={known} draft={draft} />}
    </Screen>
  );
}

function whyNot({ own, needs }: RulesView): "noVoice" | "cannot" | null {
  if (!own.voice || own.isAway) return "noVoice";
  return needs.frame || needs.seats ? "cannot" : null;
}

const CLAUSES: readonly (readonly [BuilderClause, () => React.ReactNode])[] = [
  ["seats", SeatsClause],
  ["agenda", AgendaClause],
  ["confidentiality", ConfidentialityClause],
  ["passing-on", PassingOnClause],
  ["observers", ObserversClause],
  ["tabling", TablingClause],
  ["decision", DecisionClause],
  ["nothing-agreed", WholeOrPartsClause],
  ["record", RecordClause],
  ["media", MediaClause],
  ["deadlines", DeadlinesClause],
  ["suspension", SuspensionClause],
  ["tripwires", TripwiresClause],
  ["further", FurtherClause],
];

interface ClausesProps {
  readonly inHand: DraftInHand;
  readonly known: RulesDraftView;
  readonly draft: KeptDraft;
}

function Clauses({ inHand, known, draft: { rules } }: ClausesProps) {
  const { roomRules } = useTexts();
  const { key } = useRoomLine();
  const { edit, drop, failure } = inHand;
  const { value: check } = useRoomAnswer("rulesCheck", { rules });
  const [opened, setOpened] = useState<ReadonlySet<BuilderClause>>(new Set());
  const toggle = (clause: BuilderClause) => setOpened((before) => withToggled(before, clause));
  const allOpen = opened.size === CLAUSES.length;
  const drafting = { rules, edit, known, check, opened, toggle };
  const leave = async () => {
    await drop();
    go({ at: "room", key, screen: "rules", detail: "" });
  };
  return (
    <DraftingContext value={drafting}>
      <BeginFrom inHand={inHand} />
      <p className="row">
        <Button onPress={() => setOpened(new Set(allOpen ? [] : CLAUSES.map(([clause]) => clause)))}>
          {allOpen ? roomRules.draft.closeAll : roomRules.draft.openAll}
        </Button>
        <small>{roomRules.draft.kept}</small>
      </p>
      {failure && <p role="alert">{failure}</p>}
      {CLAUSES.map(([clause, Clause]) => (
        <Clause key={clause} />
      ))}
      <ProposePart onProposed={leave} onDrop={leave} />
    </DraftingContext>
  );
}

function withToggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
