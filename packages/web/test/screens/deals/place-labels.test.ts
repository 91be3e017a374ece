// Labels of points: none covers another one, a point or the edge where there is room, whatever the order in which they come.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areCrossing,
  type Box,
  isCrossing,
  overlap,
  reachOut,
} from "../../../src/screens/deals/picture/boxes.ts";
import { placeLabels, type RankedPoint } from "../../../src/screens/deals/picture/place-labels.ts";

const within: Box = { left: 48, top: 0, right: 700, bottom: 430 };

const point = fc.record({
  x: fc.integer({ min: 60, max: 690 }),
  y: fc.integer({ min: 12, max: 425 }),
  radius: fc.constant(5.5),
  width: fc.integer({ min: 11, max: 130 }),
  height: fc.constant(15.5),
  rank: fc.integer({ min: 0, max: 2 }),
});
const scene = fc.uniqueArray(point, {
  maxLength: 8,
  selector: (one) => `${one.x} ${one.y} ${one.width} ${one.rank}`,
});
/** All at nearly one place. */
const crowd = scene.map((points) =>
  points.map((one) => ({ ...one, x: 300 + (one.x % 12), y: 200 + (one.y % 12) })),
);

const letter = (x: number, y: number, rank = 0): RankedPoint => ({
  ...{ x, y, rank },
  radius: 5.5,
  width: 11,
  height: 15.5,
});

function mark({ x, y, radius }: RankedPoint): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function faultsOf(points: readonly RankedPoint[], taken: readonly Box[] = []): string[] {
  const places = placeLabels(points, { within, taken });
  return places.flatMap(({ box }, k) => [
    ...(reachOut(box, within) > 0 ? [`${k} leaves the picture`] : []),
    ...places.flatMap((other, j) => (j < k && overlap(box, other.box) > 0 ? [`${k} covers label ${j}`] : [])),
    ...points.flatMap((other, j) =>
      j !== k && overlap(box, mark(other)) > 0 ? [`${k} covers point ${j}`] : [],
    ),
    ...taken.flatMap((other, j) => (overlap(box, other) > 0 ? [`${k} covers words ${j}`] : [])),
  ]);
}

describe("places of labels", () => {
  it("are free of everything where there is room", () => {
    fc.assert(
      fc.property(fc.oneof(scene, crowd), (points) => {
        expect(faultsOf(points)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("keep clear of what else is written", () => {
    const taken = [
      { left: 50, top: 180, right: 420, bottom: 195 },
      { left: 310, top: 400, right: 480, bottom: 415 },
    ];
    fc.assert(
      fc.property(crowd, (points) => {
        expect(faultsOf(points, taken)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on the order of the points", () => {
    const shuffled = fc.oneof(scene, crowd).chain((points) =>
      fc.record({
        points: fc.constant(points),
        again: fc.shuffledSubarray(points, { minLength: points.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ points, again }) => {
        const places = placeLabels(points, { within });
        const placesAgain = placeLabels(again, { within });
        expect(again.map((one) => places[points.indexOf(one)])).toEqual(placesAgain);
      }),
      { numRuns: 60 },
    );
  });

  it("are beside a point that stands alone, without a line", () => {
    const [place] = placeLabels([letter(300, 200)], { within });
    expect(place.leader).toBeNull();
    expect(place.box.left).toBeGreaterThan(300);
    expect(place.box.left).toBeLessThan(315);
  });

  it("have a line to their point where they were pushed away", () => {
    const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => ({ ...letter(300 + k, 200), width: 90 }));
    const places = placeLabels(points, { within });
    const away = places.flatMap(({ leader, box }) => (leader ? [{ leader, box }] : []));
    expect(away.length).toBeGreaterThan(0);
    for (const { leader, box } of away) {
      expect(
        leader.x2 === box.left ||
          leader.x2 === box.right ||
          leader.y2 === box.top ||
          leader.y2 === box.bottom,
      ).toBe(true);
      expect(Math.hypot(leader.x1 - 304.5, leader.y1 - 200)).toBeLessThan(12);
    }
    expect(faultsOf(points)).toEqual([]);
  });

  it("stay with a lower rank when labels of a higher one come", () => {
    const listed = [letter(300, 200), letter(308, 204), letter(340, 190)];
    const before = placeLabels(listed, { within });
    const all = placeLabels([{ ...letter(330, 260, 2), width: 110 }, ...listed], { within });
    expect(all.slice(1)).toEqual(before);
  });

  it("are found even where there is no room", () => {
    const small = { left: 0, top: 0, right: 20, bottom: 12 };
    expect(placeLabels([letter(10, 6), letter(10, 6)], { within: small })).toHaveLength(2);
    expect(placeLabels([], { within: small })).toEqual([]);
  });
});

describe("lines and boxes", () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };

  it("cross where they meet", () => {
    expect(isCrossing({ x1: -5, y1: 5, x2: 15, y2: 5 }, box)).toBe(true);
    expect(isCrossing({ x1: 2, y1: 2, x2: 3, y2: 3 }, box)).toBe(true);
    expect(isCrossing({ x1: -5, y1: 8, x2: 5, y2: 18 }, box)).toBe(false);
    expect(isCrossing({ x1: -5, y1: 5, x2: -1, y2: 5 }, box)).toBe(false);
    expect(isCrossing({ x1: 5, y1: -5, x2: 5, y2: 15 }, box)).toBe(true);
    expect(isCrossing({ x1: 12, y1: -5, x2: 12, y2: 15 }, box)).toBe(false);
  });

  it("and two lines where each parts the other", () => {
    const line = { x1: 0, y1: 0, x2: 10, y2: 10 };
    expect(areCrossing(line, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true);
    expect(areCrossing(line, { x1: 0, y1: 1, x2: 9, y2: 10 })).toBe(false);
    expect(areCrossing(line, { x1: 20, y1: 0, x2: 20, y2: 10 })).toBe(false);
  });
});
