// In how many draws named deals are acceptable, to each party and to all. Lahdelma, Hokkanen & Salminen 1998.
import { type Deal, type Frame, matches, type PartyId } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import type { ShareInterval, wilsonInterval } from "../../../maths/wilson.ts";
import { drawnWorth } from "../../preference/draws.ts";
import type { DrawSpace } from "./draw-space.ts";

export interface Acceptability {
  readonly deal: Deal;
  /** False when the deal is an impossible combination or crosses a red line: nobody then asks how much it is worth to all. */
  readonly admissible: boolean;
  readonly toEach: readonly PartyAcceptability[];
  /** Unknown while some party's no-deal worth is. */
  readonly toAll: AcceptedShare;
}

interface PartyAcceptability {
  readonly party: PartyId;
  readonly share: AcceptedShare;
}

export type AcceptedShare =
  | { readonly kind: "share"; readonly share: ShareInterval }
  | { readonly kind: "crosses-red-line" }
  | { readonly kind: "impossible" }
  | { readonly kind: "no-deal-worth-unknown"; readonly parties: readonly PartyId[] };

export interface AcceptabilityCounter {
  /** Takes the space's current draw into account. */
  count(): void;
  result(): Acceptability[];
}

export function makeAcceptabilityCounter(
  {
    frame,
    profiles,
    deals,
    interval,
  }: {
    frame: Frame;
    profiles: readonly Profile[];
    deals: readonly Deal[];
    interval: typeof wilsonInterval;
  },
  { sheets, tolerances }: Pick<DrawSpace, "sheets" | "tolerances">,
): AcceptabilityCounter {
  const parties = profiles.length;
  const toEach = new Float64Array(deals.length * parties);
  const toAll = new Float64Array(deals.length);
  let draws = 0;
  const count = () => {
    draws++;
    for (let at = 0; at < deals.length; at++) {
      let all = true;
      for (let p = 0; p < parties; p++) {
        if (drawnWorth(sheets[p], deals[at]) - sheets[p].noDeal >= -tolerances[p]) toEach[at * parties + p]++;
        else all = false;
      }
      if (all) toAll[at]++;
    }
  };
  const result = () =>
    deals.map((deal, at) =>
      acceptabilityOf({ frame, profiles, deal }, (p) =>
        interval(p === null ? toAll[at] : toEach[at * parties + p], draws),
      ),
    );
  return { count, result };
}

/** Whose red lines a deal crosses, and whether it is possible at all. */
function acceptabilityOf(
  { frame, profiles, deal }: { frame: Frame; profiles: readonly Profile[]; deal: Deal },
  shareOf: (party: number | null) => ShareInterval,
): Acceptability {
  const impossible = frame.impossible.some(({ pattern }) => matches(pattern, deal));
  const crossed = profiles.map(({ redLines }) => redLines.some(({ refuses }) => matches(refuses, deal)));
  const judge = (party: number | null, crosses: boolean, unknown: readonly PartyId[]): AcceptedShare => {
    if (impossible) return { kind: "impossible" };
    if (crosses) return { kind: "crosses-red-line" };
    if (unknown.length > 0) return { kind: "no-deal-worth-unknown", parties: unknown };
    return { kind: "share", share: shareOf(party) };
  };
  const unknown = partiesWithUnknownNoDeal(profiles);
  return {
    deal,
    admissible: !impossible && !crossed.includes(true),
    toEach: profiles.map(({ party }, p) => ({
      party,
      share: judge(
        p,
        crossed[p],
        unknown.filter((id) => id === party),
      ),
    })),
    toAll: judge(null, crossed.includes(true), unknown),
  };
}

export function partiesWithUnknownNoDeal(profiles: readonly Profile[]): PartyId[] {
  return profiles.flatMap(({ noDeal, party }) => (noDeal.kind === "unknown" ? [party] : []));
}
