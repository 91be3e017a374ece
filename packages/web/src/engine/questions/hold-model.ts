// The conflict as far as it can be made out while it is being typed: which situations there are, and how each decision maker ranks them.
import type { ConflictDocument, StateSet } from "@parley/engine/case";
import { buildModel, type ConflictModel } from "@parley/engine/conflict";
import { actionIds, inStatement, makersOf, pointedAt, preferenceOf } from "@parley/engine/editing";
import { type SituationWords, situationWords } from "@parley/engine/report";
import { type ConflictCase, conflictCase, readConflict } from "../conflict-case.ts";
import { tidyConflict } from "../conflict-documents.ts";
import type { Desk } from "../desk.ts";
import { languageOf } from "../spoken-language.ts";

export interface Situation {
  readonly taken: readonly string[];
  readonly name: string | null;
  readonly sentence: string;
}

export interface OrderTier {
  /** Positions among the situations of the view. */
  readonly situations: readonly number[];
  readonly ties: "equal" | "unknown";
  /** Not ranked yet. */
  readonly isUnplaced: boolean;
}

export interface OrderView {
  /** Best first. */
  readonly tiers: readonly OrderTier[];
  /** So many situations stand between those shown. */
  readonly skipped: number;
}

export interface HoldModelView {
  /** How many situations there are; null while that cannot be told. */
  readonly count: number | null;
  /** True where `situations` begins with all of them, in the order of the model. */
  readonly isWhole: boolean;
  readonly situations: readonly Situation[];
  readonly statusQuo: number | null;
  readonly hold: number | null;
  /** By the id of the decision maker; null where its ranking says nothing yet, or something is wrong with it. */
  readonly orders: Readonly<Record<string, OrderView | null>>;
  /** Whether the whole model can be asked what follows from it. */
  readonly isComplete: boolean;
}

/** All situations are listed up to this many. */
export const MOST_LISTED = 64;
/** Of more, the order shows so many of the best and of the worst; of very many it is not worked out while typing. */
const MOST_AT_AN_END = 4;
const MOST_RANKED = 2 ** 14;

/** Null where the case has no conflict. */
export function holdModel(_: null, desk: Desk): HoldModelView | null {
  const conflict = tidyConflict(desk.documents);
  if (!conflict) return null;
  const isComplete = conflictCase(desk) !== null;
  const sketch = sketchOf(conflict, desk);
  if (!sketch) return { ...NOTHING, orders: noOrders(conflict), isComplete };
  return { ...viewOf(conflict, sketch, desk), isComplete };
}

const NOTHING = { count: null, isWhole: false, situations: [], statusQuo: null, hold: null } as const;

function noOrders(conflict: ConflictDocument): Record<string, null> {
  return Object.fromEntries(makersOf(conflict).map(({ id }) => [String(id), null]));
}

interface Sketch {
  readonly model: ConflictModel;
  readonly words: SituationWords;
  /** The document without rankings. */
  readonly plain: ConflictDocument;
}

/** Who can do what, without what anybody would have; names of states only where they are sound. */
function sketchOf(conflict: ConflictDocument, desk: Desk): Sketch | null {
  const [first] = actionIds(conflict);
  if (first === undefined) return null;
  const standIn = Object.fromEntries(
    makersOf(conflict).map(({ id }) => [String(id), { statements: [inStatement(first)] }]),
  );
  const { decisionMakers, infeasible, merged, states } = conflict;
  const bare: ConflictDocument = {
    format: 1,
    decisionMakers,
    preferences: standIn,
    ...(infeasible ? { infeasible } : {}),
    ...(merged ? { merged } : {}),
  };
  for (const plain of states ? [{ ...bare, states }, bare] : [bare]) {
    const read = readConflict(desk.documents.frame, plain);
    const found = read && buildModel(read.conflict);
    if (found?.kind !== "found") continue;
    const words = situationWords((read as ConflictCase).subject, found.model, languageOf(desk.language));
    return { model: found.model, words, plain };
  }
  return null;
}

function viewOf(conflict: ConflictDocument, sketch: Sketch, desk: Desk): Omit<HoldModelView, "isComplete"> {
  const { model } = sketch;
  const { count } = model.space;
  const isWhole = count <= MOST_LISTED;
  const list = new SituationList(conflict, sketch);
  if (isWhole) for (let state = 0; state < count; state++) list.add(state);
  const orders = Object.fromEntries(
    makersOf(conflict).map(({ id }) => {
      const order = count <= MOST_RANKED ? orderOf(String(id), { conflict, sketch, desk }) : null;
      return [String(id), order && shortened(order, list)];
    }),
  );
  const statusQuo = list.find(pointedAt(conflict, "statusQuo"));
  return {
    count,
    isWhole,
    situations: list.all,
    statusQuo,
    hold: list.find(pointedAt(conflict, "hold")),
    orders,
  };
}

