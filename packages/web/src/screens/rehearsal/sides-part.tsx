// Chooses how each side behaves, in words.
import { useId } from "react";
import type { GroundSide, GroundView } from "../../engine/questions/rehearsal-ground.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { Party } from "../../parts/party-mark.tsx";
import { type Behaviour, kindOf, plainly } from "./behaviour.ts";
import { BehaviourMore } from "./behaviour-more.tsx";
import { JOINS_USUALLY } from "./joining-choice.tsx";
import { behaviourOf, type RehearsalState } from "./rehearsal-state.ts";
import { useCourseWords } from "./rehearsal-words.ts";
import { useBehaviourWords } from "./use-behaviour-words.ts";
import type { Change } from "./use-rehearsal.ts";

interface SidesPartProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly onChange: Change;
}

export function SidesPart({ ground, state, onChange }: SidesPartProps) {
  const { texts } = useCourseWords();
  const change = (id: string, behaviour: Behaviour) =>
    onChange({ behaviours: { ...state.behaviours, [id]: behaviour } });
  return (
    <section className="part" aria-labelledby="sides-title">
      <h2 id="sides-title">{texts.sides.title}</h2>
      <ul className="plain sides">
        {ground.sides.map((side, index) => (
          <SideRow
            key={side.id}
            {...{ side, index, ground }}
            isOpenEnded={state.isOpenEnded}
            joins={JOINS_USUALLY[state.protocol] ?? null}
            behaviour={behaviourOf(state, side.id, ground)}
            onChange={(behaviour) => change(side.id, behaviour)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SideRowProps {
  readonly side: GroundSide;
  readonly index: number;
  readonly ground: GroundView;
  readonly behaviour: Behaviour;
  readonly isOpenEnded: boolean;
  readonly joins: string | null;
  readonly onChange: (behaviour: Behaviour) => void;
}

function SideRow({ side, index, ground, behaviour, isOpenEnded, joins, onChange }: SideRowProps) {
  const { texts } = useCourseWords();
  const words = useBehaviourWords();
  const id = useId();
  const isStuck = isOpenEnded && kindOf(behaviour.kind, ground)?.needsDeadline === true;
  return (
    <li>
      <div className="side-line">
        <span className="side-name">
          <Party index={index} name={side.name} /> {side.estimated && <Estimate />}
        </span>
        <select
          aria-label={texts.sides.behaviour(side.name)}
          aria-describedby={`${id}-about`}
          value={behaviour.kind}
          onChange={(event) => onChange({ ...plainly(event.target.value), model: behaviour.model })}
        >
          {ground.behaviours.map((kind) => (
            <option key={kind.id} value={kind.id}>
              {words.strategy(kind.id).name}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-about`} className="hint">
        {words.strategy(behaviour.kind).about} {isStuck && <strong>{texts.sides.needsDeadline}</strong>}
      </p>
      <BehaviourMore {...{ side, ground, behaviour, joins, onChange }} />
    </li>
  );
}
