// Asks who it was that spoke; nothing is guessed, and it can be left for later.
import type { Actor, Claim } from "@parley/engine/case";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import type { SourceWords } from "./use-source-words.ts";
import { actorPicked, pickedActor, VoicePick } from "./voice-pick.tsx";

interface SpeakerDialogProps {
  readonly claim: Claim;
  /** The claim is accepted with it. */
  readonly accepts: boolean;
  readonly words: SourceWords;
  readonly onKeep: (speaker: Actor) => void;
  readonly onClose: () => void;
}

export function SpeakerDialog({ claim, accepts, words, onKeep, onClose }: SpeakerDialogProps) {
  const { speaker } = words.texts;
  const [chosen, choose] = useState(() => actorPicked(claim.speaker, words));
  const [isMissing, setMissing] = useState(false);
  const keep = () => {
    const actor = pickedActor(chosen);
    if (actor.kind === "unresolved") setMissing(true);
    else onKeep(actor);
  };
  return (
    <PlainDialog title={speaker.title} onClose={onClose}>
      <p>{claim.speaker.kind === "unresolved" ? speaker.lead : speaker.leadKnown}</p>
      {claim.mention && (
        <p>
          {speaker.likely} <q dir="auto">{claim.mention.words}</q>
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <VoicePick
          label={speaker.who}
          placeholder={speaker.placeholder}
          chosen={chosen}
          words={words}
          onChange={(picked) => {
            choose(picked);
            setMissing(false);
          }}
          problem={isMissing ? speaker.missing : null}
          inputRef={focusOnce}
        />
        <div className="row buttons">
          <Button className="main" type="submit">
            {accepts ? speaker.keepAndAccept : speaker.keep}
          </Button>
          <Button onPress={onClose}>{speaker.later}</Button>
        </div>
      </form>
    </PlainDialog>
  );
}

/** Once, when the field appears. */
export function focusOnce(element: HTMLInputElement | null): void {
  if (!element || element.dataset.wasFocused) return;
  element.dataset.wasFocused = "yes";
  element.focus();
}
