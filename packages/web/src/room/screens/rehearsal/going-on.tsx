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
import { SettledPart } from "./settled-part.tsx";
import { TermsHere } from "./terms-here.tsx";

interface GoingOnProps {
  readonly start: RehearsalStart;
  readonly ground: GroundView;
}

const FIRST_CHOICES: ChoicesHere = { rounds: null, courses: 20, letOpen: [] };

export function GoingOn({ start, ground }: GoingOnProps) {
  const { roomRehearsal: texts } = useTexts();
  const [state, setState] = useState<RehearsalState>(FIRST_STATE);
  const [here, setHere] = useState<ChoicesHere>(FIRST_CHOICES);
  const change = (patch: Partial<RehearsalState>) => setState((last) => ({ ...last, ...patch }));
  const changeHere = (patch: Partial<ChoicesHere>) => setHere((last) => ({ ...last, ...patch }));
  const isLeft = ground.issues.length > start.settled.filter(({ id }) => !here.letOpen.includes(id)).length;
  const isPlayable = unknownSides(state, ground).length === 0;
  return (
    <>
      <SettledPart
        settled={start.settled}
        {...{ isLeft }}
        letOpen={here.letOpen}
        onChange={(letOpen) => changeHere({ letOpen })}
      />
      {isLeft && (
        <>
          <NoDealPart {...{ ground, state }} onChange={change} />
          <SidesPart {...{ ground, state }} onChange={change} />
          <p className="hint guessing">{texts.guessing}</p>
          <TermsHere {...{ ground, state, here, start }} onChange={change} onChangeHere={changeHere} />
          {isPlayable && (
            <CoursesPart wanted={wantedOf({ start, ground, state, here })} {...{ start, ground }} />
          )}
        </>
      )}
    </>
  );
}

interface Choosing extends GoingOnProps {
  readonly state: RehearsalState;
  readonly here: ChoicesHere;
}

function wantedOf({ start, ground, state, here }: Choosing): WantedHere {
  const { strategies, protocol, seed, noDeal } = setupOf(state, ground, { shockName: () => "" });
  const { courses, letOpen } = here;
  const rounds = here.rounds ?? start.rounds.count;
  return { strategies, protocol, seed, noDeal, rounds, courses, letOpen };
}
