// Where moves leave and reach the nodes of a map in columns: side by side, in the order of their lanes, so that they don't cross.
import type { MapState } from "@parley/engine/report";
import type { Lane } from "./lanes.ts";
import { NODE_RADIUS } from "./map-marks.ts";

/** From the middle of a node, in pixels: down its sides, or along its top for moves that go back. */
export interface Ports {
  readonly start: ReadonlyMap<Lane, number>;
  readonly end: ReadonlyMap<Lane, number>;
  readonly halfHeights: ReadonlyMap<MapState, number>;
}

interface Port {
  readonly lane: Lane;
  readonly arrives: boolean;
}

/** Room for heads of arrows beside each other, and for lines alone. */
const [HEADS_APART, LINES_APART] = [10, 5];

export function portsOf(states: readonly MapState[], lanes: readonly Lane[]): Ports {
  const [start, end, halfHeights] = [new Map<Lane, number>(), new Map<Lane, number>(), new Map()];
  for (const state of states) {
    const here = lanes.flatMap((lane): Port[] => [
      ...(lane.from === state ? [{ lane, arrives: false }] : []),
      ...(lane.to === state ? [{ lane, arrives: true }] : []),
    ]);
    const sides = (["right", "left", "top"] as const).map((side) => {
      const ports = here
        .filter((port) => sideOf(port) === side)
        .sort((a, b) => (side === "top" ? b.lane.row - a.lane.row : a.lane.row - b.lane.row));
      return { side, offsets: offsetsOf(ports, state.row) };
    });
    for (const { offsets } of sides) {
      for (const [{ lane, arrives }, offset] of offsets) (arrives ? end : start).set(lane, offset);
    }
    const tall = sides.filter(({ side }) => side !== "top").flatMap(({ offsets }) => [...offsets.values()]);
    halfHeights.set(state, Math.max(NODE_RADIUS, ...tall.map((offset) => Math.abs(offset) + 6)));
  }
  return { start, end, halfHeights };
}

function sideOf({ lane: { way, gutter, from }, arrives }: Port): "right" | "left" | "top" {
  if (way === "beside") return gutter === from.column ? "right" : "left";
  if (way === "back") return arrives ? "right" : "top";
  return arrives ? "left" : "right";
}

// A lane in the state's own row runs straight into its middle; the others keep their order around it.
function offsetsOf(ports: readonly Port[], row: number): Map<Port, number> {
  const straight = ports.findIndex(({ lane }) => lane.row === row);
  const middle = straight >= 0 ? straight : (ports.length - 1) / 2;
  const apart = ports.some(({ arrives }) => arrives) ? HEADS_APART : LINES_APART;
  return new Map(ports.map((port, at) => [port, (at - middle) * apart]));
}
