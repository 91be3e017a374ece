// Small profiles as typed, in every form, over one small frame; and reading them.
import fc from "fast-check";
import {
  type Case,
  caseFromDocuments,
  type FrameDocument,
  type Profile,
  type ProfileDocument,
} from "../../../../src/case/index.ts";

type Worth = NonNullable<ProfileDocument["points"]>[string];
type Quantity = string | [string, string];

export const FRAME: FrameDocument = {
  format: 1,
  title: "Small",
  parties: ["a", "b"],
  issues: [
    { id: "pay", from: 0, to: 3, step: 1 },
    { id: "hours", ordered: true, options: [35, 36, 37] },
    { id: "place", options: ["north", "south"] },
    { id: "land", divisible: true },
  ],
};

export const ISSUES = ["pay", "hours", "place", "land"] as const;

export function asCase(profile: ProfileDocument): Case {
  const other: ProfileDocument = {
    format: 1,
    party: "b",
    points: { place: { north: 0, south: 1 } },
    noDeal: 0,
  };
  const documents = {
    frame: FRAME,
    profiles: [profile, other],
    conflict: null,
    record: null,
    whatIfs: null,
    articles: [],
  };
  const reading = caseFromDocuments(documents, { folderName: "small" });
  if (!reading.ok) throw new Error(JSON.stringify({ problems: reading.problems, profile }));
  return reading.case;
}

export function asProfile(profile: ProfileDocument): Profile {
  return asCase(profile).profiles[0];
}

export const DEALS: number[][] = [0, 1, 2, 3].flatMap((pay) =>
  [0, 1, 2].flatMap((hours) => [0, 1].flatMap((place) => [0, 1].map((land) => [pay, hours, place, land]))),
);

const number = fc.integer({ min: 0, max: 12 }).map(String);
export const quantity: fc.Arbitrary<Quantity> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 0, 1, 5))
  .map(([low, width]): Quantity => (width === 0 ? String(low) : [String(low), String(low + width)]));

const each = (options: readonly string[], of: fc.Arbitrary<Quantity>): fc.Arbitrary<Worth> =>
  fc
    .tuple(...options.map(() => of))
    .map((worths) => Object.fromEntries(options.map((option, k) => [option, worths[k]])));

/** Worths of all issues, numbers alone or intervals too; with rankings and a curve where they may be. */
export function worths(of: fc.Arbitrary<Quantity>, wide: boolean): fc.Arbitrary<Record<string, Worth>> {
  const curve = fc.tuple(of, of, of).map(([a, b, c]): Worth => ({ curve: { 0: a, 1: b, 3: c } }));
  const ranked = fc.constantFrom<Worth>(
    { ranked: ["36", ["35", "37"]] },
    { ranked: ["35", "36", "37"], best: "10", worst: "2" },
  );
  return fc.record({
    pay: fc.oneof(each(["0", "1", "2", "3"], of), curve),
    hours: wide ? fc.oneof(each(["35", "36", "37"], of), ranked) : each(["35", "36", "37"], of),
    place: each(["north", "south"], of),
    land: of,
  });
}

const HEAD = { format: 1, party: "a", noDeal: "5" } as const;

export const pointProfiles = (wide: boolean): fc.Arbitrary<ProfileDocument> =>
  worths(wide ? quantity : number, wide).map((points): ProfileDocument => ({ ...HEAD, points }));

type Order = NonNullable<ProfileDocument["weightOrder"]>;

const order = fc.constantFrom<Order>(
  ["pay", "hours", "place", "land"],
  ["land", ["hours", "place"], "pay"],
  [["pay", "hours", "place", "land"]],
);

const WEIGHTS: fc.Arbitrary<Partial<ProfileDocument>> = fc.oneof(
  fc
    .tuple(number, number, number, number)
    .map(([pay, hours, place, land]) => ({ weights: { pay, hours, place, land } })),
  order.map((weightOrder): Partial<ProfileDocument> => ({ weightOrder })),
  order.map(
    (weightOrder): Partial<ProfileDocument> => ({ weightOrder, weights: { hours: ["1/10", "3/10"] } }),
  ),
  fc.constant<Partial<ProfileDocument>>({
    weights: { pay: ["0", "50"], hours: ["10", "60"], place: "20", land: ["0", "30"] },
    weightTotal: "100",
  }),
  fc.tuple(...Array.from({ length: 6 }, () => fc.constantFrom("1", "2", "1/3", "5"))).map((ratios) => {
    const pairs = ISSUES.flatMap((first, i) => ISSUES.slice(i + 1).map((second) => [first, second] as const));
    return {
      weightPairs: pairs.map(([first, second], k): [string, string, string] => [first, second, ratios[k]]),
    };
  }),
);

export const weightedProfiles = (wide: boolean): fc.Arbitrary<ProfileDocument> =>
  fc
    .tuple(worths(wide ? quantity : number, wide), WEIGHTS)
    .map(([ratings, weights]): ProfileDocument => ({ ...HEAD, ratings, ...weights }));

/** Every form, and the one that says nothing yet. */
export const anyProfiles: fc.Arbitrary<ProfileDocument> = fc.oneof(
  pointProfiles(true),
  weightedProfiles(true),
  fc.constant<ProfileDocument>({ ...HEAD }),
);
