// What is compared: the ways to behave, whose they are, and how often each pair is played.
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { NumberField } from "../number-field.tsx";
import type { RehearsalState } from "../rehearsal-state.ts";
import { useCourseWords } from "../rehearsal-words.ts";
import { useBehaviourWords } from "../use-behaviour-words.ts";
import type { Change } from "../use-rehearsal.ts";

interface MapChoicesProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly compared: readonly string[];
  readonly onChange: Change;
}

const EACH = "";
const MOST_COURSES = 1_000;

export function MapChoices({ ground, state, compared, onChange }: MapChoicesProps) {
  const { texts, count } = useCourseWords();
  const words = useBehaviourWords();
  const toggle = (id: string) =>
    onChange({ compared: compared.includes(id) ? compared.filter((one) => one !== id) : [...compared, id] });
  return (
    <>
      <fieldset className="compared">
        <legend>{texts.map.choose}</legend>
        {ground.behaviours.map(({ id }) => (
          <label key={id}>
            <input type="checkbox" checked={compared.includes(id)} onChange={() => toggle(id)} />{" "}
            {words.strategy(id).name}
          </label>
        ))}
      </fieldset>
      <div className="fields">
        <LabelledSelect
          label={texts.map.rows}
          value={ground.sides.some(({ id }) => id === state.rows) ? (state.rows ?? EACH) : EACH}
          options={[{ id: EACH, name: texts.map.rowsEach }, ...ground.sides]}
          onChange={(rows) => onChange({ rows: rows === EACH ? null : rows })}
        />
        <NumberField
          label={texts.map.repeat}
          value={state.repeat}
          least={1}
          most={MOST_COURSES}
          isWhole
          fault={texts.sides.outOfRange(count(1), count(MOST_COURSES))}
          onChange={(repeat) => onChange({ repeat })}
        />
      </div>
    </>
  );
}
