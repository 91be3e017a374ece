// Two issues at a time: which matters more, and how many times as much; and how well the answers fit together.

import { missingPairs, setPair } from "@parley/engine/elicitation";
import { useState } from "react";
import { useAnswer } from "../../../engine/use-answer.ts";
import { numberOf } from "../../../parts/exact.ts";
import { readCell } from "../../../parts/quantity-text.ts";
import { localeOf } from "../../../texts/language.ts";
import { numberFormat } from "../../../texts/number-format.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { openWeights } from "./weights.ts";

type PairOf = readonly [string, string];

const STEPS = ["9", "5", "3", "2"] as const;

export function PairEditor() {
  const { profiles } = useTexts();
  const { profile, frame, issues, isReadOnly, change } = useProfile();
  const [again, askAgain] = useState<PairOf | null>(null);
  const missing = missingPairs(profile, frame);
  const asked = again ?? missing[0] ?? null;
  const answers = profile.weightPairs ?? [];
  const nameOf = (id: string | number) =>
    issues.find((issue) => issue.id === String(id).trim())?.name ?? String(id);
  const number = useNumber();
  const answer = ([first, second]: PairOf, ratio: string | null) => {
    askAgain(null);
    change((before, within) => setPair(before, within, { first, second, ratio }), {
      label: profiles.did.pair(nameOf(first), nameOf(second)),
    });
  };
  const total = answers.length + missing.length;
  return (
    <>
      <h3>{profiles.numbers.pairsTitle}</h3>
      <p>{profiles.numbers.pairsDone(number(answers.length), number(total))}</p>
      {answers.length > 0 && missing.length > 0 && <Unfinished />}
      {asked && !isReadOnly && (
        <PairQuestion pair={asked} nameOf={nameOf} onAnswer={(ratio) => answer(asked, ratio)} />
      )}
      {missing.length === 0 && <Consistency />}
      <PairAnswers nameOf={nameOf} onAgain={askAgain} />
    </>
  );
}

function Unfinished() {
  const { profiles } = useTexts();
  const { change, isReadOnly } = useProfile();
  const leave = () =>
    change((before, within) => ({ profile: openWeights(before, within), lost: [], workedOut: [] }), {
      label: profiles.did.leavePairs,
    });
  return (
    <p className="note">
      {profiles.numbers.pairsUnfinished}{" "}
      {!isReadOnly && (
        <button type="button" className="link" onClick={leave}>
          {profiles.numbers.leavePairs}
        </button>
      )}
    </p>
  );
}

interface PairAnswersProps {
  readonly nameOf: (id: string | number) => string;
  readonly onAgain: (pair: PairOf) => void;
}

function PairAnswers({ nameOf, onAgain }: PairAnswersProps) {
  const { profiles } = useTexts();
  const { profile, isReadOnly } = useProfile();
  const number = useNumber();
  return (
    <ul className="plain pair-answers">
      {(profile.weightPairs ?? []).map(([first, second, ratio]) => {
        const pair = { first: nameOf(first), second: nameOf(second), ratio: numberOf(ratio) ?? 1 };
        return (
          <li key={`${first}\n${second}`}>
            <span>{pairInWords(pair, profiles.numbers, number)}</span>{" "}
            {!isReadOnly && (
              <button
                type="button"
                className="link"
                aria-label={profiles.numbers.pairAgainNamed(pair.first, pair.second)}
                onClick={() => onAgain([String(first).trim(), String(second).trim()])}
              >
                {profiles.numbers.pairAgain}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function useNumber(): (value: number) => string {
  const locale = localeOf(useLanguage());
  return (value) => numberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
}

interface PairWords {
  pairTimes(more: string, times: string, less: string): string;
  pairEqual(first: string, second: string): string;
}

function pairInWords(
  { first, second, ratio }: { readonly first: string; readonly second: string; readonly ratio: number },
  words: PairWords,
  number: (value: number) => string,
): string {
  if (ratio === 1) return words.pairEqual(first, second);
  return ratio > 1
    ? words.pairTimes(first, number(ratio), second)
    : words.pairTimes(second, number(1 / ratio), first);
}

interface PairQuestionProps {
  readonly pair: PairOf;
  readonly nameOf: (id: string) => string;
  readonly onAnswer: (ratio: string) => void;
}

function PairQuestion({ pair: [first, second], nameOf, onAnswer }: PairQuestionProps) {
  const { profiles } = useTexts();
  const { name } = useProfile();
  const [one, other] = [nameOf(first), nameOf(second)];
  return (
    <fieldset className="pair-question">
      <legend>{profiles.numbers.pairAsk(name)}</legend>
      <p className="pair-names">
        <bdi>{one}</bdi> <span aria-hidden="true">↔</span> <bdi>{other}</bdi>
      </p>
      <div className="pair-scale">
        {STEPS.map((times) => (
          <button
            key={times}
            type="button"
            aria-label={profiles.numbers.pairTimes(one, times, other)}
            onClick={() => onAnswer(times)}
          >
            {profiles.numbers.times(times)}
          </button>
        ))}
        <button
          type="button"
          aria-label={profiles.numbers.pairEqual(one, other)}
          onClick={() => onAnswer("1")}
        >
          {profiles.numbers.same}
        </button>
        {STEPS.toReversed().map((times) => (
          <button
            key={times}
            type="button"
            aria-label={profiles.numbers.pairTimes(other, times, one)}
            onClick={() => onAnswer(`1/${times}`)}
          >
            {profiles.numbers.times(times)}
          </button>
        ))}
      </div>
      <p className="pair-sides" aria-hidden="true">
        <span>{profiles.numbers.pairMore(one)}</span>
        <span>{profiles.numbers.pairMore(other)}</span>
      </p>
      <OtherRatio
        key={`${first}\n${second}`}
        label={profiles.numbers.pairOther(one, other)}
        onAnswer={onAnswer}
      />
    </fieldset>
  );
}

/** A ratio that is not on the scale, from 1/1000 to 1000. */
function OtherRatio({
  label,
  onAnswer,
}: {
  readonly label: string;
  readonly onAnswer: (ratio: string) => void;
}) {
  const { profiles } = useTexts();
  const [text, setText] = useState("");
  const entry = readCell(text);
  const value = entry.kind === "quantity" ? numberOf(String(entry.quantity)) : null;
  const isRatio = value !== null && value >= 0.001 && value <= 1000;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRatio && entry.kind === "quantity") onAnswer(String(entry.quantity));
      }}
    >
      <label className="row">
        {label}
        <input
          type="text"
          className="short"
          dir="ltr"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" disabled={!isRatio}>
        {profiles.numbers.take}
      </button>
    </form>
  );
}

function Consistency() {
  const { party } = useProfile();
  const { value } = useAnswer("pairNotes", { party });
  if (!value) return null;
  return (
    <div aria-live="polite">
      <p>{value.text}</p>
      {value.advice !== null && <p className="note">{value.advice}</p>}
    </div>
  );
}
