// What cannot go together, as sentences; each with its reason.
import { removeCombination, replaceCombination } from "@parley/engine/editing";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useRemoving } from "../../../parts/notice/use-removing.ts";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { CombinationBuilder } from "./combination-builder.tsx";
import { useCombinationWords } from "./combination-words.ts";

export function Combinations() {
  const { hold } = useTexts();
  const { conflict, isReadOnly } = useHold();
  const [isBuilding, setBuilding] = useState(false);
  const entries = conflict.infeasible ?? [];
  return (
    <section className="part" aria-labelledby="hold-combinations">
      <h2 id="hold-combinations">{hold.combinations.title}</h2>
      {entries.length === 0 && <p>{hold.combinations.none}</p>}
      <ul className="plain hold-combinations">
        {entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries go by their position
          <Combination key={at} entry={entry} at={at} />
        ))}
      </ul>
      {!isReadOnly &&
        (isBuilding ? (
          <CombinationBuilder onDone={() => setBuilding(false)} />
        ) : (
          <Button onPress={() => setBuilding(true)}>{hold.combinations.add}</Button>
        ))}
    </section>
  );
}

type Entry = NonNullable<ReturnType<typeof useHold>["conflict"]["infeasible"]>[number];

function Combination({ entry, at }: { readonly entry: Entry; readonly at: number }) {
  const { hold } = useTexts();
  const { edit, problems, isReadOnly } = useHold();
  const takeOut = useRemoving();
  const sentence = useCombinationWords()(entry);
  const because = String(entry.because ?? "");
  const explain = (text: string) => {
    const { because: _, ...rest } = entry;
    const next = text.trim() === "" ? rest : { ...rest, because: text };
    edit("combination", (documents) => replaceCombination(documents, { at, entry: next }), `because ${at}`);
  };
  return (
    <li>
      <p>{sentence}</p>
      <p className="row">
        <TypedField
          className="hold-because"
          label={`${hold.combinations.because}: ${sentence}`}
          placeholder={hold.combinations.because}
          value={because}
          isReadOnly={isReadOnly}
          onType={explain}
        />
        {!isReadOnly && (
          <Button
            className="quiet"
            aria-label={hold.combinations.remove(sentence)}
            onPress={() =>
              takeOut({
                removal: { combination: at },
                name: sentence,
                isSentence: true,
                label: hold.did.combination,
                remove: (documents) => removeCombination(documents, at),
              })
            }
          >
            ×
          </Button>
        )}
      </p>
      <ProblemLines problems={problemsAt(problems, "infeasible", at)} />
    </li>
  );
}
