// The choices of a rehearsal from here, and what comes of it. They are kept nowhere: what they assume of others is nobody else's.
import { useState } from "react";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import { NoDealPart } from "../../../screens/rehearsal/no-deal-part.tsx";
import {
  FIRST_STATE,
  type RehearsalState,
  setupOf,
  unknownSides,
} from "../../../screens/rehearsal/rehearsal-state.ts";
import { SidesPart } from "../../../screens/rehearsal/sides-part.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { RehearsalStart } from "../../questions/rehearsal-start.ts";
import type { ChoicesHere, WantedHere } from "./choices-here.ts";
import { CoursesPart } from "./courses-part.tsx";
import { TermsHere } from "./terms-here.tsx";

interface GoingOnProps {
  readonly start: RehearsalStart;
  readonly ground: GroundView;
}

const SOME_COURSES = 20;

export function GoingOn({ start, ground }: GoingOnProps) {
  const { roomRehearsal: texts } = useTexts();
  const [state, setState] = useState<RehearsalState>(FIRST_STATE);
  const [here, setHere] = useState<ChoicesHere>({ rounds: null, courses: SOME_COURSES });
  const change = (patch: Partial<RehearsalState>) => setState((last) => ({ ...last, ...patch }));
  const isPlayable = unknownSides(state, ground).length === 0;
  return (
    <>
      <NoDealPart {...{ ground, state }} onChange={change} />
      <p className="hint guessing">{texts.guessing}</p>
      <SidesPart {...{ ground, state }} onChange={change} />
      <TermsHere
        {...{ ground, state, here, start }}
        onChange={change}
        onChangeHere={(patch) => setHere((last) => ({ ...last, ...patch }))}
      />
      {isPlayable && <CoursesPart wanted={wantedOf({ start, ground, state, here })} {...{ start, ground }} />}
    </>
  );
}

interface Choosing extends GoingOnProps {
  readonly state: RehearsalState;
  readonly here: ChoicesHere;
}

function wantedOf({ start, ground, state, here }: Choosing): WantedHere {
  const { strategies, protocol, seed, noDeal } = setupOf(state, ground, { shockName: () => "" });
  const { courses } = here;
  return { strategies, protocol, seed, noDeal, rounds: here.rounds ?? start.rounds.count, courses };
}
