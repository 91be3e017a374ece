// A course that is over, as the engine's report tells it: its picture, how it went, and how it measures up.
import {
  foresee,
  openYardstick,
  type SaidBefore,
  type Scenario,
  type Session,
  type Setup,
  type Yardstick,
} from "@parley/engine/rehearsal";
import { type Block, type Figure, sessionPage } from "@parley/engine/report";
import type { Desk } from "../desk.ts";
import { languageOf } from "../spoken-language.ts";

export interface ToldCourse {
  /** Null where nothing was tabled. */
  readonly figure: Figure | null;
  readonly blocks: readonly Block[];
}

interface Told {
  readonly setup: Setup;
  readonly session: Pick<Session, "deals" | "outcome" | "trace">;
  /** What was really tabled, where the course goes on from there. */
  readonly before?: readonly SaidBefore[];
  /**
   * Whether it is also told what two sides that foresee everything would agree: only to whoever may know what both want, on the case's own Rehearsal
   * screen.
   */
  readonly withForeseen?: boolean;
}

const yardsticks = new WeakMap<Scenario, Yardstick>();

/** Null while it goes on. */
export function toldCourse({ setup, session, before, withForeseen }: Told, desk: Desk): ToldCourse | null {
  const { outcome, deals, trace } = session;
  const reading = desk.reading();
  if (outcome === null || !reading.ok) return null;
  const { figure, blocks } = sessionPage({
    subject: reading.case,
    played: { setup, deals, trace, outcome },
    yardstick: yardstickOf(setup.scenario),
    ...(before && { before }),
    ...(withForeseen && { foreseen: foresee(setup, 0) }),
    language: languageOf(desk.language),
  });
  // What was played stands on the page already, where it can be changed.
  return { figure, blocks: blocks.filter((block) => block.kind !== "part" || block.id !== "played") };
}

export function yardstickOf(scenario: Scenario): Yardstick {
  const known = yardsticks.get(scenario) ?? openYardstick(scenario);
  yardsticks.set(scenario, known);
  return known;
}
