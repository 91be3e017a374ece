// What was changed anywhere in the case since an earlier state, kept as a what-if; or how it was before, kept as one.
import { useId, useState } from "react";
import { useCase, useSession } from "../../store/use-case.ts";
import { addWhatIf } from "../../what-ifs/add-what-if.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";

interface EarlierProps {
  readonly words: WhatIfWords;
  readonly onKept: (id: string) => void;
}

type Way = "put-back" | "keep-changes";

export function EarlierPart({ words, onKept }: EarlierProps) {
  // The states change with the documents.
  useCase();
  const session = useSession();
  const id = useId();
  const { earlier: texts } = words.texts;
  const states = session.earlier();
  return (
    <section className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.title}</h2>
      <p>{texts.lead}</p>
      {states.length === 0 ? <p>{texts.nothing}</p> : <EarlierForm {...{ words, onKept }} />}
    </section>
  );
}

function EarlierForm({ words, onKept }: EarlierProps) {
  const { documents } = useCase();
  const session = useSession();
  const id = useId();
  const { earlier: texts, make, labels } = words.texts;
  const states = session.earlier();
  const [back, setBack] = useState<number | null>(null);
  const [way, setWay] = useState<Way>("put-back");
  const [ownName, setName] = useState<string | null>(null);
  const [said, say] = useState("");
  // Counted from the oldest, so that further steps leave the choice where it is.
  const chosen = back === null || back >= states.length ? 0 : back;
  const name = ownName ?? (way === "put-back" ? texts.nameChanged : texts.nameBefore);
  const keep = () => {
    const before = states[states.length - 1 - chosen].documents;
    const { whatIfs } = documents;
    const isPutBack = way === "put-back";
    const base = isPutBack ? { ...before, whatIfs } : documents;
    const added = addWhatIf(base, { name, after: isPutBack ? documents : before });
    if (added.id === null) return say(make.nothing);
    const label = isPutBack ? labels.putBack(name) : labels.add(name);
    session.edit(() => added.documents, { label });
    say(make.kept(name));
    setName(null);
    onKept(added.id);
  };
  return (
    <form
      className="make"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className="make-field">
        <label htmlFor={`${id}-since`}>{texts.since}</label>
        <select id={`${id}-since`} value={chosen} onChange={(event) => setBack(Number(event.target.value))}>
          {states
            .map(({ label }, at) => ({ at: states.length - 1 - at, label }))
            .reverse()
            .map(({ at, label }) => (
              <option key={at} value={at}>
                {at === 0 ? texts.opened : texts.before(label)}
              </option>
            ))}
        </select>
      </div>
      <fieldset className="choices">
        <legend>{texts.way}</legend>
        {(["put-back", "keep-changes"] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-way`} checked={way === one} onChange={() => setWay(one)} />{" "}
            {one === "put-back" ? texts.putBack : texts.keepChanges}
          </label>
        ))}
      </fieldset>
      <div className="make-name">
        <label htmlFor={`${id}-name`}>{make.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="row">
        <button type="submit">{texts.keep}</button>
      </div>
      <p className="sans count" role="status">
        {said}
      </p>
    </form>
  );
}
