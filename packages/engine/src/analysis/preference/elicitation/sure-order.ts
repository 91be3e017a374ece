// Which packages are surely at least, or at most, as good to a party as a given one: in every reading of its profile, exactly.
import type { Deal, Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { sign } from "../../../maths/rational.ts";
import { type ExtremeParts, extremeFor, gainExtremes } from "../extremes.ts";

export interface SureOrder {
  readonly atLeast: (deal: Deal) => boolean;
  readonly atMost: (deal: Deal) => boolean;
}

export function sureOrderAbout(profile: Profile, frame: Frame, against: Deal): SureOrder {
  const compared: Profile = { ...profile, noDeal: { kind: "deal", deal: against } };
  return {
    atLeast: surely(gainExtremes(compared, frame, "low"), 1),
    atMost: surely(gainExtremes(compared, frame, "high"), -1),
  };
}

/** True where the end of the difference has that sign, or is 0. */
function surely(parts: ExtremeParts, wanted: 1 | -1): (deal: Deal) => boolean {
  const isFitting = parts.ratings.map((ratings) => ratings.map((rating) => wanted * sign(rating) >= 0));
  const isPlain = parts.terms.length === 0 && !parts.cap;
  return (deal) =>
    // No worse on any issue is no worse whatever the weights are; this is quick.
    (isPlain && deal.every((option, issue) => isFitting[issue][option])) ||
    wanted * sign(extremeFor(parts, deal).value) >= 0;
}

/** True where the profile says of no two options of an issue that one is surely the better, so that it puts no packages in any order. */
export function ordersNothing(profile: Profile, frame: Frame): boolean {
  const most = Math.max(0, ...frame.issues.map(({ options }) => options.length));
  return Array.from({ length: most }, (_, k) => k).every((k) => {
    const base = frame.issues.map(({ options }) => Math.min(k, options.length - 1));
    const compared: Profile = { ...profile, noDeal: { kind: "deal", deal: base } };
    const [low, high] = (["low", "high"] as const).map((end) => gainExtremes(compared, frame, end).ratings);
    return low.every((ratings, issue) =>
      ratings.every((least, option) => sign(least) < 0 || sign(high[issue][option]) === 0),
    );
  });
}
