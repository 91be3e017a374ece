// What a seat's screens show depends on nothing that is addressed past it.
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Leak, SCREEN_LEAKS } from "./law/screen-leaks.ts";
import { difference } from "./law/screens.ts";
import { type Pair, pairs } from "./law/two-histories.ts";

/** `PARLEY_HISTORIES`: how many pairs of histories are compared, where it should be more than in an ordinary run. */
const COUNT = Number(process.env.PARLEY_HISTORIES ?? 2_000);

const CONTROLS = fc.sample(pairs, { numRuns: 120, seed: 5 }).filter((pair) => pair !== null);

// Two slow cores may be shared with other tests.
vi.setConfig({ testTimeout: 600_000 });

afterEach(() => {
  for (const [, leak] of SCREEN_LEAKS) for (const path of Object.keys(leak)) vi.doUnmock(path);
  vi.resetModules();
});

type Difference = (pair: Pair) => Promise<string | null>;

/** What the law says of screens with a leak in them. */
async function leaking(leak: Leak): Promise<Difference> {
  vi.resetModules();
  for (const [path, change] of Object.entries(leak)) {
    vi.doMock(path, async (original) => {
      const exports = (await original()) as Record<string, unknown>;
      return { ...exports, ...change(exports) };
    });
  }
  return (await import("./law/screens.ts")).difference;
}

async function firstBreach(differs: Difference): Promise<string | null> {
  for (const pair of CONTROLS) {
    const found = await differs(pair);
    if (found !== null) return found;
  }
  return null;
}

it("equal headers and equal payloads to a seat give it equal screens", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(pairs, async (pair) => {
      if (pair === null) return;
      changed += JSON.stringify(pair.one) === JSON.stringify(pair.other) ? 0 : 1;
      expect(await difference(pair)).toBeNull();
    }),
    { numRuns: COUNT, seed: 20_260_105 },
  );
  expect(changed).toBeGreaterThan(COUNT * 0.8);
});

describe("planted leaks", () => {
  it.each(SCREEN_LEAKS)("%s: the law is broken", async (_, leak) => {
    const f = await firstBreach(await leaking(leak));
    console.log(f);
    expect(f).not.toBeNull();
  });

  it("and without them it holds on the same histories", async () => {
    expect(await firstBreach(await leaking({}))).toBeNull();
  });
});
