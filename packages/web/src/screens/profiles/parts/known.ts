// How far each layer of a profile is, and what is known all in all.
import type { FrameDocument, ProfileDocument } from "@parley/engine/case";
import { type Layers, missingPairs } from "@parley/engine/elicitation";
import { hasBounds } from "../numbers/weights.ts";
import { isOpenCurve, saidWorth } from "../numbers/worth-kinds.ts";

/** Where what is known about issues and options comes from. */
export type Basis = "nothing" | "order" | "marks" | "order-and-marks" | "roughly" | "numbers";

export interface Known {
  readonly basis: Basis;
  readonly issues: number;
  readonly ranked: number;
  readonly options: number;
  readonly marked: number;
  /** Issues with numbers, an order of their options, or a line. */
  readonly valued: number;
  readonly weights: "open" | "order" | "points" | "numbers" | "roughly" | "pairs" | "pairs-unfinished";
  readonly demands: number;
  readonly redLines: number;
  readonly interactions: number;
  readonly answers: number;
}

export function knownOf(profile: ProfileDocument, frame: FrameDocument, layers: Layers): Known {
  const options = layers.issues.flatMap((issue) => issue.options);
  const valued = layers.issues.filter(({ issue, worths }) =>
    worths === "curve"
      ? !isOpenCurve(saidWorth(profile, issue))
      : ["ranked", "numbers", "intervals"].includes(worths),
  ).length;
  const marked = options.filter(({ mark, isStated }) => mark !== null && isStated).length;
  const ranked = new Set(layers.issueOrder?.tiers.flat() ?? []).size;
  const weights = weightsOf(profile, frame, layers);
  return {
    basis: basisOf({ layers, weights, valued, marked, ranked }),
    issues: layers.issues.length,
    options: options.length,
    ...{ ranked, marked, valued, weights },
    demands: profile.demands?.length ?? 0,
    redLines: profile.redLines?.length ?? 0,
    interactions: profile.interactions?.length ?? 0,
    answers: layers.comparisons,
  };
}

function weightsOf(profile: ProfileDocument, frame: FrameDocument, { form }: Layers): Known["weights"] {
  if (form === "points") return "points";
  if (form === "pairs") return missingPairs(profile, frame).length > 0 ? "pairs-unfinished" : "pairs";
  if (!hasBounds(profile)) return form === "order" ? "order" : "open";
  return Object.values(profile.weights ?? {}).some(Array.isArray) ? "roughly" : "numbers";
}

interface Finding extends Pick<Known, "weights" | "valued" | "marked" | "ranked"> {
  readonly layers: Layers;
}

function basisOf({ layers, weights, valued, marked, ranked }: Finding): Basis {
  const { issues } = layers;
  const isExact =
    issues.every(({ worths }) => worths === "numbers") && ["points", "numbers", "pairs"].includes(weights);
  if (isExact) return "numbers";
  if (valued > 0 || ["numbers", "roughly", "pairs"].includes(weights)) return "roughly";
  if (ranked > 0 && marked > 0) return "order-and-marks";
  if (marked > 0) return "marks";
  return ranked > 0 && weights === "order" ? "order" : "nothing";
}
