// The seats, each with its members and what can be done about them.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MemberView, SeatsView, SeatView } from "../../questions/seats.ts";
import { useDeeds } from "../../use-room.ts";
import { DescribeSeat } from "./describe-seat.tsx";
import { LeaveRoom } from "./leave-room.tsx";

export function SeatList({ view }: { readonly view: SeatsView }) {
  return (
    <ul className="plain seat-list">
      {view.seats.map((seat) => (
        <li key={seat.id}>
          <Seat seat={seat} view={view} />
        </li>
      ))}
    </ul>
  );
}

function Seat({ seat, view }: { readonly seat: SeatView; readonly view: SeatsView }) {
  const { rooms, roomSeats } = useTexts();
  const [isDescribing, setDescribing] = useState(false);
  const notes = [
    rooms.roles[seat.role],
    ...(seat.party === -1 ? [] : [view.parties[seat.party].name]),
    ...(seat.isOwn ? [roomSeats.own] : []),
    ...(seat.isAway ? [roomSeats.away] : []),
  ];
  return (
    <>
      <h2>
        {seat.party !== -1 && <PartyMark index={seat.party} />}{" "}
        <span dir="auto">{seat.name ?? roomSeats.unnamed}</span>{" "}
        <small>{[...new Set(notes)].join(" · ")}</small>
        {view.isChair && (
          <Button className="quiet" onPress={() => setDescribing(true)}>
            {roomSeats.describe}
          </Button>
        )}
      </h2>
      {seat.members.length === 0 && <p>{roomSeats.empty}</p>}
      <ul className="plain">
        {seat.members.map((member) => (
          <li key={member.key} className="row">
            <Member member={member} />
            {member.isSelf && !member.hasLeft && <LeaveRoom view={view} />}
          </li>
        ))}
      </ul>
      {isDescribing && <DescribeSeat seat={seat} view={view} onClose={() => setDescribing(false)} />}
    </>
  );
}

function Member({ member }: { readonly member: MemberView }) {
  const { roomSeats } = useTexts();
  const [isRemoving, setRemoving] = useState(false);
  const name = member.name ?? roomSeats.nameless;
  const { isSelf, isHere, hasLeft } = member;
  const isThere = isSelf ? roomSeats.you : isHere ? roomSeats.here : roomSeats.notHere;
  const standing = !hasLeft ? isThere : isSelf ? roomSeats.youLeft : roomSeats.leftWithKey;
  return (
    <>
      <span dir="auto">{name}</span>
      <small>{standing}</small>
      {member.canRemove && (
        <Button className="quiet" onPress={() => setRemoving(true)}>
          {roomSeats.remove}
        </Button>
      )}
      {isRemoving && <Removing member={member} name={name} onClose={() => setRemoving(false)} />}
    </>
  );
}

interface RemovingProps {
  readonly member: MemberView;
  readonly name: string;
  readonly onClose: () => void;
}

function Removing({ member, name, onClose }: RemovingProps) {
  const { app, roomSeats } = useTexts();
  const { order, failure } = useDeeds();
  const remove = async () => {
    await order("removeFromRoom", { member: member.key });
    onClose();
  };
  return (
    <PlainDialog title={roomSeats.removeTitle(name)} onClose={onClose}>
      <p>{roomSeats.removeLead}</p>
      {failure && <p role="alert">{failure}</p>}
      <p className="row buttons">
        <Button className="main" onPress={() => void remove()}>
          {roomSeats.remove}
        </Button>
        <Button onPress={onClose} autoFocus>
          {app.cancel}
        </Button>
      </p>
    </PlainDialog>
  );
}
