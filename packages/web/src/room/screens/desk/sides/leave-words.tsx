// What may be passed on of something, and by whose word.
import { useTexts } from "../../../../texts/use-texts.ts";
import type { Leave } from "../../../desk/leave.ts";

export function LeaveWords({ leave: { mayPass, by, nameKeptBack } }: { readonly leave: Leave }) {
  const { roomDesk } = useTexts();
  return (
    <p className="sans fact">
      {roomDesk.mayBePassedOn} <strong>{roomDesk.leave[mayPass]}</strong>{" "}
      <small>({nameKeptBack ? roomDesk.nameKeptBack : roomDesk.leaveBy[by]})</small>
    </p>
  );
}
