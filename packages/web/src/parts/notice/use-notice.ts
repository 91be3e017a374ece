// What the screen says after an act: a notice with a way back, or only a word for screen readers.
import type { CaseDocuments, Message } from "@parley/engine/case";
import { createContext, useContext } from "react";

export interface Notice {
  readonly sentences: readonly string[];
  /** What the engine remarked, still to be put into words. */
  readonly remarks?: readonly Message[];
  /** The case right after the act: as long as it is this, undoing takes back just that act. */
  readonly documents: CaseDocuments;
  readonly isAct: boolean;
}

export interface Speaker {
  /** Of something that was done. */
  tell(sentences: readonly string[], remarks?: readonly Message[]): void;
  /** Of something that could not be done. */
  refuse(sentence: string): void;
  /** For those who don't see it. */
  say(sentence: string): void;
}

export const SpeakerContext = createContext<Speaker | null>(null);

/** Never changes. */
export function useSpeaker(): Speaker {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new TypeError("nothing can be said here");
  return speaker;
}
