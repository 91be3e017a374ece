// Random sound conflicts with actions: a recipe of numbers, written out with whatever names the decision makers and actions should have.
import fc from "fast-check";
import type { ConflictDocument } from "../../../../src/case/index.ts";

export interface Names {
  readonly makers: readonly string[];
  readonly actions: readonly string[];
}

export const ODD_NAMES: Names = {
  makers: ["1", "ООН", "the others", "'"],
  actions: ["long move", "удар", "1", "هدنة", 'say "no"'],
};

export const PLAIN_NAMES: Names = { makers: ["m", "n", "o", "p"], actions: ["a", "b", "c", "d", "e"] };

const numbers = fc.array(fc.nat(99), { minLength: 6, maxLength: 6 });

export const recipe = fc.record({
  makerCount: fc.integer({ min: 2, max: 4 }),
  actionCount: fc.integer({ min: 2, max: 5 }),
  owners: numbers,
  irreversible: numbers,
  patterns: fc.array(numbers, { maxLength: 5 }),
  merged: fc.option(numbers, { freq: 2 }),
  named: fc.array(fc.nat(99), { maxLength: 3 }),
  preferences: fc.array(numbers, { minLength: 4, maxLength: 4 }),
  references: numbers,
  coalitions: fc.option(fc.constantFrom("all" as const, "pair" as const, "none" as const)),
  variants: fc.array(numbers, { maxLength: 3 }),
});

export type Recipe = typeof recipe extends fc.Arbitrary<infer T> ? T : never;

type Entry = NonNullable<ConflictDocument["infeasible"]>[number];
type Preference = ConflictDocument["preferences"][string];
type Rule = { readonly entry: Entry; readonly allows: (taken: ReadonlySet<number>) => boolean };

export function documentFrom(from: Recipe, names: Names): ConflictDocument {
  const makers = names.makers.slice(0, from.makerCount);
  // The first decision maker has an action in any case.
  const owner = (action: number) => (action === 0 ? 0 : from.owners[action] % from.makerCount);
  const actions = Array.from({ length: from.actionCount }, (_, k) => k).sort((a, b) => owner(a) - owner(b));
  const id = (action: number) => names.actions[action];
  const rules = soundRules(from, id);
  const states = subsets(from.actionCount).filter((taken) => rules.every(({ allows }) => allows(taken)));
  const merged = from.merged && from.merged[0] % from.actionCount;
  const named = from.merged ? [] : [...new Set(from.named.map((k) => k % states.length))];
  const statesDocument = named.map((k, place) => ({
    id: place === 0 ? "s2" : `state ${place}`,
    ...(place === 1 ? { name: "The second" } : {}),
    taken: [...states[k]].map(id),
    ...(place === 2 ? { deal: { hours: { atLeast: 36 } } } : {}),
  }));
  const nameIds = statesDocument.map((state) => state.id);
  const reference = (k: number) =>
    k % 2 === 0 && nameIds.length > 0 ? nameIds[0] : [...states[k % states.length]].map(id);
  const write = (k: number) => preference(from.preferences[k], { id, count: from.actionCount, nameIds });
  return {
    format: 1,
    decisionMakers: makers.map((maker, k) => ({
      id: maker,
      actions: actions
        .filter((action) => owner(action) === k)
        .map((action) => actionDocument(action, from, id)),
    })),
    infeasible: rules.map(({ entry }) => entry),
    ...(merged === null ? {} : { merged: [{ [id(merged)]: "yes" }] }),
    states: statesDocument,
    preferences: Object.fromEntries(makers.map((maker, k) => [maker, write(k)])),
    statusQuo: reference(from.references[0]),
    hold: reference(from.references[1]),
    ...coalitions(from, makers),
    levers: [id(from.references[2] % from.actionCount)],
    variants: from.variants.map((numbers, k) =>
      variant(numbers, { k, makers, id, count: from.actionCount, states, nameIds }),
    ),
  };
}

export const randomConflict = recipe.map((from) => documentFrom(from, ODD_NAMES));

function subsets(count: number): Set<number>[] {
  const all = Array.from({ length: count }, (_, k) => k);
  return Array.from({ length: 2 ** count }, (_, key) => new Set(all.filter((k) => (key >>> k) & 1)));
}

/** Rules are left out where they would leave fewer than two states. */
function soundRules(from: Recipe, id: (action: number) => string): Rule[] {
  const rules: Rule[] = [];
  for (const numbers of from.patterns) {
    const more = [...rules, rule(numbers, { id, count: from.actionCount })];
    const left = subsets(from.actionCount).filter((taken) => more.every(({ allows }) => allows(taken)));
    if (left.length >= 2) rules.push(more[more.length - 1]);
  }
  return rules;
}

