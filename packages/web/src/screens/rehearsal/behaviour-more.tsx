// More about how a side behaves: what it accepts, what it learns of the others, and its numbers.
import type { GroundSide, GroundView } from "../../engine/questions/rehearsal-ground.ts";
import { type Behaviour, fitting, kindOf, knobsOf } from "./behaviour.ts";
import { JOIN_SIDE, JoiningChoice } from "./joining-choice.tsx";
import { KnobFields } from "./knob-fields.tsx";
import { LabelledSelect } from "./labelled-select.tsx";
import { useCourseWords } from "./rehearsal-words.ts";
import { useBehaviourWords } from "./use-behaviour-words.ts";

interface BehaviourMoreProps {
  readonly side: GroundSide;
  readonly ground: GroundView;
  readonly behaviour: Behaviour;
  /** When it joins a vote unless told; null where there is none. */
  readonly joins: string | null;
  readonly onChange: (behaviour: Behaviour) => void;
}

/** No option of a list has this as its id. */
const USUALLY = "";

export function BehaviourMore({ side, ground, behaviour, joins, onChange }: BehaviourMoreProps) {
  const { texts } = useCourseWords();
  const words = useBehaviourWords();
  const { sides } = texts;
  const usual = kindOf(behaviour.kind, ground)?.accepts ?? "";
  const joining = joins === null ? null : ground.joinings.find(({ id }) => id === (behaviour.join ?? joins));
  const change = (patch: Partial<Behaviour>) => onChange(fitting({ ...behaviour, ...patch }, ground));
  const accepted = words.acceptance(behaviour.accept ?? usual).about;
  const learned = behaviour.model === null ? "" : words.model(behaviour.model).about;
  return (
    <details className="more">
      <summary aria-label={sides.more(side.name)}>{sides.moreShort}</summary>
      <div className="behaviour-more">
        <LabelledSelect
          label={sides.accepts}
          value={behaviour.accept ?? USUALLY}
          options={[
            { id: USUALLY, name: sides.acceptsUsual(words.acceptance(usual).name) },
            ...ground.acceptances.map(({ id }) => ({ id, name: words.acceptance(id).name })),
          ]}
          onChange={(accept) => change({ accept: accept === USUALLY ? null : accept })}
        />
        {accepted !== "" && <p className="hint">{accepted}</p>}
        <LabelledSelect
          label={sides.model}
          value={behaviour.model ?? USUALLY}
          options={[
            { id: USUALLY, name: sides.noModel },
            ...ground.models.map(({ id }) => ({ id, name: words.model(id).name })),
          ]}
          onChange={(model) => change({ model: model === USUALLY ? null : model })}
        />
        {learned !== "" && <p className="hint">{learned}</p>}
        {joins && <JoiningChoice {...{ side, ground, behaviour }} usual={joins} onChange={change} />}
        <KnobFields
          knobs={knobsOf(behaviour, ground).filter(
            ({ name }) =>
              name !== JOIN_SIDE &&
              (!name.startsWith("join-") || joining?.knobs.some((knob) => knob.name === name)),
          )}
          told={behaviour.knobs}
          onChange={(knobs) => change({ knobs })}
        />
      </div>
    </details>
  );
}
