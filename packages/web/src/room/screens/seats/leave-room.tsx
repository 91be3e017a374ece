// Ends one's own membership, after it was said what that does and what it leaves undone.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { JudgedButton } from "../../parts/judged-button.tsx";
import { WordsField } from "../../parts/words-field.tsx";
import type { SeatsView } from "../../questions/seats.ts";

export function LeaveRoom({ view }: { readonly view: SeatsView }) {
  const { roomSeats } = useTexts();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button className="quiet" onPress={() => setAsking(true)}>
        {roomSeats.leave}
      </Button>
      {isAsking && <Asking view={view} onClose={() => setAsking(false)} />}
    </>
  );
}

interface AskingProps {
  readonly view: SeatsView;
  readonly onClose: () => void;
}

function Asking({ view, onClose }: AskingProps) {
  const { roomSeats } = useTexts();
  const [reason, setReason] = useState("");
  const said = reason.trim();
  const { isAlone, isConvener } = view;
  return (
    <PlainDialog title={roomSeats.leaveTitle} onClose={onClose}>
      {isAlone && isConvener && (
        <p role="alert">
          <strong>{roomSeats.leaveConvener}</strong>
        </p>
      )}
      <p>{roomSeats.leaveLead}</p>
      {!(isAlone && isConvener) && <p>{isAlone ? roomSeats.leaveKeyAlone : roomSeats.leaveKey}</p>}
      <p>{roomSeats.leaveInstead}</p>
      <div className="form">
        <WordsField label={roomSeats.leaveReason} value={reason} onChange={setReason} />
      </div>
      <JudgedButton
        act={{ do: "leave", ...(said !== "" && { reason: said }) }}
        label={roomSeats.leaveNow}
        follows=""
        onSent={onClose}
        onCancel={onClose}
      />
    </PlainDialog>
  );
}

interface HasLeftProps {
  readonly view: SeatsView;
  /** Its key was removed, as the server says: the act that did it is not shown to it any more. */
  readonly isShutOut: boolean;
}

/** What is left to do for who has left. */
export function HasLeft({ view: { isAlone, isConvener }, isShutOut }: HasLeftProps) {
  const { roomSeats } = useTexts();
  const key = isAlone && isConvener ? roomSeats.keyForEver : roomSeats.keyUntilRemoved;
  return (
    <section className="part" role="status">
      <p>
        {roomSeats.hasLeft} {!isShutOut && key}
      </p>
      <p>
        {roomSeats.thenForget} <a href="#/">{roomSeats.toRooms}</a>
      </p>
    </section>
  );
}
