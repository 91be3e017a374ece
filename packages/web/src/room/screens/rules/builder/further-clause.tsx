// Clauses in words of the people who sign them.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../../../parts/typed-field.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import { changedAt, withoutAt } from "../../../rules/draft-edits.ts";
import { useWords } from "../use-words.ts";
import { ClausePart, ClauseProblems } from "./clause-part.tsx";
import { useDrafting } from "./drafting.ts";

export function FurtherClause() {
  const { roomRules } = useTexts();
  const { rules, edit } = useDrafting();
  return (
    <ClausePart clause="further">
      {rules.further.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a clause that is being written has no identity but its place
        <FurtherFields key={at} at={at} />
      ))}
      <p>
        <Button
          onPress={() => edit((now) => ({ ...now, further: [...now.further, { title: "", words: "" }] }))}
        >
          {roomRules.draft.addFurther}
        </Button>
      </p>
    </ClausePart>
  );
}

function FurtherFields({ at }: { readonly at: number }) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const { rules, edit } = useDrafting();
  const id = useId();
  const clause = rules.further[at];
  if (!clause) return null;
  const name = draft.furtherClause(words.number(at + 1));
  const set = (changes: Partial<typeof clause>) =>
    edit((now) => ({ ...now, further: changedAt(now.further, at, (one) => ({ ...one, ...changes })) }));
  return (
    <fieldset className="rules-entry">
      <legend>{name}</legend>
      <p className="rules-words">
        <label htmlFor={`${id}-title`}>{draft.furtherTitle}</label>
        <TypedField id={`${id}-title`} value={clause.title} onType={(title) => set({ title })} />
      </p>
      <p className="rules-words">
        <label htmlFor={`${id}-words`}>{draft.furtherWords}</label>
        <TypedField
          id={`${id}-words`}
          value={clause.words}
          lines={3}
          onType={(text) => set({ words: text })}
        />
      </p>
      <ClauseProblems clause="further" at={at} />
      <Button
        className="link"
        aria-label={draft.removeNamed(name)}
        onPress={() => edit((now) => ({ ...now, further: withoutAt(now.further, at) }))}
      >
        {draft.remove}
      </Button>
    </fieldset>
  );
}
