import { drawSeatId, foundRoom, makeIdentity } from "@parley/seal";
import { expect, it } from "vitest";
import { checkAct } from "../../src/store/check-act.ts";
import { identify } from "../../src/store/identify.ts";
import { emptyRoom, place } from "../../src/store/room-state.ts";

it("takes an act as a client makes it, and refuses an altered one", async () => {
  const { identity } = await makeIdentity();
  const { envelope, leaf } = await foundRoom({ identity, seat: drawSeatId(), time: 1 });
  const checked = await checkAct(envelope, null);
  if ("refused" in checked) throw new Error(checked.refused);
  const act = identify(checked);
  expect(act).toMatchObject({ leaf, room: leaf });
  expect(place(emptyRoom(leaf), act, 5)).toMatchObject({ room: leaf, head: 1, stamp: 5 });
  const altered = {
    ...envelope,
    signature: envelope.signature.replace(/^./, (first) => (first === "A" ? "B" : "A")),
  };
  expect(await checkAct(altered, null)).toHaveProperty("refused");
  expect(await checkAct("nothing", leaf)).toMatchObject({ refused: "envelope-shape" });
});
