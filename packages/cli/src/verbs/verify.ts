// `parley verify FILE [OTHER]`: whether a file of a room is as it was written, what happened, and what was agreed; two files compared.
import { type ReportDocument, renderTerminal } from "@parley/engine/report";
import { compareViews, goTogether, hasFaults, verifyRoom } from "@parley/room";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { readRoomFile } from "../files/read-room-file.ts";
import type { PassphraseWords } from "../room/passphrase.ts";
import { roomReportJson } from "../room-report/report-json.ts";
import { writeComparison, writeRoomReport } from "../room-report/write-report.ts";
import { spokenLanguage } from "../spoken-language.ts";

export interface VerifyWords extends PassphraseWords {
  readonly json?: boolean;
}

interface TypedFiles {
  readonly file: string;
  readonly other: string | null;
}

export function verify(
  { file, other }: TypedFiles,
  words: VerifyWords,
  environment: Environment,
): Promise<ExitStatus> {
  return other === null ? verifyOne(file, words, environment) : verifyTwo([file, other], words, environment);
}

async function verifyOne(file: string, words: VerifyWords, environment: Environment): Promise<ExitStatus> {
  const report = await verifyRoom(await readRoomFile(file, words, environment));
  if (words.json) printJson(roomReportJson([{ file, report }]), environment);
  else printReport(writeRoomReport(file, report, environment), environment);
  return hasFaults(report) ? EXIT.problems : EXIT.fine;
}

async function verifyTwo(
  files: readonly [string, string],
  words: VerifyWords,
  environment: Environment,
): Promise<ExitStatus> {
  const one = await readRoomFile(files[0], words, environment);
  const other = await readRoomFile(files[1], words, environment);
  const compared = await compareViews(one, other);
  const { first, second, comparison } = compared;
  if (words.json) {
    const reports = [first, second].map((report, at) => ({ file: files[at], report }));
    printJson(roomReportJson(reports, comparison), environment);
  } else printReport(writeComparison(files, compared, environment), environment);
  const isWell = goTogether(compared) && !hasFaults(first) && !hasFaults(second);
  return isWell ? EXIT.fine : EXIT.problems;
}

function printJson(data: object, environment: Environment): void {
  environment.print(`${JSON.stringify(data, null, 2)}\n`);
}

function printReport(document: ReportDocument, { columns: width, style, print }: Environment): void {
  print(renderTerminal(document, { width, style, words: spokenLanguage().page }));
}
