import { audienceName, chainAt } from "@parley/seal";
import fc from "fast-check";
import { expect, it } from "vitest";
import { chainOf, leafOf, NO_CHAIN } from "../../src/store/hashes.ts";
import { identify } from "../../src/store/identify.ts";
import { emptyRoom, place, type RoomState } from "../../src/store/room-state.ts";
import { act, addressOf, admit, found, keys, memberOf, person, say } from "./acts.ts";

const founder = person("a");
const founding = identify(found(founder));
const { room } = founding;

function accepted(outcome: ReturnType<typeof place>): RoomState {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return outcome;
}

function opened(): RoomState {
  const state = accepted(place(emptyRoom(room), founding, 0));
  return accepted(place(state, identify(keys(founder, { room, seats: ["a"], readers: [founder] })), 0));
}

it("never lets a stamp fall", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { maxLength: 30 }), (clock) => {
      let state = opened();
      for (const now of clock) {
        const after = accepted(place(state, identify(say(founder, { room, seats: ["a"] })), now));
        expect(after).toMatchObject({ head: state.head + 1, stamp: Math.max(now, state.stamp) });
        state = after;
      }
    }),
  );
});

it("chains and names as the clients do", async () => {
  const state = opened();
  const said = identify(say(founder, { room, seats: ["a"] }));
  const { head, stamp, chain } = accepted(place(state, said, 1_234_567_890_123));
  expect(chain).toBe(await chainAt({ room, number: head, before: state.chain, stamp, leaf: said.leaf }));
  const first = { room, number: 1, stamp: 0, leaf: leafOf(found(founder)) };
  expect(chainOf({ ...first, previous: NO_CHAIN })).toBe(await chainAt({ ...first, before: NO_CHAIN }));
  const seats = ["b", "a"];
  expect(addressOf({ room, seats }).epoch.audience).toBe(await audienceName(["a", "b"]));
});

it("refuses a founding act anywhere but at the start", () => {
  expect(place(opened(), founding, 0)).toEqual({ refused: "misplaced-founding" });
  const inside = identify(act(room, founder, { kind: "found", member: memberOf(founder) }));
  expect(place(opened(), inside, 0)).toEqual({ refused: "misplaced-founding" });
  expect(place(emptyRoom(room), inside, 0)).toEqual({ refused: "misplaced-founding" });
  expect(place(emptyRoom(room), identify(admit(room, founder, person())), 0)).toEqual({
    refused: "no-such-room",
  });
});

it("leaves the state as it was when it refuses", () => {
  const state = opened();
  const copy = structuredClone(state);
  expect(place(state, identify(say(founder, { room, seats: ["a"], number: 2 })), 9)).toEqual({
    refused: "wrong-epoch",
  });
  expect(state).toEqual(copy);
});
