// Figures over all pieces, open and held, below which the tests fail: a few points below what they were when they were set here. Raise
// them as the reader gets better.
import type { Figures } from "./measure.ts";

interface Floor {
  readonly name: string;
  readonly least: number;
  readonly of: (figures: Figures) => number | null;
}

export const FLOORS: readonly Floor[] = [
  { name: "quotations, right speaker, F1", least: 0.82, of: ({ claims }) => claims.quotedWithSpeaker.f1 },
  { name: "whole attributions, F1", least: 0.77, of: ({ claims }) => claims.attributions.f1 },
  { name: "speakers known or new", least: 0.9, of: ({ speakers }) => speakers.named.share },
  { name: "he or she", least: 0.9, of: ({ speakers }) => speakers.heOrShe.share },
  { name: "moves of claims found, macro-F1", least: 0.73, of: ({ moves }) => moves.onPaired.macroF1 },
  { name: "conditions, F1", least: 0.82, of: ({ details }) => details.condition.f1 },
  { name: "negated, F1", least: 0.83, of: ({ details }) => details.negated.f1 },
  { name: "modality", least: 0.84, of: ({ details }) => details.modality.share },
];
