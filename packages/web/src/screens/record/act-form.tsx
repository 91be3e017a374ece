// Writing an act down, or changing one: every field by keyboard, the likely ones filled in.
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { type ActDraft, type DraftFault, draftFaults } from "./act-draft.ts";
import { AboutField, KindField, SourceField, TextField, VoicesField, WhenField } from "./act-fields.tsx";
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
  readonly firstField?: RefObject<HTMLInputElement | null>;
}

export function ActForm(props: ActFormProps) {
  const { words, draft, onKeep, keepText, onCancel, cancelText } = props;
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const own = useRef<HTMLFormElement>(null);
  const keep = () => {
    const found = draftFaults(draft);
    setFaults(found);
    if (found.length === 0) onKeep(draft);
    // The first field that needs something.
    else requestAnimationFrame(() => own.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  const listen = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
    } else if (event.key === "Escape" && onCancel && !event.defaultPrevented) onCancel();
  };
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
      <ActFields {...props} faults={faults} />
      <div className="row">
        <button type="submit" className="main">
          {keepText}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {cancelText}
          </button>
        )}
        <small>{words.texts.form.keys}</small>
      </div>
    </form>
  );
}

interface FieldsProps extends Pick<ActFormProps, "read" | "words" | "draft" | "onDraft" | "firstField"> {
  readonly faults: readonly DraftFault[];
}

function ActFields(props: FieldsProps) {
  const { words, draft, onDraft, faults } = props;
  const { form } = words.texts;
  const change = (part: Partial<ActDraft>) => onDraft({ ...draft, ...part });
  return (
    <>
      <WhoFields {...props} change={change} />
      <TextField
        label={form.says}
        value={draft.says}
        onType={(says) => change({ says })}
        problem={faultIn(faults, ["says"], words)}
      />
      <EvidenceFields {...props} change={change} />
      <details open={draft.quote !== "" || draft.note !== "" || undefined}>
        <summary>{form.more}</summary>
        <TextField label={form.quote} value={draft.quote} onType={(quote) => change({ quote })} isLong />
        <TextField label={form.note} value={draft.note} onType={(note) => change({ note })} isLong />
      </details>
    </>
  );
}

interface SomeFieldsProps extends FieldsProps {
  readonly change: (part: Partial<ActDraft>) => void;
}

function WhoFields({ read, words, draft, faults, firstField, change }: SomeFieldsProps) {
  const { form } = words.texts;
  return (
    <div className="act-form-row">
      <WhenField
        {...{ words, value: draft.when, problem: faultIn(faults, ["when", "not-a-day"], words) }}
        onType={(when) => change({ when })}
      />
      <VoicesField
        {...{ read, words, label: form.who, placeholder: form.whoEmpty, chosen: draft.who }}
        onChange={(who) => change({ who })}
        problem={faultIn(faults, ["who"], words)}
        inputRef={(element) => {
          if (firstField) firstField.current = element;
        }}
      />
      <KindField {...{ words, value: draft.kind }} onChoose={(kind) => change({ kind })} />
      <VoicesField
        {...{ read, words, label: form.to, placeholder: form.toEmpty, chosen: draft.to }}
        onChange={(to) => change({ to })}
      />
    </div>
  );
}

function EvidenceFields({ read, words, draft, faults, change }: SomeFieldsProps) {
  const { form } = words.texts;
  return (
    <div className="act-form-row about">
      <AboutField
        {...{ read, words, about: draft.about, problem: faultIn(faults, ["some-without-options"], words) }}
        onAbout={(about) => change({ about })}
      />
      <SourceField {...{ read, words, source: draft.source }} onSource={(source) => change({ source })} />
      <TextField
        label={form.place}
        placeholder={form.placeEmpty}
        value={draft.place}
        onType={(place) => change({ place })}
      />
    </div>
  );
}

function faultIn(
  faults: readonly DraftFault[],
  kinds: readonly DraftFault[],
  words: RecordWords,
): string | null {
  const fault = faults.find((one) => kinds.includes(one));
  return fault ? words.texts.form.faults[fault] : null;
}
