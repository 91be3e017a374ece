// The fields of an act.
import type { ActKind } from "@parley/engine/case";
import { type KeyboardEvent, useId, useMemo } from "react";
import { PickField } from "../../parts/pick-field.tsx";
import type { PickItem } from "../../parts/pick-matches.ts";
import { aboutItems, chosenAbout, withTerm } from "./about-items.ts";
import type { ActDraft } from "./act-draft.ts";
import { nextDay } from "./day-words.ts";
import type { ReadRecord } from "./read-record.ts";
import type { RecordWords } from "./use-record-words.ts";

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly placeholder?: string;
  readonly problem?: string | null;
  readonly isLong?: true;
}

export function TextField({ label, value, onType, placeholder, problem = null, isLong }: TextProps) {
  const id = useId();
  const shared = {
    id,
    dir: "auto",
    value,
    placeholder,
    "aria-invalid": problem !== null || undefined,
    "aria-describedby": problem === null ? undefined : `${id}-note`,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  } as const;
  return (
    <div className="act-form-text">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea rows={2} {...shared} /> : <input type="text" autoComplete="off" {...shared} />}
      {problem !== null && (
        <p className="problem" id={`${id}-note`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface PartProps {
  readonly words: RecordWords;
}

interface WhenProps extends PartProps {
  readonly value: string;
  readonly problem: string | null;
  readonly onType: (when: string) => void;
}

export function WhenField({ words, value, problem, onType }: WhenProps) {
  const id = useId();
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onType(nextDay(value, event.key === "ArrowUp" ? 1 : -1));
  };
  return (
    <div className="act-form-text when">
      <label htmlFor={id}>{words.texts.form.when}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={listen}
      />
      <small id={`${id}-note`} className={problem === null ? undefined : "problem"}>
        {problem ?? words.day(value)}
      </small>
    </div>
  );
}

interface KindProps extends PartProps {
  readonly value: ActKind;
  readonly onChoose: (kind: ActKind) => void;
}

export function KindField({ words, value, onChoose }: KindProps) {
  const id = useId();
  const { kinds, form } = words.texts;
  return (
    <div className="act-form-text">
      <label htmlFor={id}>{form.kind}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value as ActKind)}>
        {Object.entries(kinds).map(([kind, text]) => (
          <option key={kind} value={kind}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AboutProps extends PartProps {
  readonly read: ReadRecord;
  readonly about: ActDraft["about"];
  readonly problem: string | null;
  readonly onAbout: (about: ActDraft["about"]) => void;
}

export function AboutField({ read, words, about, problem, onAbout }: AboutProps) {
  const { frame } = read;
  const { form } = words.texts;
  const items = useMemo(() => aboutItems(frame, words), [frame, words]);
  const chosen = chosenAbout(about, frame, words);
  const change = (picked: readonly PickItem[]) => {
    const kept = about.filter((_, at) => picked.some(({ key }) => key === chosen[at].key));
    const added = items.filter((item) => picked.some(({ key }) => key === item.key));
    onAbout(added.reduce((terms, { term }) => withTerm(terms, term), kept));
  };
  return (
    <PickField
      label={form.about}
      placeholder={form.aboutEmpty}
      chosen={chosen}
      items={items}
      onChange={change}
      problem={problem}
    />
  );
}

interface SourceProps extends PartProps {
  readonly read: ReadRecord;
  readonly source: readonly PickItem[];
  readonly onSource: (source: readonly PickItem[]) => void;
}

export function SourceField({ read, words, source, onSource }: SourceProps) {
  const { form } = words.texts;
  const items = read.frame.sources.map(({ id, title }) => ({ key: id, text: title }));
  return (
    <PickField
      label={form.source}
      placeholder={form.sourceEmpty}
      chosen={source}
      items={items}
      onChange={onSource}
      makeNew={(typed) => ({ key: `new ${typed}`, text: typed, isNew: true })}
      newText={form.newSource}
      single
    />
  );
}

interface VoicesProps extends PartProps {
  readonly read: ReadRecord;
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: readonly PickItem[];
  readonly onChange: (chosen: readonly PickItem[]) => void;
  readonly problem?: string | null;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
}

/** Parties and other voices; another name becomes another voice. */
export function VoicesField({ read, words, ...rest }: VoicesProps) {
  const { frame } = read;
  const items = useMemo(
    () => [...frame.parties, ...frame.others].map(({ id, name }) => ({ key: id as string, text: name })),
    [frame],
  );
  return (
    <PickField
      {...rest}
      items={items}
      makeNew={(typed) => ({ key: `new ${typed}`, text: typed, isNew: true })}
      newText={words.texts.form.newVoice}
    />
  );
}
