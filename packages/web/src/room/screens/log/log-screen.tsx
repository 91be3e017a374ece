// The record of the room: what is wrong, what waits, what has happened, and the ways to prove it.
import { useState } from "react";
import { Screen } from "../../../app/screen.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { LogFilter } from "../../questions/log-kinds.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { AlarmsPart } from "./alarms-part.tsx";
import { CheckFile } from "./check-file.tsx";
import { DraftsPart } from "./drafts-part.tsx";
import { HeadPart } from "./head-part.tsx";
import { StoryPart } from "./story-part.tsx";
import { TakeAwayPart } from "./take-away-part.tsx";
import "./log.css";

const ALL: LogFilter = { kind: "", seat: "", text: "" };

export function LogScreen(_: { readonly detail: string }) {
  const { roomLog: words } = useTexts();
  const [filter, setFilter] = useState(ALL);
  const { value: whole, failure } = useRoomAnswer("log", ALL);
  const { value: found } = useRoomAnswer("log", filter);
  return (
    <Screen
      className="log"
      question={words.question}
      answer={<Answer count={whole?.count} />}
      explanation={{
        title: words.explanationTitle,
        method: words.explanationMethod,
        inputs: words.explanationInputs,
        caveat: words.explanationCaveat,
      }}
    >
      {failure && <p role="alert">{failure}</p>}
      <AlarmsPart />
      <DraftsPart />
      {whole && (
        <StoryPart count={found?.count ?? 0} seats={whole.seats} filter={filter} onFilter={setFilter} />
      )}
      {whole?.head && <HeadPart head={whole.head} />}
      <TakeAwayPart />
      <CheckFile />
    </Screen>
  );
}

function Answer({ count }: { readonly count: number | undefined }) {
  const { roomLog: words } = useTexts();
  const numbers = useNumberFormat();
  const { value: alarms } = useRoomAnswer("alarms", null);
  if (count === undefined || !alarms) return <p aria-busy="true" />;
  if (count === 0) return <p>{words.nothingYet}</p>;
  const written = numbers.format(count);
  const { length } = alarms;
  if (length === 0) return <p>{words.answer(count, written)}</p>;
  return <p>{words.answerFindings(count, written, length, numbers.format(length))}</p>;
}
