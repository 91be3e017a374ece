// Walks away from the talks, after one more question.
import { useState } from "react";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { JudgedButton } from "./judged-button.tsx";
import { WordsField } from "./words-field.tsx";

export function LeaveTalks({ isChair }: { readonly isChair: boolean }) {
  const { roomDesk } = useTexts();
  const { course: texts } = roomDesk;
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const said = reason.trim();
  const act = { do: "walk-away", ...(said !== "" && { reason: said }) } as const;
  const follows = isChair ? texts.leaveFollows : texts.leaveFollowsSide;
  const close = () => setAsking(false);
  return (
    <section className="step" aria-labelledby="leave-title">
      <h3 id="leave-title">{texts.leaveTitle}</h3>
      <JudgedButton act={act} label={texts.leave} isMinor follows={follows} onAsk={() => setAsking(true)} />
      {isAsking && (
        <PlainDialog title={texts.leaveConfirm} onClose={close}>
          <div className="form">
            <WordsField label={texts.leaveReason} value={reason} onChange={setReason} />
          </div>
          <JudgedButton act={act} label={texts.leaveNow} follows={follows} onSent={close} onCancel={close} />
        </PlainDialog>
      )}
    </section>
  );
}
