// How many situations the model has.
import { useTexts } from "../../../texts/use-texts.ts";
import { useHold } from "../use-hold.ts";
import { useNumbers } from "../use-numbers.ts";

export function SituationCount() {
  const { hold } = useTexts();
  const numbers = useNumbers();
  const { view } = useHold();
  if (!view) return null;
  const { count } = view;
  return (
    <p aria-live="polite">
      {count === null ? hold.can.uncounted : count === 1 ? hold.can.countOne : hold.can.count(numbers(count))}
    </p>
  );
}
