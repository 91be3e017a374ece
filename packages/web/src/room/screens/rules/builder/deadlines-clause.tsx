// Deadlines: by when what should have happened.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../../../parts/typed-field.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import { changedAt, withoutAt } from "../../../rules/draft-edits.ts";
import { useWords } from "../use-words.ts";
import { ClausePart, ClauseProblems } from "./clause-part.tsx";
import { useDrafting } from "./drafting.ts";
import { MomentField } from "./moment-field.tsx";

export function DeadlinesClause() {
  const { roomRules } = useTexts();
  const { rules, edit } = useDrafting();
  return (
    <ClausePart clause="deadlines">
      {rules.deadlines.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a deadline has no identity but its place
        <DeadlineFields key={at} at={at} />
      ))}
      <p>
        <Button
          onPress={() => edit((now) => ({ ...now, deadlines: [...now.deadlines, { by: 0, for: "" }] }))}
        >
          {roomRules.draft.addDeadline}
        </Button>
      </p>
    </ClausePart>
  );
}

function DeadlineFields({ at }: { readonly at: number }) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const { rules, edit } = useDrafting();
  const id = useId();
  const deadline = rules.deadlines[at];
  if (!deadline) return null;
  const name = draft.deadline(words.number(at + 1));
  const set = (changes: Partial<typeof deadline>) =>
    edit((now) => ({ ...now, deadlines: changedAt(now.deadlines, at, (one) => ({ ...one, ...changes })) }));
  return (
    <fieldset className="rules-entry">
      <legend>{name}</legend>
      <MomentField label={draft.deadlineBy} value={deadline.by} onChange={(by) => set({ by })} />
      <p className="rules-words">
        <label htmlFor={id}>{draft.deadlineFor}</label>
        <TypedField id={id} value={deadline.for} onType={(text) => set({ for: text })} />
      </p>
      <ClauseProblems clause="deadlines" at={at} />
      <Button
        className="link"
        aria-label={draft.removeNamed(name)}
        onPress={() => edit((now) => ({ ...now, deadlines: withoutAt(now.deadlines, at) }))}
      >
        {draft.remove}
      </Button>
    </fieldset>
  );
}
