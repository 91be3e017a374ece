// Writing down what was said or done: the form stays for the next, with the day and the source kept.
import { type RefObject, useState } from "react";
import { useSession } from "../../store/use-case.ts";
import { type ActDraft, addDraft, EMPTY_DRAFT, nextDraft } from "./act-draft.ts";
import { ActForm } from "./act-form.tsx";
import { today } from "./day-words.ts";
import type { ReadRecord } from "./read-record.ts";
import type { RecordWords } from "./use-record-words.ts";

interface AddActProps {
  readonly read: ReadRecord;
  readonly words: RecordWords;
  readonly firstField: RefObject<HTMLInputElement | null>;
}

export function AddAct({ read, words, firstField }: AddActProps) {
  const session = useSession();
  const { form, labels } = words.texts;
  const [draft, setDraft] = useState<ActDraft>(() => ({ ...EMPTY_DRAFT, when: today() }));
  const [said, say] = useState("");
  const keep = (kept: ActDraft) => {
    session.edit((documents) => addDraft(documents, kept), { label: labels.add });
    say(form.added(words.day(kept.when), words.and(kept.who.map(({ text }) => text))));
    setDraft(nextDraft(kept));
    firstField.current?.focus();
  };
  return (
    <section className="part" aria-labelledby="add-act-title">
      <h2 id="add-act-title">{form.title}</h2>
      <ActForm {...{ read, words, draft, firstField }} onDraft={setDraft} onKeep={keep} keepText={form.add} />
      <p className="sans count" role="status">
        {said}
      </p>
    </section>
  );
}
