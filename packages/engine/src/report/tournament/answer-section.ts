// The answer in a few sentences: which way of behaving ended with most, why, how sure that is, and what would change it.
import type { Comparison } from "../../rehearsal/tournament/results/compare-strategies.ts";
import type { Section } from "../document.ts";
import { hundredths, type Played, rankedWays, type TournamentWriting } from "./tournament-writing.ts";

/** A difference is told as more than chance where it would come about less often than this, after correction. */
export const TELLING = 0.05;
const MOST_NAMED = 3;
/** Means nearer to each other than this are told as alike. */
const ALIKE = 0.000_5;

export function answerText(writing: TournamentWriting): string {
  const { speech } = writing;
  const ranked = rankedWays(writing);
  if (ranked.length === 0) return speech.say("tournament.answer-none");
  if (ranked.length === 1) return aloneText(writing, ranked[0]);
  const [best] = ranked;
  const worth = hundredths(writing, best.worth.mean);
  return [
    areAlike(ranked)
      ? speech.say("tournament.answer-alike", { worth })
      : speech.say("tournament.answer-best", { way: writing.ways[best.at].quoted, worth }),
    agreementText(writing, ranked),
  ].join(" ");
}

function aloneText({ speech, ways, ...rest }: TournamentWriting, { at, strategy, worth }: Played): string {
  return speech.say("tournament.answer-alone", {
    way: ways[at].quoted,
    agreed: strategy.ends.agreed,
    seats: strategy.seats,
    worth: hundredths({ speech, ...rest }, worth.mean),
  });
}

function agreementText({ speech, ways }: TournamentWriting, ranked: readonly Played[]): string {
  const share = ({ strategy }: Played) => strategy.ends.agreed / strategy.seats;
  const most = Math.max(...ranked.map(share));
  if (most === 0) return speech.say("tournament.answer-no-agreement");
  const first = ranked.filter((one) => share(one) === most);
  if (first.length === ranked.length) {
    return speech.say("tournament.answer-agree-alike", counts(first[0]));
  }
  return speech.say("tournament.answer-agrees", {
    ways: first.map(({ at }) => ways[at].quoted),
    ...counts(first[0]),
  });
}

function counts({ strategy }: Played): { agreed: number; seats: number } {
  return { agreed: strategy.ends.agreed, seats: strategy.seats };
}

/** @param caveats what stands elsewhere on the page, and here where the answer stands alone. */
export function answerSection(writing: TournamentWriting, caveats: readonly string[] = []): Section {
  const { speech } = writing;
  const ranked = rankedWays(writing);
  const items = ranked.length < 2 ? [] : [...bestTexts(writing, ranked), changeText(writing)];
  return {
    id: "at-a-glance",
    title: speech.say("tournament.answer-title"),
    blocks: [
      {
        kind: "list",
        lead: true,
        items: [answerText(writing), forfeitsText(writing), ...items, ...caveats]
          .filter((item) => item !== "")
          .map((item) => [item]),
      },
      {
        kind: "note",
        title: speech.say("tournament.scale-title"),
        blocks: [{ kind: "paragraph", text: [speech.say("tournament.scale")] }],
      },
    ],
  };
}

/** How many sessions ended by forfeit, and whose: each has one that forfeited. */
function forfeitsText({ speech, summary, ways }: TournamentWriting): string {
  const counts = summary.strategies.map(({ ends }) => ends.forfeitedBySelf);
  const forfeited = counts.reduce((total, count) => total + count, 0);
  if (forfeited === 0) return "";
  return speech.say("tournament.answer-forfeits", {
    forfeited,
    sessions: summary.sessions,
    ways: counts.flatMap((count, at) =>
      count > 0 ? [speech.say("tournament.forfeits-of", { way: ways[at].quoted, count })] : [],
    ),
  });
}

/** Why the best did best and how sure that is; nothing where none did better than another. */
function bestTexts(writing: TournamentWriting, ranked: readonly Played[]): string[] {
  return areAlike(ranked) ? [] : [whyText(writing, ranked[0]), sureText(writing, ranked)];
}

function areAlike(ranked: readonly Played[]): boolean {
  return ranked[0].worth.mean - ranked[ranked.length - 1].worth.mean < ALIKE;
}

/** Whom the best met with most and least success. */
function whyText(writing: TournamentWriting, { at }: Played): string {
  const { speech, summary, ways } = writing;
  const met = summary.heatMap.delayed[at].flatMap((estimate, rest) =>
    estimate ? [{ rest, mean: estimate.mean }] : [],
  );
  if (met.length < 2) return "";
  const most = met.reduce((a, b) => (b.mean > a.mean ? b : a));
  const least = met.reduce((a, b) => (b.mean < a.mean ? b : a));
  if (most.mean - least.mean < ALIKE) return "";
  const named = ({ rest, mean }: typeof most) => ({
    way: rest === at ? null : ways[rest].quoted,
    worth: hundredths(writing, mean),
  });
  const [high, low] = [named(most), named(least)];
  return speech.say("tournament.why", {
    most: high.way,
    mostWorth: high.worth,
    least: low.way,
    leastWorth: low.worth,
  });
}

function sureText(writing: TournamentWriting, ranked: readonly Played[]): string {
  const { speech, summary, ways } = writing;
  const [best, ...others] = ranked;
  const against = others.map(({ at }) => ({
    way: ways[at].quoted,
    standing: standingAgainst(summary.comparisons, best.at, at),
  }));
  const those = (standing: Standing) =>
    against.filter((one) => one.standing === standing).map(({ way }) => way);
  const [above, level, below] = [those("above"), those("level"), those("below")];
  const { interval } = best.worth;
  return [
    ...(level.length === others.length ? [speech.say("tournament.sure-none")] : []),
    ...(above.length > 0
      ? [speech.say("tournament.sure-above", { ...few(above), all: above.length === others.length })]
      : []),
    ...(level.length > 0 && level.length < others.length
      ? [speech.say("tournament.sure-level", few(level))]
      : []),
    ...(below.length > 0 ? [speech.say("tournament.sure-below", few(below))] : []),
    ...(interval && interval.high - interval.low >= ALIKE
      ? [
          speech.say("tournament.sure-mean", {
            low: hundredths(writing, interval.low, 1),
            high: hundredths(writing, interval.high, 1),
          }),
        ]
      : []),
  ].join(" ");
}

/** Names of a few; of more only how many, since the comparisons are listed below. */
function few(ways: readonly string[]): { ways: readonly string[]; count: number } {
  return { ways: ways.length > MOST_NAMED ? [] : ways, count: ways.length };
}

type Standing = "above" | "level" | "below";

function standingAgainst(comparisons: readonly Comparison[], own: number, other: number): Standing {
  const found = comparisons.find(
    ({ first, second }) => (first === own && second === other) || (first === other && second === own),
  );
  const difference = found?.difference ?? null;
  if (!found || difference === null || found.adjusted >= TELLING || difference === 0) return "level";
  return difference > 0 === (found.first === own) ? "above" : "below";
}

function changeText({ speech, summary, plan, ways }: TournamentWriting): string {
  const { game } = summary;
  const found = game.kind === "analysed" && game.equilibria.kind === "found" ? game.equilibria : null;
  const only = found && !found.degenerate && found.equilibria.length === 1 ? found.equilibria[0] : null;
  return speech.say("tournament.would-change", {
    cases: plan.scenarios.length,
    held: only?.support.length === 1 ? ways[only.support[0]].quoted : null,
  });
}
