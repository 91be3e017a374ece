// When a side joins a vote: in words, and with whom where it asks for one certain side.
import type { GroundSide, GroundView } from "../../engine/questions/rehearsal-ground.ts";
import type { Behaviour } from "./behaviour.ts";
import { LabelledSelect } from "./labelled-select.tsx";
import { useCourseWords } from "./rehearsal-words.ts";
import { useBehaviourWords } from "./use-behaviour-words.ts";

/** By protocol with a vote: when sides join where nothing else is said. */
export const JOINS_USUALLY: Readonly<Record<string, string>> = {
  "majority-vote": "whoever",
  "conditional-vote": "enough",
};
/** The number by which the engine is told of that side: its place, counted from 1. */
export const JOIN_SIDE = "join-side";
const WITH_SIDE = "side";
/** No way to join has this as its id. */
const USUALLY = "";

interface JoiningChoiceProps {
  readonly side: GroundSide;
  readonly ground: GroundView;
  readonly behaviour: Behaviour;
  readonly usual: string;
  readonly onChange: (patch: Partial<Behaviour>) => void;
}

export function JoiningChoice({ side, ground, behaviour, usual, onChange }: JoiningChoiceProps) {
  const { texts } = useCourseWords();
  const words = useBehaviourWords();
  const join = behaviour.join ?? null;
  const others = ground.sides.flatMap(({ id, name }, at) =>
    id === side.id ? [] : [{ id: String(at + 1), name }],
  );
  const named = String(behaviour.knobs[JOIN_SIDE] ?? others[0]?.id);
  const joinWith = (place: string | undefined) => ({ ...behaviour.knobs, [JOIN_SIDE]: Number(place) });
  const choose = (id: string) =>
    onChange({
      join: id === USUALLY ? null : id,
      ...(id === WITH_SIDE ? { knobs: joinWith(others[0]?.id) } : {}),
    });
  return (
    <>
      <LabelledSelect
        label={texts.sides.joining}
        value={join ?? USUALLY}
        options={[
          { id: USUALLY, name: texts.sides.joiningUsual(words.joining(usual).name) },
          ...ground.joinings.map(({ id }) => ({ id, name: words.joining(id).name })),
        ]}
        onChange={choose}
      />
      <p className="hint">{words.joining(join ?? usual).about}</p>
      {join === WITH_SIDE && (
        <LabelledSelect
          label={texts.sides.joiningSide}
          value={named}
          options={others}
          onChange={(place) => onChange({ knobs: joinWith(place) })}
        />
      )}
    </>
  );
}
