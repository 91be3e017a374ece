// What changes on the way: from a round on, no deal is worth something else to a side.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import type { GroundView } from "../../engine/questions/rehearsal-ground.ts";
import { LabelledSelect } from "./labelled-select.tsx";
import { NumberField } from "./number-field.tsx";
import { MOST_ROUNDS, type PartyShock } from "./rehearsal-state.ts";
import { useCourseWords } from "./rehearsal-words.ts";
import type { TermsPartProps } from "./terms-props.ts";

export function ShockFields({ ground, state, onChange }: TermsPartProps) {
  const { texts } = useCourseWords();
  const { terms } = texts;
  const { shocks } = state;
  const [first] = ground.sides;
  const add = () => {
    const key = Math.max(0, ...shocks.map((shock) => shock.key)) + 1;
    const round = Math.min(Math.ceil(state.rounds / 2) + 1, state.rounds);
    const worth = (first.noDeal ?? Number(state.noDeal[first.id] ?? first.low)) || 0;
    onChange({ shocks: [...shocks, { key, round, party: first.id, worth, what: "" }] });
  };
  return (
    <>
      <h3>{terms.shocks}</h3>
      {shocks.length === 0 && <p className="hint">{terms.noShocks}</p>}
      {shocks.map((shock, at) => (
        <ShockField
          key={shock.key}
          {...{ shock, ground }}
          number={at + 1}
          onChange={(changed) => onChange({ shocks: shocks.map((one) => (one === shock ? changed : one)) })}
          onRemove={() => onChange({ shocks: shocks.filter((one) => one !== shock) })}
        />
      ))}
      <Button onPress={add}>{terms.addShock}</Button>
    </>
  );
}

interface ShockFieldProps {
  readonly shock: PartyShock;
  readonly number: number;
  readonly ground: GroundView;
  readonly onChange: (shock: PartyShock) => void;
  readonly onRemove: () => void;
}

const MOST_WORTH = 1e12;

function ShockField({ shock, number, ground, onChange, onRemove }: ShockFieldProps) {
  const { texts, count } = useCourseWords();
  const { terms, sides, noDeal } = texts;
  const id = useId();
  return (
    <fieldset className="fields">
      <legend>{terms.shock(count(number))}</legend>
      <NumberField
        label={terms.shockRound}
        value={shock.round}
        least={1}
        most={MOST_ROUNDS}
        isWhole
        fault={sides.outOfRange(count(1), count(MOST_ROUNDS))}
        onChange={(round) => onChange({ ...shock, round })}
      />
      <LabelledSelect
        label={terms.shockParty}
        value={shock.party}
        options={ground.sides}
        onChange={(party) => onChange({ ...shock, party })}
      />
      <NumberField
        label={terms.shockWorth}
        value={shock.worth}
        least={-MOST_WORTH}
        most={MOST_WORTH}
        fault={noDeal.unclear}
        onChange={(worth) => onChange({ ...shock, worth })}
      />
      <div className="number-field wide">
        <label htmlFor={id}>{terms.shockWhat}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          value={shock.what}
          onChange={(event) => onChange({ ...shock, what: event.target.value })}
        />
      </div>
      <Button className="quiet" aria-label={terms.removeShock(count(number))} onPress={onRemove}>
        ×
      </Button>
    </fieldset>
  );
}
