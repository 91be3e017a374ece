// What a person says in a session: whether it answers what is asked, and what the session knows it by.
import {
  ACCEPT,
  BETTER,
  LEAVE,
  REJECT,
  SAME,
  type Session,
  type Setup,
  WORSE,
} from "@parley/engine/rehearsal";
import { dealByChoices } from "./deal-by-choices.ts";
import type { DueView } from "./due-view.ts";
import type { SaidWord } from "./setup.ts";

export interface Speaking {
  readonly setup: Setup;
  readonly session: Session;
  /** Positions of the parties whose words are said; a strategy speaks for the others. */
  readonly seats: readonly number[];
  /** Theirs, in the order in which they are due. */
  readonly words: readonly SaidWord[];
}

/** Goes on until somebody has to say more than is there; says how many words it took. */
export function speak({ setup, session, seats, words }: Speaking): number {
  let taken = 0;
  while (session.turn >= 0) {
    if (!seats.includes(session.turn)) {
      session.step();
      continue;
    }
    const { ask, author } = session.machine;
    if (ask === "vote" && author === session.turn) {
      // A person who tables a package has said yes to it by that.
      session.say(ACCEPT);
      continue;
    }
    const said = words[taken];
    const word = said && wordOf(said, { setup, session });
    if (word === undefined || word === null) return taken;
    taken++;
    session.say(word);
  }
  return taken;
}

const ANSWERS = {
  accept: ACCEPT,
  reject: REJECT,
  leave: LEAVE,
  better: BETTER,
  same: SAME,
  worse: WORSE,
} as const;

/** Null where it does not answer what is asked. */
function wordOf(said: SaidWord, { setup, session }: Pick<Speaking, "setup" | "session">): number | null {
  const { ask } = session.machine;
  if (said.say === "leave") return LEAVE;
  if (said.say === "offer") {
    return ask === "offer" || ask === "answer-or-offer"
      ? dealByChoices(setup.scenario, session.deals, said.choices)
      : null;
  }
  return FITTING[ask].includes(said.say) ? ANSWERS[said.say] : null;
}

const FITTING: Readonly<Record<DueView["ask"], readonly SaidWord["say"][]>> = {
  offer: [],
  "answer-or-offer": ["accept"],
  answer: ["accept", "reject"],
  vote: ["accept", "reject"],
  compare: ["better", "same", "worse"],
};
