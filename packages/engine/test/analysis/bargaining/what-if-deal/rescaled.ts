// The same case with the numbers of one party in another unit.
import { multiply, type Rational } from "../../../../src/maths/rational.ts";
import type { Subject } from "../picture/small-picture.ts";

export function rescaled({ frame, profiles }: Subject, party: number, factor: Rational): Subject {
  const times = ({ low, high }: { low: Rational; high: Rational }) => ({
    low: multiply(low, factor),
    high: multiply(high, factor),
  });
  return {
    frame,
    profiles: profiles.map((profile, p) => {
      if (p !== party) return profile;
      const { noDeal, cap } = profile;
      return {
        ...profile,
        issues: profile.issues.map((worth) =>
          worth.kind === "each" ? { ...worth, options: worth.options.map(times) } : worth,
        ),
        interactions: profile.interactions.map((term) => ({ ...term, worth: times(term.worth) })),
        cap: cap && multiply(cap, factor),
        noDeal: noDeal.kind === "worth" ? { kind: "worth", worth: times(noDeal.worth) } : noDeal,
      };
    }),
  };
}
