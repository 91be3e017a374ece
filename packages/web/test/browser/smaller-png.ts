// A picture of the page with at most 256 colours, which takes less than half the room: the commonest stay, the others become the nearest
// of these. Reads what Chromium writes: eight bits a channel, not interlaced (PNG, third edition).
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Row by row, one number for red, green and blue together. */
  readonly colours: Uint32Array;
}

export function smallerPng(png: Buffer): Buffer {
  const { width, height, colours } = readPixels(png);
  const palette = commonest(colours);
  const nearest = new Map(palette.map((colour, at) => [colour, at]));
  const lines = Buffer.alloc((width + 1) * height);
  for (const [k, colour] of colours.entries()) {
    let at = nearest.get(colour);
    if (at === undefined) {
      at = nearestIn(palette, colour);
      nearest.set(colour, at);
    }
    lines[k + Math.floor(k / width) + 1] = at;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(channelsOf))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function commonest(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([colour]) => colour);
}

function channelsOf(colour: number): [number, number, number] {
  return [colour >>> 16, (colour >>> 8) & 255, colour & 255];
}

function nearestIn(palette: readonly number[], colour: number): number {
  const wanted = channelsOf(colour);
  const distances = palette.map((one) =>
    channelsOf(one).reduce((sum, channel, k) => sum + (channel - wanted[k]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function readPixels(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  let [width, height, size] = [0, 0, 3];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR")
      [width, height, size] = [data.readUInt32BE(0), data.readUInt32BE(4), data[9] === 6 ? 4 : 3];
    if (kind === "IDAT") parts.push(data);
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), { row: width * size, size });
  const colours = Uint32Array.from({ length: width * height }, (_, k) => {
    return (bytes[k * size] << 16) | (bytes[k * size + 1] << 8) | bytes[k * size + 2];
  });
  return { width, height, colours };
}

/** Every byte was written as its difference from what the bytes to its left and above let expect. */
function unfiltered(lines: Buffer, { row, size }: { row: number; size: number }): Buffer {
  const bytes = Buffer.alloc((lines.length / (row + 1)) * row);
  for (let k = 0; k < bytes.length; k++) {
    const [y, x] = [Math.floor(k / row), k % row];
    const left = x >= size ? bytes[k - size] : 0;
    const above = y > 0 ? bytes[k - row] : 0;
    const corner = x >= size && y > 0 ? bytes[k - row - size] : 0;
    const expected = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][lines[y * (row + 1)]];
    bytes[k] = lines[y * (row + 1) + 1 + x] + expected;
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
