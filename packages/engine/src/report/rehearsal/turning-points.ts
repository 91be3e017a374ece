// Which steps of a session are told one by one: all of a short one; of a long one the first, the last and the largest.
import { isChanged, isOffer, type OfferStep, type SessionStep } from "./session-steps.ts";

export interface Stretch {
  readonly kind: "stretch";
  readonly steps: readonly SessionStep[];
}

export type ToldStep = { readonly kind: "step"; readonly step: SessionStep } | Stretch;

/** So many changed offers are told one by one; of more, the largest of those in between. */
const TOLD_CHANGES = 8;
/** Fewer steps than this are not worth a summary. */
const LEAST_STRETCH = 2;

/** @param breaks rounds, counted from 1, before which something happened: no stretch goes on over it. */
export function turningPoints(steps: readonly SessionStep[], breaks: readonly number[] = []): ToldStep[] {
  const kept = keptSteps(steps);
  const told: ToldStep[] = [];
  let between: SessionStep[] = [];
  const close = () => {
    if (between.length >= LEAST_STRETCH) told.push({ kind: "stretch", steps: between });
    else told.push(...between.filter(isNews).map((step) => ({ kind: "step" as const, step })));
    between = [];
  };
  for (const step of steps) {
    const before = between.at(-1)?.round ?? step.round;
    if (breaks.some((round) => before < round && round <= step.round)) close();
    if (!kept.has(step.index)) {
      between.push(step);
      continue;
    }
    close();
    told.push({ kind: "step", step });
  }
  close();
  return told;
}

function isNews(step: SessionStep): boolean {
  return !isOffer(step) || isChanged(step);
}

function keptSteps(steps: readonly SessionStep[]): Set<number> {
  const offers = steps.filter(isOffer);
  const makers = [...new Set(offers.map(({ by }) => by))];
  const ends = makers.flatMap((maker) => {
    const own = offers.filter(({ by }) => by === maker);
    return [own[0], own.findLast(isChanged) ?? own[own.length - 1]];
  });
  const changed = offers.filter((offer) => offer.previous !== null && isChanged(offer));
  const rest = changed.filter((offer) => !ends.includes(offer));
  const largest = [...rest].sort((a, b) => sizeOf(b) - sizeOf(a) || a.index - b.index);
  const answers = steps.filter((step) => step.kind === "answer");
  const last = steps.slice(-1);
  return new Set(
    [
      ...ends,
      ...largest.slice(0, TOLD_CHANGES),
      ...offers.filter(({ accepted, putToAll }) => accepted || putToAll),
      ...(answers.length <= TOLD_CHANGES ? answers : lastAnswers(answers)),
      ...last,
    ].map(({ index }) => index),
  );
}

/** All of the last round. */
function lastAnswers(answers: readonly SessionStep[]): SessionStep[] {
  const last = answers[answers.length - 1].round;
  return answers.filter(({ round }) => round === last);
}

/**
 * The largest change that an offer made to anybody, as a share of that party's range; a red line crossed or cleared counts as all of it. What became the text comes
 * before all that did not.
 */
function sizeOf({ changes, adopted }: OfferStep): number {
  return (
    (adopted ? 1 : 0) + changes.reduce((most, change) => Math.max(most, Math.min(1, Math.abs(change))), 0)
  );
}
