// Takes hand-ins from pasted texts and from files; nothing that was pasted is lost where it holds none.
import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { findHandIns } from "../../exercise/hand-in.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";

interface AddPartProps {
  readonly onAdd: (handIns: readonly string[]) => void;
  /** What was said of the last files. */
  readonly said: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function AddPart({ onAdd, said, onFiles }: AddPartProps) {
  const { debrief } = useTexts().teaching;
  const { count } = useCourseWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [told, tell] = useState("");
  const add = () => {
    const found = findHandIns(typed);
    if (found.length > 0) {
      onAdd(found);
      setTyped("");
    }
    tell(found.length > 0 ? debrief.added(found.length, count(found.length)) : debrief.noneFound);
  };
  return (
    <section className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{debrief.addTitle}</h2>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor={id}>{debrief.field}</label>
        <textarea id={id} dir="ltr" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <p className="row">
          <Button type="submit" className="main">
            {debrief.add}
          </Button>
          <Button onPress={() => input.current?.click()}>{debrief.files}</Button>
        </p>
        <p aria-live="polite">
          {told} {said}
        </p>
      </form>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          onFiles(files);
        }}
      />
      <p className="hint">{debrief.kept}</p>
    </section>
  );
}
