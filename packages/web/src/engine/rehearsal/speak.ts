// What a person says in a session: whether it answers what is asked, and what the session knows it by.
import {
  ACCEPT,
  BETTER,
  joinsIf,
  joinsIfMany,
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
import { takesConditions } from "./takes-conditions.ts";

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
    if (ask === "vote" && author === session.turn && !takesConditions(setup)) {
      // A person who tables a package has said yes to it by that, unless the yes may hang on others.
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
  if (said.say === "join-if" || said.say === "join-if-many") {
    return ask === "vote" && takesConditions(setup) ? conditionIn(said, setup) : null;
  }
  return FITTING[ask].includes(said.say) ? ANSWERS[said.say] : null;
}

type Condition = Extract<SaidWord, { say: "join-if" | "join-if-many" }>;

/** Null where it names a party that is not there, or more others than there are. */
function conditionIn(said: Condition, { scenario: { frame } }: Setup): number | null {
  const { parties } = frame;
  if (said.say === "join-if-many") return said.others < parties.length ? joinsIfMany(said.others) : null;
  const places = said.parties.map((id) => parties.findIndex((party) => party.id === id));
  return places.includes(-1) ? null : joinsIf(places);
}

const FITTING: Readonly<Record<DueView["ask"], readonly SaidWord["say"][]>> = {
  offer: [],
  "answer-or-offer": ["accept"],
  answer: ["accept", "reject"],
  vote: ["accept", "reject"],
  compare: ["better", "same", "worse"],
};
