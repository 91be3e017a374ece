// What a change would take from a profile, said before it is made.
import type { Message } from "@parley/engine/case";
import { useAnswer } from "../../../engine/use-answer.ts";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";

interface LossDialogProps {
  readonly lost: readonly Message[];
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

export function LossDialog({ lost, onGoOn, onLeave }: LossDialogProps) {
  const { profiles } = useTexts();
  const { value } = useAnswer("saidMessages", lost);
  return (
    <PlainDialog title={profiles.loss.title} onClose={onLeave}>
      <ul aria-live="polite">
        {value?.map((text) => (
          <li key={text}>{text.charAt(0).toLocaleUpperCase() + text.slice(1)}</li>
        ))}
      </ul>
      <p>{profiles.loss.undo}</p>
      <div className="row buttons">
        {/* biome-ignore lint/a11y/noAutofocus: the first thing to decide in a dialog that the person called */}
        <button type="button" className="main" autoFocus onClick={onGoOn}>
          {profiles.loss.goOn}
        </button>
        <button type="button" onClick={onLeave}>
          {profiles.loss.leave}
        </button>
      </div>
    </PlainDialog>
  );
}
