// Writing an act down, or changing one: every field by keyboard, the likely ones filled in.
import type { ActKind } from "@parley/engine/case";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { PickField } from "../../parts/pick-field.tsx";
import type { PickItem } from "../../parts/pick-matches.ts";
import { aboutItems, chosenAbout, withTerm } from "./about-items.ts";
import { type ActDraft, type DraftFault, draftFaults } from "./act-draft.ts";
import { nextDay } from "./day-words.ts";
import type { ReadRecord } from "./read-record.ts";
import type { RecordWords } from "./use-record-words.ts";

interface ActFormProps {
  readonly read: ReadRecord;
  readonly words: RecordWords;
  readonly draft: ActDraft;
  readonly onDraft: (draft: ActDraft) => void;
  readonly onKeep: (draft: ActDraft) => void;
  readonly keepText: string;
  readonly onCancel?: () => void;
  readonly cancelText?: string;
  /** Where the focus goes once an act is kept. */
  readonly firstField?: React.RefObject<HTMLInputElement | null>;
}

export function ActForm(props: ActFormProps) {
  const { read, words, draft, onDraft, onKeep, keepText, onCancel, cancelText } = props;
  const { form } = words.texts;
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const own = useRef<HTMLFormElement>(null);
  const change = (part: Partial<ActDraft>) => onDraft({ ...draft, ...part });
  const keep = () => {
    const found = draftFaults(draft);
    setFaults(found);
    if (found.length === 0) onKeep(draft);
    // The first field that needs something.
    else requestAnimationFrame(() => own.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  const said = (...kinds: readonly DraftFault[]) => {
    const fault = faults.find((one) => kinds.includes(one));
    return fault ? form.faults[fault] : null;
  };
  const listen = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    } else if (event.key === "Escape" && onCancel && !event.defaultPrevented) onCancel();
  };
  const voices = useVoices(read);
  const newVoice = (typed: string): PickItem => ({ key: `new ${typed}`, text: typed, isNew: true });
  return (
    <form
      ref={own}
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={listen}
    >
      <div className="act-form-row">
        <WhenField {...{ words, value: draft.when, problem: said("when", "not-a-day") }} onType={(when) => change({ when })} />
        <PickField
          label={form.who}
          placeholder={form.whoEmpty}
          chosen={draft.who}
          items={voices}
          onChange={(who) => change({ who })}
          makeNew={newVoice}
          newText={form.newVoice}
          problem={said("who")}
          inputRef={(element) => {
            if (props.firstField) props.firstField.current = element;
          }}
        />
        <KindField {...{ words, value: draft.kind }} onChoose={(kind) => change({ kind })} />
        <PickField
          label={form.to}
          placeholder={form.toEmpty}
          chosen={draft.to}
          items={voices}
          onChange={(to) => change({ to })}
          makeNew={newVoice}
          newText={form.newVoice}
        />
      </div>
      <TextField label={form.says} value={draft.says} onType={(says) => change({ says })} problem={said("says")} />
      <div className="act-form-row about">
        <AboutField {...{ read, words, about: draft.about, problem: said("some-without-options") }} onAbout={(about) => change({ about })} />
        <SourceField {...{ read, words, source: draft.source }} onSource={(source) => change({ source })} />
        <TextField label={form.place} placeholder={form.placeEmpty} value={draft.place} onType={(place) => change({ place })} />
      </div>
      <details open={draft.quote !== "" || draft.note !== "" || undefined}>
        <summary>{form.more}</summary>
        <TextField label={form.quote} value={draft.quote} onType={(quote) => change({ quote })} isLong />
        <TextField label={form.note} value={draft.note} onType={(note) => change({ note })} isLong />
      </details>
      <div className="row">
        <button type="submit" className="main">
          {keepText}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {cancelText}
          </button>
        )}
        <small>{form.keys}</small>
      </div>
    </form>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly placeholder?: string;
  readonly problem?: string | null;
  readonly isLong?: true;
}

function TextField({ label, value, onType, placeholder, problem = null, isLong }: TextProps) {
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

function WhenField({ words, value, problem, onType }: WhenProps) {
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

function KindField({ words, value, onChoose }: KindProps) {
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

function AboutField({ read, words, about, problem, onAbout }: AboutProps) {
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

function SourceField({ read, words, source, onSource }: SourceProps) {
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

function useVoices({ frame }: ReadRecord): readonly PickItem[] {
  return useMemo(
    () => [...frame.parties, ...frame.others].map(({ id, name }) => ({ key: id as string, text: name })),
    [frame],
  );
}
