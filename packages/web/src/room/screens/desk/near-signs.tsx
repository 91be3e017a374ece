// Signs of trouble agreed beforehand that come near; those that have come about stand above every screen.
import { writeRoute } from "../../../app/route.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useRoomAnswer, useRoomLine } from "../../use-room.ts";

export function NearSigns() {
  const { rooms } = useTexts();
  const { key } = useRoomLine();
  const { value } = useRoomAnswer("signs", null);
  if (!value || value.near.length === 0) return null;
  return (
    <p className="caution" role="status">
      {value.near.join(" ")}{" "}
      <a href={writeRoute({ at: "room", key, screen: "progress", detail: "" })}>{rooms.seeSigns}</a>
    </p>
  );
}
