// One session played to its end and kept whole, for telling it. Tournaments use `play`, which keeps less.
import type { PlayedOut } from "./acts-of.ts";
import type { Outcome } from "./outcome.ts";
import { openSession, type Setup } from "./play.ts";
import { playOutPatiently } from "./play-patiently.ts";
import { Trace } from "./trace.ts";

export function rehearse(setup: Setup): PlayedOut {
  const trace = new Trace();
  const session = openSession(setup, trace);
  while (session.turn >= 0) session.step();
  return { setup, deals: session.deals, trace, outcome: session.outcome as Outcome };
}

/** The same where some strategies answer later, from a thread of their own. */
export async function rehearsePatiently(setup: Setup): Promise<PlayedOut> {
  const trace = new Trace();
  const session = openSession(setup, trace);
  const outcome = await playOutPatiently(session);
  return { setup, deals: session.deals, trace, outcome };
}
