// The verbs of tournaments, with what can be said to them.
import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import type { Environment } from "../environment.ts";
import type { ExitStatus } from "../exit-status.ts";
import { readCount } from "../read-count.ts";
import { sentence } from "../say.ts";
import type { TournamentWords } from "./tournament.ts";
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
    .option("--rounds <NUMBER>", sentence("cli.help-rounds"), readCount("cli.bad-rounds", 1))
    .option("--no-deadline", sentence("cli.help-no-deadline"))
    .option("--discount <SHARE>", sentence("cli.help-discount-all"), readShare)
    .option("--breakdown <SHARE>", sentence("cli.help-breakdown"), readShare)
    .option("--without-deal <PARTY=POINTS>", sentence("cli.help-without-deal-all"), collect)
    .option("--repeat <NUMBER>", sentence("cli.help-repeat"), readCount("cli.bad-repeat", 1))
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

function readShare(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError(sentence("cli.bad-share", { text }));
  }
  return value;
}

function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
