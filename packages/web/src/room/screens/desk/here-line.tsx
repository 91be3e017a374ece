// In one line: which other seats are here now.
import { writeRoute } from "../../../app/route.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import type { DeskCourse } from "../../questions/desk-course.ts";
import { useRoomLine } from "../../use-room.ts";

export function HereLine({ course: { others } }: { readonly course: DeskCourse }) {
  const { roomDesk } = useTexts();
  const { key } = useRoomLine();
  return (
    <div className="here-line sans">
      <strong id="who-is-here">{roomDesk.seatsHere}</strong>
      <ul className="plain" aria-labelledby="who-is-here">
        {others.map(({ seat, isHere, isAway }) => (
          <li key={seat.id}>
            <SeatName seat={seat} />{" "}
            <small>{isAway ? roomDesk.walkedAway : isHere ? roomDesk.here : roomDesk.notHere}</small>
          </li>
        ))}
      </ul>
      <small>
        {roomDesk.byServer}{" "}
        <a href={writeRoute({ at: "room", key, screen: "seats", detail: "" })}>{roomDesk.moreOnSeats}</a>
      </small>
    </div>
  );
}
