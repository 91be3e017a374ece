// Words that make a chosen clause more exact.
import { useId } from "react";
import { TypedField } from "../../../../parts/typed-field.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";

interface MoreWordsProps {
  readonly words: string | undefined;
  readonly onType: (words: string) => void;
}

export function MoreWords({ words = "", onType }: MoreWordsProps) {
  const { roomRules } = useTexts();
  const id = useId();
  return (
    <p className="rules-words">
      <label htmlFor={id}>{roomRules.draft.inWords}</label>
      <TypedField id={id} value={words} lines={2} onType={onType} />
    </p>
  );
}
