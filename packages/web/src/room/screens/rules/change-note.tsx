// Not signing as it stands: a word about the proposal, to everyone or to the mediator alone, shown before it is sent.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatNames } from "../../parts/seat-name.tsx";
import type { RulesVersionView } from "../../questions/rules-version.ts";
import { useDeeds } from "../../use-room.ts";
import { OneOf } from "./one-of.tsx";
import { plainTextOf } from "./plain-text-of.ts";
import { useWords } from "./use-words.ts";

interface ChangeNoteProps {
  readonly shown: RulesVersionView;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

interface NoteDraft {
  /** Name of the clause that it is about; empty: the whole text. */
  readonly clause: string;
  readonly said: string;
  readonly to: "everyone" | "chair";
  readonly mayPass: "nothing" | "unattributed" | "attributed";
}

export function ChangeNote({ shown, onSent, onClose }: ChangeNoteProps) {
  const { app, roomRules } = useTexts();
  const words = useWords();
  const { order, busy, failure } = useDeeds();
  const [note, setNote] = useState<NoteDraft>({
    ...{ clause: "", said: "", to: "everyone", mayPass: "nothing" },
  });
  const written = note.said.trim();
  const text = note.clause === "" ? written : roomRules.noteOnClause(note.clause, written);
  const send = async () => {
    const { to, mayPass } = note;
    const about = shown.proposal;
    const act = { do: "note", words: text, about, ...(to === "chair" && { mayPass }) } as const;
    if (await order("send", { act, to })) onSent();
  };
  return (
    <form
      className="form rules-note"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{roomRules.noteTitle(words.number(shown.version))}</h3>
      <p>{roomRules.noteLead}</p>
      <WordsFields shown={shown} note={note} onChange={setNote} />
      {shown.chair.length > 0 && <ReaderFields shown={shown} note={note} onChange={setNote} />}
      <div className="rules-preview">
        <p className="note-title">{roomRules.notePreview}</p>
        <blockquote dir="auto">{written === "" ? <small>{roomRules.noteEmpty}</small> : text}</blockquote>
        <p className="sans">
          {roomRules.noteGoesTo}: <SeatNames seats={note.to === "chair" ? shown.chair : shown.everyone} />
        </p>
      </div>
      {failure && <p role="alert">{failure}</p>}
      <p className="row">
        <Button type="submit" className="main" isDisabled={busy || written === ""}>
          {roomRules.noteSend}
        </Button>
        <Button onPress={onClose}>{app.cancel}</Button>
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly shown: RulesVersionView;
  readonly note: NoteDraft;
  readonly onChange: (note: NoteDraft) => void;
}

function WordsFields({ shown, note, onChange }: FieldsProps) {
  const { roomRules } = useTexts();
  return (
    <>
      <label>
        {roomRules.noteClause}
        <select value={note.clause} onChange={({ target }) => onChange({ ...note, clause: target.value })}>
          <option value="">{roomRules.noteWhole}</option>
          {shown.clauses.map(({ key, title }) => (
            <option key={key} value={plainTextOf(title)}>
              {plainTextOf(title)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {roomRules.noteWords}
        <textarea
          required
          rows={4}
          maxLength={20_000}
          dir="auto"
          value={note.said}
          onChange={({ target }) => onChange({ ...note, said: target.value })}
        />
      </label>
    </>
  );
}

/** Who reads it, and what the mediator may do with what it alone was told. */
function ReaderFields({ shown, note, onChange }: FieldsProps) {
  const { roomRules } = useTexts();
  const words = useWords();
  const isToChair = note.to === "chair";
  return (
    <>
      <OneOf
        label={roomRules.noteToWhom}
        value={note.to}
        onChange={(to) => onChange({ ...note, to })}
        options={{ everyone: roomRules.noteToAll, chair: roomRules.noteToChair(words.seats(shown.chair)) }}
      />
      {isToChair && (
        <OneOf
          label={roomRules.notePass}
          value={note.mayPass}
          onChange={(mayPass) => onChange({ ...note, mayPass })}
          options={roomRules.notePassChoices}
        />
      )}
      {isToChair && !shown.hasConfided && (
        <p className="note" role="note">
          {roomRules.firstPrivate}
        </p>
      )}
    </>
  );
}
