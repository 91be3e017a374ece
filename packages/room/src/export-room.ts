// One seat's view of a room as a file to take away.
import { type Bytes, type ExportedAct, type SignedHead, writeExport } from "@parley/seal";
import type { RoomEntry } from "./entry.ts";
import type { LogBook } from "./log-book.ts";
import type { RoomReader } from "./reader.ts";

export interface ToExport {
  readonly log: LogBook;
  readonly reader: RoomReader;
  readonly receipts: ReadonlyMap<number, string>;
  readonly heads: readonly SignedHead[];
}

export async function exportRoom(
  { room, serverKey: server, seat, identity }: Pick<RoomEntry, "room" | "serverKey" | "seat" | "identity">,
  { log, reader, receipts, heads }: ToExport,
): Promise<Bytes> {
  const acts: ExportedAct[] = [];
  for await (const chunk of log.from(1)) {
    for (const placed of chunk) {
      const receipt = receipts.get(placed.number);
      const opened = reader.known[placed.number - 1]?.opened;
      acts.push({
        ...placed,
        ...(receipt !== undefined && { receipt }),
        ...(opened !== undefined && { opened }),
      });
    }
  }
  return writeExport({ room, server, seat, acts, heads }, identity);
}
