// Puts together one entry of what cannot go together: which kind, and which actions.
import { addCombination } from "@parley/engine/editing";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { Labelled } from "../labelled.tsx";
import { useHold } from "../use-hold.ts";
import { COMBINATION_KINDS, type CombinationKind, combinationOf, type PartState } from "./combination.ts";
import { useActionNames, useCombinationWords } from "./combination-words.ts";

export function CombinationBuilder({ onDone }: { readonly onDone: () => void }) {
  const { hold, app } = useTexts();
  const { edit, makers } = useHold();
  const ids = makers.flatMap(({ actions }) => actions.map(({ id }) => id));
  const [kind, setKind] = useState<CombinationKind>("requires");
  const [action, setAction] = useState(ids[0] ?? "");
  const [parts, setParts] = useState<Readonly<Record<string, PartState>>>({});
  const words = useCombinationWords();
  const nameOf = useActionNames();
  const entry = combinationOf({ kind, action, parts });
  const hasAction = kind === "requires" || kind === "excludes";
  const listed = ids.filter((id) => !hasAction || id !== action);
  return (
    <form
      className="hold-builder"
      onSubmit={(event) => {
        event.preventDefault();
        if (!entry) return;
        edit("combination", (documents) => addCombination(documents, { entry }));
        onDone();
      }}
    >
      <KindChoice kind={kind} onKind={setKind} />
      {hasAction && (
        <Labelled label={hold.combinations.which}>
          {(id) => (
            <select id={id} value={action} onChange={(event) => setAction(event.target.value)}>
              {ids.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <fieldset className="choices">
        <legend>{hasAction ? hold.combinations.others : hold.combinations.among}</legend>
        {listed.map((id) => (
          <Part
            key={id}
            name={nameOf(id)}
            hasNot={kind === "pattern"}
            state={parts[id] ?? "either"}
            onChange={(state) => setParts({ ...parts, [id]: state })}
          />
        ))}
      </fieldset>
      <p aria-live="polite">{entry && words(entry)}</p>
      <p className="row">
        <Button type="submit" isDisabled={!entry}>
          {hold.combinations.put}
        </Button>
        <Button onPress={onDone}>{app.cancel}</Button>
      </p>
    </form>
  );
}

interface KindChoiceProps {
  readonly kind: CombinationKind;
  readonly onKind: (kind: CombinationKind) => void;
}

function KindChoice({ kind, onKind }: KindChoiceProps) {
  const { combinations } = useTexts().hold;
  const first = useRef<HTMLSelectElement>(null);
  // It comes in the place of the button that was pressed.
  useEffect(() => first.current?.focus(), []);
  return (
    <Labelled label={combinations.kind}>
      {(id) => (
        <select
          id={id}
          ref={first}
          value={kind}
          onChange={(event) => onKind(event.target.value as CombinationKind)}
        >
          {COMBINATION_KINDS.map((name) => (
            <option key={name} value={name}>
              {combinations.kinds[name]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface PartProps {
  readonly name: string;
  readonly state: PartState;
  /** Whether it may be named as not done. */
  readonly hasNot: boolean;
  readonly onChange: (state: PartState) => void;
}

function Part({ name, state, hasNot, onChange }: PartProps) {
  const { combinations } = useTexts().hold;
  if (!hasNot) {
    return (
      <label className="checkbox">
        <input
          type="checkbox"
          checked={state === "done"}
          onChange={(event) => onChange(event.target.checked ? "done" : "either")}
        />
        {name}
      </label>
    );
  }
  return (
    <label className="hold-part">
      <span>{name}</span>
      <select value={state} onChange={(event) => onChange(event.target.value as PartState)}>
        <option value="either">{combinations.either}</option>
        <option value="done">{combinations.isDone}</option>
        <option value="not-done">{combinations.isNotDone}</option>
      </select>
    </label>
  );
}
