// What needs a person's eye on every screen of the room: faults of the log, requests at the door, drafts that wait for a word.
import { Button } from "react-aria-components/Button";
import { type RoomScreenName, writeRoute } from "../app/route.ts";
import { useNumberFormat } from "../texts/use-number-format.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { RoomBrief } from "./brief.ts";
import { useDeeds, useRoomAnswer } from "./use-room.ts";

interface RoomNoticesProps {
  readonly brief: RoomBrief;
  readonly roomKey: string;
  readonly screen: RoomScreenName;
}

export function RoomNotices({ brief, roomKey, screen }: RoomNoticesProps) {
  const { rooms } = useTexts();
  const numbers = useNumberFormat();
  const to = (screen: "seats" | "log") => writeRoute({ at: "room", key: roomKey, screen, detail: "" });
  const { value: alarms } = useRoomAnswer("alarms", null);
  const { value: changes } = useRoomAnswer("memberChanges", null);
  const serious = (alarms ?? []).filter(({ weight }) => weight !== "notice");
  return (
    <>
      {serious.length > 0 && (
        <div className="notice" role="alert">
          <p>{serious[0].words}</p>
          <a href={to("log")}>{rooms.allAlarms(serious.length, numbers.format(serious.length))}</a>
        </div>
      )}
      {brief.connection === "not-let-in" && (
        <div className="notice" role="status">
          <p>{rooms.notLetIn}</p>
        </div>
      )}
      {brief.seat.isAway && <Away />}
      {screen !== "progress" && <Signs roomKey={roomKey} />}
      {changes !== undefined && changes.length > 0 && (
        <div className="notice" role="status">
          <p>{rooms.membersChanged}</p>
          <a href={to("seats")}>{rooms.seeMembers}</a>
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

/** What all agreed to notice. The screen of progress says it in full. */
function Signs({ roomKey }: Pick<RoomNoticesProps, "roomKey">) {
  const { rooms } = useTexts();
  const { value } = useRoomAnswer("signs", null);
  if (!value || value.reached.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{value.reached.join(" ")}</p>
      <a href={writeRoute({ at: "room", key: roomKey, screen: "progress", detail: "" })}>{rooms.seeSigns}</a>
    </div>
  );
}

function Away() {
  const { rooms } = useTexts();
  const { order, busy, failure } = useDeeds();
  return (
    <div className="notice" role="status">
      <p>{failure ?? rooms.hasLeft}</p>
      <Button isDisabled={busy} onPress={() => void order("send", { act: { do: "resume" } })}>
        {rooms.comeBack}
      </Button>
    </div>
  );
}
