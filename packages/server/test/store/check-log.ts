// Recomputes the chain of a log from the formula as it is published, by other means than the server does.
import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { Place, PlacedEnvelope } from "../../src/store/envelope.ts";
import type { RoomStore } from "../../src/store/room-store.ts";

/** Reads all of a log and checks order, stamps and hashes. */
export async function readWhole(store: RoomStore, room: string, member: string): Promise<PlacedEnvelope[]> {
  const log: PlacedEnvelope[] = [];
  for (;;) {
    const some = await store.read({ room, member, from: log.length + 1, limit: 300 });
    if ("refused" in some) throw new Error(some.refused);
    log.push(...some);
    if (some.length < 300) break;
  }
  checkChain(room, log);
  return log;
}

function checkChain(room: string, log: readonly Place[]): void {
  let chain = "00".repeat(32);
  let stamp = 0;
  for (const [index, place] of log.entries()) {
    expect(place.number).toBe(index + 1);
    expect(place.stamp).toBeGreaterThanOrEqual(stamp);
    ({ stamp } = place);
    const words = [index + 1, stamp].map((value) => value.toString(16).padStart(16, "0"));
    const link = [hex("parley/chain/1", "utf8"), hex(room), words[0], chain, words[1], hex(place.leaf)].join(
      "",
    );
    chain = createHash("sha256").update(Buffer.from(link, "hex")).digest("hex");
    expect(hex(place.chain)).toBe(chain);
  }
}

function hex(text: string, encoding: "utf8" | "base64url" = "base64url"): string {
  return Buffer.from(text, encoding).toString("hex");
}
