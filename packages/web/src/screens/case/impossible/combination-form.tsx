// Builds an impossible combination: issue by issue, the options of each that cannot come together, and why.
import type { ImpossibleDocument, IssueDocument } from "@parley/engine/editing";
import { idOf, nameOf } from "@parley/engine/editing";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { useWords } from "../use-words.ts";
import { ChoiceFields } from "./choice-fields.tsx";
import { type CombinationPart, combinationOf, issueIn, type Lists, partsOf } from "./combination.ts";

interface CombinationFormProps {
  readonly lists: Lists;
  /** The one that is changed; null for a new one. */
  readonly from: ImpossibleDocument | null;
  readonly onKeep: (combination: ImpossibleDocument) => void;
  readonly onCancel: () => void;
}

const OPEN: CombinationPart = { issue: null, choice: null };

export function CombinationForm({ lists, from, onKeep, onCancel }: CombinationFormProps) {
  const { impossible } = useWords().texts;
  const [parts, setParts] = useState(() => (from ? partsOf(from) : [OPEN, OPEN]));
  const [because, setBecause] = useState(String(from?.because ?? ""));
  const [isIncomplete, complain] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const keep = () => {
    const combination = combinationOf(parts, because);
    if (combination) onKeep(combination);
    else complain(true);
  };
  return (
    <form
      ref={form}
      className="combination-form"
      aria-label={impossible.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      {parts.map((part, at) => (
        <PartFields
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
          key={at}
          at={at}
          part={part}
          parts={parts}
          lists={lists}
          onChange={(changed) => {
            complain(false);
            setParts(parts.with(at, changed));
          }}
          onRemove={parts.length > 2 ? () => setParts(parts.toSpliced(at, 1)) : null}
        />
      ))}
      {parts.length < lists.issues.length && (
        <Button className="quiet" onPress={() => setParts([...parts, OPEN])}>
          {impossible.anotherIssue}
        </Button>
      )}
      <Reason because={because} onChange={setBecause} />
      {isIncomplete && (
        <p className="problem" role="alert">
          {impossible.incomplete}
        </p>
      )}
      <FormButtons keep={from ? impossible.keepChange : impossible.keep} onCancel={onCancel} />
    </form>
  );
}

interface ReasonProps {
  readonly because: string;
  readonly onChange: (because: string) => void;
}

function Reason({ because, onChange }: ReasonProps) {
  const { impossible } = useWords().texts;
  const id = useId();
  return (
    <p className="field wide">
      <label htmlFor={id}>{impossible.because}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={because}
        placeholder={impossible.becauseEmpty}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}

function FormButtons({ keep, onCancel }: { readonly keep: string; readonly onCancel: () => void }) {
  const { app } = useTexts();
  return (
    <p className="row">
      <Button className="main" type="submit">
        {keep}
      </Button>
      <Button onPress={onCancel}>{app.cancel}</Button>
    </p>
  );
}

interface PartFieldsProps {
  readonly at: number;
  readonly part: CombinationPart;
  readonly parts: readonly CombinationPart[];
  readonly lists: Lists;
  readonly onChange: (part: CombinationPart) => void;
  readonly onRemove: (() => void) | null;
}

function PartFields({ at, part, parts, lists, onChange, onRemove }: PartFieldsProps) {
  const { texts, number } = useWords();
  const { impossible } = texts;
  const id = useId();
  const issue = issueIn(lists.issues, part.issue);
  const taken = new Set(parts.map((other) => other.issue));
  const isFree = (one: IssueDocument) => one === issue || !taken.has(idOf(one));
  return (
    <div className="combination-part">
      <p className="row">
        <label htmlFor={id}>{impossible.issue(number(at + 1))}</label>
        <select
          id={id}
          value={issue ? idOf(issue) : ""}
          onChange={(event) => onChange({ issue: event.target.value || null, choice: null })}
        >
          <option value="">{impossible.chooseIssue}</option>
          {lists.issues.filter(isFree).map((one) => (
            <option key={idOf(one)} value={idOf(one)}>
              {nameOf(one)}
            </option>
          ))}
        </select>
        {onRemove && (
          <Button
            className="quiet"
            onPress={onRemove}
            aria-label={impossible.withoutIssue(issue ? nameOf(issue) : number(at + 1))}
          >
            <span aria-hidden="true">×</span>
          </Button>
        )}
      </p>
      {issue && (
        <ChoiceFields
          issue={issue}
          parties={lists.parties}
          choice={part.choice}
          onChange={(choice) => onChange({ ...part, choice })}
        />
      )}
    </div>
  );
}
