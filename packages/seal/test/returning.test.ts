// What is given back to a server: misshapen places are refused by name, and never make the check throw.
import { expect, it } from "vitest";
import { CHAIN_START } from "../src/chain.ts";
import { checkReturned, type ReturnedPlaces } from "../src/returning.ts";

const ID = "A".repeat(43);
const whole: ReturnedPlaces = { after: CHAIN_START, placed: [], beyond: [], receipt: "" };

const check = (changes: object) =>
  checkReturned({ room: ID, server: ID, returned: { ...whole, ...changes } as ReturnedPlaces });

it.each([
  { beyond: [[1, "x"]] },
  { beyond: [["1", ID]] },
  { beyond: [[0.5, ID]] },
  { beyond: [null] },
  { beyond: undefined },
  { placed: "none" },
  { placed: [null] },
  { after: null },
  { after: { ...CHAIN_START, chain: 7 } },
])("%j is no shape that places have", async (changes) => {
  expect(await check(changes)).toEqual({ refused: "place-shape" });
});

it("numbers that go on beyond all whole numbers are refused", async () => {
  const after = { ...CHAIN_START, number: Number.MAX_SAFE_INTEGER };
  expect(await check({ after, beyond: [[1, ID]] })).toEqual({ refused: "number-wrong" });
});

it("nothing at all is not vouched for", async () => {
  expect(await check({})).toEqual({ refused: "not-vouched" });
});
