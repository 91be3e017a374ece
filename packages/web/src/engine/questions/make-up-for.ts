// What a party would want for a change that costs it something.
import { compensate, type Harm } from "@parley/engine/bargaining";
import { toNumber } from "@parley/engine/maths";
import { type Choices, dealOf } from "../deals/choices.ts";
import { type OtherDealView, otherDealView, type SaidChange, saidChanges } from "../deals/other-deal-view.ts";
import { pictureOf } from "../deals/picture-of.ts";
import type { Desk } from "../desk.ts";

export interface MakeUpArgs {
  /** Before the change. */
  readonly choices: Choices;
  readonly issue: string;
  readonly to: string;
  /** Position of the party that the change costs something. */
  readonly party: number;
}

export interface MakeUpView {
  readonly cost: number;
  /** Position of the party that asks for the change. */
  readonly asker: number | null;
  readonly answer: MakeUpAnswer;
}

export type MakeUpAnswer =
  | { readonly kind: "no-cost" }
  | { readonly kind: "found"; readonly ways: readonly MakeUpWay[] }
  /** `most`: what is worth most to the party with the change; not enough where the kind is `nothing`. */
  | { readonly kind: "more-issues" | "nothing"; readonly most: OtherDealView | null; readonly issues: number }
  | { readonly kind: "not-found"; readonly issues: number };

export interface MakeUpWay extends OtherDealView {
  /** Besides the change itself. */
  readonly further: readonly SaidChange[];
  readonly harms: Harm;
}

const LIMIT = 6;

/** Null where the case has errors, or no longer has what is asked about. */
export function makeUpFor({ choices, issue: issueId, to, party }: MakeUpArgs, desk: Desk): MakeUpView | null {
  const picture = pictureOf(desk);
  if (!picture?.space.sheets[party]) return null;
  const { frame } = picture.space;
  const issue = frame.issues.findIndex(({ id }) => id === issueId);
  const option = frame.issues[issue]?.options.findIndex(({ id }) => id === to) ?? -1;
  if (option < 0) return null;
  const { cost, asker, answer } = compensate(picture, {
    deal: dealOf(picture, choices),
    change: [{ issue, to: option }],
    party,
    limit: LIMIT,
  });
  const shared = { cost: toNumber(cost), asker };
  switch (answer.kind) {
    case "no-cost":
      return { ...shared, answer };
    case "found": {
      const ways = answer.makeUps.map(({ outcome, further, harms }) => ({
        ...otherDealView(picture, outcome),
        further: saidChanges(picture.space, further),
        harms,
      }));
      return { ...shared, answer: { kind: "found", ways } };
    }
    case "not-found":
      return { ...shared, answer };
    default: {
      const most = answer.most && otherDealView(picture, answer.most);
      const issues = answer.kind === "more-issues" ? answer.issues : 0;
      return { ...shared, answer: { kind: answer.kind, most, issues } };
    }
  }
}
