// How one party could do better than in a deal without anyone doing worse.
import { improveFor } from "@parley/engine/bargaining";
import { type Choices, dealOf } from "../deals/choices.ts";
import { type OtherDealView, otherDealView } from "../deals/other-deal-view.ts";
import { pictureOf } from "../deals/picture-of.ts";
import type { Desk } from "../desk.ts";

export interface ImproveArgs {
  readonly choices: Choices;
  readonly party: number;
}

export type ImprovedView =
  | { readonly kind: "improved"; readonly deals: readonly ProvenDealView[] }
  /** `instead`: where the deal itself cannot stand, one that can and hurts nobody else. */
  | { readonly kind: "none"; readonly instead: ProvenDealView | null; readonly stands: boolean }
  | { readonly kind: "undecided" };

export interface ProvenDealView extends OtherDealView {
  readonly isProven: boolean;
}

/** Null where the case has errors. */
export function improveDeal({ choices, party }: ImproveArgs, desk: Desk): ImprovedView | null {
  const picture = pictureOf(desk);
  if (!picture?.space.sheets[party]) return null;
  const found = improveFor(picture, { deal: dealOf(picture, choices), party });
  if (found.kind === "undecided") return { kind: "undecided" };
  const view = (one: Parameters<typeof otherDealView>[1] & { readonly proven: boolean }) => ({
    ...otherDealView(picture, one),
    isProven: one.proven,
  });
  if (found.kind === "improved") return { kind: "improved", deals: found.deals.map(view) };
  const stands = found.crosses.length === 0 && found.impossible.length === 0;
  return { kind: "none", instead: found.instead && view(found.instead), stands };
}
