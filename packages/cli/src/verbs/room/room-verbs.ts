// The verbs after `parley room`: their words, and which of them does what. Each loads when it is called.
import { type Command, InvalidArgumentError } from "commander";
import type { Environment } from "../../environment.ts";
import type { ExitStatus } from "../../exit-status.ts";
import type { RoomWords } from "../../room/at-work.ts";
import { sentence } from "../../say.ts";
import type { VerifyWords } from "../verify.ts";
import type { AdmitWords } from "./admit.ts";
import type { BackupWords } from "./backup.ts";
import type { CreateWords } from "./create.ts";
import type { ExportWords } from "./export.ts";
import type { InviteWords } from "./invite.ts";
import type { JoinWords } from "./join.ts";
import type { RestoreWords } from "./restore.ts";

type Settle = (status: ExitStatus) => void;

interface Table {
  readonly room: Command;
  readonly environment: Environment;
  readonly settle: Settle;
}

export function addRoomVerbs(program: Command, environment: Environment, settle: Settle): void {
  const room = program
    .command("room")
    .description(sentence("cli.help-room"))
    .helpOption("-h, --help", sentence("cli.help-help"))
    .helpCommand("help [verb]", sentence("cli.help-help-verb"));
  const table: Table = { room, environment, settle };
  addEntering(table);
  addDoor(table);
  addReading(table);
  addKeeping(table);
}

function addEntering({ room, environment, settle }: Table): void {
  withKeep(verb(room, "create", "cli.help-room-create"))
    .requiredOption("--server <URL>", sentence("cli.help-room-server"))
    .requiredOption("--title <TEXT>", sentence("cli.help-room-title"))
    .option("--frame <CASE>", sentence("cli.help-room-frame"))
    .option("--seat-name <NAME>", sentence("cli.help-room-seat-name"))
    .action(async (words: CreateWords) => {
      settle(await (await import("./create.ts")).create(words, environment));
    });
  withKeep(verb(room, "join [LINK]", "cli.help-room-join"))
    .option("--wait <SECONDS>", sentence("cli.help-room-wait"), readSeconds)
    .action(async (link: string | undefined, words: JoinWords) => {
      settle(await (await import("./join.ts")).join(link ?? null, words, environment));
    });
}

function addDoor({ room, environment, settle }: Table): void {
  withKeep(verb(room, "invite", "cli.help-room-invite"))
    .option("--seat <SEAT>", sentence("cli.help-room-seat"))
    .option("--name <NAME>", sentence("cli.help-room-name"))
    .option("--role <ROLE>", sentence("cli.help-room-role"))
    .option("--party <ID>", sentence("cli.help-room-party"))
    .action(async (words: InviteWords) => {
      settle(await (await import("./invite.ts")).inviteTo(words, environment));
    });
  withKeep(verb(room, "admit [ID...]", "cli.help-room-admit"))
    .option("--all", sentence("cli.help-room-all"))
    .option("--turn-away", sentence("cli.help-room-turn-away"))
    .action(async (ids: string[], words: AdmitWords) => {
      settle(await (await import("./admit.ts")).admitTo(ids, words, environment));
    });
}

function addReading({ room, environment, settle }: Table): void {
  withKeep(verb(room, "show", "cli.help-room-show"))
    .option("--offline", sentence("cli.help-room-offline"))
    .action(async (words: RoomWords) => {
      settle(await (await import("./show.ts")).show(words, environment));
    });
  withKeep(verb(room, "export", "cli.help-room-export"))
    .requiredOption("-o, --out <FILE>", sentence("cli.help-room-out"))
    .option("--lock-with <FILE>", sentence("cli.help-room-lock-with"))
    .option("--offline", sentence("cli.help-room-offline"))
    .action(async (words: ExportWords) => {
      settle(await (await import("./export.ts")).exportRoom(words, environment));
    });
  verb(room, "verify <FILE> [OTHER]", "cli.help-verify")
    .option("--passphrase-file <FILE>", sentence("cli.help-verify-passphrase"))
    .option("--json", sentence("cli.help-verify-json"))
    .action(async (file: string, other: string | undefined, words: VerifyWords) => {
      const typed = { file, other: other ?? null };
      settle(await (await import("../verify.ts")).verify(typed, words, environment));
    });
}

function addKeeping({ room, environment, settle }: Table): void {
  withKeep(verb(room, "backup", "cli.help-room-backup"))
    .requiredOption("-o, --out <FILE>", sentence("cli.help-room-out"))
    .action(async (words: BackupWords) => {
      settle(await (await import("./backup.ts")).backup(words, environment));
    });
  withKeep(verb(room, "restore <FILE>", "cli.help-room-restore"))
    .option("--server <URL>", sentence("cli.help-room-server"))
    .option("--room <ID>", sentence("cli.help-room-id"))
    .option("--link <LINK>", sentence("cli.help-room-link"))
    .action(async (file: string, words: RestoreWords) => {
      settle(await (await import("./restore.ts")).restoreFrom(file, words, environment));
    });
}

function verb(room: Command, usage: string, help: string): Command {
  return room.command(usage).description(sentence(help)).helpOption("-h, --help", sentence("cli.help-help"));
}

function withKeep(command: Command): Command {
  return command
    .requiredOption("--keep <FOLDER>", sentence("cli.help-room-keep"))
    .option("--passphrase-file <FILE>", sentence("cli.help-room-passphrase"))
    .option("--json", sentence("cli.help-room-json"));
}

/** A day, which is longer than a script should be left waiting. */
const LONGEST_WAIT = 86_400;

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,5}$/.test(text) || seconds > LONGEST_WAIT) {
    throw new InvalidArgumentError(sentence("cli.bad-wait", { text, most: LONGEST_WAIT }));
  }
  return seconds;
}
