// Random statements about actions, and random preferences of each kind over the states of a small conflict.
import type { Preference, StateSet, TieMeaning } from "../../../src/case/conflict/conflict.ts";
import type { StateSpace } from "../../../src/case/conflict/state-space.ts";
import type { Statement } from "../../../src/case/conflict/statement.ts";
import { between, exactly } from "../../../src/case/quantity.ts";
import type { Chance } from "../../../src/maths/chance.ts";
import { add, type Rational, rational } from "../../../src/maths/rational.ts";
import { times } from "./random-models.ts";

export type Kind<K extends Preference["kind"]> = Extract<Preference, { kind: K }>;

export function randomStatement(chance: Chance, actionCount: number, depth = 3): Statement {
  const part = () => randomStatement(chance, actionCount, depth - 1);
  const kind = depth === 0 ? "action" : pick(chance, ["action", "action", "not", "and", "or", "if", "iff"]);
  switch (kind) {
    case "action":
      return { kind, action: chance.below(actionCount) };
    case "not":
      return { kind, of: part() };
    case "if":
      // biome-ignore lint/suspicious/noThenProperty: nobody awaits a statement.
      return { kind, condition: part(), then: part() };
    default:
      return { kind, left: part(), right: part() };
  }
}

export function randomStatements(
  chance: Chance,
  actionCount: number,
  { count, confidences, ties }: { count: number; confidences: readonly number[]; ties: TieMeaning },
): Kind<"statements"> {
  // Few different ones, so that many states stay level for long.
  const pool = times(6, () => randomStatement(chance, actionCount));
  const statements = times(count, (k) => ({
    statement: k < count - 3 ? pick(chance, pool.slice(0, 2)) : pick(chance, pool),
    text: "",
    confidence: pick(chance, confidences),
    because: null,
  }));
  return { kind: "statements", statements, ties };
}

export function randomWeights(
  chance: Chance,
  actionCount: number,
  { count, unit, open, ties }: { count: number; unit: Rational; open: boolean; ties: TieMeaning },
): Kind<"weights"> {
  const weights = times(count, () => {
    const low = rational(BigInt(chance.below(9) - 4) * unit.num, unit.den);
    const weight = open && chance.uniform() < 0.5 ? between(low, add(low, rational(1n, 2n))) : exactly(low);
    return { statement: randomStatement(chance, actionCount), text: "", weight };
  });
  return { kind: "weights", weights, ties };
}

/** Some tiers of single states, equals, states of unknown order, and patterns; some states are in none, some in several. */
export function randomTiers(
  chance: Chance,
  space: StateSpace,
  { actionCount, open }: { actionCount: number; open: boolean },
): Kind<"ranked"> {
  const randomSet = (): StateSet => {
    if (actionCount > 0 && chance.uniform() < 0.3) {
      const care = 1 + chance.below(2 ** actionCount - 1);
      return { cube: { care, value: care & chance.below(2 ** actionCount) } };
    }
    return { key: space.keys[chance.below(space.count)] };
  };
  const tiers = times(1 + chance.below(space.count + 2), () => ({
    states: times(1 + chance.below(3), randomSet),
    ties: open && chance.uniform() < 0.5 ? ("unknown" as const) : ("equal" as const),
  }));
  return { kind: "ranked", tiers };
}

export function randomPreference(chance: Chance, space: StateSpace, actionCount: number): Preference {
  const ties = pick(chance, ["equal", "unknown"]);
  switch (actionCount === 0 ? 0 : chance.below(3)) {
    case 0:
      return randomTiers(chance, space, { actionCount, open: chance.uniform() < 0.5 });
    case 1:
      return randomStatements(chance, actionCount, { count: 5, confidences: [1, 1, 0.5], ties });
    default:
      return randomWeights(chance, actionCount, { count: 4, unit: rational(1n, 10n), open: true, ties });
  }
}

export function pick<const T>(chance: Chance, from: readonly T[]): T {
  return from[chance.below(from.length)];
}
