// How the talks of the room might go on, rehearsed from where they stand: on the table of a side folded away until somebody asks.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { BasisPart } from "./basis-part.tsx";
import { GoingOn } from "./going-on.tsx";
import "../../../screens/rehearsal/rehearsal.css";
import "./room-rehearsal.css";

interface RehearsalPartProps {
  /** Folded away until somebody asks. */
  readonly isFolded?: boolean;
}

export function RehearsalPart({ isFolded = false }: RehearsalPartProps) {
  const { roomRehearsal: texts } = useTexts();
  const [isOpen, open] = useState(!isFolded);
  return (
    <div className="rehearsal room-rehearsal">
      <section className="part" aria-labelledby="going-on">
        <h2 id="going-on">
          {texts.title} <Why explanation={texts.why} />
        </h2>
        <p>{texts.lead}</p>
        <p>{texts.never}</p>
        {isFolded && (
          <p>
            <Button aria-expanded={isOpen} onPress={() => open(!isOpen)}>
              {isOpen ? texts.close : texts.open}
            </Button>
          </p>
        )}
      </section>
      {isOpen && <Opened />}
    </div>
  );
}

function Opened() {
  const { roomRehearsal: texts } = useTexts();
  const { value: start, failure } = useRoomAnswer("rehearsalStart", null);
  if (failure !== null) return <p role="alert">{failure}</p>;
  if (!start) return <p aria-busy="true">{texts.reading}</p>;
  return (
    <>
      <BasisPart start={start} />
      {start.ground && <GoingOn start={start} ground={start.ground} />}
    </>
  );
}
