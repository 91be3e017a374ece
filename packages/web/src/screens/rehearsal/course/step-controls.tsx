// Goes through a course one step at a time, or all at once.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { useCourseWords } from "../rehearsal-words.ts";

interface StepControlsProps {
  /** How many acts are shown. */
  readonly step: number;
  readonly count: number;
  readonly onStep: (step: number) => void;
}

export function StepControls({ step, count, onStep }: StepControlsProps) {
  const words = useCourseWords();
  const { dance } = words.texts;
  const id = useId();
  const said = dance.step(words.count(step), words.count(count));
  return (
    <fieldset className="steps-of-course">
      <legend className="visually-hidden">{dance.steps}</legend>
      <Button isDisabled={step === 0} onPress={() => onStep(0)}>
        {dance.toStart}
      </Button>
      <Button isDisabled={step === 0} onPress={() => onStep(step - 1)}>
        {dance.back}
      </Button>
      <Button isDisabled={step === count} onPress={() => onStep(step + 1)}>
        {dance.on}
      </Button>
      <Button isDisabled={step === count} onPress={() => onStep(count)}>
        {dance.toEnd}
      </Button>
      <label htmlFor={id}>{said}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={count}
        value={step}
        aria-valuetext={said}
        onChange={(event) => onStep(Number(event.target.value))}
      />
    </fieldset>
  );
}
