// Who said and did what: the newest change in a sentence, who asks for what by now, and every act by day.
import { useMemo, useRef } from "react";
import { readRoute, writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import { useAnswer } from "../../engine/use-answer.ts";
import { useCase } from "../../store/use-case.ts";
import { AddAct } from "./add-act.tsx";
import { changeWords, issueName } from "./move-words.ts";
import { PositionsTable } from "./positions-table.tsx";
import { type ReadRecord, readRecord } from "./read-record.ts";
import { newestAct, newestMoves } from "./record-summary.ts";
import { Timeline } from "./timeline.tsx";
import { type RecordWords, useRecordWords } from "./use-record-words.ts";
import "./record.css";

export function RecordScreen({ detail }: ScreenProps) {
  const { documents, role } = useCase();
  const { frame, record } = documents;
  const read = useMemo(() => readRecord({ frame, record }), [frame, record]);
  const words = useRecordWords(read);
  const problems = useAnswer("problems", null, { settle: 200 }).value ?? [];
  const own = problems.filter(({ file }) => /^record\./.test(file));
  const firstField = useRef<HTMLInputElement>(null);
  const isEmpty = read.acts.length === 0;
  const hasVoices = read.frame.parties.length + read.frame.others.length > 0;
  const { texts } = words;
  return (
    <Screen
      className="record"
      question={texts.question}
      answer={<Newest {...{ read, words }} />}
      explanation={texts.why.table}
    >
      {!hasVoices && (
        <p>
          {texts.emptyFirst} <a href={caseAddress()}>{texts.toCase}</a>
        </p>
      )}
      {role === "leads" && !isEmpty && (
        <p>
          <button type="button" onClick={() => firstField.current?.focus()}>
            {texts.write}
          </button>
        </p>
      )}
      {!isEmpty && read.frame.issues.length > 0 && <PositionsTable {...{ read, words }} />}
      {role === "leads" && hasVoices && <AddAct {...{ read, words, firstField }} />}
      {own
        .filter(({ path }) => typeof path[1] !== "number")
        .map(({ text, severity }) => (
          <p key={text} className="problem" data-severity={severity}>
            {text}
          </p>
        ))}
      {!isEmpty && <Timeline {...{ read, words, problems: own }} wanted={detail} />}
    </Screen>
  );
}

function caseAddress(): string {
  const route = readRoute(location.hash);
  return writeRoute(route.at === "case" ? { ...route, screen: "case", detail: "" } : { at: "home" });
}

interface NewestProps {
  readonly read: ReadRecord;
  readonly words: RecordWords;
}

function Newest({ read, words }: NewestProps) {
  const { texts } = words;
  const newest = newestAct(read);
  if (newest === null) {
    return (
      <>
        <p>{texts.empty}</p>
        <p>{texts.emptyMore}</p>
      </>
    );
  }
  const act = read.acts[newest];
  const moves = newestMoves(read);
  return (
    <>
      <p>{texts.last(words.day(act.when), act.says)}</p>
      {moves.length === 0 && <p>{texts.noMove}</p>}
      {moves.map((move, at) => {
        const [voice, issue] = [words.voice(move.voice), issueName(read, move.issue)];
        const change = changeWords(move, read, words);
        return (
          <p key={`${move.voice} ${move.issue}`}>
            {at > 0
              ? texts.movedVoice(voice, issue, change)
              : move.act === newest
                ? texts.lastMove(voice, issue, change)
                : texts.earlierMove(words.day(read.acts[move.act].when), voice, issue, change)}
          </p>
        );
      })}
    </>
  );
}
