// Under which conditions an offer stands: in words, or once another offer or ground rules are accepted.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { useMoments } from "../../parts/use-moments.ts";
import type { ConditionPlan } from "./offer-plan.ts";
import { useTalks } from "./talks-context.ts";

interface ConditionsFieldProps {
  readonly value: readonly ConditionPlan[];
  readonly onChange: (value: readonly ConditionPlan[]) => void;
}

export function ConditionsField({ value, onChange }: ConditionsFieldProps) {
  const { roomTalks } = useTexts();
  return (
    <fieldset className="choices conditions-field">
      <legend>{roomTalks.conditionsOf}</legend>
      {value.map((condition, at) => (
        <OneCondition
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other identity
          key={at}
          number={at + 1}
          condition={condition}
          onChange={(changed) => onChange(value.with(at, changed))}
          onRemove={() => onChange(value.toSpliced(at, 1))}
        />
      ))}
      <Button className="link" onPress={() => onChange([...value, { words: "", once: "" }])}>
        {roomTalks.addCondition}
      </Button>
    </fieldset>
  );
}

interface OneConditionProps {
  readonly number: number;
  readonly condition: ConditionPlan;
  readonly onChange: (condition: ConditionPlan) => void;
  readonly onRemove: () => void;
}

function OneCondition({ number, condition, onChange, onRemove }: OneConditionProps) {
  const { roomTalks } = useTexts();
  const { self, offers } = useTalks();
  const { list } = useMoments();
  const id = useId();
  const written = String(number);
  return (
    <div className="condition">
      <select
        aria-label={roomTalks.conditionKind(written)}
        value={condition.once}
        onChange={({ target }) => onChange({ ...condition, once: target.value })}
      >
        <option value="">{roomTalks.inWords}</option>
        {offers.map(({ act, number: place, from, to }) => (
          <option key={act} value={act}>
            {roomTalks.onceThis(String(place), from.name, list(to.map(({ name }) => name)))}
          </option>
        ))}
        {self.proposals.map(({ act, version }) => (
          <option key={act} value={act}>
            {roomTalks.onceVersion(String(version))}
          </option>
        ))}
      </select>
      <input
        id={id}
        type="text"
        dir="auto"
        aria-label={roomTalks.conditionWords(written)}
        placeholder={condition.once === "" ? roomTalks.conditionPlaceholder : roomTalks.conditionMore}
        value={condition.words}
        onChange={({ target }) => onChange({ ...condition, words: target.value })}
      />
      <Button className="quiet" aria-label={roomTalks.removeCondition(written)} onPress={onRemove}>
        ×
      </Button>
    </div>
  );
}
