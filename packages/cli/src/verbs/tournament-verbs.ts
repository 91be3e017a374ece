// The verbs of tournaments, with what can be said to them.
import { type Command, Option } from "commander";
import type { Environment } from "../environment.ts";
import type { ExitStatus } from "../exit-status.ts";
import { readCount } from "../read-count.ts";
import { sentence } from "../say.ts";
import type { TournamentWords } from "../tournament/tournament-words.ts";
import { USUAL_STRATEGIES } from "./usual-strategies.ts";
import type { WorkerWords } from "./worker.ts";

type Settle = (status: ExitStatus) => void;

export function addTournamentVerbs(program: Command, environment: Environment, settle: Settle): void {
  program
    .command("tournament <CASES...>")
    .description(sentence("cli.help-tournament"))
    .helpOption("-h, --help", sentence("cli.help-help"))
    .option(
      "--strategies <STRATEGY...>",
      sentence("cli.help-strategies", { usual: [...USUAL_STRATEGIES, "micro"] }),
    )
    .option("--protocol <PROTOCOL...>", sentence("cli.help-protocols"))
    .option("--rounds <NUMBER>", sentence("cli.help-rounds"))
    .option("--no-deadline", sentence("cli.help-no-deadline"))
    .option("--hours <NUMBER>", sentence("cli.help-rehearse-hours"))
    .option("--turn-hours <LEAST-MOST>", sentence("cli.help-rehearse-turn-hours"))
    .option("--discount <[PARTY=]SHARE>", sentence("cli.help-discount-all"), collect)
    .option("--delay-cost <PARTY=POINTS[+SHARE]>", sentence("cli.help-delay-cost-all"), collect)
    .option("--breakdown <SHARE>", sentence("cli.help-breakdown"))
    .option("--shock <ROUND:PARTY=POINTS,…[:WORDS]>", sentence("cli.help-shock-all"), collect)
    .option("--first <PARTY>", sentence("cli.help-first-all"), collect)
    .option("--without-deal <PARTY=POINTS>", sentence("cli.help-without-deal-all"), collect)
    .option("--repeat <NUMBER>", sentence("cli.help-repeat"), readCount("cli.bad-repeat", 1))
    .addOption(new Option("--line-ups <WHICH>", sentence("cli.help-line-ups")).choices(["one", "every"]))
    .option("--no-swaps", sentence("cli.help-no-swaps"))
    .option("--no-self-play", sentence("cli.help-no-self-play"))
    .option("--seed <NUMBER>", sentence("cli.help-seed"), readCount("cli.bad-seed", 0))
    .option("--threads <NUMBER>", sentence("cli.help-threads"), readCount("cli.bad-threads", 1))
    .option("--database <URL>", sentence("cli.help-tournament-database"))
    .option("--expiry <SECONDS>", sentence("cli.help-expiry"), readCount("cli.bad-expiry", 1))
    .option("--skip-broken", sentence("cli.help-skip-broken"))
    .option("-o, --output <FOLDER>", sentence("cli.help-tournament-output"))
    .option("--json", sentence("cli.help-tournament-json"))
    .action(async (typed: string[], options: TournamentWords) => {
      settle(await (await import("./tournament.ts")).tournament(typed, options, environment));
    });
  program
    .command("worker")
    .description(sentence("cli.help-worker"))
    .helpOption("-h, --help", sentence("cli.help-help"))
    .requiredOption("--database <URL>", sentence("cli.help-worker-database"))
    .option("--expiry <SECONDS>", sentence("cli.help-expiry"), readCount("cli.bad-expiry", 1))
    .action(async (options: WorkerWords) => {
      settle(await (await import("./worker.ts")).worker(options, environment));
    });
}

function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
