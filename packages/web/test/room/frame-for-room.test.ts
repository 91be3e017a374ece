import type { FrameDocument } from "@parley/engine/case";
import { expect, it } from "vitest";
import { bringCase } from "../../src/room/deeds/bring-case.ts";
import type { RoomHands } from "../../src/room/room-desk.ts";

const frame: FrameDocument = {
  format: 1,
  title: "The well",
  parties: ["north", "south"],
  others: [{ id: "nurse", name: "A nurse who asked not to be named" }],
  issues: [{ id: "water", options: ["half", "none"] }],
  sources: [{ id: "letter", title: "A letter to us alone", note: "Found in the archive." }],
};

it("brings parties, issues and options of a case into the room, and neither its sources nor its other voices", async () => {
  const sent: unknown[] = [];
  const hands = {
    client: { send: async (act: unknown) => void sent.push(act) },
    room: { frames: [] },
    linkCase: async () => {},
  } as unknown as RoomHands;
  expect(await bringCase({ frame, caseKey: "own" }, hands)).toBe("fine");
  const { sources: _, others: __, ...shared } = frame;
  expect(sent).toEqual([{ do: "frame", version: 1, frame: shared }]);
});
