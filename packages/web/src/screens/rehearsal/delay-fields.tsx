// What waiting costs each side.
import type { Delay } from "@parley/engine/rehearsal";
import { NumberField } from "./number-field.tsx";
import { NO_DELAY } from "./rehearsal-state.ts";
import { useCourseWords } from "./rehearsal-words.ts";
import { percent, type TermsPartProps } from "./terms-props.ts";

export function DelayFields({ ground, state, onChange }: TermsPartProps) {
  return ground.sides.map(({ id, name }) => (
    <DelayField
      key={id}
      name={name}
      delay={state.delays[id] ?? NO_DELAY}
      onChange={(delay) => onChange({ delays: { ...state.delays, [id]: delay } })}
    />
  ));
}

interface DelayFieldProps {
  readonly name: string;
  readonly delay: Delay;
  readonly onChange: (delay: Delay) => void;
}

const MOST_COST = 1e9;

function DelayField({ name, delay, onChange }: DelayFieldProps) {
  const { texts, count } = useCourseWords();
  const { terms, sides } = texts;
  return (
    <fieldset className="fields">
      <legend>{terms.delay(name)}</legend>
      <NumberField
        label={terms.cost}
        value={delay.cost}
        least={0}
        most={MOST_COST}
        fault={sides.outOfRange(count(0), count(MOST_COST))}
        onChange={(cost) => onChange({ ...delay, cost })}
      />
      <NumberField
        label={terms.mounting}
        value={percent(delay.mounting)}
        least={0}
        most={100}
        fault={sides.outOfRange(count(0), count(100))}
        onChange={(value) => onChange({ ...delay, mounting: value / 100 })}
      />
      <NumberField
        label={terms.shrinks}
        value={percent(1 - delay.discount)}
        least={0}
        most={99}
        fault={sides.outOfRange(count(0), count(99))}
        onChange={(value) => onChange({ ...delay, discount: 1 - value / 100 })}
      />
    </fieldset>
  );
}
