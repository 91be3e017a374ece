// A played chunk as bytes: a line of JSON with the sizes, then deflated the lines of the table and the sums as doubles, little end first.
import { endianness } from "node:os";
import { deflateSync, inflateSync } from "node:zlib";
import type { Aggregates, ChunkResult, Replicates } from "@parley/engine/rehearsal";

/** Goes up when other sums are kept. */
const FORMAT = 2;

interface Head {
  readonly format: typeof FORMAT;
  readonly from: number;
  readonly to: number;
  /** Bytes that follow the line. */
  readonly packed: number;
  readonly csv: number;
  readonly firstCell: number;
  readonly cells: number;
  readonly sums: number;
  readonly strategies: ReplicateHead;
  readonly pairs: ReplicateHead;
}

interface ReplicateHead {
  readonly ids: readonly number[];
  readonly width: number;
  readonly sums: number;
}

/** Quick, and already several times smaller: sums of pairs that met rarely are mostly alike. */
const LEVEL = 1;

/** More than the line of sizes ever takes. */
export const CHUNK_HEAD = 65_536;

/** More than a chunk ever unpacks to. */
const MOST_BYTES = 2 ** 30;

export function writeChunk({ from, to, csv, aggregates }: ChunkResult): Uint8Array {
  const { firstCell, sums, least, most, strategies, pairs } = aggregates;
  const table = Buffer.from(csv);
  const numbers = [sums, least, most, strategies.sums, pairs.sums];
  const packed = deflateSync(Buffer.concat([table, ...numbers.map(asBytes)]), { level: LEVEL });
  const head: Head = {
    format: FORMAT,
    from,
    to,
    packed: packed.length,
    csv: table.length,
    firstCell,
    cells: least.length,
    sums: sums.length,
    strategies: headOf(strategies),
    pairs: headOf(pairs),
  };
  const line = Buffer.from(`${JSON.stringify(head)}\n`);
  // Not from the pool that small buffers share, or it could not be handed to another thread.
  const bytes = new Uint8Array(line.length + packed.length);
  bytes.set(line);
  bytes.set(packed, line.length);
  return bytes;
}

/** Whether bytes that begin so, and are so many, can be a whole chunk; those that are not have been cut off, or are another program's. */
export function looksWhole(start: Uint8Array, size: number): boolean {
  const found = findHead(start);
  return found !== null && found.end + found.head.packed === size;
}

/** Null where the bytes are no whole chunk: cut off, spoilt, or another program's. */
export function readChunk(bytes: Uint8Array): ChunkResult | null {
  const found = findHead(bytes);
  if (!found || found.end + found.head.packed !== bytes.length) return null;
  const { head, end } = found;
  const { from, to, csv, firstCell, cells } = head;
  const counts = [head.sums, cells, cells, head.strategies.sums, head.pairs.sums];
  const size = csv + 8 * counts.reduce((total, count) => total + count, 0);
  const body = size <= MOST_BYTES ? unpack(bytes.subarray(end), size) : null;
  if (!body) return null;
  let at = csv;
  const take = (count: number) => {
    const taken = asDoubles(body, at, count);
    at += 8 * count;
    return taken;
  };
  const [sums, least, most, ofStrategies, ofPairs] = counts.map(take);
  const aggregates: Aggregates = {
    firstCell,
    sums,
    least,
    most,
    strategies: { ...head.strategies, sums: ofStrategies },
    pairs: { ...head.pairs, sums: ofPairs },
  };
  return { from, to, csv: body.subarray(0, csv).toString(), aggregates, columns: null };
}

function headOf({ ids, width, sums }: Replicates): ReplicateHead {
  return { ids, width, sums: sums.length };
}

function findHead(bytes: Uint8Array): { readonly head: Head; readonly end: number } | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, CHUNK_HEAD));
  const lineEnd = start.indexOf("\n");
  if (lineEnd < 0) return null;
  try {
    const head = JSON.parse(start.toString("utf8", 0, lineEnd)) as Head;
    return head.format === FORMAT ? { head, end: lineEnd + 1 } : null;
  } catch {
    return null;
  }
}

/** Null for other bytes than were packed, which their checksum shows, and for more or fewer of them than said. */
function unpack(packed: Uint8Array, size: number): Buffer | null {
  try {
    const body = inflateSync(packed, { maxOutputLength: Math.max(1, size) });
    return body.length === size ? body : null;
  } catch {
    return null;
  }
}

const swaps = endianness() === "BE";

function asBytes(values: Float64Array): Buffer {
  const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  return swaps ? Buffer.from(bytes).swap64() : bytes;
}

function asDoubles(body: Buffer, at: number, count: number): Float64Array {
  // Copied, for doubles must begin at a multiple of eight bytes.
  const bytes = new Uint8Array(body.subarray(at, at + 8 * count));
  if (swaps) Buffer.from(bytes.buffer).swap64();
  return new Float64Array(bytes.buffer);
}
