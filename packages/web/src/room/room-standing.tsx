// In one line: which seat this is, whether it is connected, and what waits to be sent.

import { useNumberFormat } from "../texts/use-number-format.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { RoomBrief } from "./brief.ts";

export function RoomStanding({ brief }: { readonly brief: RoomBrief }) {
  const { rooms } = useTexts();
  const numbers = useNumberFormat();
  const { seat, connection, queue } = brief;
  return (
    <span className="room-standing" role="status" data-number={brief.number}>
      {rooms.asSeat(seat.name ?? rooms.roles[seat.role])} · {rooms.connection[connection]}
      {queue.waiting > 0 && ` · ${rooms.waiting(queue.waiting, numbers.format(queue.waiting))}`}
    </span>
  );
}
