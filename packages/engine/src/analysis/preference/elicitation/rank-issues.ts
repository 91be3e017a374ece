// The first layer of a profile: which issues matter most, without numbers.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { message } from "../../../case/message.ts";
import { compare, equal } from "../../../maths/rational.ts";
import { type IssueOutline, outlineOf, tidy } from "./frame-outline.ts";
import { formOf, positionOf, weightsOf } from "./profile-form.ts";
import { changeWorth, issueOf } from "./set-worths.ts";
import { openProfile, switchForm, weightless } from "./switch-form.ts";
import { andThen, type Transformed, unchanged } from "./transformed.ts";

/**
 * The order of the issues, most important first, ties in one tier; issues that are not named are not touched where they say nothing, and come
 * last, level, where they do. Weights as numbers that say the same stay as they are; intervals stay where some weights fit both;
 * all else gives way to the order and is told. A profile in points becomes one in ratings, each package keeping what its options
 * are worth against each other on every issue.
 * @throws RangeError when an issue is not in the frame.
 */
export function rankIssues(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
  tiers: readonly (readonly string[])[],
): Transformed {
  const outline = outlineOf(frame);
  const named = tiers
    .map((tier) => tier.map((name) => issueOf(outline, name).id))
    .filter((tier) => tier.length > 0);
  if (named.length === 0) return unchanged(profile);
  const started = formOf(profile) === "none" ? openProfile(profile, outline, "weights") : profile;
  const weighing = formOf(started) === "order" ? unchanged(started) : switchForm(started, frame, "weights");
  return andThen(weighing, (weighted) =>
    andThen(ratingAll(weighted, outline, named.flat()), (rated) => ordered(rated, outline, named)),
  );
}

/** Every issue of the order has ratings, open ones where nothing is said. */
function ratingAll(
  profile: ProfileDocument,
  outline: readonly IssueOutline[],
  names: readonly string[],
): Transformed {
  const rated = new Set(Object.keys(profile.ratings ?? {}).map(tidy));
  return names
    .filter((name) => !rated.has(name))
    .reduce(
      (made, name) =>
        andThen(made, (one) =>
          changeWorth(one, issueOf(outline, name), (worth) => ({ worth, lost: [], workedOut: false })),
        ),
      unchanged(profile),
    );
}

function ordered(
  profile: ProfileDocument,
  outline: readonly IssueOutline[],
  named: readonly (readonly string[])[],
): Transformed {
  const rest = Object.keys(profile.ratings ?? {})
    .map(tidy)
    .filter((id) => positionOf(outline, id) >= 0 && !named.flat().includes(id));
  const tiers = rest.length > 0 ? [...named, rest] : named;
  const weightOrder = tiers.map((tier) => (tier.length === 1 ? tier[0] : [...tier]));
  const both = { ...profile, weightOrder };
  if (!profile.weights || fits(both, outline, tiers)) return unchanged(both);
  const { weightTotal } = profile;
  return {
    profile: { ...weightless(profile), weightOrder, ...(weightTotal === undefined ? {} : { weightTotal }) },
    lost: [message("elicitation.lost-weights-to-order", { issues: Object.keys(profile.weights) })],
    workedOut: [],
  };
}

/** True where some weights that the profile allows fall, or stay level, from tier to tier, and are level within each. */
function fits(
  profile: ProfileDocument,
  outline: readonly IssueOutline[],
  tiers: readonly (readonly string[])[],
): boolean {
  const weights = weightsOf(profile, outline);
  if (weights?.kind !== "fixed") return weights !== null;
  const share = (name: string) => weights.shares[positionOf(outline, name)];
  const isLevel = tiers.every((tier) => tier.every((name) => equal(share(name), share(tier[0]))));
  return isLevel && tiers.every((tier, k) => k === 0 || compare(share(tiers[k - 1][0]), share(tier[0])) >= 0);
}
