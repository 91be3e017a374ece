// What can be typed after `parley rehearse`.
import type { Command } from "commander";
import { sentence } from "../say.ts";

export interface RehearseWords {
  readonly strategy?: readonly string[];
  readonly protocol?: string;
  readonly rounds?: string;
  /** False: the sides know of no deadline. */
  readonly deadline?: boolean;
  readonly hours?: string;
  readonly turnHours?: string;
  readonly discount?: readonly string[];
  readonly delayCost?: readonly string[];
  readonly breakdown?: string;
  readonly shock?: readonly string[];
  readonly withoutDeal?: readonly string[];
  readonly first?: string;
  readonly seed?: string;
  readonly session?: string;
  readonly whatIf?: string;
  readonly output?: string;
  readonly export?: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly list?: boolean;
}

/** Numbers are read later, so that everything that is wrong is told at once. */
export function addRehearseOptions(command: Command): Command {
  return command
    .option("--strategy <[PARTY=]STRATEGY>", sentence("cli.help-rehearse-strategy"), collect)
    .option("--protocol <PROTOCOL>", sentence("cli.help-rehearse-protocol"))
    .option("--rounds <NUMBER>", sentence("cli.help-rehearse-rounds"))
    .option("--no-deadline", sentence("cli.help-rehearse-no-deadline"))
    .option("--hours <NUMBER>", sentence("cli.help-rehearse-hours"))
    .option("--turn-hours <LEAST-MOST>", sentence("cli.help-rehearse-turn-hours"))
    .option("--discount <PARTY=SHARE>", sentence("cli.help-rehearse-discount"), collect)
    .option("--delay-cost <PARTY=POINTS[+SHARE]>", sentence("cli.help-rehearse-delay-cost"), collect)
    .option("--breakdown <SHARE>", sentence("cli.help-rehearse-breakdown"))
    .option("--shock <ROUND:PARTY=POINTS,…[:WORDS]>", sentence("cli.help-rehearse-shock"), collect)
    .option("--without-deal <PARTY=POINTS>", sentence("cli.help-rehearse-without-deal"), collect)
    .option("--first <PARTY>", sentence("cli.help-rehearse-first"))
    .option("--seed <NUMBER>", sentence("cli.help-seed"))
    .option("--session <NUMBER>", sentence("cli.help-rehearse-session"))
    .option("--what-if <ID>", sentence("cli.help-what-if"))
    .option("-o, --output <FILE>", sentence("cli.help-rehearse-output"))
    .option("--export <FILE>", sentence("cli.help-rehearse-export"))
    .option("--date <DAY>", sentence("cli.help-date"))
    .option("--json", sentence("cli.help-json"))
    .option("--list", sentence("cli.help-rehearse-list"));
}

function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
