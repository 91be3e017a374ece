// What a party's answers about whole packages say: whether each fits its profile and the others, and what no deal is worth by them.

import { toNumber, toText } from "@parley/engine/maths";
import { checkComparisons, type NoDealFinding, noDealFromComparisons } from "@parley/engine/preference";
import { pictureOf } from "../deals/picture-of.ts";
import { type Band, bandOf } from "../deals/side-view.ts";
import type { Desk } from "../desk.ts";
import { type PackageView, sideView } from "../profiles/packages.ts";
import { say } from "../say.ts";

export interface AnswersView {
  /** Names of the issues, in the order of the packages' words. */
  readonly issues: readonly string[];
  readonly answers: readonly AnswerView[];
  /** Answers that contradict each other whatever the numbers are. */
  readonly rounds: readonly { readonly positions: readonly number[]; readonly text: string }[];
  readonly noDeal: NoDealView;
}

export interface AnswerView {
  readonly position: number;
  readonly verdict: "agrees" | "contradicts" | "open" | "no-deal-unknown";
  readonly said: "better" | "equal";
  /** Null stands for having no deal. */
  readonly first: PackageView | null;
  readonly second: PackageView | null;
  readonly text: string;
  readonly because: string | null;
}

export interface NoDealView {
  readonly kind: NoDealFinding["kind"];
  readonly text: string;
  readonly low: Bound | null;
  readonly high: Bound | null;
  /** From the least to the most that a package, or no deal, is worth by what is known. */
  readonly axis: Band;
  readonly asked: readonly AskedPackage[];
  /** Places of two answers that do not fit together. */
  readonly clash: readonly number[];
}

export interface Bound {
  /** Exactly, as a profile would have it. */
  readonly typed: string;
  readonly value: number;
}

export interface AskedPackage {
  readonly position: number;
  readonly worth: Band;
  readonly noDeal: "above" | "below" | "level";
}

/** Null where the case has errors. */
export function profileAnswers({ party }: { readonly party: string }, desk: Desk): AnswersView | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  const { frame, profiles } = reading.case;
  const profile = profiles.find((one) => one.party === party);
  if (!profile) return null;
  const { checks, cycles } = checkComparisons(reading.case, party);
  return {
    issues: frame.issues.map(({ name }) => name),
    answers: checks.map(({ position, verdict, message }) => {
      const { first, second, verdict: said, because } = profile.comparisons[position];
      return {
        ...{ position, verdict, said, because },
        first: sideView(frame, first),
        second: sideView(frame, second),
        text: say(message, desk.language),
      };
    }),
    rounds: cycles.map(({ positions, message }) => ({ positions, text: say(message, desk.language) })),
    noDeal: noDealView(party, desk),
  };
}

function noDealView(party: string, desk: Desk): NoDealView {
  const reading = desk.reading();
  const picture = pictureOf(desk);
  if (!reading.ok || !picture) throw new RangeError("a case with errors has no answers");
  const found = noDealFromComparisons(reading.case, party);
  const at = picture.space.frame.parties.findIndex(({ id }) => id === party);
  const bound = (end: { readonly worth: Parameters<typeof toText>[0] } | null): Bound | null =>
    end && { typed: toText(end.worth), value: toNumber(end.worth) };
  const [low, high] = found.kind === "interval" ? [bound(found.low), bound(found.high)] : [null, null];
  const asked = askedPackages(desk, at);
  const ends = picture.parties[at].ends;
  const seen = [
    ...(ends ? [ends.lowest, ends.highest] : []),
    ...asked.flatMap(({ worth }) => [worth.low, worth.high]),
  ];
  return {
    kind: found.kind,
    text: say(found.message, desk.language),
    ...{ low, high, asked },
    axis: seen.length > 0 ? { low: Math.min(...seen), high: Math.max(...seen) } : { low: 0, high: 1 },
    clash: found.kind === "contradiction" ? found.positions : [],
  };
}

function askedPackages(desk: Desk, party: number): AskedPackage[] {
  const picture = pictureOf(desk);
  if (!picture) return [];
  return picture.space.profiles[party].comparisons.flatMap(
    ({ first, second, verdict }, position): AskedPackage[] => {
      const deal = first === "no-deal" ? second : second === "no-deal" ? first : null;
      if (deal === null || deal === "no-deal") return [];
      const { worthRange } = picture.weigh(deal).standing[party];
      const exact = { low: toNumber(worthRange.low), high: toNumber(worthRange.high) };
      const noDeal = verdict === "equal" ? "level" : first === "no-deal" ? "above" : "below";
      return [{ position, worth: bandOf(worthRange) ?? exact, noDeal }];
    },
  );
}
