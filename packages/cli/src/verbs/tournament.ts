// `parley tournament CASES…`: strategies play each other on cases, and the results go into a folder.
import { resolve } from "node:path";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { complain, complainText, tell } from "../say.ts";
import { type FoundCase, findCases } from "../tournament/find-cases.ts";
import { type TournamentPacket, type WrittenPacket, writePacket } from "../tournament/packet.ts";
import { planPacket } from "../tournament/plan-tournament.ts";
import { progressBar } from "../tournament/progress-bar.ts";
import { remarkOn } from "../tournament/remark-on.ts";
import { openResults, type ResultsFolder } from "../tournament/results-folder.ts";
import { runTournament } from "../tournament/run-tournament.ts";
import { tellResults, writeResults } from "../tournament/tell-results.ts";
import type { TournamentWords } from "../tournament/tournament-words.ts";
import { untilInterrupted } from "../tournament/until-interrupted.ts";
import { tellWhyNot, type WhyNot } from "../why-not.ts";
import { USUAL_STRATEGIES } from "./usual-strategies.ts";

const USUAL_FOLDER = "tournament";

/** What goes by the other's steps, as fits all the cases. */
function usualStrategies(cases: readonly FoundCase[]): string[] {
  const many = cases.some(({ case: { frame } }) => frame.parties.length > 2);
  return [...USUAL_STRATEGIES, many ? "micro-many" : "micro"];
}

export async function tournament(
  typed: readonly string[],
  words: TournamentWords,
  environment: Environment,
): Promise<ExitStatus> {
  const { cases, broken, warnings } = await findCases(typed, environment);
  tellWhyNot(warnings, environment);
  if (broken.length > 0 && !words.skipBroken) {
    complain(environment, "cli.tournament-broken", { count: broken.length, cases: [...broken] });
    return EXIT.problems;
  }
  const planning = await planPacket(cases, wishesOf(words, cases), environment);
  if (!planning.ok) {
    tellWhyNot(planning.reasons, environment);
    adviseNoDeal(planning.reasons, environment);
    complain(environment, "cli.tournament-not-played", { count: planning.reasons.length });
    return EXIT.problems;
  }
  tellWhyNot(planning.leftOut, environment);
  for (const said of planning.hints) complainText(tell(said), environment);
  const without = [...new Set([...broken, ...planning.leftOut.flatMap(({ where }) => where ?? [])])];
  if (without.length > 0)
    complain(environment, "cli.tournament-left-out", { count: without.length, cases: without });
  const packet = writePacket(planning.packet);
  const folder = resolve(environment.folder, words.output ?? USUAL_FOLDER);
  const results = await openResults(folder, packet, planning.packet.plan.chunks);
  try {
    return await playInto(results, { packet, played: planning.packet, words, environment });
  } finally {
    await results.release();
  }
}

/** How to say what no deal is worth, once for all the parties for whom it is missing. */
function adviseNoDeal(whyNot: readonly WhyNot[], environment: Environment): void {
  const unknown = whyNot.filter(({ said }) => said.code === "rehearsal.no-deal-unknown");
  const ids = [...new Set(unknown.flatMap(({ said }) => said.params.ids as readonly string[]))];
  if (ids.length > 0) complain(environment, "cli.rehearse-say-no-deal", { ids });
}

function wishesOf(words: TournamentWords, cases: readonly FoundCase[]) {
  const { strategies = usualStrategies(cases), protocol = ["alternating-offers"] } = words;
  const { repeat = 1, seed = 1, swaps = true, selfPlay = true, skipBroken: skip = false } = words;
  const { lineUps = null } = words;
  return {
    strategies,
    protocols: protocol,
    terms: words,
    repeats: repeat,
    swaps,
    selfPlay,
    lineUps,
    seed,
    skip,
  };
}

interface Playing {
  readonly packet: WrittenPacket;
  readonly played: TournamentPacket;
  readonly words: TournamentWords;
  readonly environment: Environment;
}

async function playInto(
  results: ResultsFolder,
  { packet, played, words, environment }: Playing,
): Promise<ExitStatus> {
  const { plan } = played;
  if (!results.complete) {
    const done = results.finished.size;
    if (done > 0) complain(environment, "cli.tournament-goes-on", { done, chunks: plan.chunks });
    const { signal, release } = untilInterrupted();
    const { threads, database, expiry } = words;
    const bar = progressBar(process.stderr, environment.columns);
    const summary = await runTournament({
      plan,
      packet,
      results,
      threads,
      database,
      expiry,
      limits: environment.strategyLimits,
      bar,
      signal,
    }).finally(release);
    if (!summary) {
      complain(environment, "cli.tournament-stopped", { folder: words.output ?? USUAL_FOLDER });
      return EXIT.outside;
    }
    await writeResults(results, { plan, summary: remarkOn(summary, played) });
    await results.finish();
  }
  await tellResults(results, { words, shown: words.output ?? USUAL_FOLDER, environment });
  return EXIT.fine;
}
