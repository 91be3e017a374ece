// The next package to put next to having no deal, and what the answers so far say in packages.
import type { Case, Deal } from "@parley/engine/case";
import {
  MOST_NO_DEAL_ANSWERS,
  type NoDealNear,
  type NoDealSettled,
  nextNoDealQuestion,
  noDealNear,
} from "@parley/engine/preference";
import type { Choices } from "../deals/choices.ts";
import type { Desk } from "../desk.ts";
import { dealFrom, type PackageView, packageView } from "../profiles/packages.ts";

export interface NextNoDealArgs {
  readonly party: string;
  /** Packages that were asked about and could not be judged. */
  readonly skip: readonly Choices[];
}

export type NextNoDeal =
  | { readonly kind: "errors" }
  | { readonly kind: "settled"; readonly reason: NoDealSettled; readonly soFar: SoFar | null }
  | {
      readonly kind: "ask";
      readonly issues: readonly string[];
      readonly deal: PackageView;
      readonly most: number;
      readonly soFar: SoFar | null;
    };

/** Null where nothing was answered, or answers contradict each other. */
export interface SoFar extends Omit<NoDealNear, "near"> {
  readonly issues: readonly string[];
  readonly near: { readonly deal: PackageView; readonly position: number; readonly isSaid: boolean } | null;
}

export function nextNoDeal({ party, skip }: NextNoDealArgs, desk: Desk): NextNoDeal {
  const reading = desk.reading();
  if (!reading.ok) return { kind: "errors" };
  const { frame } = reading.case;
  const skipped = skip.map((choices) => dealFrom(frame, choices)).filter((deal) => deal !== null);
  const found = nextNoDealQuestion(without(reading.case, skipped), party);
  const soFar = soFarOf(reading.case, party);
  if (found.kind === "settled") return { ...found, soFar };
  return {
    kind: "ask",
    issues: frame.issues.map(({ name }) => name),
    deal: packageView(frame, found.deal),
    most: MOST_NO_DEAL_ANSWERS,
    soFar,
  };
}

function soFarOf(source: Case, party: string): SoFar | null {
  const { frame } = source;
  const found = noDealNear(source, party);
  if (!found || found.answers === 0) return null;
  const { near } = found;
  return {
    ...found,
    issues: frame.issues.map(({ name }) => name),
    near: near && { ...near, deal: packageView(frame, near.deal) },
  };
}

/** The case as if these packages could not be: they are then not asked about. */
function without({ frame, profiles }: Case, deals: readonly Deal[]): Pick<Case, "frame" | "profiles"> {
  const ruledOut = deals.map((deal) => ({
    pattern: deal.map((option, issue) => ({ issue, options: [option] })),
    because: null,
  }));
  return { frame: { ...frame, impossible: [...frame.impossible, ...ruledOut] }, profiles };
}
