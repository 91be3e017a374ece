// All hand-ins of an exercise, played again on the case as it stands, beside what could have been.
import {
  measureSession,
  openSession,
  type Session,
  SessionRow,
  type Setup,
  Trace,
  type Yardstick,
} from "@parley/engine/rehearsal";
import type { HandIn, HandInFault } from "../../exercise/hand-in.ts";
import { sortHandIns } from "../../exercise/sort-hand-ins.ts";
import type { Desk } from "../desk.ts";
import { readyExercise } from "../exercise/exercise-setup.ts";
import { type PlaneOfDeals, planeOfDeals } from "../exercise/plane-of-deals.ts";
import type { CourseSide, EndView, PackageView } from "../rehearsal/course-view.ts";
import type { NotReady } from "../rehearsal/ready-setup.ts";
import type { AssumedNoDeal } from "../rehearsal/setup.ts";
import { speak } from "../rehearsal/speak.ts";
import { yardstickOf } from "../rehearsal/told-course.ts";
import { sideOf, viewCourse } from "../rehearsal/view-course.ts";

export interface DebriefArgs {
  /** As they came, without what stood around them. */
  readonly handIns: readonly string[];
  readonly noDeal: AssumedNoDeal;
}

export type Debrief = NotReady | DebriefView;

export interface DebriefView {
  readonly kind: "debrief";
  readonly sides: readonly CourseSide[];
  readonly plane: PlaneOfDeals;
  readonly pairs: readonly PairView[];
  readonly refused: readonly RefusedHandIn[];
  /** Places, counted from 1, with the number of the talks that they belong to. */
  readonly twice: readonly { readonly place: number; readonly pair: number }[];
}

export interface RefusedHandIn {
  /** Counted from 1. */
  readonly place: number;
  readonly why: HandInFault | "other-case" | "does-not-fit" | "not-over";
  /** The title of the case that it is of; empty where nobody knows. */
  readonly title: string;
}

export interface PairView {
  /** Counted from 1, in the order in which they came. */
  readonly number: number;
  readonly handIn: HandIn;
  readonly end: EndView;
  /** What was agreed, and what would have been worse for nobody and better for somebody. */
  readonly deal: PackageView | null;
  readonly better: PackageView | null;
  /** To the nearest efficient package, where each side's way from its worst to its best is 1; null without a deal. */
  readonly distance: number | null;
  /** How many offers were made. */
  readonly offers: number;
}

export function exerciseDebrief({ handIns, noDeal }: DebriefArgs, desk: Desk): Debrief {
  const ready = readyExercise({ rounds: 1, strategy: null, seed: 1, noDeal }, [0, 1], desk);
  if (ready.kind !== "ready") return ready;
  const { scenario } = ready.setup;
  const sorted = sortHandIns(handIns);
  const yardstick = yardstickOf(scenario);
  const pairs: PairView[] = [];
  const refused: RefusedHandIn[] = sorted.refused.map(({ place, fault }) => ({
    place,
    why: fault,
    title: "",
  }));
  const numbers = sorted.talks.map((handIn, at) => {
    const played = playAgain(handIn, noDeal, desk);
    const place = sorted.places[at];
    if (typeof played === "string") {
      refused.push({ place, why: played, title: handIn.title });
      return null;
    }
    pairs.push(pairView({ ...played, handIn, number: pairs.length + 1, yardstick }));
    return pairs.length;
  });
  return {
    kind: "debrief",
    sides: scenario.parties.map(sideOf),
    plane: planeOfDeals(scenario, yardstick),
    pairs,
    refused: refused.sort((a, b) => a.place - b.place),
    twice: sorted.twice.flatMap(({ place, talks }) => {
      const pair = numbers[talks];
      return pair === null ? [] : [{ place, pair }];
    }),
  };
}

export interface PlayedAgain {
  readonly setup: Setup;
  readonly session: Session;
}

/** Every word is said by people, so that it does not matter how the program would play today. */
export function playAgain(
  handIn: HandIn,
  noDeal: AssumedNoDeal,
  desk: Desk,
): PlayedAgain | "other-case" | "does-not-fit" | "not-over" {
  const reading = desk.reading();
  if (!reading.ok || reading.case.frame.id !== handIn.case) return "other-case";
  const seats = reading.case.frame.parties.map((_, party) => party);
  const { rounds, words } = handIn;
  const ready = readyExercise({ rounds, strategy: null, seed: 1, noDeal }, seats, desk);
  if (ready.kind !== "ready") return "does-not-fit";
  const session = openSession(ready.setup, new Trace());
  const taken = speak({ setup: ready.setup, session, seats, words });
  if (taken < words.length) return "does-not-fit";
  return session.turn < 0 ? { setup: ready.setup, session } : "not-over";
}

interface Viewing extends PlayedAgain {
  readonly handIn: HandIn;
  readonly number: number;
  readonly yardstick: Yardstick;
}

function pairView({ setup, session, handIn, number, yardstick }: Viewing): PairView {
  const course = viewCourse({ setup, session });
  const end = course.end as EndView;
  const row = new SessionRow(setup.scenario.parties.length);
  const { deals, trace, outcome } = session;
  if (outcome) measureSession(yardstick, { terms: setup.terms, deals, trace, outcome }, row);
  const distance = row.distances[0];
  const { left } = end;
  return {
    number,
    handIn,
    end,
    deal: end.about === null ? null : course.packages[end.about],
    better: left.kind === "better" || left.kind === "missed" ? course.packages[left.about] : null,
    distance: Number.isNaN(distance) ? null : distance,
    offers: course.acts.filter(({ word }) => word === "offer").length,
  };
}
