// A person speaks for one side, the machine for the others: where the talks stand after what the person has said so far.
import {
  ACCEPT,
  BETTER,
  LEAVE,
  openSession,
  REJECT,
  SAME,
  type Session,
  type Setup,
  Trace,
  WORSE,
} from "@parley/engine/rehearsal";
import type { Choices } from "../deals/choices.ts";
import type { Desk } from "../desk.ts";
import type { CourseView } from "../rehearsal/course-view.ts";
import { dealByChoices } from "../rehearsal/deal-by-choices.ts";
import type { Person } from "../rehearsal/person.ts";
import { type NotReady, readySetup } from "../rehearsal/ready-setup.ts";
import type { RehearsalSetup, SaidWord } from "../rehearsal/setup.ts";
import { type ToldCourse, toldCourse } from "../rehearsal/told-course.ts";
import { viewCourse } from "../rehearsal/view-course.ts";

export interface SeatArgs {
  readonly setup: RehearsalSetup;
  readonly seat: number;
  readonly words: readonly SaidWord[];
}

export type SeatedCourse = NotReady | SeatView;

export interface SeatView {
  readonly kind: "seated";
  /** The others' worths are shown only once it is over. */
  readonly course: CourseView;
  /** Only once it is over. */
  readonly told: ToldCourse | null;
  /** What the person is asked; null once it is over. */
  readonly due: DueView | null;
  /** How many of the words fitted: those after are left out, since the case has changed under them. */
  readonly taken: number;
}

export interface DueView {
  readonly ask: "offer" | "answer-or-offer" | "answer" | "vote" | "compare";
  /** Counted from 1. */
  readonly round: number;
  /** Null where nobody knows of a deadline. */
  readonly rounds: number | null;
  /** What lies on the table, and what the text is that it would change: places in the course's packages. */
  readonly standing: number | null;
  readonly text: number | null;
  /** What no deal is worth now, in the person's points. */
  readonly noDeal: number;
  /** A package to begin with: what was tabled last from this seat, else the seat's best. */
  readonly start: Choices;
}

export function rehearsalSeat({ setup, seat, words }: SeatArgs, desk: Desk): SeatedCourse {
  const person: Person = { seat, heard: [] };
  const ready = readySetup({ setup, person }, desk);
  if (ready.kind !== "ready") return ready;
  // Played again from the seed and the words each time: whatever happens to this worker, nothing is lost.
  const session = openSession(ready.setup, new Trace());
  const taken = speak({ session, seat, words, setup: ready.setup });
  const isOver = session.turn < 0;
  const course = viewCourse({ setup: ready.setup, session, ...(isOver ? {} : { seenBy: person }) });
  const told = isOver ? toldCourse({ setup: ready.setup, session }, desk) : null;
  return {
    kind: "seated",
    course,
    told,
    taken,
    due: isOver ? null : dueView({ setup: ready.setup, session, seat, course }),
  };
}

interface Speaking {
  readonly setup: Setup;
  readonly session: Session;
  readonly seat: number;
  readonly words: readonly SaidWord[];
}

/** Goes on until the person has to say more than it has; says how many words it took. */
function speak({ setup, session, seat, words }: Speaking): number {
  let taken = 0;
  while (session.turn >= 0) {
    if (session.turn !== seat) {
      session.step();
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

interface Dueing {
  readonly setup: Setup;
  readonly session: Session;
  readonly seat: number;
  readonly course: CourseView;
}

function dueView({ setup, session, seat, course }: Dueing): DueView {
  const { machine, clock, deals, views } = session;
  const own = course.acts.findLast(({ by, word }) => by === seat && word === "offer")?.about ?? null;
  const placeOf = (deal: number) =>
    deal < 0 ? null : placeByChoices(course, optionsOf(setup, deals.dealOf(deal)));
  return {
    ask: machine.ask,
    round: clock.round + 1,
    rounds: Number.isFinite(clock.rounds) ? clock.rounds : null,
    standing: placeOf(machine.standing),
    text: placeOf(machine.text),
    noDeal: setup.scenario.parties[seat].points(clock.noDeal[seat]),
    start: own === null ? optionsOf(setup, deals.dealOf(views[seat].own.best)) : course.packages[own].choices,
  };
}

function optionsOf({ scenario }: Setup, deal: readonly number[]): Choices {
  return Object.fromEntries(scenario.frame.issues.map(({ id, options }, at) => [id, options[deal[at]].id]));
}

function placeByChoices({ packages }: CourseView, choices: Choices): number | null {
  const written = JSON.stringify(choices);
  const at = packages.findIndex((one) => JSON.stringify(one.choices) === written);
  return at < 0 ? null : at;
}
