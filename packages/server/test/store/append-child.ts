// A server process that can be killed: appends to a room without end, and prints each act that was acknowledged.
//
//   append-child.ts FOLDER ROOM MEMBER   where MEMBER is JSON; starts when it gets a line
import { once } from "node:events";
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../src/postgres/connect.ts";
import type { Envelope, Place } from "../../src/store/envelope.ts";
import { openRoomStore } from "../../src/store/postgres-store.ts";
import { type Person, say } from "./acts.ts";

const [folder, room, text] = process.argv.slice(2) as [string, string, string];
const member = JSON.parse(text) as Person;
const database = await connect({ folder });
const store = await openRoomStore({ database });
console.log("ready");
await once(process.stdin, "data");
await Promise.all(Array.from({ length: 4 }, appendForEver));

async function appendForEver(): Promise<void> {
  for (;;) {
    const envelope = say(member, { room, seats: [member.seat] });
    const { number, chain } = await insist(envelope);
    // At once, and not when the stream gets to it.
    writeSync(1, `${envelope.header.act} ${number} ${chain}\n`);
  }
}

/** As a client does that got no answer: the same act again. */
async function insist(envelope: Envelope): Promise<Place> {
  for (;;) {
    try {
      const outcome = await store.append(envelope);
      if ("refused" in outcome) throw new RangeError(outcome.refused);
      return outcome;
    } catch (error) {
      if (error instanceof RangeError) throw error;
      await sleep(20);
    }
  }
}
