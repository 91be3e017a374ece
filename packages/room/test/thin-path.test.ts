// The shortest way through a room: found, invite, join, admit, and one act each way.
import { expect, test } from "vitest";
import { bringIn, foundTestRoom, quiet } from "./people.ts";

test("a founder lets someone in, and each reads what the other says", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  await room.mediator.client.send({ do: "note", words: "Welcome." });
  await guest.client.send({ do: "note", words: "Good morning." });
  await quiet(room.clock, [room.mediator, guest]);
  for (const { client } of [room.mediator, guest]) {
    const { room: seen, alarms } = client.view();
    const words = seen.acts.flatMap(({ placed: { act } }) => (act.do === "note" ? act.words : []));
    expect(words.sort()).toEqual(["Good morning.", "Welcome."]);
    expect(seen.title).toBe("Talks on the well");
    expect(alarms).toEqual([]);
  }
});
