// What the mediator may say and pass on, and what observers see.
import { useTexts } from "../../../../texts/use-texts.ts";
import { withWords } from "../../../rules/draft-edits.ts";
import { OneOf } from "../one-of.tsx";
import { ClausePart } from "./clause-part.tsx";
import { useDrafting } from "./drafting.ts";
import { MoreWords } from "./more-words.tsx";

export function ConfidentialityClause() {
  const { roomRules } = useTexts();
  const { rules, edit, known } = useDrafting();
  const { confidentiality } = rules;
  return (
    <ClausePart clause="confidentiality">
      <OneOf
        isLabelled
        label={roomRules.draft.ask.confidentiality}
        value={confidentiality.attribution}
        onChange={(attribution) =>
          edit((now) => ({ ...now, confidentiality: { ...now.confidentiality, attribution } }))
        }
        options={{
          never: known.sentences["attribution-never"],
          "with-consent": known.sentences["attribution-with-consent"],
          free: known.sentences["attribution-free"],
        }}
      />
      <MoreWords
        words={confidentiality.words}
        onType={(words) => edit((now) => withWords(now, "confidentiality", words))}
      />
    </ClausePart>
  );
}

export function PassingOnClause() {
  const { roomRules } = useTexts();
  const { rules, edit, known } = useDrafting();
  return (
    <ClausePart clause="passing-on">
      <OneOf
        isLabelled
        label={roomRules.draft.ask["passing-on"]}
        value={rules.passingOn}
        onChange={(passingOn) => edit((now) => ({ ...now, passingOn }))}
        options={{
          nothing: known.sentences["passing-nothing"],
          ideas: known.sentences["passing-ideas"],
          "all-unless-marked": known.sentences["passing-all-unless-marked"],
        }}
      />
    </ClausePart>
  );
}

export function ObserversClause() {
  const { roomRules } = useTexts();
  const { rules, edit, known } = useDrafting();
  return (
    <ClausePart clause="observers">
      <OneOf
        isLabelled
        label={roomRules.draft.ask.observers}
        value={rules.observers}
        onChange={(observers) => edit((now) => ({ ...now, observers }))}
        options={{
          "control-only": known.sentences["observers-control-only"],
          "as-addressed": known.sentences["observers-as-addressed"],
        }}
      />
    </ClausePart>
  );
}
