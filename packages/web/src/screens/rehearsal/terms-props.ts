// What the fields for the terms of a rehearsal are given, and how they write shares.
import type { GroundView } from "../../engine/questions/rehearsal-ground.ts";
import type { RehearsalState } from "./rehearsal-state.ts";
import type { Change } from "./use-rehearsal.ts";

export interface TermsPartProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly onChange: Change;
}

export function percent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}
