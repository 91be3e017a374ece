// Readings of all profiles in blocks: in each of a block's replicates every value of every open input comes once, in an order of its
// own, so that readings which share one input's value and nothing else are at hand for all inputs at once. McKay 1995.
import type { Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { type Chance, makeChance } from "../../../maths/chance.ts";
import { type InputKind, openInputsOf } from "../../preference/open-inputs.ts";
import type { DrawSpace } from "./draw-space.ts";
import { makePartsFiller } from "./fill-parts.ts";

/** How many readings share a value of one input. */
export const REPLICATES = 8;

export interface ReplicatedReadings {
  /** Party by party; the party by position. */
  readonly inputs: readonly { readonly party: number; readonly what: InputKind }[];
  /** How many values each input has in a block; a block has as many readings a replicate. */
  readonly values: number;
  /** Per input and reading: which of its values it has. Readings are counted replicate by replicate. */
  readonly places: readonly Uint32Array[];
  /** Draws the next block. */
  renew(): void;
  /** Writes one reading of the block into the space. */
  enter(reading: number): void;
}

export interface ReadingsInput {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly seed: number;
  readonly space: DrawSpace;
  readonly values: number;
}

/** Party number p draws from stream p of the seed, and orders come from the stream after those of the parties. */
export function replicateReadings({
  frame,
  profiles,
  seed,
  space,
  values,
}: ReadingsInput): ReplicatedReadings {
  const sides = profiles.map((profile, party) => openInputsOf(profile, frame, makeChance(seed, party)));
  const groups = space.problem.reduced.groups.map(({ group }) => group);
  const fillers = space.sheets.map((sheet, p) =>
    makePartsFiller(sheet, groups, space.problem.quantities[p].parts),
  );
  const orders = makeChance(seed, profiles.length);
  const inputs = sides.flatMap((side, party) =>
    side.inputs.map((input) => ({
      party,
      input,
      drawn: Array.from({ length: values }, () => new Float64Array(input.width)),
      places: new Uint32Array(values * REPLICATES),
    })),
  );
  const renew = () => {
    for (const { input, drawn, places } of inputs) {
      for (const value of drawn) input.draw(value);
      for (let r = 0; r < REPLICATES; r++) shuffle(places.subarray(r * values, (r + 1) * values), orders);
    }
  };
  const enter = (reading: number) => {
    for (const { input, drawn, places } of inputs) input.use(drawn[places[reading]]);
    for (let p = 0; p < sides.length; p++) {
      sides[p].compose(space.sheets[p]);
      fillers[p]();
      space.floors[p] = space.sheets[p].noDeal;
    }
  };
  return {
    inputs: inputs.map(({ party, input }) => ({ party, what: input.what })),
    values,
    places: inputs.map(({ places }) => places),
    renew,
    enter,
  };
}

/** Fills with every position once, all orders alike. Fisher and Yates. */
function shuffle(into: Uint32Array, chance: Chance): void {
  for (let k = 0; k < into.length; k++) {
    const other = chance.below(k + 1);
    into[k] = into[other];
    into[other] = k;
  }
}
