// The picture of two unknown no-deal worths: the line below which a deal exists.
import { roundPlaces } from "../numbers.ts";
import type { Speech } from "../speech.ts";
import type { PlanePoint, TradeOffAxis, TradeOffPlot } from "./figure.ts";

interface TradeOffParty {
  /** Place in the case. */
  readonly party: number;
  readonly name: string;
  readonly estimated: boolean;
  /** How many decimals more its worths need than on a scale of a hundred. */
  readonly finer: number;
}

export interface TradeOffInput {
  readonly parties: readonly [TradeOffParty, TradeOffParty];
  /** What both can have at most together; at least one. */
  readonly points: readonly PlanePoint[];
  readonly complete: boolean;
  readonly speech: Speech;
}

export function makeTradeOffPlot({ parties, points, complete, speech }: TradeOffInput): TradeOffPlot {
  const corners = [...points].sort((a, b) => a.x - b.x);
  const [first, second] = parties.map(({ name }) => name);
  const middle = corners[Math.floor(corners.length / 2)];
  // The two scales have nothing to do with each other.
  const xPlaces = roundPlaces(
    corners.map(({ x }) => x),
    parties[0].finer,
  );
  const yPlaces = roundPlaces(
    corners.map(({ y }) => y),
    parties[1].finer,
  );
  const inX = ({ x }: PlanePoint) => speech.wording.formatNumber(x, { places: xPlaces });
  const inY = ({ y }: PlanePoint) => speech.wording.formatNumber(y, { places: yPlaces });
  return {
    kind: "trade-off",
    id: "trade-off",
    title: speech.say("briefing.trade-off-title"),
    caption: speech.say("briefing.trade-off-caption", { first, second }),
    reading: speech.say("briefing.trade-off-reading", {
      first,
      second,
      x: inX(middle),
      y: inY(middle),
      complete,
    }),
    alternative: speech.say("briefing.trade-off-alternative", { points: corners.length, first, second }),
    x: axisOf(
      parties[0],
      corners.map(({ x }) => x),
      speech,
    ),
    y: axisOf(
      parties[1],
      corners.map(({ y }) => y),
      speech,
    ),
    corners,
    inside: speech.say("briefing.trade-off-inside"),
    outside: speech.say("briefing.trade-off-outside"),
    table: {
      kind: "table",
      caption: speech.say("briefing.trade-off-table", { complete }),
      columns: parties.map(({ party, name }) => ({
        title: [{ kind: "party", index: party, text: name }],
        kind: "number",
      })),
      rows: corners.map((corner) => [[inX(corner)], [inY(corner)]]),
    },
  };
}

// From nothing, or below where worths are negative, to a little above the most.
function axisOf(
  { party, name, estimated }: TradeOffParty,
  worths: readonly number[],
  speech: Speech,
): TradeOffAxis {
  const [least, most] = [Math.min(0, ...worths), Math.max(...worths)];
  const label = speech.say("briefing.trade-off-axis", { party: name, estimated });
  return { party, label, low: least, high: most + (0.08 * (most - least) || 1) };
}
