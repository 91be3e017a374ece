// A person speaks for one side against the machine, word by word, to an end that is then looked at together.
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import type { RehearsalSetup, SaidWord } from "../../../engine/rehearsal/setup.ts";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { useExplanations } from "../explanations.ts";
import type { RehearsalState } from "../rehearsal-state.ts";
import { useCourseWords } from "../rehearsal-words.ts";
import type { Change } from "../use-rehearsal.ts";
import { SeatedTalks } from "./seated-talks.tsx";

interface SeatPartProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly setup: RehearsalSetup;
  readonly onChange: Change;
}

export function SeatPart({ ground, state, setup, onChange }: SeatPartProps) {
  const { texts } = useCourseWords();
  const explanations = useExplanations();
  const seat = ground.sides.findIndex(({ id }) => id === state.seat?.party);
  const sit = (party: string | null, words: readonly SaidWord[] = []) =>
    onChange({ seat: party === null ? null : { party, words } });
  return (
    <section className="part seat" aria-labelledby="seat-title">
      <h2 id="seat-title">
        {texts.seat.title} <Why explanation={explanations.seat} />
      </h2>
      <p>{texts.seat.lead}</p>
      {state.seat === null || seat < 0 ? (
        <p className="row">
          {ground.sides.map(({ id, name }, index) => (
            <Button key={id} onPress={() => sit(id)}>
              <PartyMark index={index} /> {texts.seat.play(name)}
            </Button>
          ))}
        </p>
      ) : (
        <SeatedTalks
          {...{ ground, setup, seat }}
          words={state.seat.words}
          onSay={(words) => sit(ground.sides[seat].id, words)}
          onLeave={() => sit(null)}
        />
      )}
    </section>
  );
}
