// The end of every form that sends something: who will see it and how, whether it would count, and the button.
import type { LeafHash } from "@parley/engine/talks";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Wanted } from "../../next-place.ts";
import type { SeatTag } from "../../seat-tags.ts";
import { useDeeds, useRoomAnswer } from "../../use-room.ts";
import { SeenByThem } from "./seen-by-them.tsx";
import { SignedNotice } from "./signed-notice.tsx";
import { useTalks } from "./talks-context.ts";

interface SendingProps {
  /** Null while something is missing. */
  readonly wanted: Wanted | null;
  /** What is missing, in words. */
  readonly missing?: string;
  /** Why it waits although nothing is missing: something is to be ticked first. */
  readonly held?: string | null;
  readonly label: string;
  /** The draft of the own seat that it tables. */
  readonly draft?: LeafHash | null;
  readonly onSent: () => void;
  readonly onCancel?: () => void;
  /** What leaving it is called, where it is more than a dialog. */
  readonly cancel?: string;
  /** What the own side should know before. */
  readonly note?: ReactNode;
  /** Besides the usual button. */
  readonly children?: ReactNode;
}

export function Sending({ wanted, missing, ...rest }: SendingProps) {
  const { roomTalks } = useTexts();
  if (wanted) return <ReadyToSend wanted={wanted} {...rest} />;
  return (
    <>
      {missing !== undefined && <p className="sans fact">{missing}</p>}
      <p className="row buttons">
        <Button className="main" isDisabled>
          {rest.label}
        </Button>
        {rest.children}
        {rest.onCancel && <Button onPress={rest.onCancel}>{rest.cancel ?? roomTalks.cancel}</Button>}
      </p>
    </>
  );
}

type ReadyProps = Omit<SendingProps, "wanted" | "missing"> & { readonly wanted: Wanted };

function ReadyToSend({ wanted, label, draft = null, held = null, ...rest }: ReadyProps) {
  const { onSent, onCancel, cancel, note, children } = rest;
  const { roomTalks } = useTexts();
  const { knowsSigned, self } = useTalks();
  const [isRead, setRead] = useState(knowsSigned);
  const { order, busy, failure } = useDeeds();
  const settled = useSettled(wanted);
  const { value } = useRoomAnswer("talksSending", settled);
  const current = value && value.of === JSON.stringify(wanted) ? value : null;
  const needsNotice = !knowsSigned && value !== undefined && isPrivate(value.to, self.others);
  const send = async () => {
    if (needsNotice) await order("acknowledgeSigned", null);
    const { act, to } = wanted;
    const isSent =
      draft !== null && act.do === "offer" && to !== undefined
        ? await order("tableDraft", { draft, act, to })
        : await order("send", { act, ...(to !== undefined && { to }) });
    if (isSent) onSent();
  };
  return (
    <>
      {value && <SeenByThem sending={value} />}
      {note}
      {needsNotice && <SignedNotice isRead={isRead} onRead={setRead} />}
      {held !== null && current?.problem === null && <p className="sans fact">{held}</p>}
      {failure !== null && <p role="alert">{failure}</p>}
      <p className="row buttons">
        <Button
          className="main"
          isDisabled={
            busy || held !== null || current === null || current.problem !== null || (needsNotice && !isRead)
          }
          onPress={() => void send()}
        >
          {label}
        </Button>
        {children}
        {onCancel && <Button onPress={onCancel}>{cancel ?? roomTalks.cancel}</Button>}
      </p>
    </>
  );
}

/** Somebody gets it, and somebody at the table does not. */
function isPrivate(to: readonly SeatTag[], others: readonly SeatTag[]): boolean {
  const atTable = others.filter(({ role }) => role !== "observer");
  return to.length > 0 && !atTable.every(({ id }) => to.some((one) => one.id === id));
}

const PAUSE = 250;

/** What it was a moment ago, so that typing does not ask with every letter. */
function useSettled(wanted: Wanted): Wanted {
  const [settled, setSettled] = useState(wanted);
  const written = JSON.stringify(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for it
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [written]);
  return settled;
}
