// An issue whose demands differ by an amount of one unit: a range of numbers where a round step meets every amount, else those amounts in
// their order.
import {
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
  const step = roundStep(values);
  const options = values.map((value): OptionShape => {
    const text = toText(value);
    const own = named.filter(({ amount }) => amount.value === text).map(({ part }) => part);
    return { id: text, name: step ? text : `${text} ${unit}`, parts: own };
  });
  const [from, to] = [options[0].id, options[options.length - 1].id];
  return {
    form: step
      ? { unit, from, to, step: toText(step) }
      : { unit, ordered: true, options: options.map(({ id, name }) => ({ id, name })) },
    options,
    choiceOf: (part) => choiceOf(named.find((one) => one.part === part)?.amount),
  };
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
