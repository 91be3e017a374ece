// In one line: which seat this is, whether it is connected, and what waits to be sent.
import { writeRoute } from "../app/route.ts";
import { useNumberFormat } from "../texts/use-number-format.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { RoomBrief } from "./brief.ts";

interface RoomStandingProps {
  readonly brief: RoomBrief;
  readonly roomKey: string;
}

export function RoomStanding({ brief, roomKey }: RoomStandingProps) {
  const { rooms } = useTexts();
  const numbers = useNumberFormat();
  const { seat, connection, queue } = brief;
  return (
    <span className="room-standing" role="status" data-number={brief.number}>
      {rooms.asSeat(seat.name ?? rooms.roles[seat.role])} · {rooms.connection[connection]}
      {queue.waiting > 0 && (
        <>
          {" · "}
          <a href={writeRoute({ at: "room", key: roomKey, screen: "log", detail: "" })}>
            {rooms.waiting(queue.waiting, numbers.format(queue.waiting))}
          </a>
        </>
      )}
    </span>
  );
}
