// What each side asks of the others: with its demands met, what is left to whom.

import type { AskedOf } from "../../analysis/bargaining/obstacles/asking-too-much.ts";
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import { gainRange, worthRange } from "../../analysis/preference/extremes.ts";
import { subtract } from "../../maths/rational.ts";
import type { Block } from "../document.ts";
import { gainText, placesOfParty, type Uncertain, uncertainText } from "./uncertain-text.ts";
import { list, nameOf, placeOf, say, shortened, type Writing } from "./writing.ts";

export function askingBlocks(writing: Writing, { askingTooMuch }: ObstaclesFound): Block[] {
  const pairs = askingTooMuch.pairs.filter(isWorthSaying).map((pair) => pairSentence(writing, pair));
  return [...shortened(writing, pairs, list), ...list(togetherSentences(writing, askingTooMuch.together))];
}

// That the demands are too much for one party by itself is said above.
const VERDICTS = ["suits-all", "only-separately", "depends-on-no-deal", "undecided"] as const;

function togetherSentences(writing: Writing, all: ObstaclesFound["askingTooMuch"]["together"]): string[] {
  return VERDICTS.flatMap((verdict) => {
    const askers = all.filter((one) => one.verdict === verdict).map(({ asker }) => nameOf(writing, asker));
    return askers.length > 0 ? [say(writing, `briefing.asked-of-all-${verdict}`, { parties: askers })] : [];
  });
}

// That a party's own demands suit it needs no saying, nor, among many, that a demand leaves enough whatever is open.
function isWorthSaying(
  { asker, other, verdict, inAllReadings }: AskedOf,
  _: number,
  all: readonly AskedOf[],
) {
  if (asker === other) return verdict.kind === "too-much";
  const two = all.length <= 4;
  return two || verdict.kind !== "bearable" || inAllReadings !== "surely-not";
}

function pairSentence(writing: Writing, pair: AskedOf): string {
  const { reach, verdict, inAllReadings, asker, other } = pair;
  const params = { asker: nameOf(writing, asker), other: nameOf(writing, other), own: asker === other };
  if (reach.kind === "none") return say(writing, `briefing.asked-none-by-${reach.because}`, params);
  if (reach.kind === "undecided" || verdict.kind === "undecided")
    return say(writing, "briefing.asked-undecided", params);
  const { worth, gain } = standing(writing, pair, reach);
  const places = placesOfParty(writing, placeOf(writing, other), gain ? [worth, gain] : [worth]);
  const best = uncertainText(writing, worth, places);
  if (!gain) return say(writing, "briefing.asked-unknown", { ...params, best });
  const compared = gainText(writing, gain, { places });
  const said = say(writing, "briefing.asked", { ...params, best, compared });
  const { certain } = writing.assessment.uncertainty.sample;
  return certain || !inAllReadings
    ? said
    : `${said} ${say(writing, `briefing.asked-${inAllReadings}`, { open: verdict.kind })}`;
}

// The best package left, as the other's profile may be read; the gain is null where what no deal is worth to it is unknown.
function standing(
  { subject }: Writing,
  { other, noDeal }: AskedOf,
  reach: Extract<AskedOf["reach"], { kind: "found" }>,
): { worth: Uncertain; gain: Uncertain | null } {
  const { frame, profiles } = subject;
  const profile = profiles[frame.parties.findIndex(({ id }) => id === other)];
  const range = gainRange(profile, frame, reach.deal);
  return {
    worth: { value: reach.worth, range: worthRange(profile, frame, reach.deal) },
    gain: noDeal && { value: subtract(reach.worth, noDeal), range: range.known ? range.gain : null },
  };
}
