// What a seat's screens show depends on nothing that is addressed past it.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { ROOM_QUESTIONS } from "../../src/room/questions.ts";
import { type Leak, SCREEN_LEAKS } from "./law/screen-leaks.ts";
import { difference } from "./law/screens.ts";
import { type Pair, pairs } from "./law/two-histories.ts";
import { USUAL_ARGUMENTS } from "./law/usual-arguments.ts";
import { mend, withLeak } from "./law/with-leak.ts";

/** `PARLEY_HISTORIES`: how many pairs of histories are compared, where it should be another number than in an ordinary run. */
const COUNT = Number(process.env.PARLEY_HISTORIES ?? 2_000);

const CONTROLS = fc.sample(pairs, { numRuns: 300, seed: 5 }).filter((pair) => pair !== null);

// Two slow cores may be shared with other tests.
vi.setConfig({ testTimeout: 600_000 });

it("every question is among those that the law is held against", () => {
  expect(Object.keys(USUAL_ARGUMENTS).sort()).toEqual(Object.keys(ROOM_QUESTIONS).sort());
});

it("equal headers and equal payloads to a seat give it equal screens", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(pairs, async (pair) => {
      if (pair === null) return;
      changed += JSON.stringify(pair.one) === JSON.stringify(pair.other) ? 0 : 1;
      expect(await difference(pair)).toBeNull();
    }),
    { numRuns: COUNT, seed: 20_260_105, endOnFailure: true },
  );
  expect(changed).toBeGreaterThan(COUNT * 0.8);
});

type Difference = (pair: Pair) => Promise<string | null>;

async function firstBreach(differs: Difference): Promise<string | null> {
  for (const pair of CONTROLS) {
    const found = await differs(pair);
    if (found !== null) return found;
  }
  return null;
}

/** What the law says of screens with a leak in them. */
async function breachWith(leak: Leak): Promise<string | null> {
  const { difference: differs } = await withLeak(leak, () => import("./law/screens.ts"));
  const breach = await firstBreach(differs);
  mend(leak);
  return breach;
}

describe("planted leaks", () => {
  it.each(SCREEN_LEAKS)("%s: the law is broken", async (_, leak) => {
    expect(await breachWith(leak)).not.toBeNull();
  });

  it("and without them it holds on the same histories", async () => {
    expect(await breachWith({})).toBeNull();
  });
});
