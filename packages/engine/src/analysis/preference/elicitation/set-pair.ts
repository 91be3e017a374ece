// Weights from comparing two issues at a time: one answer put into a profile.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { message } from "../../../case/message.ts";
import { outlineOf, tidy } from "./frame-outline.ts";
import { formOf } from "./profile-form.ts";
import { issueOf } from "./set-worths.ts";
import { openProfile, switchForm, weightless } from "./switch-form.ts";
import { type Transformed, unchanged } from "./transformed.ts";
import type { TypedNumber } from "./typed-quantity.ts";

export interface PairAnswer {
  readonly first: string;
  readonly second: string;
  /** How many times as much the first counts: from 1/1000 to 1000. Null takes the answer away. */
  readonly ratio: TypedNumber | null;
}

/**
 * Weights that are numbers become the other answers, as the ratios that they amount to; from an order or intervals no answers are made up, so that they
 * are lost, and the profile is complete again when every pair has its answer.
 * @throws RangeError when an issue is not in the frame, or both are the same.
 */
export function setPair(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
  { first, second, ratio }: PairAnswer,
): Transformed {
  const outline = outlineOf(frame);
  const [one, other] = [issueOf(outline, first).id, issueOf(outline, second).id];
  if (one === other) throw new RangeError(`${first} is compared with itself`);
  const started = formOf(profile) === "none" ? openProfile(profile, outline, "weights") : profile;
  const { profile: switched, ...rest } = switchForm(started, frame, "pairs");
  const lost = switched.weightPairs ? rest.lost : [...rest.lost, ...lostTo(profile)];
  const isPair = ([a, b]: readonly (string | number)[]) =>
    [a, b].map(tidy).sort().join("\n") === [one, other].sort().join("\n");
  const held = switched.weightPairs ?? [];
  const at = held.findIndex(isPair);
  const answer: [string, string, TypedNumber][] = ratio === null ? [] : [[one, other, ratio]];
  const weightPairs =
    at < 0 ? [...held, ...answer] : [...held.slice(0, at), ...answer, ...held.slice(at + 1)];
  const { weightTotal } = switched;
  const made = {
    ...weightless(switched),
    ...(weightPairs.length > 0 ? { weightPairs } : {}),
    ...(weightTotal === undefined ? {} : { weightTotal }),
  };
  return { ...unchanged(made), lost };
}

function lostTo({ weightOrder, weights }: ProfileDocument) {
  const isOpen = Object.values(weights ?? {}).every((typed) => String(typed) === "0,1");
  if (weightOrder) return [message("elicitation.lost-issue-order")];
  return isOpen ? [] : [message("elicitation.lost-weight-intervals", { issues: Object.keys(weights ?? {}) })];
}

/** The pairs of issues with ratings that have no answer yet, in the order of the frame. */
export function missingPairs(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
): [string, string][] {
  const rated = new Set(Object.keys(profile.ratings ?? profile.points ?? {}).map(tidy));
  const ids = outlineOf(frame)
    .map(({ id }) => id)
    .filter((id) => rated.size === 0 || rated.has(id));
  const told = new Set((profile.weightPairs ?? []).map(([a, b]) => [a, b].map(tidy).sort().join("\n")));
  return ids.flatMap((first, k) =>
    ids
      .slice(k + 1)
      .filter((second) => !told.has([first, second].sort().join("\n")))
      .map((second): [string, string] => [first, second]),
  );
}
