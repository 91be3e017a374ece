// The options of one issue to tick; of a long range of numbers, where it begins and ends.
import { type IssueDocument, nameOf, type VoiceItem } from "@parley/engine/editing";
import { useId } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import { type Choice, type ChoiceOption, choiceOf, choiceOptions, chosenIds } from "./choices.ts";

interface ChoiceFieldsProps {
  readonly issue: IssueDocument;
  readonly parties: readonly VoiceItem[];
  readonly choice: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
}

/** Nobody ticks more than these one by one. */
const MOST_TICKED = 40;

export function ChoiceFields({ issue, parties, choice, onChange }: ChoiceFieldsProps) {
  const { impossible } = useTexts().caseScreen;
  const options = choiceOptions(issue, parties);
  const chosen = (choice !== null && chosenIds(choice, issue, parties)) || [];
  return (
    <fieldset className="choice-fields">
      <legend className="visually-hidden">{impossible.optionsOf(nameOf(issue))}</legend>
      {options.length > MOST_TICKED ? (
        <RangeFields choice={choice} onChange={onChange} />
      ) : (
        <Ticks options={options} chosen={chosen} onChange={onChange} />
      )}
    </fieldset>
  );
}

interface TicksProps {
  readonly options: readonly ChoiceOption[];
  readonly chosen: readonly string[];
  readonly onChange: (choice: Choice | null) => void;
}

function Ticks({ options, chosen, onChange }: TicksProps) {
  const toggle = (id: string) => {
    const isOn = (one: string) => (one === id ? !chosen.includes(one) : chosen.includes(one));
    onChange(choiceOf(options.map((option) => option.id).filter(isOn)));
  };
  return options.map(({ id, name }) => (
    <label key={id} className="tick">
      <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> <bdi>{name}</bdi>
    </label>
  ));
}

function RangeFields({ choice, onChange }: Pick<ChoiceFieldsProps, "choice" | "onChange">) {
  const { impossible } = useTexts().caseScreen;
  const id = useId();
  const [low, high] = endsOf(choice);
  const change = (from: string, to: string) => {
    const range = {
      ...(from.trim() === "" ? {} : { atLeast: from.trim() }),
      ...(to.trim() === "" ? {} : { atMost: to.trim() }),
    };
    onChange(Object.keys(range).length === 0 ? null : range);
  };
  return (
    <>
      <label htmlFor={`${id}-from`}>{impossible.from}</label>
      <input
        id={`${id}-from`}
        type="text"
        inputMode="decimal"
        className="short"
        value={low}
        onChange={(event) => change(event.target.value, high)}
      />
      <label htmlFor={`${id}-to`}>{impossible.to}</label>
      <input
        id={`${id}-to`}
        type="text"
        inputMode="decimal"
        className="short"
        value={high}
        onChange={(event) => change(low, event.target.value)}
      />
    </>
  );
}

function endsOf(choice: Choice | null): [low: string, high: string] {
  if (choice === null) return ["", ""];
  if (Array.isArray(choice)) return [String(choice[0] ?? ""), String(choice.at(-1) ?? "")];
  if (typeof choice !== "object") return [String(choice), String(choice)];
  return [String(choice.atLeast ?? ""), String(choice.atMost ?? "")];
}
