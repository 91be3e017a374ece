// A party that is asked to vote on a package of a certain worth to it, among so many, with no session around it.
import { conditionOf, type JoiningKind, type Knobs, manyOf } from "../../../src/rehearsal/index.ts";
import { viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";

/** Package k is worth k parts of so many to everybody. */
function inParts(parties: number, parts: number) {
  const price = Object.fromEntries(Array.from({ length: parts + 1 }, (_, k) => [`p${k}`, k]));
  const sides = Object.fromEntries(
    Array.from({ length: parties }, (_, party) => [`s${party}`, { points: { price }, noDeal: 0 }]),
  );
  return smallScenario({ sides });
}

export interface Asked {
  readonly parties: number;
  readonly party?: number;
  /** In tenths, or as many parts as are told. */
  readonly worth: number;
  readonly parts?: number;
  /** From 0 to 1. */
  readonly noDeal: number;
  readonly fewest?: number;
  readonly knobs?: Knobs;
}

export function voteOf(
  kind: JoiningKind,
  { parties, party = 0, worth, parts = 10, noDeal, fewest = 2, knobs }: Asked,
): number {
  const view = viewOf(inParts(parties, parts), party);
  view.noDeal = noDeal;
  const usual = Object.fromEntries(kind.knobs.map((knob) => [knob.name, knob.usual]));
  return kind.open(view, { ...usual, ...knobs }).joins(worth, { author: 1, fewest, conditional: true });
}

/** A vote in a word: `yes`, `no`, `if 2 others`, `if 0 and 3`. */
export function told(word: number): string {
  const many = manyOf(word);
  if (many !== null) return `if ${many} others`;
  const set = conditionOf(word);
  if (set === null) return word === -1 ? "yes" : "no";
  return `if ${Array.from({ length: 30 }, (_, k) => k)
    .filter((k) => (set >> k) & 1)
    .join(" and ")}`;
}
