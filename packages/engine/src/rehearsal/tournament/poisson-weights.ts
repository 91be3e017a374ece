// How often each replicate of a bootstrap counts an observation: Poisson weights of mean 1, drawn by the observation's number alone, so
// that observations can be spread over machines. Hanley & MacGibbon 2006; Chamandy, Muralidharan, Najmi & Naidu 2012.
import { makeChanceFor } from "../../maths/chance.ts";

export const REPLICATES = 400;

const BITS = 17;
const STEPS = 2 ** BITS;
const PURPOSE = [0x626f6f74, 1];
let table: Uint8Array | null = null;

/** Fills in one weight per replicate. The same for the same seed and observation. Probabilities are kept to 2^-17. */
export function drawWeights(seed: number, observation: number, into: Uint8Array): void {
  const counts = weightTable();
  const chance = makeChanceFor(seed, [observation, ...PURPOSE]);
  for (let replicate = 0; replicate < into.length; ) {
    let bits = Math.floor(chance.uniform() * STEPS ** 3);
    for (let part = 0; part < 3 && replicate < into.length; part++, replicate++) {
      const rest = Math.floor(bits / STEPS);
      into[replicate] = counts[bits - rest * STEPS];
      bits = rest;
    }
  }
}

/** The weight by where in [0, 1) a draw falls. */
function weightTable(): Uint8Array {
  if (table) return table;
  const made = new Uint8Array(STEPS);
  let [count, share, below] = [0, Math.exp(-1), Math.exp(-1)];
  for (let step = 0; step < STEPS; step++) {
    while ((step + 0.5) / STEPS > below && count < 20) {
      count++;
      share /= count;
      below += share;
    }
    made[step] = count;
  }
  table = made;
  return made;
}
