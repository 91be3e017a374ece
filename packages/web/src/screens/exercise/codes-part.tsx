// Talks on two devices: the code of the last word said here, and a place for the code of the other side's word.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { TalksView } from "../../engine/questions/exercise-talks.ts";
import type { SaidWord } from "../../engine/rehearsal/setup.ts";
import { type ReadTurn, readTurnCode, turnCode } from "../../exercise/turn-code.ts";
import type { Catalogue } from "../../texts/catalogue.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { CopyButton } from "./copy-button.tsx";
import type { ExerciseProps } from "./exercise-props.ts";

interface CodesPartProps extends ExerciseProps {
  readonly view: TalksView;
  readonly onSay: (word: SaidWord) => void;
}

export function CodesPart(props: CodesPartProps) {
  const { view, mark, ground, kept } = props;
  const { codes } = useTexts().exercise;
  const words = kept.words.slice(0, view.taken);
  const last = view.course.acts[view.course.acts.length - 1];
  const isOwn = last?.by === view.viewer;
  const isAwaiting = view.turn !== null && view.turn !== view.viewer;
  if (!isOwn && !isAwaiting) return null;
  return (
    <section className="part" aria-labelledby="codes-title">
      <h2 id="codes-title">{codes.title}</h2>
      {isOwn && <OwnCode code={turnCode({ exercise: mark, issues: ground.issues, words })} />}
      {isAwaiting && <TakeCode {...props} words={words} isFirst={!isOwn} />}
      <p className="hint">
        <a href="#/rooms/new">{codes.room}</a>
      </p>
    </section>
  );
}

function OwnCode({ code }: { readonly code: string }) {
  const { codes } = useTexts().exercise;
  return (
    <>
      <p>{codes.send}</p>
      <p>
        <span className="visually-hidden">{codes.own}: </span>
        <span className="code" dir="ltr">
          {code}
        </span>{" "}
        <CopyButton text={code} />
      </p>
    </>
  );
}

interface TakeCodeProps extends CodesPartProps {
  readonly words: readonly SaidWord[];
  readonly isFirst: boolean;
}

function TakeCode({ view, mark, ground, words, isFirst, onSay }: TakeCodeProps) {
  const { codes } = useTexts().exercise;
  const { count } = useCourseWords();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState("");
  const other = ground.sides[1 - view.viewer].name;
  const take = () => {
    const reading = readTurnCode(typed, { exercise: mark, issues: ground.issues, words });
    if (reading.ok) onSay(reading.word);
    else setFault(faultSaid(reading, { codes, count, awaited: words.length + 1 }));
  };
  return (
    <form
      className="code-field"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <p>{isFirst ? codes.awaitingFirst(other) : codes.awaiting(other)}</p>
      <label htmlFor={id}>{codes.field}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        value={typed}
        aria-invalid={fault !== "" || undefined}
        aria-describedby={fault === "" ? undefined : `${id}-fault`}
        onChange={(event) => {
          setTyped(event.target.value);
          setFault("");
        }}
      />
      {fault !== "" && (
        <p id={`${id}-fault`} className="problem" role="alert">
          {fault}
        </p>
      )}
      <Button type="submit" className="main">
        {codes.take}
      </Button>
    </form>
  );
}

interface FaultWords {
  readonly codes: Catalogue["exercise"]["codes"];
  count(value: number): string;
  readonly awaited: number;
}

function faultSaid(
  { fault, turn }: Extract<ReadTurn, { ok: false }>,
  { codes, count, awaited }: FaultWords,
): string {
  if (fault === "earlier" || fault === "later") return codes.faults[fault](count(turn), count(awaited));
  return codes.faults[fault];
}
