// In one line on every screen: how the talks stand, for all seats alike.
import { useRoomAnswer } from "./use-room.ts";

export function TalksStand() {
  const { value = [] } = useRoomAnswer("standing", null);
  return (
    <p className="talks-stand sans" role="status" dir="auto">
      {value.join(" ")}
    </p>
  );
}
