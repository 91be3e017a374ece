// From the words after `parley` to one verb and an exit status. Every verb loads when it is called, so that none waits for another's parts.

import { SECTION_NAMES, type SectionName } from "@parley/engine/report/sentences";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Environment } from "./environment.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { OutsideError, outsideMessage } from "./outside-error.ts";
import { readCount } from "./read-count.ts";
import { addRehearseOptions, type RehearseWords } from "./rehearsal/rehearse-words.ts";
import { complain, sentence } from "./say.ts";
import { LANGUAGE_CODES, speak, takeLanguage } from "./spoken-language.ts";
import type { AssessWords } from "./verbs/assess.ts";
import type { BriefWords } from "./verbs/brief.ts";
import type { JoinWords } from "./verbs/join.ts";
import type { ReadWords } from "./verbs/read.ts";
import { addRoomVerbs } from "./verbs/room/room-verbs.ts";
import type { StabilityWords } from "./verbs/stability.ts";
import type { StartWords } from "./verbs/start.ts";
import { addTournamentVerbs } from "./verbs/tournament-verbs.ts";
import type { VerifyWords } from "./verbs/verify.ts";
import { VERSION } from "./version.ts";
import { addServingOptions, readModel } from "./workbench/serving-options.ts";
import { WrongUse } from "./wrong-use.ts";

export async function run(words: readonly string[], environment: Environment): Promise<ExitStatus> {
  const { code, rest } = takeLanguage(words);
  if (!(await speak(code))) {
    complain(environment, "cli.unknown-language", { text: code, known: [...LANGUAGE_CODES] });
    return EXIT.wrongUse;
  }
  let status: ExitStatus = EXIT.fine;
  const program = commands(environment, (outcome) => {
    status = outcome;
  });
  try {
    await program.parseAsync([...rest], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
    if (error instanceof WrongUse) {
      environment.complain(`${error.message}\n`);
      return EXIT.wrongUse;
    }
    if (error instanceof OutsideError) {
      const { code, params } = outsideMessage(error);
      complain(environment, code, params);
      return EXIT.outside;
    }
    throw error;
  }
}

type Settle = (status: ExitStatus) => void;

function commands(environment: Environment, settle: Settle): Command {
  const program = new Command("parley")
    .description(sentence("cli.help-parley"))
    .version(VERSION, "-V, --version", sentence("cli.help-version"))
    .helpOption("-h, --help", sentence("cli.help-help"))
    .option("--language <CODE>", sentence("cli.help-language"))
    .helpCommand("help [verb]", sentence("cli.help-help-verb"))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.print(text),
      writeErr: (text) => environment.complain(text),
      getOutHelpWidth: () => environment.columns,
      getErrHelpWidth: () => environment.columns,
    })
    .showHelpAfterError(sentence("cli.help-after-error"));
  addWorkbenchVerbs(program, environment, settle);
  addReadingVerbs(program, environment, settle);
  addAdviceVerbs(program, environment, settle);
  addWritingVerbs(program, environment, settle);
  addTournamentVerbs(program, environment, settle);
  addRehearseVerb(program, environment, settle);
  addRoomVerbs(program, environment, settle);
  return program;
}

function verb(program: Command, usage: string, help: string): Command {
  return program
    .command(usage)
    .description(sentence(help))
    .helpOption("-h, --help", sentence("cli.help-help"));
}

function addWorkbenchVerbs(program: Command, environment: Environment, settle: Settle): void {
  addServingOptions(verb(program, "start [CASE]", "cli.help-start"))
    .option("--port <NUMBER>", sentence("cli.help-port"), readPort)
    .option("--no-open", sentence("cli.help-no-open"))
    .action(async (typed: string | undefined, options: StartWords) => {
      settle(await (await import("./verbs/start.ts")).start(typed ?? null, options, environment));
    });
  verb(program, "join <LINK>", "cli.help-join")
    .option("--port <NUMBER>", sentence("cli.help-port"), readPort)
    .option("--no-open", sentence("cli.help-no-open"))
    .action(async (typed: string, options: JoinWords) => {
      settle(await (await import("./verbs/join.ts")).join(typed, options, environment));
    });
}

function addReadingVerbs(program: Command, environment: Environment, settle: Settle): void {
  verb(program, "check <CASE>", "cli.help-check").action(async (typed: string) => {
    settle(await (await import("./verbs/check.ts")).check(typed, environment));
  });
  verb(program, "read <FILES...>", "cli.help-read")
    .option("--case <CASE>", sentence("cli.help-read-case"))
    .option("--add", sentence("cli.help-read-add"))
    .option("--date <DAY>", sentence("cli.help-read-date"), readDay)
    .option("--model <URL>", sentence("cli.help-model"), readModel)
    .option("--model-name <NAME>", sentence("cli.help-model-name"))
    .option("--send", sentence("cli.help-send"))
    .option("--json", sentence("cli.help-read-json"))
    .action(async (files: string[], options: ReadWords) => {
      settle(await (await import("./verbs/read.ts")).read(files, options, environment));
    });
  verb(program, "verify <FILE> [OTHER]", "cli.help-verify")
    .option("--passphrase-file <FILE>", sentence("cli.help-verify-passphrase"))
    .option("--json", sentence("cli.help-verify-json"))
    .action(async (file: string, other: string | undefined, options: VerifyWords) => {
      const typed = { file, other: other ?? null };
      settle(await (await import("./verbs/verify.ts")).verify(typed, options, environment));
    });
}

