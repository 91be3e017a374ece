// Words of the article: typed as they stand there, or taken from what is selected in it.
import type { Passage } from "@parley/engine/case";
import { useId, useState } from "react";
import { findStretches, GAP } from "./find-words.ts";
import type { SourceWords } from "./use-source-words.ts";

interface PassageFieldProps {
  readonly label: string;
  readonly text: string;
  /** Where words that stand in several places are looked for. */
  readonly near: number;
  readonly value: readonly Passage[];
  readonly selected: readonly Passage[];
  readonly words: SourceWords;
  readonly onChange: (passages: readonly Passage[]) => void;
  readonly isLong?: true;
  readonly problem?: string | null;
  readonly hint?: string;
}

export function PassageField(props: PassageFieldProps) {
  const { label, value, selected, words, isLong, hint } = props;
  const { mend } = words.texts;
  const id = useId();
  const field = usePassages(props);
  const problem = field.problem ?? props.problem ?? null;
  const shared = {
    id,
    dir: "auto",
    value: field.typed,
    "aria-invalid": problem !== null || undefined,
    "aria-describedby": `${id}-note`,
    onChange: (event: { target: { value: string } }) => field.type(event.target.value),
    onBlur: field.settle,
  } as const;
  return (
    <div className="mend-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea rows={3} {...shared} /> : <input type="text" autoComplete="off" {...shared} />}
      <button
        type="button"
        className="link"
        aria-label={mend.useSelectionFor(label)}
        // The selection in the text stays.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => field.take(selected)}
      >
        {mend.useSelection}
      </button>
      <small id={`${id}-note`} className={problem === null ? undefined : "problem"}>
        {problem ?? (value.length === 0 ? "" : hint)}
      </small>
    </div>
  );
}

function usePassages({ text, near, value, words, onChange }: PassageFieldProps) {
  const { mend } = words.texts;
  const [typed, setTyped] = useState(() => wordsOf(value));
  const [problem, setProblem] = useState<string | null>(null);
  const settle = () => {
    if (typed === wordsOf(value)) return setProblem(null);
    const found = typed.trim() === "" ? [] : findStretches(text, typed, near);
    setProblem(found === null ? mend.notFound : null);
    if (found !== null) onChange(found);
  };
  const take = (passages: readonly Passage[]) => {
    if (passages.length === 0) return setProblem(mend.nothingSelected);
    setProblem(null);
    setTyped(wordsOf(passages));
    onChange(passages);
  };
  return { typed, type: setTyped, settle, take, problem };
}

function wordsOf(passages: readonly Passage[]): string {
  return passages.map((passage) => passage.words).join(GAP);
}
