// Points on the straight line between two exact numbers.
import { add, multiply, type Rational, subtract } from "./rational.ts";

/** `from + share (to − from)`, exactly; any share. */
export function interpolate(from: Rational, to: Rational, share: Rational): Rational {
  return add(from, multiply(share, subtract(to, from)));
}
