// What an offer gives a party by a profile: worth over everything that the profile and the offer leave open, beside having no deal.
import type { Frame, Profile, Quantity } from "@parley/engine/case";
import { toNumber } from "@parley/engine/maths";
import { packageWorth, sheetOf } from "@parley/engine/preference";
import type { Choices } from "@parley/engine/talks";
import { patternWords, type SaidChoice } from "../../engine/deals/deal-words.ts";
import { type IssueWorthView, issueWorths, positionsIn } from "./talks-issue-worths.ts";

/** In the party's own units. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** `depends`: better or worse, by how the profile is read or the offer is filled. */
export type AgainstNoDeal = "better" | "no-worse" | "equal" | "no-better" | "worse" | "depends" | "unknown";

export interface WorthView {
  readonly worth: Ends;
  readonly noDeal: Ends | null;
  readonly gain: Ends | null;
  readonly against: AgainstNoDeal;
  /** Nothing outside the ends is possible, though perhaps not all that is within. */
  readonly isBound: boolean;
  /** Red lines that it crosses, whatever becomes of open issues. */
  readonly crosses: readonly CrossedView[];
  readonly issues: readonly IssueWorthView[];
}

export interface CrossedView {
  readonly choices: readonly SaidChoice[];
  readonly because: string | null;
}

export interface Weighed {
  readonly choices: Choices;
  /** What the own seat offered last; null where it offered nothing yet. */
  readonly own: Choices | null;
}

/** Null where the frame of the profile lacks something that the offer names. */
export function worthView(profile: Profile, frame: Frame, { choices, own }: Weighed): WorthView | null {
  const deal = positionsIn(frame, choices);
  if (!deal) return null;
  const { worth, gain, sharp } = packageWorth(profile, frame, deal);
  const crossed = profile.redLines.filter(({ refuses }) =>
    refuses.every(({ issue, options }) => options.includes(deal[issue] ?? -1)),
  );
  return {
    worth: endsOf(worth),
    noDeal: noDealOf(profile, frame),
    gain: gain && endsOf(gain),
    against: againstNoDeal(gain),
    isBound: !sharp,
    crosses: crossed.map(({ refuses, because }) => ({ choices: patternWords(frame, refuses), because })),
    issues: issueWorths({
      ...{ profile, frame, deal, own: own && positionsIn(frame, own) },
      points: sheetOf(profile, frame).points,
    }),
  };
}

function endsOf({ low, high }: Quantity): Ends {
  return { low: toNumber(low), high: toNumber(high) };
}

function noDealOf({ noDeal, ...profile }: Profile, frame: Frame): Ends | null {
  if (noDeal.kind === "unknown") return null;
  if (noDeal.kind === "worth") return endsOf(noDeal.worth);
  return endsOf(packageWorth({ ...profile, noDeal: { kind: "unknown" } }, frame, noDeal.deal).worth);
}

function againstNoDeal(gain: Quantity | null): AgainstNoDeal {
  if (!gain) return "unknown";
  const [low, high] = [gain.low.num, gain.high.num];
  if (low > 0n) return "better";
  if (high < 0n) return "worse";
  if (low === 0n) return high === 0n ? "equal" : "no-worse";
  return high === 0n ? "no-better" : "depends";
}
