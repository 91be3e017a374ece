// Pauses the talks, with a reason.
import { useState } from "react";
import { useTexts } from "../../texts/use-texts.ts";
import { JudgedButton } from "./judged-button.tsx";
import { WordsField } from "./words-field.tsx";

export function PauseForm() {
  const { roomDesk } = useTexts();
  const { course: texts } = roomDesk;
  const [reason, setReason] = useState("");
  const said = reason.trim();
  return (
    <section className="step" aria-labelledby="pause-title">
      <h3 id="pause-title">{texts.pauseTitle}</h3>
      <div className="form">
        <WordsField label={texts.pauseReason} value={reason} onChange={setReason} />
      </div>
      <JudgedButton
        act={{ do: "pause", ...(said !== "" && { reason: said }) }}
        label={texts.pause}
        isMinor
        follows={texts.pauseFollows}
      />
    </section>
  );
}
