// Under what terms the talks go on in the rehearsal: how they talk, for how many rounds, and how many courses are played.
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import { LabelledSelect } from "../../../screens/rehearsal/labelled-select.tsx";
import { NumberField } from "../../../screens/rehearsal/number-field.tsx";
import { MOST_ROUNDS, protocolOf, type RehearsalState } from "../../../screens/rehearsal/rehearsal-state.ts";
import { useBehaviourWords } from "../../../screens/rehearsal/use-behaviour-words.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { RehearsalStart } from "../../questions/rehearsal-start.ts";
import type { ChoicesHere } from "./choices-here.ts";

interface TermsHereProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly here: ChoicesHere;
  readonly start: RehearsalStart;
  readonly onChange: (patch: Partial<RehearsalState>) => void;
  readonly onChangeHere: (patch: Partial<ChoicesHere>) => void;
}

const MOST_COURSES = 100;
const MOST_SEED = 2 ** 32 - 1;

export function TermsHere({ ground, state, here, start, onChange, onChangeHere }: TermsHereProps) {
  const { roomRehearsal: texts, rehearsal } = useTexts();
  const words = useBehaviourWords();
  const numbers = useNumberFormat();
  const { id } = protocolOf(state, ground);
  const inRange = (most: number, least = 1) =>
    rehearsal.sides.outOfRange(numbers.format(least), numbers.format(most));
  return (
    <section className="part" aria-labelledby="terms-here">
      <h2 id="terms-here">{texts.terms}</h2>
      <div className="fields">
        <LabelledSelect
          label={rehearsal.terms.protocol}
          value={id}
          options={ground.protocols.map((one) => ({ id: one.id, name: words.protocol(one.id).name }))}
          onChange={(protocol) => onChange({ protocol })}
        />
        <NumberField
          label={texts.rounds}
          value={here.rounds ?? start.rounds.count}
          least={1}
          most={MOST_ROUNDS}
          isWhole
          fault={inRange(MOST_ROUNDS)}
          onChange={(rounds) => onChangeHere({ rounds })}
        />
        <NumberField
          label={texts.courses}
          value={here.courses}
          least={1}
          most={MOST_COURSES}
          isWhole
          fault={inRange(MOST_COURSES)}
          onChange={(courses) => onChangeHere({ courses })}
        />
        <NumberField
          label={texts.seed}
          value={state.seed}
          least={0}
          most={MOST_SEED}
          isWhole
          fault={inRange(MOST_SEED, 0)}
          onChange={(seed) => onChange({ seed })}
        />
      </div>
      {here.rounds === null && <p className="hint">{texts.roundsFrom[start.rounds.from]}</p>}
      <p className="hint">{words.protocol(id).about}</p>
    </section>
  );
}
