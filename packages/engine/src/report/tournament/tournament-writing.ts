// What every part of a tournament's report needs: what was played, what came of it, names of ways of behaving, and worths as they are told.
import type { TournamentPlan } from "../../rehearsal/tournament/plan.ts";
import type { Estimate } from "../../rehearsal/tournament/results/estimates.ts";
import type { StrategySummary, TournamentSummary } from "../../rehearsal/tournament/summarise.ts";
import type { TournamentTerms } from "../../rehearsal/tournament/tournament-terms.ts";
import type { Language } from "../language.ts";
import { type Speech, speechIn } from "../speech.ts";
import type { Text } from "../text.ts";

export interface TournamentTelling {
  readonly plan: TournamentPlan;
  readonly summary: TournamentSummary;
  /** Those of the plan. */
  readonly terms: TournamentTerms;
  readonly language: Language;
}

export interface TournamentWriting extends Omit<TournamentTelling, "language"> {
  readonly speech: Speech;
  readonly ways: readonly Way[];
  /** Whether waiting cost anything, so that worth after delay is another figure. */
  readonly waits: boolean;
}

/** A way of behaving, as it is named. */
export interface Way {
  readonly typed: string;
  /** In words; what was typed for one of somebody's own. */
  readonly words: string;
  /** Whether it comes with the program. */
  readonly shipped: boolean;
  /** Within a sentence, in quotation marks and like no other. */
  readonly quoted: string;
}

export function prepareWriting({ language, ...told }: TournamentTelling): TournamentWriting {
  const speech = speechIn(language);
  const known = (code: string) => Object.hasOwn(language.catalogue, code);
  const named = told.plan.strategies.map((typed) => {
    const code = `ways.strategy-${idOf(typed)}`;
    const shipped = known(code) && !/\.[cm]?[jt]s$/.test(typed);
    return { typed, shipped, words: shipped ? speech.say(code) : typed };
  });
  const ways = named.map((way) => {
    const alike = named.filter(({ words }) => words === way.words).length > 1;
    return {
      ...way,
      quoted: speech.say(alike && way.shipped ? "tournament.way-typed" : "tournament.way", {
        name: way.words,
        typed: way.typed,
      }),
    };
  });
  const waits = told.summary.strategies.some(({ worth, delayed }) => worth?.mean !== delayed?.mean);
  return { ...told, speech, ways, waits };
}

/** `boulware` of `boulware:e=0.1`. */
export function idOf(typed: string): string {
  return typed.split(":")[0].trim();
}

export interface Played {
  readonly at: number;
  readonly strategy: StrategySummary;
  readonly worth: Estimate;
}

/** Those that were played, from the most own worth to the least; in the order of the plan where they tie. */
export function rankedWays({ summary }: Pick<TournamentWriting, "summary">): Played[] {
  const played = summary.strategies.flatMap((strategy, at): Played[] =>
    strategy.delayed ? [{ at, strategy, worth: strategy.delayed }] : [],
  );
  return played.sort((a, b) => b.worth.mean - a.worth.mean || a.at - b.at);
}

/** In words, with what was typed in small print. */
export function wayText({ typed, words, shipped }: Way): Text {
  return shipped ? [words, { kind: "small", text: ` (${typed})` }] : [{ kind: "name", text: typed }];
}

/** A share or a worth on the 0–1 scale as a number up to 100. */
export function hundredths({ speech }: Pick<TournamentWriting, "speech">, value: number, places = 0): string {
  return speech.wording.formatNumber(100 * value, { places });
}

interface EstimateStyle {
  /** What 1 is told as. */
  readonly scale: number;
  readonly places: number;
  /** With a sign. */
  readonly signed?: true;
}

/** `46 (43 to 49)`. */
export function estimateText(
  { speech }: Pick<TournamentWriting, "speech">,
  estimate: Estimate | null,
  { scale, places, signed }: EstimateStyle,
): string {
  if (!estimate) return "–";
  const { formatChange, formatNumber } = speech.wording;
  const write = (value: number) => (signed ? formatChange : formatNumber)(scale * value, { places });
  const { mean, interval } = estimate;
  if (!interval) return write(mean);
  const [low, high] = [write(interval.low), write(interval.high)];
  return low === high ? write(mean) : speech.say("tournament.estimate", { mean: write(mean), low, high });
}
