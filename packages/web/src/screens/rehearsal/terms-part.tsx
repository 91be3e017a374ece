// Under what terms they talk: the protocol, the deadline, the number of the course, and what is dear about waiting.
import { Button } from "react-aria-components/Button";
import { DelayFields } from "./delay-fields.tsx";
import { KnobFields } from "./knob-fields.tsx";
import { LabelledSelect } from "./labelled-select.tsx";
import { NumberField } from "./number-field.tsx";
import { MOST_ROUNDS, protocolOf } from "./rehearsal-state.ts";
import { useCourseWords } from "./rehearsal-words.ts";
import { ShockFields } from "./shock-fields.tsx";
import { percent, type TermsPartProps } from "./terms-props.ts";
import { useBehaviourWords } from "./use-behaviour-words.ts";

const MOST_SEED = 2 ** 32 - 1;

export function TermsPart({ ground, state, onChange }: TermsPartProps) {
  const { texts, count } = useCourseWords();
  const words = useBehaviourWords();
  const { terms, sides } = texts;
  const { id: chosen, knobs } = protocolOf(state, ground);
  return (
    <section className="part" aria-labelledby="terms-title">
      <h2 id="terms-title">{terms.title}</h2>
      <div className="fields">
        <LabelledSelect
          label={terms.protocol}
          value={chosen}
          options={ground.protocols.map(({ id }) => ({ id, name: words.protocol(id).name }))}
          onChange={(protocol) => onChange({ protocol, protocolKnobs: {} })}
        />
        <LabelledSelect
          label={terms.deadline}
          value={state.isOpenEnded ? "none" : "rounds"}
          options={[
            { id: "rounds", name: terms.roundsFixed },
            { id: "none", name: terms.roundsOpen },
          ]}
          onChange={(id) => onChange({ isOpenEnded: id === "none" })}
        />
        <NumberField
          label={state.isOpenEnded ? terms.roundsUntil : terms.rounds}
          value={state.rounds}
          least={1}
          most={MOST_ROUNDS}
          isWhole
          fault={sides.outOfRange(count(1), count(MOST_ROUNDS))}
          onChange={(rounds) => onChange({ rounds })}
        />
      </div>
      <p className="hint">{words.protocol(chosen).about}</p>
      <details className="more">
        <summary>{terms.more}</summary>
        <KnobFields
          {...{ knobs }}
          told={state.protocolKnobs}
          onChange={(protocolKnobs) => onChange({ protocolKnobs })}
        />
        <NumberField
          label={terms.breakdown}
          value={percent(state.breakdown)}
          least={0}
          most={99}
          fault={sides.outOfRange(count(0), count(99))}
          onChange={(value) => onChange({ breakdown: value / 100 })}
        />
        <DelayFields {...{ ground, state, onChange }} />
        <ShockFields {...{ ground, state, onChange }} />
      </details>
      <SeedLine {...{ state, onChange }} />
    </section>
  );
}

/** Which course is played: the same settings and the same number give the same acts. */
function SeedLine({ state, onChange }: Omit<TermsPartProps, "ground">) {
  const { texts, count } = useCourseWords();
  const { terms, sides } = texts;
  return (
    <>
      <div className="fields seed">
        <NumberField
          label={terms.seed}
          value={state.seed}
          least={0}
          most={MOST_SEED}
          isWhole
          fault={sides.outOfRange(count(0), count(MOST_SEED))}
          onChange={(seed) => onChange({ seed })}
        />
        <Button onPress={() => onChange({ seed: (state.seed + 1) % MOST_SEED })}>{terms.another}</Button>
      </div>
      <p className="hint">{terms.same}</p>
    </>
  );
}
