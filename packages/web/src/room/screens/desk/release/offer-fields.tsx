// The fields of an offer that is passed on: options, conditions, and until when it stands.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../../texts/use-texts.ts";
import { ChoicesField, type ChoicesFrame } from "../../../parts/choices-field.tsx";
import { WordsField } from "../../../parts/words-field.tsx";
import type { ReleaseDraft } from "./release-draft.ts";

interface OfferFieldsProps {
  readonly draft: ReleaseDraft;
  readonly change: (part: Partial<ReleaseDraft>) => void;
  readonly frame: ChoicesFrame;
}

export function OfferFields({ draft, change, frame }: OfferFieldsProps) {
  const { release } = useTexts().roomDesk;
  const id = useId();
  return (
    <>
      <ChoicesField
        frame={frame}
        value={draft.choices}
        onChange={(choices) => change({ choices })}
        legend={release.choices}
      />
      <Conditions draft={draft} change={change} />
      <div>
        <label htmlFor={id}>{release.expires}</label>
        <input
          id={id}
          type="datetime-local"
          value={draft.expires}
          onChange={({ target }) => change({ expires: target.value })}
        />
      </div>
    </>
  );
}

function Conditions({ draft: { conditions }, change }: Omit<OfferFieldsProps, "frame">) {
  const { release } = useTexts().roomDesk;
  const put = (at: number, words: string) =>
    change({ conditions: conditions.map((one, k) => (k === at ? words : one)) });
  return (
    <>
      {conditions.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place alone
        <div key={at}>
          <WordsField
            label={release.condition(String(at + 1))}
            value={words}
            onChange={(one) => put(at, one)}
          />
          <Button
            className="link"
            onPress={() => change({ conditions: conditions.filter((_, k) => k !== at) })}
          >
            {release.dropCondition(String(at + 1))}
          </Button>
        </div>
      ))}
      <p>
        <Button onPress={() => change({ conditions: [...conditions, ""] })}>{release.addCondition}</Button>
      </p>
    </>
  );
}
