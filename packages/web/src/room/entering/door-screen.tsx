// The ways into a room: a new one, one that invited, one to come back to. The same page then leads through until the room is open.
import { useEffect } from "react";
import { Masthead } from "../../app/masthead.tsx";
import { go, type RoomWay } from "../../app/route.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useRoomLine, useRoomState } from "../use-room.ts";
import { JoinForm } from "./join-form.tsx";
import { NewRoomForm } from "./new-room-form.tsx";
import { OutsideScreen } from "./outside-screen.tsx";
import { RestoreForm } from "./restore-form.tsx";

const FORM = { new: NewRoomForm, join: JoinForm, restore: RestoreForm } as const;

export function DoorScreen({ way }: { readonly way: RoomWay }) {
  const { rooms, entering, app } = useTexts();
  const state = useRoomState();
  const { key } = useRoomLine();
  const isIn = state.at === "inside";
  useEffect(() => {
    document.title = `${rooms.title} · ${app.name}`;
    if (isIn) go({ at: "room", key, screen: "", detail: "" });
  }, [isIn, key, rooms.title, app.name]);
  if (state.at === "outside") {
    return (
      <>
        <Masthead title={state.card.title} />
        <OutsideScreen card={state.card} canBackUp={state.canBackUp} />
      </>
    );
  }
  const Form = FORM[way];
  return (
    <>
      <Masthead title={null} />
      <main className="page" id="text" tabIndex={-1}>
        <h1>{entering.titles[way]}</h1>
        {state.at === "unknown" ? <Form /> : <p aria-busy="true">{rooms.opening}</p>}
      </main>
    </>
  );
}
