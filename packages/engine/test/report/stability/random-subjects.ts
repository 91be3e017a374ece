// Cases with random small conflicts for the chapter to be written about: with actions or with listed moves, with and without what may be left out.
import fc from "fast-check";
import {
  type Examined,
  type ExamineOptions,
  examineConflict,
} from "../../../src/analysis/conflict/examine-conflict.ts";
import type { Case } from "../../../src/case/case.ts";
import { allCoalitions } from "../../../src/case/conflict/all-coalitions.ts";
import type {
  ActionConflict,
  Conflict,
  ListedConflict,
  NamedState,
} from "../../../src/case/conflict/conflict.ts";
import { spaceOf } from "../../../src/case/conflict/space-of.ts";
import { caseFromDocuments, documentsOf } from "../../../src/case/index.ts";
import { type Chance, makeChance } from "../../../src/maths/chance.ts";
import {
  actionConflicts,
  listedConflicts,
  NO_CHANGE,
  randomVariant,
} from "../../analysis/conflict/random-conflicts.ts";
import { seeds, times } from "../../analysis/conflict/random-models.ts";
import { pick } from "../../analysis/conflict/random-preferences.ts";
import { randomConflict } from "../../case/reading/conflict/random-conflicts.ts";
import { read, smallCase } from "../../case/reading/small-case.ts";

export interface Subject {
  readonly subject: Case;
  readonly conflict: Conflict;
  readonly examined: Examined;
}

const small = smallOne();

function smallOne(): Case {
  const reading = read(smallCase());
  if (!reading.ok) throw new Error("the small case is sound");
  return reading.case;
}

export function withConflict(conflict: Conflict): Case {
  return { ...small, conflict };
}

/** Names, status quo, state to hold, groups, levers and variants, each there or not. */
const dressedActions: fc.Arbitrary<Conflict> = fc
  .tuple(actionConflicts, seeds)
  .map(([conflict, seed]) => dressActions(conflict, makeChance(seed)));

const dressedLists: fc.Arbitrary<Conflict> = fc
  .tuple(listedConflicts, seeds)
  .map(([conflict, seed]) => dressList(conflict, makeChance(seed)));

/** As somebody could have written it down, with names in several scripts. */
const writtenConflicts: fc.Arbitrary<Conflict> = randomConflict.map((conflict) => {
  const documents = { ...documentsOf(small), conflict };
  const reading = caseFromDocuments(documents, { folderName: "small" });
  if (!reading.ok || !reading.case.conflict) throw new Error(JSON.stringify(reading));
  return reading.case.conflict;
});

export const conflicts: fc.Arbitrary<Conflict> = fc.oneof(dressedActions, dressedLists, writtenConflicts);

/** The conflict as it stands or one of its variants, under either convention; rankings are drawn a few times only. */
export const subjects: fc.Arbitrary<Subject> = fc.tuple(conflicts, seeds).map(([conflict, seed]) => {
  const chance = makeChance(seed);
  const options = optionsFor(conflict, chance);
  const examined = examineConflict(conflict, options);
  // The rest would drown what a failure prints.
  const print = () =>
    JSON.stringify({ conflict, options }, (_, value) => (typeof value === "bigint" ? Number(value) : value));
  return { subject: withConflict(conflict), conflict, examined, [fc.toStringMethod]: print };
});

function optionsFor(conflict: Conflict, chance: Chance): ExamineOptions {
  const variant = chance.uniform() < 0.3 ? (conflict.variants[0] ?? null) : null;
  const restoring = pick(chance, ["is-a-sanction", "is-a-sanction", "is-none"]);
  return { variant, restoring, seed: 1, draws: pick(chance, [1, 6]) };
}

function dressActions(plain: ActionConflict, chance: Chance): ActionConflict {
  const { keys, count } = stateKeys(plain);
  const actions = plain.actions.map((action) => ({
    ...action,
    does: pick(chance, [null, `does ${action.id}`]),
    doesNot: pick(chance, [null, `leaves ${action.id}`]),
    starts: pick(chance, [null, `begins ${action.id}`]),
    stops: pick(chance, [null, `ends ${action.id}`]),
  }));
  const known = [...new Set(times(3, () => keys[chance.below(count)]))].map(
    (key, k): NamedState => ({
      id: `kept${k}`,
      name: pick(chance, [null, `The one called ${k}`]),
      key,
      deal: chance.uniform() < 0.5 ? null : [{ issue: 1, options: [1] }],
    }),
  );
  const states = chance.uniform() < 0.5 ? known : [];
  const levers = pick(chance, [0, 0, 1, 2]);
  return {
    ...plain,
    ...dress(plain, keys, chance),
    actions,
    states,
    levers: times(Math.min(levers, actions.length), (k) => k),
    variants: times(chance.below(3), (k) => ({
      ...randomVariant(plain, keys, chance.below(2 ** 31)),
      id: `v${k}`,
      name: `Variant ${k}`,
      about: pick(chance, [null, "Somebody asked for it."]),
    })),
  };
}

function dressList(plain: ListedConflict, chance: Chance): ListedConflict {
  const { keys } = stateKeys(plain);
  const blind = { ...NO_CHANGE, id: "blind", name: "Blind", unseen: new Map([[0, [{ key: keys[0] }]]]) };
  return {
    ...plain,
    ...dress(plain, keys, chance),
    states: plain.states.map((state) => ({
      ...state,
      name: pick(chance, [null, `The one called ${state.id}`]),
    })),
    variants: pick(chance, [[], [blind]]),
  };
}

function dress({ makers }: Conflict, keys: Int32Array, chance: Chance) {
  const some = () => pick(chance, [null, keys[chance.below(keys.length)], keys[chance.below(keys.length)]]);
  const all = allCoalitions(makers.length);
  return {
    title: null,
    about: pick(chance, [null, "What it is about."]),
    estimated: pick(chance, [null, { by: "us", on: "talks" }]),
    statusQuo: some(),
    hold: some(),
    coalitions: pick(chance, [[], all, all.slice(-1)]),
  };
}

function stateKeys(conflict: Conflict) {
  const found = spaceOf(conflict);
  if (found.kind !== "found") throw new Error("no states");
  return found.space;
}