interface Vocabulary {
  readonly id: (action: number) => string;
  readonly count: number;
}

function rule([kind, p, q, r]: readonly number[], { id, count }: Vocabulary): Rule {
  const a = p % count;
  const b = (a + 1 + (q % (count - 1))) % count;
  const more = [...new Set([b, (b + 1) % count])].filter((action) => action !== a);
  const because = r % 2 === 0 ? { because: "So it is." } : {};
  switch (kind % 5) {
    case 0:
      return {
        entry: { atMostOne: [id(b), id(a)], ...because },
        allows: (taken) => !(taken.has(a) && taken.has(b)),
      };
    case 1:
      return { entry: { atLeastOne: [id(a), id(b)] }, allows: (taken) => taken.has(a) || taken.has(b) };
    case 2:
      return {
        entry: { action: id(a), requires: more.map(id), ...because },
        allows: (taken) => !taken.has(a) || more.every((other) => taken.has(other)),
      };
    case 3:
      return {
        entry: { action: id(a), excludes: more.length === 1 ? id(b) : more.map(id) },
        allows: (taken) => !taken.has(a) || !more.some((other) => taken.has(other)),
      };
    default:
      return {
        entry: { pattern: { [id(a)]: "yes", [id(b)]: "no" } },
        allows: (taken) => !taken.has(a) || taken.has(b),
      };
  }
}

function actionDocument(action: number, from: Recipe, id: (action: number) => string) {
  const kind = from.irreversible[action] % 4;
  if (kind === 0) return id(action);
  const irreversible = kind === 1 ? ("once-taken" as const) : ("once-dropped" as const);
  return {
    id: id(action),
    does: "does it",
    starts: "begins it",
    stops: "ends it",
    ...(kind === 3 ? {} : { irreversible }),
  };
}

interface PreferenceContext extends Vocabulary {
  readonly nameIds: readonly string[];
}

function preference(
  [kind, p, q, r, s]: readonly number[],
  { id, count, nameIds }: PreferenceContext,
): Preference {
  const term = (k: number) => `"${id(k % count).replaceAll('"', '""')}"`;
  const statements = [`${term(p)} iff not ${term(q)}`, `if ${term(q)} then (${term(r)} or ${term(s)})`];
  const ties = s % 2 === 0 ? ("unknown" as const) : ("equal" as const);
  if (kind % 3 === 0) {
    const [first, second] = [id(p % count), id(q % count)];
    return {
      ranked: [
        ...(nameIds.length > 1 ? [{ unknown: [...nameIds] }] : nameIds),
        { [first]: "yes", [second]: r % 2 === 0 ? "yes" : "no" },
        [{ [first]: "yes" }, { [second]: "yes" }],
        { [first]: "no" },
      ],
    };
  }
  if (kind % 3 === 1) {
    return {
      statements: [statements[0], { statement: statements[1], confidence: s / 100, because: "It said so." }],
      ties,
    };
  }
  return { weights: { [statements[0]]: p - 50, [statements[1]]: [q - 60, q] }, ties };
}

function coalitions(
  { coalitions: kind }: Recipe,
  makers: readonly string[],
): Pick<ConflictDocument, "coalitions"> {
  if (kind === null) return {};
  return { coalitions: kind === "all" ? "all" : kind === "none" ? [] : [[makers[1], makers[0]]] };
}

interface VariantContext extends PreferenceContext {
  readonly k: number;
  readonly makers: readonly string[];
  readonly states: readonly ReadonlySet<number>[];
}

function variant(
  [kind, p, q]: readonly number[],
  context: VariantContext,
): NonNullable<ConflictDocument["variants"]>[number] {
  const { k, makers, id, count, states, nameIds } = context;
  const head = { id: `variant ${k}`, name: "Otherwise" };
  const action = p % count;
  const maker = makers[q % makers.length];
  if (kind % 4 === 0 && states.some((taken) => !taken.has(action))) return { ...head, without: [id(action)] };
  if (kind % 4 === 1 && states.some((taken) => taken.has(action))) {
    return { ...head, inForce: [id(action)], coalitions: [[makers[0], makers[1]]] };
  }
  if (kind % 4 === 2)
    return { ...head, preferences: { [maker]: preference([1 + (p % 2), p, q, p, q], context) } };
  return { ...head, unseen: { [maker]: [{ [id(action)]: "yes" }, ...nameIds] } };
}
