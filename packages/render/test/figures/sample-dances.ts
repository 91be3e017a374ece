// Sessions as figures: long ones, short ones, with a mediator, and with somebody who refuses what is tabled.
import type { DanceCourse, DanceGraph, Table, WorthAxis } from "@parley/engine/report";

const table: Table = {
  kind: "table",
  caption: "The numbers",
  columns: [{ title: ["Round"], kind: "number" }],
  rows: [[["1"]]],
};

const frame = {
  caption: "What there is to see.",
  reading: "How to read it.",
  alternative: "The picture in words.",
  table,
};

const axis = (party: number, name: string): WorthAxis => ({
  label: `Worth to ${name}, in its points (est.)`,
  party,
  low: -4,
  high: 104,
  noDeal: { low: 34, high: 34 },
  noDealLabel: `no deal, ${name}`,
  estimated: party === 0,
});

const steps = Array.from({ length: 60 }, (_, k) => {
  const given = (k / 60) ** 2 * 50;
  const drift = (k * 17) % 23;
  const point =
    k % 2 === 0 ? { x: 100 - given, y: 8 + drift + given } : { x: 12 + drift + given, y: 98 - given };
  return { ...point, by: k % 2, round: Math.floor(k / 2) + 1, accepted: k === 59 };
});

export const DANCE: DanceGraph = {
  ...frame,
  kind: "dance-graph",
  id: "dance",
  title: "A dance <of two>",
  x: axis(0, "the union of dock workers"),
  y: axis(1, "the works council"),
  frontier: Array.from({ length: 12 }, (_, k) => ({ x: 20 + 7 * k, y: 100 - 7 * k })),
  steps,
  names: ["The union of dock workers", "The works council"],
  named: [
    { x: 62, y: 58, label: "Nash and Kalai–Smorodinsky" },
    { x: 69, y: 51, label: "utilitarian" },
  ],
  final: { x: steps[59].x, y: steps[59].y, label: "deal, round 30" },
};

/** The same package over and over, a mediator, and nothing to compare with. */
export const STILL_DANCE: DanceGraph = {
  ...DANCE,
  id: "dance-still",
  frontier: [],
  named: [],
  final: null,
  names: ["Ana", "Bo", "the mediator"],
  steps: Array.from({ length: 9 }, (_, k) => ({
    ...{ x: 50, y: 50, by: k % 3, round: 1 + Math.floor(k / 3), accepted: false },
  })),
};

export const COURSE: DanceCourse = {
  ...frame,
  kind: "dance-course",
  id: "course",
  title: "A dance of three",
  roundLabel: "Round",
  rounds: 25,
  panels: ["the dam operator", "the irrigation farmers", "the port city"].map((name, party) => ({
    ...axis(party, name),
    noDealLabel: "no deal",
  })),
  steps: Array.from({ length: 100 }, (_, k) => ({
    ...{ by: k % 4, round: 1 + Math.floor(k / 4), accepted: k === 99 },
    worths: [(k * 7) % 100, k % 11 === 0 ? null : (k * 13) % 100, 100 - (k % 50)],
  })),
  names: ["The dam operator", "The irrigation farmers", "The port city", "the mediator"],
  finalLabel: "deal, round 25",
};

export const SHORT_COURSE: DanceCourse = {
  ...COURSE,
  id: "course-short",
  rounds: 1,
  names: ["A", "B", "C"],
  steps: [{ by: 0, round: 1, worths: [100, 0, null], accepted: false }],
  finalLabel: null,
};

/** Rehearsed from where talks stand. */
export const DANCE_GOING_ON: DanceGraph = {
  ...DANCE,
  id: "dance-going-on",
  before: steps.slice(0, 4).map((step, k) => ({ ...step, round: k - 3, accepted: false })),
  steps: steps.slice(4, 20).map((step, k) => ({ ...step, round: 1 + Math.floor(k / 2), accepted: false })),
  final: null,
};

export const COURSE_GOING_ON: DanceCourse = {
  ...COURSE,
  id: "course-going-on",
  before: COURSE.steps.slice(0, 6).map((step, k) => ({ ...step, by: k % 3, round: k - 5 })),
};

export const DANCES = [DANCE, STILL_DANCE, COURSE, SHORT_COURSE, DANCE_GOING_ON, COURSE_GOING_ON];
