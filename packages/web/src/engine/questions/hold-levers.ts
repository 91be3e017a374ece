// The conflict with levers taken away and variants switched on, beside the conflict as it stands.
import type { Conflict, ConflictVariant } from "@parley/engine/case";
import { type ConflictFindings, type Examined, examineConflict } from "@parley/engine/conflict";
import { type SituationWords, situationWords, type Text } from "@parley/engine/report";
import { type ConflictCase, conflictCase } from "../conflict-case.ts";
import type { Desk } from "../desk.ts";
import { languageOf } from "../spoken-language.ts";
import { chapterOf, examined } from "./hold-chapter.ts";

export interface LeverSwitches {
  /** Actions that nobody can take. */
  readonly off: readonly string[];
  /** Ids of variants. */
  readonly variants: readonly string[];
}

/** What keeps things there: nothing that pays, an answer that pays for those who give it, or a threat. */
export type Firmness = "firm" | "answered" | "threat";

/** `open`: somebody would leave; `impossible`: it cannot be. */
export type Standing = Firmness | "open" | "impossible";

export interface ComparedPlace {
  readonly name: string | null;
  readonly sentence: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly isHeld: boolean;
}

export interface LeverComparisonView {
  readonly before: Text;
  readonly after: Text;
  /** Situations that can rest in either, the one to hold first, then those that changed. */
  readonly places: readonly ComparedPlace[];
  readonly more: number;
}

const MOST_PLACES = 10;

/** Null where the conflict cannot be asked yet. */
export function holdLevers(switches: LeverSwitches, desk: Desk): LeverComparisonView | null {
  const read = conflictCase(desk);
  if (!read) return null;
  const before = examined(read, desk);
  const variant = combined(read.conflict, switches);
  const after = variant
    ? desk.once(`examined ${JSON.stringify(switches)}`, () => examineConflict(read.conflict, { variant }))
    : before;
  const places = placesOf(read, { before, after }, desk);
  return {
    before: chapterOf(read, before, desk).verdict,
    after: textOf(read, after, desk),
    places: places.slice(0, MOST_PLACES),
    more: Math.max(0, places.length - MOST_PLACES),
  };
}

function textOf(read: ConflictCase, found: Examined, desk: Desk): Text {
  const { verdict, leading } = chapterOf(read, found, desk);
  const [first] = leading;
  return verdict.length > 0 || first?.kind !== "paragraph" ? verdict : first.text;
}

/** All switches as one variant; null where none is turned. Of two rankings of one decision maker the later variant's counts. */
export function combined(conflict: Conflict, { off, variants }: LeverSwitches): ConflictVariant | null {
  const chosen = conflict.variants.filter(({ id }) => variants.includes(id));
  const barred =
    conflict.form === "actions"
      ? conflict.actions.flatMap(({ id }, at) => (off.includes(id) ? [at] : []))
      : [];
  if (chosen.length === 0 && barred.length === 0) return null;
  const without = unique([...barred, ...chosen.flatMap((one) => one.without)]);
  return {
    id: "switches",
    name: chosen.map(({ name }) => name).join(", "),
    about: null,
    without,
    // What nobody can take is not in force.
    inForce: unique(chosen.flatMap((one) => one.inForce)).filter((action) => !without.includes(action)),
    infeasible: chosen.flatMap((one) => one.infeasible),
    preferences: new Map(chosen.flatMap((one) => [...one.preferences])),
    coalitions: chosen.findLast((one) => one.coalitions !== null)?.coalitions ?? null,
    unseen: mergedSights(chosen),
  };
}

function mergedSights(chosen: readonly ConflictVariant[]): ConflictVariant["unseen"] {
  const all = new Map<
    number,
    ConflictVariant["unseen"] extends ReadonlyMap<number, infer Sets> ? Sets : never
  >();
  for (const [maker, sets] of chosen.flatMap((one) => [...one.unseen])) {
    all.set(maker, [...(all.get(maker) ?? []), ...sets]);
  }
  return all;
}

function unique(positions: readonly number[]): number[] {
  return [...new Set(positions)].sort((a, b) => a - b);
}

interface BothFound {
  readonly before: Examined;
  readonly after: Examined;
}

/** Places that rest on more than threats in one of the two, and the situations to hold. */
function placesOf(read: ConflictCase, { before, after }: BothFound, desk: Desk): ComparedPlace[] {
  const sides = [before, after].flatMap((one) => (one.kind === "examined" ? [one.findings] : []));
  const keys = new Set(sides.flatMap(keysOf));
  const words = sides.map((side) => situationWords(read.subject, side.model, languageOf(desk.language)));
  const held = new Set(sides.flatMap((side) => (side.held ? [side.model.space.keys[side.held.state]] : [])));
  const places = [...keys].map((key): ComparedPlace => {
    const isHeld = held.has(key);
    return {
      ...saidOf(key, sides, words),
      before: standing(before, key),
      after: standing(after, key),
      isHeld,
    };
  });
  const order = (place: ComparedPlace) => (place.isHeld ? 0 : place.before !== place.after ? 1 : 2);
  return places.sort((a, b) => order(a) - order(b));
}

function keysOf({ resting, held, model }: ConflictFindings): number[] {
  const firm = resting.byStrength.filter(({ strength }) => FIRMNESS[strength] !== "threat");
  const states = [
    ...(held ? [held.state] : []),
    ...firm.flatMap((one) => one.states.slice(0, MOST_PLACES * 2)),
  ];
  return states.map((state) => model.space.keys[state]);
}

function saidOf(
  key: number,
  sides: readonly ConflictFindings[],
  words: readonly SituationWords[],
): Pick<ComparedPlace, "name" | "sentence"> {
  const at = sides.findIndex(({ model }) => model.space.find(key) >= 0);
  const state = sides[at].model.space.find(key);
  return { name: words[at].nameOf(state), sentence: words[at].sentenceOf(state) };
}

const FIRMNESS = { R: "firm", SSEQ: "answered", SEQ: "answered", SMR: "threat", GMR: "threat" } as const;

function standing(found: Examined, key: number): Standing {
  const state = found.kind === "examined" ? found.findings.model.space.find(key) : -1;
  if (found.kind !== "examined" || state < 0) return "impossible";
  const place = found.findings.resting.byStrength.find(({ states }) => states.includes(state));
  return place ? FIRMNESS[place.strength] : "open";
}
