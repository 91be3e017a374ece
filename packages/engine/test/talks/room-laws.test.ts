// Laws of the fold over random histories: who can open an act judges it alike, and what one cannot open changes nothing.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { SeatId } from "../../src/talks/ids.ts";
import type { Place } from "../../src/talks/place.ts";
import { foldRoom, RoomFold } from "../../src/talks/room-fold.ts";
import { EVERYONE, sealedFor } from "./a-room.ts";
import { lawBrokenBy } from "./fold-laws.ts";
import { randomHistory } from "./random-history.ts";

const numbers = fc.array(fc.nat(1_000_003), { minLength: 40, maxLength: 160 });
const histories = fc
  .record({ numbers, length: fc.integer({ min: 20, max: 90 }) })
  .map((one) => randomHistory(one.numbers, one.length));

// Two slow cores may be shared with other tests.
vi.setConfig({ testTimeout: 60_000 });

describe("laws", () => {
  it("[R-18] everyone who can open an act comes to the same verdict", () => {
    fc.assert(
      fc.property(histories, (places) => {
        expect(lawBrokenBy("verdicts", places, foldRoom)).toBeNull();
      }),
      { numRuns: 250 },
    );
  });

  it("[R-19] what control acts come to is the same in every view", () => {
    fc.assert(
      fc.property(histories, (places) => {
        expect(lawBrokenBy("control", places, foldRoom)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("what is not addressed to a seat changes nothing in its room", () => {
    fc.assert(
      fc.property(histories, numbers, (places, others) => {
        expect(lawBrokenBy("interference", places, foldRoom, others)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it("place by place comes to the same as all at once", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom<SeatId>(...EVERYONE), (places, viewer) => {
        const fold = new RoomFold(viewer);
        const halfway = Math.floor(places.length / 2);
        for (const place of places.slice(0, halfway)) fold.add(place);
        const half = fold.room();
        for (const place of sealedFor(places.slice(halfway), viewer)) fold.add(place);
        expect(half).toEqual(foldRoom(places.slice(0, halfway), viewer));
        expect(fold.room()).toEqual(foldRoom(places, viewer));
      }),
      { numRuns: 100 },
    );
  });

  it("[R-6] without its illegal acts a room is the same, but for the list and the ledger", () => {
    const state = (places: readonly Place[]) => ({ ...foldRoom(places), acts: null, exposure: null });
    fc.assert(
      fc.property(histories, (places) => {
        const illegal = new Set(
          foldRoom(places).acts.flatMap(({ placed, illegal }) => (illegal ? [placed.number] : [])),
        );
        const without = places.map(
          ({ number, stamp, leaf }, k): Place =>
            illegal.has(number) ? { number, stamp, leaf, sealed: true } : places[k],
        );
        expect(state(without)).toEqual(state(places));
      }),
      { numRuns: 100 },
    );
  });

  it("histories get far: every reason that they can meet, and agreements", () => {
    const met = new Map<string, number>();
    const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
    for (const places of fc.sample(histories, { numRuns: 400, seed: 7 })) {
      const room = foldRoom(places);
      for (const { placed, illegal } of room.acts) count(illegal?.code ?? placed.act.do);
      if (room.settled.length > 0) count("settled");
    }
    const acts = [
      "offer",
      "accept",
      "withdraw",
      "agree",
      "sign",
      "settled",
      "convey",
      "trace",
      "read-back",
      "confirm",
    ];
    const reasons = [
      "talks.refers-beyond-audience",
      "talks.refers-to-void",
      "talks.audience-differs",
      "talks.offer-ended",
      "talks.expired",
      "talks.already-bound",
      "talks.accepted-by-all",
      "talks.not-accepted-by",
      "talks.binds-beyond-audience",
      "talks.clashes-with-agreed",
      "talks.condition-unmet",
    ];
    expect([...acts, ...reasons].filter((what) => (met.get(what) ?? 0) < 3)).toEqual([]);
  });
});
