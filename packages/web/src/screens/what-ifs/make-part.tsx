// A what-if made quickly: the usual changes, one or several, and a name that is suggested from them.
import { type FormEvent, useId, useState } from "react";
import { useCase, useSession } from "../../store/use-case.ts";
import { addWhatIf } from "../../what-ifs/add-what-if.ts";
import { keptWhatIfs, whatIfName } from "../../what-ifs/kept-what-ifs.ts";
import { ChangeFields } from "./change-fields.tsx";
import { changeName, suggestedName } from "./change-names.ts";
import { changeFrom, completed, type Filled, NOTHING_FILLED } from "./make-state.ts";
import { NameField } from "./name-field.tsx";
import type { WhatIfWords } from "./use-what-if-words.ts";
import { makeChanges, type UsualChange } from "./usual-change.ts";

interface MakeProps {
  readonly words: WhatIfWords;
  /** Told of what was kept, to be compared. */
  readonly onKept: (id: string) => void;
}

export function MakePart({ words, onKept }: MakeProps) {
  const { documents } = useCase();
  const making = useMaking(words, onKept);
  const { make } = words.texts;
  const id = useId();
  return (
    <section className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{make.title}</h2>
      <form className="make" onSubmit={making.keep}>
        {making.soFar.length > 0 && (
          <>
            <p className="make-so-far">{make.soFar}</p>
            <ul className="plain">
              {making.soFar.map((change) => {
                const name = changeName(change, documents, words);
                return (
                  <li key={name}>
                    {name}{" "}
                    <button type="button" className="link" onClick={() => making.drop(change)}>
                      {make.drop(name)}
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
        <ChangeFields
          filled={making.filled}
          problem={making.problem}
          words={words}
          onFill={(part) => making.fill(part)}
        />
        <NameField words={words} name={making.name} onType={making.setName} />
        <div className="row">
          <button type="submit" className="main">
            {make.add}
          </button>
          <button type="button" onClick={making.also}>
            {make.also}
          </button>
        </div>
      </form>
      <p className="sans count" role="status">
        {making.said}
      </p>
    </section>
  );
}

function useMaking(words: WhatIfWords, onKept: (id: string) => void) {
  const { documents } = useCase();
  const session = useSession();
  const { make, labels } = words.texts;
  const [typed, setTyped] = useState<Filled>(NOTHING_FILLED);
  const [soFar, setSoFar] = useState<readonly UsualChange[]>([]);
  const [ownName, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, say] = useState("");
  const filled = completed(typed, documents, words);
  const next = changeFrom(filled, documents, words);
  const all = next.kind === "made" ? [...soFar, next.change] : soFar;
  const name = ownName ?? (all.length > 0 ? suggestedName(all, documents, words) : "");
  const fault = next.kind === "made" || next.kind === "nothing" ? null : make.faults[next.kind];
  const clear = () => setTyped({ ...typed, low: "", high: "", isUnknown: false, entry: "" });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    // A last change that was begun is wanted; one that was not is left out where there are others.
    if (fault !== null && (soFar.length === 0 || next.kind !== "empty")) return setProblem(fault);
    if (all.length === 0) return;
    const added = addWhatIf(documents, { name, after: makeChanges(documents, all) });
    if (added.id === null) return say(make.nothing);
    const before = keptWhatIfs(documents).find((one) => String(one.id) === added.id);
    if (before) say(make.there(whatIfName(before)));
    else {
      session.edit(() => added.documents, { label: labels.add(name) });
      say(make.kept(name));
    }
    onKept(added.id);
    setSoFar([]);
    setName(null);
    clear();
  };
  const also = () => {
    if (next.kind !== "made") return setProblem(fault);
    setSoFar(all);
    clear();
  };
  const fill = (part: Partial<Filled>) => {
    setProblem(null);
    setTyped({ ...filled, ...part });
  };
  const drop = (change: UsualChange) => setSoFar(soFar.filter((one) => one !== change));
  return { filled, problem, soFar, name, said, setName, keep, also, fill, drop };
}
