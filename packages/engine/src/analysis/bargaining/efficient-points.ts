// A frontier as figures to show: its points with worths, counts and an example each.
import type { Deal } from "../../case/frame.ts";
import { type Rational, sign, subtract } from "../../maths/rational.ts";
import type { EpsilonFrontier, ExactFrontier, FrontierResult } from "./frontier/frontier.ts";
import { type SpacePlan, unscaled } from "./space-plan.ts";

export type Efficient =
  | {
      readonly kind: "exact";
      readonly pointCount: number;
      readonly dealCount: bigint;
      /** All points, or as many evenly spread ones where `truncated`. */
      readonly points: readonly EfficientPoint[];
      readonly truncated: boolean;
    }
  | {
      readonly kind: "epsilon";
      /** See {@link EpsilonFrontier}. */
      readonly epsilon: number;
      readonly pointCount: number;
      readonly points: readonly EfficientPoint[];
      readonly truncated: boolean;
    }
  /** Too much hangs together, or too many points, to go through. */
  | { readonly kind: "too-large" }
  | { readonly kind: "stopped" };

export interface EfficientPoint {
  /** Per party, in its own units. */
  readonly worth: readonly Rational[];
  /** How many deals make the point; null on an ε-frontier, where they are not counted. */
  readonly deals: bigint | null;
  /** How many of them are acceptable; null where that turns on an unknown no-deal worth or deals are not counted. */
  readonly acceptableDeals: bigint | null;
  readonly example: Deal;
}

const LISTED = 5_000;

/**
 * @param admissible the frontier of the deals that cross no red line, where there are red lines: a point's acceptable deals are among
 * them, since what is efficient among all is efficient among fewer.
 */
export function listEfficientPoints(
  plan: SpacePlan,
  frontier: FrontierResult,
  admissible: FrontierResult = frontier,
): Efficient {
  if (frontier.kind === "stopped") return { kind: "stopped" };
  if (frontier.kind !== "exact" && frontier.kind !== "epsilon") return { kind: "too-large" };
  const count = Math.min(frontier.size, LISTED);
  const chosen = Array.from({ length: count }, (_, k) => Math.floor((k * frontier.size) / count));
  const points = chosen.map((point) => describePoint(plan, { frontier, point }));
  const shared = { pointCount: frontier.size, truncated: count < frontier.size };
  if (frontier.kind === "epsilon") return { kind: "epsilon", epsilon: frontier.epsilon, points, ...shared };
  const counted = acceptableCounts(plan, admissible);
  let dealCount = 0n;
  for (let point = 0; point < frontier.size; point++) dealCount += frontier.dealCount(point);
  return {
    kind: "exact",
    dealCount,
    points: points.map((point, k) => ({
      ...point,
      acceptableDeals: counted(frontier.exactWorth(chosen[k]), point.worth),
    })),
    ...shared,
  };
}

function describePoint(
  plan: SpacePlan,
  { frontier, point }: { frontier: ExactFrontier | EpsilonFrontier; point: number },
): EfficientPoint {
  return {
    worth: frontier.exactWorth(point).map((value, party) => unscaled(plan, party, value)),
    deals: frontier.kind === "exact" ? frontier.dealCount(point) : null,
    acceptableDeals: null,
    example: frontier.kind === "exact" ? frontier.deals(point, 1)[0] : frontier.deal(point),
  };
}

function acceptableCounts(plan: SpacePlan, admissible: FrontierResult) {
  const unknown = plan.sheets.some(({ noDeal }) => noDeal === null);
  const counts = new Map<string, bigint>();
  if (admissible.kind === "exact") {
    for (let point = 0; point < admissible.size; point++) {
      counts.set(admissible.exactWorth(point).join(), admissible.dealCount(point));
    }
  }
  return (scaled: readonly bigint[], worth: readonly Rational[]): bigint | null => {
    const below = plan.sheets.some(({ noDeal }, party) => noDeal && sign(subtract(worth[party], noDeal)) < 0);
    if (below) return 0n;
    if (unknown || admissible.kind !== "exact") return null;
    return counts.get(scaled.join()) ?? 0n;
  };
}
