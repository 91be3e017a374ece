// Walks away from the talks: where nothing takes that back, once it was asked.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { SaidWord } from "../../../engine/rehearsal/setup.ts";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useCourseWords } from "../rehearsal-words.ts";

interface LeaveTalksProps {
  readonly isFinal: boolean;
  readonly onSay: (word: SaidWord) => void;
}

export function LeaveTalks({ isFinal, onSay }: LeaveTalksProps) {
  const { seat } = useCourseWords().texts;
  const [isAsking, ask] = useState(false);
  const leave = () => onSay({ say: "leave" });
  return (
    <>
      <Button onPress={isFinal ? () => ask(true) : leave}>{seat.leave}</Button>
      {isAsking && (
        <PlainDialog title={seat.leaveTitle} onClose={() => ask(false)}>
          <p>{seat.leaveLead}</p>
          <p className="row buttons">
            <Button className="main" onPress={leave}>
              {seat.leave}
            </Button>
            <Button onPress={() => ask(false)}>{seat.leaveNot}</Button>
          </p>
        </PlainDialog>
      )}
    </>
  );
}
