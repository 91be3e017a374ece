// More about how a side behaves: what it accepts, what it learns of the others, and its numbers.
import type { GroundSide, GroundView } from "../../engine/questions/rehearsal-ground.ts";
import { type Behaviour, fitting, kindOf, partsOf } from "./behaviour.ts";
import { LabelledSelect } from "./labelled-select.tsx";
import { NumberField } from "./number-field.tsx";
import { useCourseWords } from "./rehearsal-words.ts";
import { useBehaviourWords } from "./use-behaviour-words.ts";

interface BehaviourMoreProps {
  readonly side: GroundSide;
  readonly ground: GroundView;
  readonly behaviour: Behaviour;
  readonly onChange: (behaviour: Behaviour) => void;
}

/** No option of a list has this as its id. */
const USUALLY = "";

export function BehaviourMore({ side, ground, behaviour, onChange }: BehaviourMoreProps) {
  const { texts } = useCourseWords();
  const words = useBehaviourWords();
  const { sides } = texts;
  const usual = kindOf(behaviour.kind, ground)?.accepts ?? "";
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
        {accepted !== "" && <p className="note">{accepted}</p>}
        <LabelledSelect
          label={sides.model}
          value={behaviour.model ?? USUALLY}
          options={[
            { id: USUALLY, name: sides.noModel },
            ...ground.models.map(({ id }) => ({ id, name: words.model(id).name })),
          ]}
          onChange={(model) => change({ model: model === USUALLY ? null : model })}
        />
        {learned !== "" && <p className="note">{learned}</p>}
        <Knobs {...{ ground, behaviour }} onChange={(knobs) => change({ knobs })} />
      </div>
    </details>
  );
}

interface KnobsProps {
  readonly ground: GroundView;
  readonly behaviour: Behaviour;
  readonly onChange: (knobs: Behaviour["knobs"]) => void;
}

function Knobs({ ground, behaviour, onChange }: KnobsProps) {
  const { texts } = useCourseWords();
  const words = useBehaviourWords();
  const all = partsOf(behaviour, ground).flatMap(({ knobs }) => knobs);
  // Where two parts have a number of one name, the first part's is meant.
  const knobs = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
  return knobs.map(({ name, usual, least, most }) => (
    <NumberField
      key={name}
      label={words.knob(name)}
      value={behaviour.knobs[name] ?? usual}
      least={least}
      most={most}
      hint={texts.sides.range(String(least), String(most))}
      fault={texts.sides.outOfRange(String(least), String(most))}
      onChange={(value) => onChange({ ...behaviour.knobs, [name]: value })}
    />
  ));
}
