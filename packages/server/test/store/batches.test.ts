import { expect, it } from "vitest";
import { makeBatches } from "../../src/store/batches.ts";

it("lets what comes together go together, in order, and no more than so many at once", async () => {
  const seen: number[][] = [];
  const work = async (items: readonly number[]) => {
    seen.push([...items]);
    return items.map((item) => item * 10);
  };
  const batches = makeBatches({ work, wait: 1, most: 3 });
  expect(await Promise.all([1, 2, 3, 4].map(batches.add))).toEqual([10, 20, 30, 40]);
  expect(seen).toEqual([[1, 2, 3], [4]]);
});

it("fails for all of a batch, and goes on with the next", async () => {
  let isBroken = true;
  const work = async (items: readonly string[]) => {
    if (isBroken) throw new Error("broken");
    return items;
  };
  const batches = makeBatches({ work, wait: 1, most: 10 });
  const outcomes = await Promise.allSettled(["a", "b"].map(batches.add));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  isBroken = false;
  const late = batches.add("c");
  await batches.settle();
  expect(await late).toBe("c");
});
