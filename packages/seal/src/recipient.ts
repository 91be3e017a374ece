// The text by which age names an X25519 public key: "age1…", in Bech32 (BIP 173).

const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const PREFIX = "age";

/** `reading` is a public key of 32 bytes; other lengths are a RangeError. */
export function recipientOf(reading: Uint8Array): string {
  if (reading.length !== 32) throw new RangeError(`A reading key has 32 bytes, not ${reading.length}.`);
  const values = inFives(reading);
  const data = [...values, ...checksum(values)];
  return `${PREFIX}1${data.map((value) => LETTERS[value]).join("")}`;
}

function inFives(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) values.push((held >> (bits - 5)) & 31);
  }
  if (bits > 0) values.push((held << (5 - bits)) & 31);
  return values;
}

function checksum(values: readonly number[]): number[] {
  const letters = [...PREFIX].map((letter) => letter.charCodeAt(0));
  const prefix = [...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31)];
  const rest = polymod([...prefix, ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => (rest >> shift) & 31);
}

function polymod(values: readonly number[]): number {
  let rest = 1;
  for (const value of values) {
    const top = rest >> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if ((top >> bit) & 1) rest ^= generator;
    });
  }
  return rest;
}
