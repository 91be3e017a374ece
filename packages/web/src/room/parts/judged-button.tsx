// Sends an act that was judged before: who gets it, what follows, and, where it would have no effect, why.
import type { SealedActInput } from "@parley/engine/talks";
import type { Addressees } from "@parley/room";
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../texts/use-texts.ts";
import { useDeeds, useRoomAnswer } from "../use-room.ts";
import { useSettled } from "./use-settled.ts";

interface JudgedButtonProps {
  /** Null while it is not written yet. */
  readonly act: SealedActInput | null;
  readonly to?: Addressees;
  readonly label: string;
  readonly follows: string;
  /** `follows` says already who gets it. */
  readonly namesReaders?: true;
  /** Something is still to be chosen, though it can be judged already. */
  readonly isIdle?: boolean;
  /** Not what the page is mainly for. */
  readonly isMinor?: true;
  readonly onSent?: () => void;
  readonly onCancel?: () => void;
  /** Asks once more before it is sent. */
  readonly onAsk?: () => void;
}

/** Milliseconds. */
const SETTLING = 1_500;

export function JudgedButton({ act, to, label, follows, namesReaders, ...more }: JudgedButtonProps) {
  const { onSent, onCancel, onAsk, isMinor, isIdle = false } = more;
  const [isJustSent, setJustSent] = useState(false);
  const { roomDesk } = useTexts();
  const id = useId();
  const { order, busy, failure } = useDeeds();
  const { readers, reason } = useJudgement(act, to);
  const send = async () => {
    if (act === null) return;
    if ((await order("send", { act, ...(to !== undefined && { to }) })) === undefined) return;
    // Until the room shows it, a second press would send it twice.
    setJustSent(true);
    setTimeout(() => setJustSent(false), SETTLING);
    onSent?.();
  };
  const note = reason ?? follows;
  return (
    <div className="judged">
      <p className="row">
        <Button
          className={isMinor ? "" : "main"}
          isDisabled={act === null || isIdle || busy || isJustSent || reason !== null}
          aria-describedby={id}
          onPress={() => (onAsk ? onAsk() : void send())}
        >
          {label}
        </Button>
        {onCancel && <Button onPress={onCancel}>{roomDesk.cancel}</Button>}
      </p>
      <p className="sans fact" id={id} aria-live="polite">
        {reason !== null && <strong>{roomDesk.course.noEffect} </strong>}
        {note} {reason === null && !namesReaders && readers}
      </p>
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}

function useJudgement(act: SealedActInput | null, to: Addressees | undefined) {
  const settled = useSettled(act, 250);
  const { value } = useRoomAnswer("deskJudge", settled && { act: settled, ...(to !== undefined && { to }) });
  const { roomDesk } = useTexts();
  const readers = value == null ? "" : value.all ? roomDesk.course.allSee : roomDesk.goesTo(value.readers);
  return { readers, reason: act === null ? null : (value?.reason ?? null) };
}
