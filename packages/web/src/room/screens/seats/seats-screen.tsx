// Who sits at the table, who asks to be let in, and how all know that they are in the same room.
import { Screen } from "../../../app/screen.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useRoomAnswer, useRoomBrief } from "../../use-room.ts";
import { CasePart } from "./case-part.tsx";
import { DoorPart } from "./door-part.tsx";
import { InvitePart } from "./invite-part.tsx";
import { HasLeft } from "./leave-room.tsx";
import { NamePart } from "./name-part.tsx";
import { PhrasePart } from "./phrase-part.tsx";
import { SeatList } from "./seat-list.tsx";
import "./seats.css";

export function SeatsScreen(_: { readonly detail: string }) {
  const { roomSeats } = useTexts();
  const numbers = useNumberFormat();
  const { joins, connection } = useRoomBrief();
  const { value } = useRoomAnswer("seats", null);
  const here = value?.seats.flatMap(({ members }) => members.filter(({ isHere }) => isHere)).length ?? 0;
  const answer =
    value &&
    roomSeats.answer(
      roomSeats.seatCount(value.seats.length, numbers.format(value.seats.length)),
      roomSeats.hereCount(here, numbers.format(here)),
    );
  return (
    <Screen question={roomSeats.question} answer={answer} explanation={roomSeats.method}>
      {value && (
        <>
          {value.hasLeft && <HasLeft view={value} isShutOut={connection === "not-let-in"} />}
          {joins > 0 && !value.isGone && <DoorPart seats={value.seats} />}
          <SeatList view={value} />
          {!value.isGone && <InvitePart view={value} />}
          <PhrasePart phrase={value.phrase} />
          <CasePart isChair={value.isChair} />
          {!value.isGone && <NamePart name={value.ownName} />}
        </>
      )}
    </Screen>
  );
}
