// An issue whose demands differ by an amount of one unit: a range of numbers where a round step meets every amount, else those amounts in
// their order.
import {
  add,
  compare,
  divide,
  multiply,
  parseRational,
  type Rational,
  rational,
  subtract,
  toText,
} from "../../../maths/rational.ts";
import { inOrder } from "../accepted-claims.ts";
import { grouped } from "../grouped.ts";
import { keyOfClaim } from "../picture-input.ts";
import type { Amount } from "./amounts.ts";
import type { DemandPart } from "./demand-parts.ts";
import type { Choice, IssueShape, OptionShape } from "./form-of-issue.ts";

interface Named {
  readonly part: DemandPart;
  readonly amount: Amount;
}

/** Null where fewer than two claims differ by an amount, or most demands are about something else. */
export function numericShape(
  parts: readonly DemandPart[],
): Pick<IssueShape, "form" | "options" | "choiceOf"> | null {
  const named = sameUnit(parts);
  const values = valuesOf(named);
  const claims = new Set(named.map(({ part }) => keyOfClaim(part.claim.place)));
  const wanted = parts.filter(({ side }) => side === "for").length;
  const share = named.filter(({ part }) => part.side === "for").length / Math.max(wanted, 1);
  if (values.length < 2 || claims.size < 2 || share < 0.5) return null;
  const unit = named[0].amount.unit;
  const step = stepFor(named, values);
  const options = values.map((value): OptionShape => {
    const text = toText(value);
    const own = named.filter(({ amount }) => amount.value === text).map(({ part }) => part);
    return { id: text, name: step ? text : `${text} ${unit}`, parts: own };
  });
  const { from, to } = rangeOf({ named, values, step });
  return {
    form: step
      ? { unit, from, to, step: toText(step) }
      : { unit, ordered: true, options: options.map(({ id, name }) => ({ id, name })) },
    options,
    choiceOf: (part) => choiceOf(named.find((one) => one.part === part)?.amount),
  };
}

/** A step that also meets nothing, where only little was named as the most. */
function stepFor(named: readonly Named[], values: readonly Rational[]): Rational | null {
  const step = roundStep(values);
  const zero = rational(0n);
  const little = step !== null && compare(values[0], step) < 0 && compare(values[0], zero) > 0;
  return little && isBound(named, values[0], "atMost") ? (roundStep([zero, ...values]) ?? step) : step;
}

function isBound(named: readonly Named[], value: Rational, bound: Amount["bound"]): boolean {
  return named.some(({ amount }) => amount.bound === bound && amount.value === toText(value));
}

interface Range {
  readonly named: readonly Named[];
  readonly values: readonly Rational[];
  readonly step: Rational | null;
}

/** "At least 900" leaves room above, "at most 500" below: half as much again as lies between what was named, never below nothing or above all. */
function rangeOf({ named, values, step }: Range): { readonly from: string; readonly to: string } {
  const [least, greatest] = [values[0], values[values.length - 1]];
  if (step === null) return { from: toText(least), to: toText(greatest) };
  const room = multiply(step, rational(roomIn(subtract(greatest, least), step)));
  const lower = subtract(least, room);
  const higher = add(greatest, room);
  const zero = rational(0n);
  const most = named[0].amount.unit === "%" && compare(greatest, HUNDRED) <= 0 ? HUNDRED : null;
  const from = !isBound(named, least, "atMost")
    ? least
    : compare(lower, zero) < 0 && compare(least, zero) >= 0
      ? lowest(least, step)
      : lower;
  const to = !isBound(named, greatest, "atLeast")
    ? greatest
    : most !== null && compare(higher, most) > 0
      ? highest(greatest, { step, most })
      : higher;
  return { from: toText(from), to: toText(to) };
}

const HUNDRED = rational(100n);

/** Half of what lies between the two ends, in steps; at least one. */
function roomIn(width: Rational, step: Rational): bigint {
  const points = divide(width, step).num;
  return points < 2n ? 1n : points / 2n;
}

/** So many steps down that nothing is left, or less than a step. */
function lowest(least: Rational, step: Rational): Rational {
  const { num, den } = divide(least, step);
  return subtract(least, multiply(step, rational(num / den)));
}

function highest(
  greatest: Rational,
  { step, most }: { readonly step: Rational; readonly most: Rational },
): Rational {
  const { num, den } = divide(subtract(most, greatest), step);
  return add(greatest, multiply(step, rational(num / den)));
}

function choiceOf(amount: Amount | undefined): Choice | null {
  if (!amount) return null;
  const { value, bound } = amount;
  if (bound === "atLeast") return { atLeast: value };
  return bound === "atMost" ? { atMost: value } : [value];
}

/** The amount of each part in the unit that most claims speak in. */
function sameUnit(parts: readonly DemandPart[]): Named[] {
  const all = parts.flatMap((part) => part.amounts.map((amount): Named => ({ part, amount })));
  const units = [...grouped(all, ({ amount }) => amount.key)].map(([key, named]) => ({
    key,
    named: [...new Map(named.map((one) => [one.part, one])).values()],
  }));
  units.sort((a, b) => b.named.length - a.named.length || inOrder(a.key, b.key));
  return units[0]?.named ?? [];
}

function valuesOf(named: readonly Named[]): Rational[] {
  const values = [...new Set(named.map(({ amount }) => amount.value))].map((value) => parseRational(value));
  return values.filter((value) => value !== null).sort(compare);
}

const FEWEST_POINTS = 4n;
const MOST_POINTS = 21n;
const LARGEST_POWER = 12;
const SMALLEST_POWER = -3;

/** The largest of 1, 2, 5, 10, 20, … that leads from the least to every value, by some points but not too many. */
function roundStep(values: readonly Rational[]): Rational | null {
  const [least, greatest] = [values[0], values[values.length - 1]];
  for (let power = LARGEST_POWER; power >= SMALLEST_POWER; power--) {
    const ten = power >= 0 ? rational(10n ** BigInt(power)) : rational(1n, 10n ** BigInt(-power));
    for (const times of [5n, 2n, 1n]) {
      const step = multiply(rational(times), ten);
      const counts = values.map((value) => divide(subtract(value, least), step));
      const points = divide(subtract(greatest, least), step).num + 1n;
      if (counts.some(({ den }) => den !== 1n)) continue;
      if (points >= FEWEST_POINTS) return points <= MOST_POINTS ? step : null;
    }
  }
  return null;
}