class SituationList {
  readonly all: Situation[] = [];
  readonly #sketch: Sketch;
  readonly #actions: readonly string[];
  readonly #places = new Map<number, number>();

  constructor(conflict: ConflictDocument, sketch: Sketch) {
    this.#sketch = sketch;
    this.#actions = actionIds(conflict);
  }

  add(state: number): number {
    const known = this.#places.get(state);
    if (known !== undefined) return known;
    const { model, words } = this.#sketch;
    const key = model.space.keys[state];
    this.all.push({
      taken: this.#actions.filter((_, k) => (key >>> k) % 2 === 1),
      name: words.nameOf(state),
      sentence: words.sentenceOf(state),
    });
    this.#places.set(state, this.all.length - 1);
    return this.all.length - 1;
  }

  find(taken: readonly string[] | null): number | null {
    if (!taken) return null;
    const bits = taken.map((id) => this.#actions.indexOf(id));
    if (bits.includes(-1)) return null;
    const state = this.#sketch.model.space.find(bits.reduce((key, bit) => key | (1 << bit), 0));
    return state < 0 ? null : this.add(state);
  }
}

interface Order {
  /** States of the model, best first. */
  readonly tiers: readonly {
    readonly states: readonly number[];
    readonly ties: "equal" | "unknown";
    readonly isUnplaced: boolean;
  }[];
}

interface OrderTask {
  readonly conflict: ConflictDocument;
  readonly sketch: Sketch;
  readonly desk: Desk;
}

function orderOf(maker: string, { conflict, sketch, desk }: OrderTask): Order | null {
  const own = preferenceOf(conflict, maker);
  if (!own) return null;
  const [first] = actionIds(conflict);
  // What has no place yet is taken in at the end.
  const rest = [{ [first]: true }, { [first]: false }];
  const preference = own.ranked ? { ranked: [...own.ranked, ...rest] } : own;
  const preferences = { ...sketch.plain.preferences, [maker]: preference };
  const read = readConflict(desk.documents.frame, { ...sketch.plain, preferences });
  const found = read && buildModel(read.conflict);
  if (!read || found?.kind !== "found") return null;
  const at = makersOf(conflict).findIndex(({ id }) => String(id) === maker);
  const stated = read.conflict.preferences[at];
  const { model } = found;
  if (stated.kind === "ranked") return orderOfTiers(stated.tiers, model);
  const { ranks, classes } = model.rankings[at].stated;
  const tiers = Array.from({ length: classes }, (): number[] => []);
  ranks.forEach((rank, state) => {
    tiers[classes - 1 - rank].push(state);
  });
  return { tiers: tiers.map((states) => ({ states, ties: stated.ties, isUnplaced: false })) };
}

type Tiers = readonly { readonly states: readonly StateSet[]; readonly ties: "equal" | "unknown" }[];

/** As typed, so that an order that is not known stays apart from one of equals. The last two take in what has no place. */
function orderOfTiers(tiers: Tiers, { space }: ConflictModel): Order {
  const open = new Set(space.keys.keys());
  const placed = tiers.map(({ states: sets, ties }, at) => {
    const states = [...open].filter((state) => sets.some((set) => isWithin(set, state, space)));
    for (const state of states) open.delete(state);
    return { states, ties, isUnplaced: at >= tiers.length - 2 };
  });
  const [left, right] = placed.slice(-2);
  const unplaced = { ...left, states: [...left.states, ...right.states].sort((a, b) => a - b) };
  return { tiers: [...placed.slice(0, -2), unplaced].filter(({ states }) => states.length > 0) };
}

function isWithin(set: StateSet, state: number, space: ConflictModel["space"]): boolean {
  if ("key" in set) return space.find(set.key) === state;
  const { care, value } = set.cube;
  return space.membersOf(state).some((key) => (key & care) === value);
}

/** The two ends of a long order. */
function shortened({ tiers }: Order, list: SituationList): OrderView {
  const total = tiers.reduce((sum, { states }) => sum + states.length, 0);
  let place = 0;
  let skipped = 0;
  const shown = tiers.map((tier): OrderTier => {
    const kept = tier.states.filter(() => {
      const isShown = total <= MOST_LISTED || place < MOST_AT_AN_END || place >= total - MOST_AT_AN_END;
      place++;
      if (!isShown) skipped++;
      return isShown;
    });
    return { situations: kept.map((state) => list.add(state)), ties: tier.ties, isUnplaced: tier.isUnplaced };
  });
  return { tiers: shown.filter(({ situations }) => situations.length > 0), skipped };
}
