// The rooms that are kept on this device, and the ways into others.
import { useCallback, useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../app/route.ts";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import { forgetRoom, type RoomCard, roomCards } from "../../room/kept-rooms.ts";
import { useTexts } from "../../texts/use-texts.ts";

export function RoomCards() {
  const { rooms } = useTexts();
  const [cards, setCards] = useState<readonly RoomCard[]>([]);
  const refresh = useCallback(() => void roomCards().then(setCards), []);
  useEffect(refresh, [refresh]);
  return (
    <section aria-labelledby="your-rooms">
      <h2 id="your-rooms">{rooms.title}</h2>
      <p>{rooms.lead}</p>
      <p className="row">
        <a className="button" href={writeRoute({ at: "room-door", way: "new" })}>
          {rooms.open}
        </a>
        <a className="button" href={writeRoute({ at: "room-door", way: "join" })}>
          {rooms.join}
        </a>
        <a href={writeRoute({ at: "room-door", way: "restore" })}>{rooms.restore}</a>
      </p>
      {cards.length === 0 ? (
        <p>{rooms.none}</p>
      ) : (
        <ul className="plain cards">
          {cards.map((card) => (
            <li key={card.key} className="card">
              <Card card={card} refresh={refresh} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ card, refresh }: { readonly card: RoomCard; readonly refresh: () => void }) {
  const { rooms } = useTexts();
  const [isForgetting, setForgetting] = useState(false);
  const standing =
    card.stage === "in" && card.seatName !== "" ? rooms.asSeat(card.seatName) : rooms.stages[card.stage];
  return (
    <>
      <h3>
        <a href={writeRoute({ at: "room", key: card.key, screen: "", detail: "" })} dir="auto">
          {card.title || rooms.untitled}
        </a>
      </h3>
      <p className="row">
        <small>{standing}</small>
        <Button className="quiet" onPress={() => setForgetting(true)}>
          {rooms.forget}
        </Button>
      </p>
      {isForgetting && <Forget card={card} refresh={refresh} onClose={() => setForgetting(false)} />}
    </>
  );
}

interface ForgetProps {
  readonly card: RoomCard;
  readonly refresh: () => void;
  readonly onClose: () => void;
}

function Forget({ card, refresh, onClose }: ForgetProps) {
  const { rooms, app } = useTexts();
  const forget = async () => {
    await forgetRoom(card.key);
    onClose();
    refresh();
  };
  return (
    <PlainDialog title={rooms.forgetTitle} onClose={onClose}>
      <p>{rooms.forgetLead}</p>
      <p className="row buttons">
        <Button className="main" onPress={() => void forget()}>
          {rooms.forget}
        </Button>
        <Button onPress={onClose} autoFocus>
          {app.cancel}
        </Button>
      </p>
    </PlainDialog>
  );
}
