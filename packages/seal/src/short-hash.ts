// SHA-256 of short inputs (FIPS 180-4), computed at once: through Web Crypto each of the many small hashes of a long log costs more in
// waiting than in hashing. What is hashed here is public or the reader's own; the tests hold it against Web Crypto at every length.

/** 64 fractional parts of cube roots of primes, and 8 of square roots. */
const [ROUNDS, START] = constants();

const block = new Int32Array(64);

/** 32 bytes. */
export function shortHash(input: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array((((input.length + 8) >> 6) + 1) << 6);
  padded.set(input);
  padded[input.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(input.length / 2 ** 29));
  view.setUint32(padded.length - 4, input.length << 3);
  const state = Int32Array.from(START);
  for (let at = 0; at < padded.length; at += 64) compress(state, view, at);
  const hash = new Uint8Array(32);
  const out = new DataView(hash.buffer);
  state.forEach((word, index) => {
    out.setInt32(4 * index, word);
  });
  return hash;
}

function compress(state: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) block[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const early = block[i - 15];
    const late = block[i - 2];
    const s0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const s1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    block[i] = (block[i - 16] + s0 + block[i - 7] + s1) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[i] + block[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

/** In whole numbers, as the last bits of a floating-point root may differ between machines. */
function constants(): readonly [Int32Array, Int32Array] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  const cubes = primes.map((prime) => root(prime << 96n, 3n));
  const squares = primes.slice(0, 8).map((prime) => root(prime << 64n, 2n));
  const words = (roots: readonly bigint[]) => Int32Array.from(roots, (one) => Number(BigInt.asIntN(32, one)));
  return [words(cubes), words(squares)];
}

/** The whole part of a root, by halving. */
function root(of: bigint, degree: bigint): bigint {
  let [low, high] = [0n, 1n << 48n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= of) low = middle;
    else high = middle;
  }
  return low;
}
