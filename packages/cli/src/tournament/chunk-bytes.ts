// A played chunk as bytes: a line of JSON with the sizes, the lines of the table, then the sums as doubles, little end first.
import type { Aggregates, ChunkResult, Replicates } from "@parley/engine/rehearsal";

interface Head {
  readonly format: 1;
  readonly from: number;
  readonly to: number;
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

export function writeChunk({ from, to, csv, aggregates }: ChunkResult): Uint8Array {
  const { firstCell, sums, least, most, strategies, pairs } = aggregates;
  const table = Buffer.from(csv);
  const head: Head = {
    format: 1,
    from,
    to,
    csv: table.length,
    firstCell,
    cells: least.length,
    sums: sums.length,
    strategies: headOf(strategies),
    pairs: headOf(pairs),
  };
  const numbers = [sums, least, most, strategies.sums, pairs.sums];
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), table, ...numbers.map(asBytes)]);
}

/** Null where the bytes are no whole chunk: cut off, or another program's. */
export function readChunk(bytes: Uint8Array): ChunkResult | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lineEnd = buffer.indexOf("\n");
  const head = lineEnd < 0 ? null : parseHead(buffer.subarray(0, lineEnd).toString());
  if (!head) return null;
  const { from, to, firstCell, cells } = head;
  let at = lineEnd + 1 + head.csv;
  const csv = buffer.subarray(lineEnd + 1, at).toString();
  const counts = [head.sums, cells, cells, head.strategies.sums, head.pairs.sums];
  if (buffer.length !== at + 8 * counts.reduce((total, count) => total + count, 0)) return null;
  const take = (count: number) => {
    const taken = asDoubles(buffer.subarray(at, at + 8 * count));
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
  return { from, to, csv, aggregates, columns: null };
}

function headOf({ ids, width, sums }: Replicates): ReplicateHead {
  return { ids, width, sums: sums.length };
}

function parseHead(text: string): Head | null {
  try {
    const head = JSON.parse(text) as Head;
    return head.format === 1 ? head : null;
  } catch {
    return null;
  }
}

function asBytes(values: Float64Array): Uint8Array {
  const bytes = Buffer.alloc(values.length * 8);
  for (let k = 0; k < values.length; k++) bytes.writeDoubleLE(values[k], k * 8);
  return bytes;
}

function asDoubles(bytes: Buffer): Float64Array {
  const values = new Float64Array(bytes.length / 8);
  for (let k = 0; k < values.length; k++) values[k] = bytes.readDoubleLE(k * 8);
  return values;
}
