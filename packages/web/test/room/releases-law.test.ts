// What a mediator passes on: shown to it before as its receiver sees it after, and nothing told besides what it wrote.

import type { Conveyed } from "@parley/engine/talks";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { MEDIATOR, MINUTE, NORTH, OBSERVER, SOUTH } from "../../../engine/test/talks/a-room.ts";
import { randomHistory } from "../../../engine/test/talks/random-history.ts";
import { shownAndSeen } from "./law/releasing.ts";
import { RELEASE_LEAK } from "./law/screen-leaks.ts";
import { type Pair, pairFor } from "./law/two-histories.ts";
import { mend, withLeak } from "./law/with-leak.ts";

vi.setConfig({ testTimeout: 300_000 });

const numbers = fc.array(fc.nat(1_000_003), { minLength: 40, maxLength: 120 });

const contents: fc.Arbitrary<Conveyed> = fc.oneof(
  fc.record({ kind: fc.constant("idea" as const), words: fc.constantFrom("Half each?", "A joint survey.") }),
  fc.record({
    kind: fc.constant("offer" as const),
    choices: fc.constantFrom<Record<string, string>>({ water: "half", road: "open" }, { water: "none" }),
    words: fc.constant("For one year."),
    expires: fc.constantFrom(Date.UTC(2025, 0, 1), Date.UTC(2027, 0, 1)),
  }),
  fc.record({
    ...{ kind: fc.constant("poll-result" as const), words: fc.constant("Could you?") },
    ...{ yes: fc.nat(2), no: fc.nat(2), unsure: fc.nat(2) },
  }),
);

it("what the desk shows of a release is what its receiver sees once it is placed", () => {
  let counted = 0;
  fc.assert(
    fc.property(
      ...([
        numbers,
        fc.integer({ min: 5, max: 40 }),
        contents,
        fc.constantFrom(NORTH, SOUTH, OBSERVER),
      ] as const),
      (drawn, length, content, to) => {
        // The receiver knows no act that the mediator does not: what only others know, no preview can show.
        const places = randomHistory(drawn, length, { soundness: 80 }).map((place) =>
          "sealed" in place || place.audience.includes(MEDIATOR)
            ? place
            : { ...place, audience: [...place.audience, MEDIATOR].sort() },
        );
        const both = shownAndSeen(places, { content, to: [to], sources: [], isAttributed: false });
        if (!both) return;
        counted++;
        expect(both.shown).toEqual(both.seen);
      },
    ),
    { numRuns: 400, seed: 20_260_106 },
  );
  expect(counted).toBeGreaterThan(100);
});

const drawnPairs = fc
  .tuple(
    fc.constantFrom(NORTH, SOUTH),
    fc.record({
      ...{ numbers, others: numbers, length: fc.integer({ min: 10, max: 40 }) },
      ...{
        relation: fc.constant("payloads" as const),
        language: fc.constantFrom("en" as const, "es" as const),
      },
    }),
  )
  .map(([viewer, seed]) => pairFor(viewer, seed));

interface Outcome {
  readonly same: number;
  readonly other: number;
  readonly breach: string | null;
}

/** Over so many histories: how often the mediator wrote the same on both sides, and whether the receiver could tell them apart then. */
async function playScript(runs: number): Promise<Outcome> {
  const { scripted, withRelease } = await import("./law/releasing.ts");
  const { difference } = await import("./law/screens.ts");
  const outcome = { same: 0, other: 0, breach: null as string | null };
  for (const pair of fc.sample(drawnPairs, { numRuns: runs, seed: 31 })) {
    if (!pair) continue;
    const [one, other] = [pair.one, pair.other].map((places) => scripted(places, pair.viewer));
    const after: Pair = {
      ...{ ...pair, one: withRelease(pair.one, one, pair.now), now: pair.now + MINUTE },
      other: withRelease(pair.other, other, pair.now),
    };
    if (one.content.words !== other.content.words) {
      outcome.other++;
      continue;
    }
    outcome.same++;
    outcome.breach = await difference(after);
    if (outcome.breach !== null) break;
  }
  return outcome;
}

it("a mediator that follows what it was told tells no more than what it writes", async () => {
  const { same, other, breach } = await playScript(160);
  expect(breach).toBeNull();
  expect(same).toBeGreaterThan(20);
  expect(other).toBeGreaterThan(10);
});

it("planted leak: a release that carries the hash of its source breaks the law", async () => {
  const { breach } = await withLeak(RELEASE_LEAK, () => playScript(160));
  mend(RELEASE_LEAK);
  expect(breach).not.toBeNull();
});
