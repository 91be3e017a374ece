// What a person in a seat is asked, in the words and points of the page.
import type { Session, Setup } from "@parley/engine/rehearsal";
import type { Choices } from "../deals/choices.ts";
import type { CourseView } from "./course-view.ts";
import { takesConditions } from "./takes-conditions.ts";

export interface DueView {
  readonly ask: "offer" | "answer-or-offer" | "answer" | "vote" | "compare";
  /** Counted from 1. */
  readonly round: number;
  /** Null where nobody knows of a deadline. */
  readonly rounds: number | null;
  /** What lies on the table, and what the text is that it would change: places in the course's packages. */
  readonly standing: number | null;
  readonly text: number | null;
  /** Where a yes may hang on how many others join: from how many on that says more than the protocol; null where it may not. */
  readonly joinsFrom: number | null;
  /** What lies on the table is the person's own. */
  readonly isOwn: boolean;
  /** What no deal is worth now, in the person's points. */
  readonly noDeal: number;
  /** A package to begin with: what was tabled last from this seat, else the seat's best. */
  readonly start: Choices;
}

export interface Dueing {
  readonly setup: Setup;
  readonly session: Session;
  readonly seat: number;
  readonly course: CourseView;
}

export function dueView({ setup, session, seat, course }: Dueing): DueView {
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
    joinsFrom: machine.ask === "vote" && takesConditions(setup) ? (machine.fewest ?? 2) : null,
    isOwn: machine.ask === "vote" && machine.author === seat,
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
