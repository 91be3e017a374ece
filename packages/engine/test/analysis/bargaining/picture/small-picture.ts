// Pictures of small random cases, with points that doubles hold and with points that they only come near, and the facts by looking at every deal.
import fc from "fast-check";
import { openPicture, type Picture } from "../../../../src/analysis/bargaining/picture/picture.ts";
import { readPointValues } from "../../../../src/analysis/preference/point-value.ts";
import type { Sheet } from "../../../../src/analysis/preference/sheet.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import { matches } from "../../../../src/case/frame.ts";
import type { Profile } from "../../../../src/case/profile.ts";
import { exactly, type Quantity } from "../../../../src/case/quantity.ts";
import { add, compare, type Rational, rational } from "../../../../src/maths/rational.ts";
import { caseSketch, type SketchLimits, smallCase } from "../obstacles/small-case.ts";

export interface Subject {
  readonly frame: ReturnType<typeof smallCase>["frame"];
  readonly profiles: readonly Profile[];
}

/** Worths a hair apart, far below what doubles can tell. */
const HAIR = 2n ** 70n;

/** Also with a cap for the first party, and with numbers too long for doubles. */
export function subjects(limits: SketchLimits = {}): fc.Arbitrary<Subject> {
  return fc
    .tuple(
      caseSketch(limits),
      fc.boolean(),
      fc.option(fc.integer({ min: 2, max: 9 }), { freq: 3, nil: null }),
    )
    .map(([sketch, hairs, cap]) => {
      const { frame, profiles } = smallCase(sketch);
      return {
        frame,
        profiles: profiles.map((profile, p) => ({
          ...(hairs ? withHairs(profile) : profile),
          cap: p === 0 && cap !== null ? rational(BigInt(cap)) : null,
        })),
      };
    });
}

function withHairs(profile: Profile): Profile {
  const hair = (value: Quantity, k: number) => exactly(add(value.low, rational(BigInt(k % 3), HAIR)));
  return {
    ...profile,
    issues: profile.issues.map((worth, issue) =>
      worth.kind === "each"
        ? { ...worth, options: worth.options.map((value, o) => hair(value, o + issue)) }
        : worth,
    ),
    noDeal:
      profile.noDeal.kind === "worth"
        ? { kind: "worth", worth: hair(profile.noDeal.worth, 1) }
        : profile.noDeal,
  };
}

export interface Facts {
  readonly picture: Picture;
  readonly every: readonly Deal[];
  readonly allowed: readonly Deal[];
  readonly admissible: readonly Deal[];
  /** Empty where a no-deal worth is unknown. */
  readonly acceptable: readonly Deal[];
  readonly worths: (deal: Deal) => Rational[];
  readonly sheets: readonly Sheet[];
}

export function factsOf(subject: Subject): Facts {
  const { frame, profiles } = subject;
  const sheets = readPointValues(subject);
  const worths = (deal: Deal) => sheets.map((sheet) => worthOf(sheet, deal));
  const every = frame.issues.reduce<number[][]>(
    (deals, { options }) => deals.flatMap((deal) => options.map((_, o) => [...deal, o])),
    [[]],
  );
  const allowed = every.filter((deal) => !frame.impossible.some(({ pattern }) => matches(pattern, deal)));
  const admissible = allowed.filter(
    (deal) => !profiles.some(({ redLines }) => redLines.some(({ refuses }) => matches(refuses, deal))),
  );
  const acceptable = admissible.filter((deal) =>
    worths(deal).every((worth, p) => {
      const { noDeal } = sheets[p];
      return noDeal !== null && compare(worth, noDeal) >= 0;
    }),
  );
  return { picture: openPicture(subject), every, allowed, admissible, acceptable, worths, sheets };
}

export function atLeast(a: readonly Rational[], b: readonly Rational[]): boolean {
  return a.every((worth, p) => compare(worth, b[p]) >= 0);
}

export function total(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((sum, count) => sum + count, 0);
}
