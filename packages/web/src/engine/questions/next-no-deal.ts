// The next package to put next to having no deal.
import type { Case, Deal } from "@parley/engine/case";
import { nextNoDealQuestion } from "@parley/engine/preference";
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
  | {
      readonly kind: "settled";
      readonly reason: "nothing-between" | "answers-contradict" | "no-admissible-deal";
    }
  | {
      readonly kind: "ask";
      readonly issues: readonly string[];
      readonly deal: PackageView;
      /** What is open about the worth of no deal. */
      readonly open: { readonly low: number; readonly high: number };
    };

export function nextNoDeal({ party, skip }: NextNoDealArgs, desk: Desk): NextNoDeal {
  const reading = desk.reading();
  if (!reading.ok) return { kind: "errors" };
  const { frame } = reading.case;
  const skipped = skip.map((choices) => dealFrom(frame, choices)).filter((deal) => deal !== null);
  const found = nextNoDealQuestion(without(reading.case, skipped), party);
  if (found.kind === "settled") return found;
  return {
    kind: "ask",
    issues: frame.issues.map(({ name }) => name),
    deal: packageView(frame, found.deal),
    open: found.open,
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
