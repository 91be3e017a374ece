// Seeded chance: the same seed and stream give the same numbers everywhere. xoroshiro128+, Blackman & Vigna 2018, by pure-rand.
import { xoroshiro128plus, xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

export interface Chance {
  /** A double in [0, 1), a multiple of 2^-53. */
  uniform(): number;
  /** A whole number in [0, count), each as likely as any other. @throws RangeError unless 1 ≤ count ≤ 2^32. */
  below(count: number): number;
}

const LARGEST_SEED = 2 ** 32 - 1;

/**
 * @param seed A whole number from 0 to 2^32 − 1.
 * @param stream Streams of one seed lie 2^64 steps apart, so that they never meet in practice.
 * @throws RangeError for another seed, or a stream that is not a whole number from 0 to 10,000.
 */
export function makeChance(seed: number, stream = 0): Chance {
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
    throw new RangeError(`a seed is a whole number from 0 to ${LARGEST_SEED}: ${seed}`);
  }
  if (!Number.isInteger(stream) || stream < 0 || stream > 10_000) {
    throw new RangeError(`a stream is a whole number from 0 to 10000: ${stream}`);
  }
  const generator = xoroshiro128plus(seed);
  // The first jump also parts seeds that are near each other, whose first numbers would be alike.
  for (let jumps = 0; jumps <= stream; jumps++) generator.jump();
  return chanceFrom(generator);
}

/**
 * Chance for one of very many purposes under one seed, told apart by whole numbers from 0 to 2^32 − 1: `[session, party]`. Cheap to make,
 * however many there are. Purposes are mixed into the start by murmur3's finisher (Appleby 2011), and any two of them start alike with a
 * chance of about 2^-100.
 * @throws RangeError for another seed or a purpose out of range.
 */
export function makeChanceFor(seed: number, purpose: readonly number[]): Chance {
  for (const part of [seed, ...purpose]) {
    if (!Number.isInteger(part) || part < 0 || part > LARGEST_SEED) {
      throw new RangeError(`seeds and purposes are whole numbers from 0 to ${LARGEST_SEED}: ${part}`);
    }
  }
  const state = [0x9e3779b9, 0x7f4a7c15, 0x6a09e667, 0xbb67ae85].map((start) => {
    let word = mix(start ^ seed);
    for (const part of purpose) word = mix((Math.imul(word, 5) + part + start) | 0);
    return word;
  });
  const generator = xoroshiro128plusFromState(state);
  generator.next();
  return chanceFrom(generator);
}

function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function chanceFrom(generator: { next(): number }): Chance {
  // The lowest bits of this generator are its weakest; they are left out.
  const uniform = () =>
    ((generator.next() >>> 5) * 67108864 + (generator.next() >>> 6)) * 1.1102230246251565e-16;
  const below = (count: number) => {
    if (!Number.isInteger(count) || count < 1 || count > 2 ** 32) {
      throw new RangeError(`a count is a whole number from 1 to 2^32: ${count}`);
    }
    const fair = 2 ** 53 - (2 ** 53 % count);
    let drawn = uniform() * 2 ** 53;
    while (drawn >= fair) drawn = uniform() * 2 ** 53;
    return drawn % count;
  };
  return { uniform, below };
}
