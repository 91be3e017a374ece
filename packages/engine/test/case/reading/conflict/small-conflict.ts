// Two small sound conflicts that show every form of the document, for tests to break: one with actions, one with listed moves.
import type { Conflict } from "../../../../src/case/index.ts";
import { read, smallCase } from "../small-case.ts";

export const ACTIONS_YAML = `format: 1
title: Small conflict
about: Made for tests.
estimated: {by: us, on: talks}
decisionMakers:
  - id: a
    actions:
      - strikes
      - id: long move
        name: A long move
        does: moves far
        doesNot: stays
        irreversible: once-taken
  - id: b
    name: Bee two
    about: The second.
    actions: [guarantee, sanctions]
  - m
infeasible:
  - atMostOne: [strikes, guarantee]
  - atLeastOne: [strikes, guarantee, long move]
  - {action: sanctions, requires: strikes, because: Only then.}
  - {action: long move, excludes: [guarantee, sanctions]}
  - pattern: {guarantee: yes, sanctions: yes}
merged:
  - {long move: yes}
states:
  - {id: kept, name: It holds, taken: [guarantee], deal: {hours: 36}}
  - {id: war, taken: [strikes, sanctions]}
preferences:
  a:
    ranked: [kept, {unknown: [s1, war]}, {long move: yes}]
  b:
    statements:
      - not strikes and guarantee
      - {statement: if strikes then sanctions, confidence: 0.8, because: Said so.}
    ties: unknown
  m:
    weights: {strikes: -3, guarantee or "long move": [1, 2]}
statusQuo: s1
hold: [long move]
coalitions: [[a, b], [a, b, m]]
levers: [sanctions]
variants:
  - id: calm
    name: Without sanctions
    about: Nobody is sanctioned.
    without: [sanctions]
    infeasible: [{atMostOne: [strikes, long move]}]
    preferences: {a: {ranked: [kept, [s1, s2]]}}
    unseen: {b: [{strikes: yes}, kept]}
  - id: far
    inForce: [long move]
    coalitions: all
`;

export const LISTED_YAML = `format: 1
decisionMakers: [a, {id: b}]
states: [1, {id: 2, name: Two, deal: {hours: 35}}, x 3]
moves:
  a: {1: 2, 2: [1, x 3]}
  b: {x 3: 1}
preferences:
  a: {ranked: [1, [2, x 3]]}
  b: {ranked: [{unknown: [1, 2]}, x 3]}
statusQuo: 1
hold: x 3
coalitions: []
variants:
  - {id: blind, unseen: {a: [x 3]}}
`;

export function withConflict(content: string | Uint8Array): Map<string, string | Uint8Array> {
  return smallCase().set("conflict.yaml", content);
}

/** Text of the model in which this is to be changed, and what takes its place. The text must be there. */
export type Change = readonly [from: string, to: string];

export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new RangeError(`the conflict does not hold ${from}`);
    return before.replace(from, () => to);
  }, text);
}

/** The model of the small case with this conflict. */
export function conflictOf(content: string | Uint8Array): Conflict {
  const reading = read(withConflict(content));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  if (!reading.case.conflict) throw new RangeError("the case has no conflict");
  return reading.case.conflict;
}