function addAdviceVerbs(program: Command, environment: Environment, settle: Settle): void {
  withChance(verb(program, "assess <CASE>", "cli.help-assess"))
    .option("--what-if <ID>", sentence("cli.help-what-if"))
    .option("--json", sentence("cli.help-json"))
    .action(async (typed: string, options: AssessWords) => {
      settle(await (await import("./verbs/assess.ts")).assessCase(typed, options, environment));
    });
  withChance(verb(program, "brief <CASE>", "cli.help-brief"))
    .option("--what-if <ID>", sentence("cli.help-what-if"))
    .option("-o, --output <FILE>", sentence("cli.help-output"))
    .option("--date <DAY>", sentence("cli.help-date"), readDay)
    .option("--for <NAME>", sentence("cli.help-for"))
    .option("--omit <SECTION>", sentence("cli.help-omit"), readSections)
    .option("--withhold <PARTY>", sentence("cli.help-withhold"), collect)
    .option("--recommend", sentence("cli.help-recommend"))
    .option("--watermark <NAME>", sentence("cli.help-watermark"))
    .action(async (typed: string, options: BriefWords) => {
      settle(await (await import("./verbs/brief.ts")).brief(typed, options, environment));
    });
  withChance(verb(program, "stability <CASE>", "cli.help-stability"), "cli.help-rankings-drawn")
    .option("--what-if <ID>", sentence("cli.help-what-if"))
    .option("--state <STATE>", sentence("cli.help-state"))
    .option("--variant <ID>", sentence("cli.help-variant"))
    .addOption(new Option("--only <QUESTION>", sentence("cli.help-only")).choices(QUESTIONS))
    .option("--ignore-return", sentence("cli.help-ignore-return"))
    .option("--json", sentence("cli.help-json"))
    .action(async (typed: string, options: StabilityWords) => {
      settle(await (await import("./verbs/stability.ts")).stability(typed, options, environment));
    });
  verb(program, "improve <CASE>", "cli.help-improve")
    .requiredOption("--deal <ISSUE=OPTION,…>", sentence("cli.help-deal"))
    .action(async (typed: string, options: { deal: string }) => {
      settle(await (await import("./verbs/improve.ts")).improve(typed, options.deal, environment));
    });
}

function addRehearseVerb(program: Command, environment: Environment, settle: Settle): void {
  addRehearseOptions(verb(program, "rehearse [CASE]", "cli.help-rehearse")).action(
    async (typed: string | undefined, options: RehearseWords) => {
      settle(await (await import("./verbs/rehearse.ts")).rehearse(typed ?? null, options, environment));
    },
  );
}

/** What `stability` can be asked for by itself. */
const QUESTIONS = ["holds", "rest", "paths", "levers", "rises", "sure"];

function addWritingVerbs(program: Command, environment: Environment, settle: Settle): void {
  verb(program, "new <NAME>", "cli.help-new").action(async (name: string) => {
    settle(await (await import("./verbs/new.ts")).newFolder(name, environment));
  });
  verb(program, "import <SOURCE> <FOLDER>", "cli.help-import").action(
    async (source: string, folder: string) => {
      settle(await (await import("./verbs/import.ts")).importCase(source, folder, environment));
    },
  );
  verb(program, "export <CASE> <FOLDER>", "cli.help-export")
    .requiredOption("--to <FORMAT>", sentence("cli.help-to"))
    .action(async (typed: string, folder: string, options: { to: string }) => {
      settle(
        await (await import("./verbs/export.ts")).exportCase(
          typed,
          { folder, format: options.to },
          environment,
        ),
      );
    });
}

function withChance(command: Command, draws = "cli.help-draws"): Command {
  return command
    .option("--seed <NUMBER>", sentence("cli.help-seed"), readCount("cli.bad-seed", 0))
    .option("--draws <NUMBER>", sentence(draws), readCount("cli.bad-draws", 1));
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError(sentence("cli.bad-port", { text }));
  }
  return port;
}

/** For options that may be given more than once. */
function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

function readSections(text: string, before: readonly SectionName[] = []): SectionName[] {
  const name = SECTION_NAMES.find((one) => one === text);
  if (!name) throw new InvalidArgumentError(sentence("cli.bad-section", { text, known: [...SECTION_NAMES] }));
  return [...before, name];
}

function readDay(text: string): string {
  const moment = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime());
  if (!isDay || moment.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError(sentence("cli.bad-date", { text }));
  }
  return text;
}
