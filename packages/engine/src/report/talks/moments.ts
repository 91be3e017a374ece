// Moments and durations of talks as a reader has them.
import type { Language } from "../language.ts";
import { type Speech, speechIn } from "../speech.ts";

/** How talks are told: in which language, and how its moments are written. */
export interface TalksTelling {
  readonly language: Language;
  /** Writes a moment given in milliseconds since 1970 UTC; without it, day and time in UTC. */
  readonly moment?: (milliseconds: number) => string;
}

export interface TalksSpeech extends Speech {
  moment(milliseconds: number): string;
}

/** The last moment that a date can hold; acts may name later ones. */
const LAST_MOMENT = 8.64e15;

export function talksSpeech({ language, moment }: TalksTelling): TalksSpeech {
  const speech = speechIn(language);
  return { ...speech, moment: moment ?? ((milliseconds) => momentInUtc(speech, milliseconds)) };
}

/** From milliseconds since 1970 UTC: day and time in UTC. */
export function momentInUtc({ say, wording }: Speech, milliseconds: number): string {
  const written = new Date(Math.min(milliseconds, LAST_MOMENT)).toISOString();
  return say("acts.moment", { day: wording.formatDay(written) });
}
