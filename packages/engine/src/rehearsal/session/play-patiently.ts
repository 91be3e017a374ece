// Plays a session in which some negotiators run elsewhere and answer later.
import type { Outcome } from "./outcome.ts";
import { openSession, type Session, type Setup } from "./play.ts";
import type { Trace } from "./trace.ts";

/** The same words as `play` for negotiators that answer at once. One whose answer is an error forfeits. */
export function playPatiently(setup: Setup, trace: Trace): Promise<Outcome> {
  return playOutPatiently(openSession(setup, trace));
}

/** Plays a session that was opened from where it stands to its end. */
export async function playOutPatiently(session: Session): Promise<Outcome> {
  while (session.turn >= 0) {
    const negotiator = session.negotiators[session.turn];
    if (!negotiator.answer) {
      session.step();
      continue;
    }
    try {
      session.say(await negotiator.answer(session.machine));
    } catch (error) {
      session.forfeit(error);
    }
  }
  return session.outcome as Outcome;
}
