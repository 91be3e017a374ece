// What was changed anywhere in the case since an earlier state, kept as a what-if; or how it was before, kept as one.
import { useId, useState } from "react";
import { useCase, useSession } from "../../store/use-case.ts";
import { addWhatIf } from "../../what-ifs/add-what-if.ts";
import { differingStates, type EarlierState } from "./earlier-states.ts";
import { NameField } from "./name-field.tsx";
import type { WhatIfWords } from "./use-what-if-words.ts";

interface EarlierProps {
  readonly words: WhatIfWords;
  readonly onKept: (id: string) => void;
}

export function EarlierPart({ words, onKept }: EarlierProps) {
  const { documents } = useCase();
  const session = useSession();
  const id = useId();
  const [said, say] = useState("");
  const { earlier: texts } = words.texts;
  const states = differingStates(documents, session.earlier());
  return (
    <section className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.title}</h2>
      <p>{texts.lead}</p>
      {states.length === 0 ? <p>{texts.nothing}</p> : <EarlierForm {...{ words, onKept, states, say }} />}
      <p className="sans count" role="status">
        {said}
      </p>
    </section>
  );
}

type Way = "put-back" | "keep-changes";

interface FormProps extends EarlierProps {
  /** The latest first. */
  readonly states: readonly EarlierState[];
  readonly say: (text: string) => void;
}

function EarlierForm({ words, onKept, states, say }: FormProps) {
  const { documents } = useCase();
  const session = useSession();
  const { earlier: texts, make, labels } = words.texts;
  // Counted from the oldest, so that further steps leave the choice where it is.
  const [typed, setChosen] = useState(0);
  const [way, setWay] = useState<Way>("put-back");
  const [ownName, setName] = useState<string | null>(null);
  const chosen = Math.min(typed, states.length - 1);
  const name = ownName ?? (way === "put-back" ? texts.nameChanged : texts.nameBefore);
  const keep = () => {
    const before = states[states.length - 1 - chosen].documents;
    const isPutBack = way === "put-back";
    const base = isPutBack ? { ...before, whatIfs: documents.whatIfs } : documents;
    const added = addWhatIf(base, { name, after: isPutBack ? documents : before });
    if (added.id === null) return say(make.nothing);
    session.edit(() => added.documents, { label: isPutBack ? labels.putBack(name) : labels.add(name) });
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
      <SinceField {...{ words, states, chosen }} onChoose={setChosen} />
      <WayField {...{ words, way }} onChoose={setWay} />
      <NameField {...{ words, name }} onType={setName} />
      <div className="row">
        <button type="submit">{texts.keep}</button>
      </div>
    </form>
  );
}

interface SinceProps extends Pick<FormProps, "words" | "states"> {
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

function SinceField({ words, states, chosen, onChoose }: SinceProps) {
  const id = useId();
  const { earlier: texts } = words.texts;
  const oldestFirst = states.toReversed();
  return (
    <div className="make-field">
      <label htmlFor={id}>{texts.since}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {oldestFirst.map(({ label }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: states have no other identity than their place
          <option key={at} value={at}>
            {at === 0 ? texts.opened : texts.before(label)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface WayProps extends Pick<FormProps, "words"> {
  readonly way: Way;
  readonly onChoose: (way: Way) => void;
}

function WayField({ words, way, onChoose }: WayProps) {
  const id = useId();
  const { earlier: texts } = words.texts;
  const ways = { "put-back": texts.putBack, "keep-changes": texts.keepChanges } as const;
  return (
    <fieldset className="choices">
      <legend>{texts.way}</legend>
      {(["put-back", "keep-changes"] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={id} checked={way === one} onChange={() => onChoose(one)} /> {ways[one]}
        </label>
      ))}
    </fieldset>
  );
}
