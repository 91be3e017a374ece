// Pausing the talks and walking away from them, folded away until it is wanted.
import { useTexts } from "../../../texts/use-texts.ts";
import { LeaveTalks } from "../../parts/leave-talks.tsx";
import { PauseStep } from "../../parts/pause-step.tsx";
import { useRoomAnswer } from "../../use-room.ts";
import { useTalks } from "./talks-context.ts";

export function LeavingPart() {
  const { roomTalks } = useTexts();
  const { self } = useTalks();
  const { value: course } = useRoomAnswer("deskCourse", null);
  if (!self.hasVoice || !course) return null;
  return (
    <details className="part leaving">
      <summary>{roomTalks.pausingAndLeaving}</summary>
      <PauseStep course={course} />
      {!course.isAway && <LeaveTalks isChair={self.isChair} />}
    </details>
  );
}
