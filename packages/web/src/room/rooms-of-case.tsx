// From a case back to the rooms that it goes with, at the end of the bar of its screens.
import { useEffect, useState } from "react";
import { writeRoute } from "../app/route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { type RoomCard, roomsOfCase } from "./kept-rooms.ts";

export function RoomsOfCase({ caseKey }: { readonly caseKey: string }) {
  const { rooms } = useTexts();
  const [cards, setCards] = useState<readonly RoomCard[]>([]);
  useEffect(() => {
    let wanted = true;
    const show = (found: readonly RoomCard[]) => wanted && setCards(found);
    // Without the rooms' storage, the case can be worked on all the same.
    void roomsOfCase(caseKey).then(show, () => show([]));
    return () => {
      wanted = false;
    };
  }, [caseKey]);
  return cards.map(({ key, title }) => (
    <a key={key} href={writeRoute({ at: "room", key, screen: "", detail: "" })}>
      {cards.length === 1 || title === "" ? rooms.backToRoom : rooms.backTo(title)}
    </a>
  ));
}
