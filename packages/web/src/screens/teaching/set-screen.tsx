// Sets an exercise: who plays, under what terms, and the links that come of it.
import { useId, useState } from "react";
import { writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import type { GroundView } from "../../engine/questions/rehearsal-ground.ts";
import type { AssumedNoDeal } from "../../engine/rehearsal/setup.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { MOST_ROUNDS } from "../../exercise/exercise.ts";
import type { ExerciseChoices } from "../../exercise/make-exercise.ts";
import { isOffered, LANGUAGES, type SpokenCode } from "../../texts/language.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { strategyText, USUAL } from "../rehearsal/behaviour.ts";
import { LabelledSelect } from "../rehearsal/labelled-select.tsx";
import { NoDealPart } from "../rehearsal/no-deal-part.tsx";
import { NumberField } from "../rehearsal/number-field.tsx";
import { Reasons } from "../rehearsal/reasons.tsx";
import { unknownSides } from "../rehearsal/rehearsal-state.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { useBehaviourWords } from "../rehearsal/use-behaviour-words.ts";
import { useRehearsal } from "../rehearsal/use-rehearsal.ts";
import { LinksPart } from "./links-part.tsx";

export function SetScreen({ caseKey }: { readonly caseKey: string }) {
  const { teaching } = useTexts();
  const { set, explained } = teaching;
  const [state, change] = useRehearsal(caseKey);
  const { value } = useSteadyAnswer("rehearsalGround", null);
  const ground = value?.kind === "ground" ? value : null;
  const isPlayable = ground !== null && unknownSides(state, ground).length === 0;
  return (
    <Screen
      className="rehearsal teaching"
      question={set.question}
      answer={<p>{ground && !isPlayable ? set.missing : set.answer}</p>}
      explanation={explained.set}
    >
      {value && value.kind !== "ground" && <Reasons closed={value} />}
      {ground && ground.sides.length !== 2 && <TwoOnly count={ground.sides.length} />}
      {ground && ground.sides.length === 2 && (
        <>
          <NoDealPart {...{ ground, state }} onChange={change} />
          {isPlayable && <Choosing ground={ground} noDeal={state.noDeal} />}
        </>
      )}
    </Screen>
  );
}

function TwoOnly({ count }: { readonly count: number }) {
  const { set } = useTexts().teaching;
  const words = useCourseWords();
  return (
    <>
      <p>{set.twoOnly(words.count(count))}</p>
      <p>
        <a href={writeRoute({ at: "room-door", way: "new" })}>{set.rooms}</a>
      </p>
    </>
  );
}

interface ChoosingProps {
  readonly ground: GroundView;
  readonly noDeal: AssumedNoDeal;
}

/** `language` is left out as long as nobody has chosen one. */
interface Chosen extends Omit<ExerciseChoices, "parties" | "noDeal" | "language"> {
  readonly language: SpokenCode | null | undefined;
}

/** No party has this as its id. */
const BOTH = "";

/** No language has this as its code. */
const OF_BROWSER = "";

const USUAL_ROUNDS = 10;

function Choosing({ ground, noDeal }: ChoosingProps) {
  const { set } = useTexts().teaching;
  const { list } = useCourseWords();
  const spoken = useLanguage();
  const [choices, setChoices] = useState<Chosen>({
    alone: null,
    strategy: strategyText(USUAL),
    rounds: USUAL_ROUNDS,
    points: true,
    language: undefined,
  });
  const change = (patch: Partial<Chosen>) => setChoices((last) => ({ ...last, ...patch }));
  // As long as nobody says otherwise, students see the language that the teacher sees.
  const language = choices.language === undefined ? (isOffered(spoken) ? spoken : null) : choices.language;
  const estimated = ground.sides.filter((side) => side.estimated).map(({ name }) => name);
  const parties = ground.sides.map(({ id }) => id);
  return (
    <>
      <section className="part" aria-labelledby="who-title">
        <h2 id="who-title">{set.whoTitle}</h2>
        <Fields {...{ ground, change }} choices={{ ...choices, language }} />
        <p className="hint">{set.protocol}</p>
        {estimated.length > 0 && <p className="hint">{set.estimated(list(estimated))}</p>}
      </section>
      <LinksPart ground={ground} choices={{ ...choices, language, parties, noDeal }} />
    </>
  );
}

interface FieldsProps {
  readonly ground: GroundView;
  readonly choices: Omit<ExerciseChoices, "parties" | "noDeal">;
  readonly change: (patch: Partial<Chosen>) => void;
}

function Fields({ ground, choices, change }: FieldsProps) {
  const { set } = useTexts().teaching;
  const { count } = useCourseWords();
  const words = useBehaviourWords();
  const id = useId();
  const [kind] = choices.strategy.split(":");
  const other = ground.sides.find((side) => choices.alone !== null && side.id !== choices.alone);
  return (
    <>
      <div className="fields">
        <LabelledSelect
          label={set.who}
          value={choices.alone ?? BOTH}
          options={[
            { id: BOTH, name: set.both },
            ...ground.sides.map((side) => ({ id: side.id, name: set.alone(side.name) })),
          ]}
          onChange={(party) => change({ alone: party === BOTH ? null : party })}
        />
        {other && (
          <LabelledSelect
            label={set.behaves(other.name)}
            value={kind}
            describedBy={`${id}-about`}
            options={ground.behaviours.map((one) => ({ id: one.id, name: words.strategy(one.id).name }))}
            onChange={(one) => change({ strategy: strategyText({ ...USUAL, kind: one }) })}
          />
        )}
        <NumberField
          label={set.rounds}
          value={choices.rounds}
          least={1}
          most={MOST_ROUNDS}
          isWhole
          fault={set.roundsFault(count(MOST_ROUNDS))}
          onChange={(rounds) => change({ rounds })}
        />
      </div>
      {other && (
        <p className="hint" id={`${id}-about`}>
          {words.strategy(kind).about}
        </p>
      )}
      <LanguageField language={choices.language} onChange={(language) => change({ language })} />
      <p className="hint">{set.keepsLanguage}</p>
      <p>
        <label className="tick">
          <input
            type="checkbox"
            checked={choices.points}
            onChange={(event) => change({ points: event.target.checked })}
          />{" "}
          {set.points}
        </label>
      </p>
      {!choices.points && <p className="hint">{set.pointsOff}</p>}
    </>
  );
}

interface LanguageFieldProps {
  readonly language: SpokenCode | null;
  readonly onChange: (language: SpokenCode | null) => void;
}

function LanguageField({ language, onChange }: LanguageFieldProps) {
  const { set } = useTexts().teaching;
  return (
    <LabelledSelect
      label={set.language}
      value={language ?? OF_BROWSER}
      options={[
        ...LANGUAGES.map(({ code, name }) => ({ id: code, name })),
        { id: OF_BROWSER, name: set.ofBrowser },
      ]}
      onChange={(code) => onChange(isOffered(code) ? code : null)}
    />
  );
}
