// Who else acts, such as a guarantor: other parties and voices of the case, or somebody new.
import { addMaker } from "@parley/engine/editing";
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { voicesLeft } from "../makers.ts";
import { useHold } from "../use-hold.ts";

const SOMEBODY_ELSE = " new";

export function AddMaker() {
  const { hold } = useTexts();
  const { edit, documents, conflict, isReadOnly } = useHold();
  const voices = voicesLeft(documents, conflict);
  const [chosen, choose] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [select, field] = [useId(), useId()];
  if (isReadOnly) return null;
  const which = voices.some(({ id }) => id === chosen) ? chosen : (voices[0]?.id ?? SOMEBODY_ELSE);
  const isNew = which === null || chosen === SOMEBODY_ELSE || which === SOMEBODY_ELSE;
  const add = () => {
    if (isNew && name.trim() === "") return;
    const thing = isNew ? { name: name.trim() } : { voice: which };
    setName("");
    choose(null);
    edit("addMaker", (before) => addMaker(before, thing).documents);
  };
  return (
    <form
      className="row hold-add-maker"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={select}>{hold.makers.title}</label>
      <select
        id={select}
        value={isNew ? SOMEBODY_ELSE : which}
        onChange={(event) => choose(event.target.value)}
      >
        {voices.map((voice) => (
          <option key={voice.id} value={voice.id}>
            {voice.name}
          </option>
        ))}
        <option value={SOMEBODY_ELSE}>{hold.makers.another}</option>
      </select>
      {isNew && (
        <input
          id={field}
          type="text"
          dir="auto"
          aria-label={hold.makers.newName}
          placeholder={hold.makers.nameOf}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <Button type="submit">{hold.makers.add}</Button>
    </form>
  );
}
