// Where the labels of points stand, so that they cover neither each other nor a point nor leave the picture. The same points get the same
// places in whatever order they are given: labels of a lower rank choose first, then the ones farther to the left.
import { areCrossing, type Box, distanceTo, isCrossing, overlap, reachOut, type Segment } from "./boxes.ts";
import { type LabelledPoint, type LabelPlace, placesAround } from "./label-places.ts";

export interface RankedPoint extends LabelledPoint {
  /** What has a lower one does not give way to what has a higher one. */
  readonly rank: number;
}

export interface LabelRoom {
  readonly within: Box;
  /** What else is written there. */
  readonly taken?: readonly Box[];
  /** What is drawn there and had better stay visible. */
  readonly lines?: readonly Segment[];
  /** Whether the ground is dark there, on which words are hard to read. */
  readonly isDark?: (x: number, y: number) => boolean;
}

/** How often each label of a rank may look for a better place once the others have theirs. */
const ROUNDS = 4;

/** The place of each label, in the order given. */
export function placeLabels(points: readonly RankedPoint[], room: LabelRoom): LabelPlace[] {
  const order = points.map((point) => ({ point, places: placesAround(point) })).sort(byPlace);
  const scene = { ...room, points };
  const chosen = new Map<RankedPoint, LabelPlace>();
  for (const rank of new Set(points.map((point) => point.rank).sort((a, b) => a - b))) {
    const group = order.filter(({ point }) => point.rank === rank);
    for (let round = 0; round < ROUNDS; round++) {
      const moved = group.filter((candidate) => {
        const before = chosen.get(candidate.point);
        const place = bestPlace(candidate, scene, chosen);
        chosen.set(candidate.point, place);
        return place !== before;
      });
      if (moved.length === 0) break;
    }
  }
  return points.map((point) => chosen.get(point) as LabelPlace);
}

interface Candidate {
  readonly point: RankedPoint;
  /** The best first. */
  readonly places: readonly LabelPlace[];
}

function byPlace({ point: a }: Candidate, { point: b }: Candidate): number {
  return a.rank - b.rank || a.x - b.x || a.y - b.y || a.width - b.width || a.height - b.height;
}

interface Scene extends LabelRoom {
  readonly points: readonly RankedPoint[];
}

type Chosen = ReadonlyMap<RankedPoint, LabelPlace>;

function bestPlace({ point, places }: Candidate, scene: Scene, chosen: Chosen): LabelPlace {
  const others = [...chosen].flatMap(([other, place]) => (other === point ? [] : [place]));
  const seen = { ...scene, point, points: scene.points.filter((other) => other !== point), others };
  let best = { place: places[0], cost: Number.POSITIVE_INFINITY };
  places.forEach((place, turn) => {
    const own = ownCost(place, turn);
    if (own >= best.cost) return;
    const least = own + costOfCovering(place, seen);
    if (least >= best.cost) return;
    const cost = least + costOfDoubt(place, seen);
    if (cost < best.cost) best = { place, cost };
  });
  return best.place;
}

/** Covering anything is worse than a line of any length. */
const COVERS = 2_000;
const CROSSES = 150;
const DRAWN = { each: 3, lines: 3 };
const DARK = 24;
/** Nearer to another point than to its own, it would be taken for that one's. */
const NEARER = 30;

function ownCost({ leader }: LabelPlace, turn: number): number {
  if (!leader) return turn / 2;
  return 24 + 1.5 * Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1) + turn / 1_000;
}

interface Seen extends Scene {
  readonly point: RankedPoint;
  /** Where other labels are. */
  readonly others: readonly LabelPlace[];
}

/** Of a place where it is hard to read, hides what is drawn or could be taken for the label of another point. */
function costOfDoubt({ box }: LabelPlace, { point, points, lines = [], isDark }: Seen): number {
  const drawn = crossing(lines, box);
  const own = distanceTo(box, point);
  const nearest = points.reduce((least, other) => Math.min(least, distanceTo(box, other)), own);
  const dark = isDark ? DARK * darkShare(box, isDark) : 0;
  return DRAWN.each * drawn + dark + (own > 0 ? (NEARER * (own - nearest)) / own : 0);
}

/** How many lines cross the box, as far as it matters. */
function crossing(lines: readonly Segment[], box: Box): number {
  let count = 0;
  for (const line of lines) {
    if (isCrossing(line, box) && ++count === DRAWN.lines) break;
  }
  return count;
}

/** Of the ends and the middle of a label. */
function darkShare({ left, right, top, bottom }: Box, isDark: (x: number, y: number) => boolean): number {
  const places = [left, (left + right) / 2, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
  return places.filter(([x, y]) => isDark(x, y)).length / places.length;
}

function costOfCovering({ box, leader }: LabelPlace, { within, taken = [], points, others }: Seen): number {
  const marks = points.map(markOf);
  const labels = others.map((other) => other.box);
  const covered = [...taken, ...marks, ...labels].reduce((sum, one) => sum + penalty(overlap(box, one)), 0);
  const leaders = others.flatMap((other) => other.leader ?? []);
  const crossed =
    leaders.filter((line) => isCrossing(line, box)).length +
    (leader
      ? [...taken, ...marks, ...labels].filter((one) => isCrossing(leader, one)).length +
        leaders.filter((line) => areCrossing(line, leader)).length
      : 0);
  return covered + penalty(reachOut(box, within)) + CROSSES * crossed;
}

function penalty(measure: number): number {
  return measure > 0 ? COVERS + 20 * measure : 0;
}

function markOf({ x, y, radius }: LabelledPoint): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Roughly, for the sans face of the page. */
export function textWidthOf(text: string, size: number): number {
  return [...text].length * size * 0.56;
}
