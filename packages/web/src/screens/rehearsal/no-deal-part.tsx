// Where the worth of no deal is unknown: says so, and takes one to play with. Nothing stands in for it silently.
import type { GroundSide, GroundView } from "../../engine/questions/rehearsal-ground.ts";
import { NumberField } from "./number-field.tsx";
import { type RehearsalState, unknownSides } from "./rehearsal-state.ts";
import { useCourseWords } from "./rehearsal-words.ts";
import type { Change } from "./use-rehearsal.ts";

interface NoDealPartProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly onChange: Change;
}

export function NoDealPart({ ground, state, onChange }: NoDealPartProps) {
  const { texts, list } = useCourseWords();
  const asked = ground.sides.filter(({ noDeal }) => noDeal === null);
  if (asked.length === 0) return null;
  const left = unknownSides(state, ground).map(({ name }) => name);
  return (
    <section className="part" aria-labelledby="no-deal-title">
      <h2 id="no-deal-title">{texts.noDeal.title}</h2>
      <p>
        {left.length > 0
          ? texts.noDeal.lead(list(left))
          : texts.noDeal.assumed(list(asked.map(({ name }) => name)))}{" "}
        {texts.noDeal.stays}
      </p>
      <div className="fields">
        {asked.map((side) => (
          <NoDealField
            key={side.id}
            side={side}
            typed={state.noDeal[side.id]}
            onType={(worth) => onChange({ noDeal: { ...state.noDeal, [side.id]: String(worth) } })}
          />
        ))}
      </div>
    </section>
  );
}

interface NoDealFieldProps {
  readonly side: GroundSide;
  readonly typed: string | undefined;
  readonly onType: (worth: number) => void;
}

/** Far beyond what any scale of points has. */
const MOST = 1e12;

function NoDealField({ side, typed, onType }: NoDealFieldProps) {
  const { texts, worth } = useCourseWords();
  return (
    <NumberField
      label={texts.noDeal.field(side.name)}
      value={typed === undefined ? null : Number(typed)}
      least={-MOST}
      most={MOST}
      hint={texts.noDeal.points(worth(side, side.low), worth(side, side.high))}
      fault={texts.noDeal.unclear}
      onChange={onType}
    />
  );
}
