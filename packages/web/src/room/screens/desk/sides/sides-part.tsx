// Shuttle: side by side, what each told the mediator and not everyone, the latest first.
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../../../app/route.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { SeatName } from "../../../parts/seat-name.tsx";
import type { DeskSides, SideView } from "../../../questions/desk-sides.ts";
import { useRoomLine } from "../../../use-room.ts";
import { ReleaseEditor } from "../release/release-editor.tsx";
import type { Subject } from "../release/subject.ts";
import { useSubject } from "../use-subject.ts";
import { PassedOnList } from "./passed-on-list.tsx";
import { ToldItem } from "./told-item.tsx";

export function SidesPart({ view }: { readonly view: DeskSides }) {
  const { roomDesk } = useTexts();
  const { subject, choose, heading } = useSubject();
  if (subject) return <ReleaseEditor subject={subject} onDone={() => choose(null)} />;
  return (
    <section className="part" aria-labelledby="sides-title">
      <h2 id="sides-title" tabIndex={-1} ref={heading}>
        {roomDesk.parts.sides}
      </h2>
      <First view={view} />
      <div className="sides">
        {view.sides.map((side) => (
          <Side key={side.seat.id} side={side} onCarry={choose} />
        ))}
      </div>
      {view.hasRules && (
        <p className="own-paper">
          <Button onPress={() => choose({ kind: "own", choices: null })}>{roomDesk.ownPaper}</Button>
        </p>
      )}
      {view.passedOn.length > 0 && <PassedOnList passedOn={view.passedOn} />}
    </section>
  );
}

function First({ view: { sides, hasRules } }: { readonly view: DeskSides }) {
  const { roomDesk } = useTexts();
  const { key } = useRoomLine();
  const to = (screen: "seats" | "rules") => writeRoute({ at: "room", key, screen, detail: "" });
  if (sides.length === 0) {
    return (
      <p>
        {roomDesk.noSides} <a href={to("seats")}>{roomDesk.toSeats}</a>
      </p>
    );
  }
  if (hasRules) return null;
  return (
    <p>
      <a href={to("rules")}>{roomDesk.toRules}</a>
    </p>
  );
}

interface SideProps {
  readonly side: SideView;
  readonly onCarry: (subject: Subject) => void;
}

function Side({ side: { seat, told }, onCarry }: SideProps) {
  const { roomDesk } = useTexts();
  return (
    <section className="side" aria-labelledby={`side-${seat.id}`}>
      <h3 id={`side-${seat.id}`}>
        <SeatName seat={seat} />
      </h3>
      {told.length === 0 && <p className="sans faint">{roomDesk.nothingToldBy}</p>}
      {told.map((one) => (
        <ToldItem key={one.act} told={one} onCarry={() => onCarry({ kind: "told", seat, told: one })} />
      ))}
    </section>
  );
}
