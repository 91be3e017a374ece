// What waits to be sent, with why, and a word on each.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatNames } from "../../parts/seat-name.tsx";
import type { DraftView } from "../../questions/log-drafts.ts";
import { useDeeds, useRoomAnswer } from "../../use-room.ts";

export function DraftsPart() {
  const { roomLog: words } = useTexts();
  const { value: drafts = [] } = useRoomAnswer("logDrafts", null);
  if (drafts.length === 0) return null;
  return (
    <section className="part" aria-labelledby="drafts">
      <h2 id="drafts">{words.draftsTitle}</h2>
      <p>{words.draftsLead}</p>
      <ul className="drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftLine draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftLine({ draft: { id, text, state, reason, readers } }: { readonly draft: DraftView }) {
  const { roomLog: words } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [isAsked, setAsked] = useState(false);
  const [isLate, setLate] = useState(false);
  const isHeld = state === "needs-confirmation" || state === "refused";
  const discard = async () => {
    setLate((await order("discardDraft", { draft: id })) === false);
    setAsked(false);
  };
  return (
    <>
      <p dir="auto">{text}</p>
      <p className={isHeld ? "problem" : undefined}>
        {words.states[state]} {reason}
      </p>
      <p>
        <small>
          {readers === null ? (
            words.goesToAll
          ) : (
            <>
              {words.goesTo} <SeatNames seats={readers} />
            </>
          )}
        </small>
      </p>
      {failure && <p role="alert">{failure}</p>}
      {isLate && <p role="alert">{words.tooLate}</p>}
      {state !== "on-its-way" && (
        <p className="row">
          {isHeld && (
            <Button isDisabled={busy} onPress={() => void order("confirmDraft", { draft: id })}>
              {words.sendAfterAll}
            </Button>
          )}
          <Button isDisabled={busy} onPress={() => setAsked(true)}>
            {words.discard}
          </Button>
        </p>
      )}
      {isAsked && <DiscardDialog text={text} onDiscard={discard} onClose={() => setAsked(false)} />}
    </>
  );
}

interface DiscardProps {
  readonly text: string;
  onDiscard(): Promise<void>;
  onClose(): void;
}

function DiscardDialog({ text, onDiscard, onClose }: DiscardProps) {
  const { app, roomLog: words } = useTexts();
  return (
    <PlainDialog title={words.discardTitle} onClose={onClose}>
      <p dir="auto">{text}</p>
      <p>{words.discardLead}</p>
      <p className="row buttons">
        <Button className="main" onPress={() => void onDiscard()}>
          {words.discardNow}
        </Button>
        <Button onPress={onClose}>{app.cancel}</Button>
      </p>
    </PlainDialog>
  );
}
