// What needs a person's eye on every screen of the room: faults of the log, requests at the door, drafts that wait for a word.
import { writeRoute } from "../app/route.ts";
import { useNumberFormat } from "../texts/use-number-format.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { RoomBrief } from "./brief.ts";
import { useRoomAnswer } from "./use-room.ts";

interface RoomNoticesProps {
  readonly brief: RoomBrief;
  readonly roomKey: string;
}

export function RoomNotices({ brief, roomKey }: RoomNoticesProps) {
  const { rooms } = useTexts();
  const numbers = useNumberFormat();
  const to = (screen: "seats" | "log") => writeRoute({ at: "room", key: roomKey, screen, detail: "" });
  const { value: alarms } = useRoomAnswer("alarms", null);
  const serious = (alarms ?? []).filter(({ weight }) => weight !== "notice");
  return (
    <>
      {serious.length > 0 && (
        <div className="notice" role="alert">
          <p>{serious[0].words}</p>
          <a href={to("log")}>{rooms.allAlarms(serious.length, numbers.format(serious.length))}</a>
        </div>
      )}
      {brief.joins > 0 && (
        <div className="notice" role="status">
          <p>{rooms.atDoor(brief.joins, numbers.format(brief.joins))}</p>
          <a href={to("seats")}>{rooms.seeDoor}</a>
        </div>
      )}
      {brief.queue.held > 0 && (
        <div className="notice" role="status">
          <p>{rooms.held(brief.queue.held, numbers.format(brief.queue.held))}</p>
          <a href={to("log")}>{rooms.seeHeld}</a>
        </div>
      )}
    </>
  );
}
