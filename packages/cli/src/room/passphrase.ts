// Where a passphrase comes from: a file, the variable PARLEY_PASSPHRASE, or a person; a new one may also be drawn.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { makePassphrase, tidyPassphrase } from "@parley/seal";
import type { Environment } from "../environment.ts";
import { writeWhole } from "../files/write-files.ts";
import { fromNodeError, OutsideError } from "../outside-error.ts";
import { complain, sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

export interface PassphraseWords {
  readonly passphraseFile?: string;
}

/** Shorter ones are too easily guessed by whoever gets hold of the folder. */
const SHORTEST = 20;

/** The passphrase of something that is there already. @throws WrongUse where nothing and nobody can tell it */
export async function knownPassphrase(words: PassphraseWords, environment: Environment): Promise<string> {
  const found = await findPassphrase(words, environment);
  if (found === null) throw new WrongUse(sentence("cli.room-no-passphrase"));
  return found;
}

/** Null where nothing and nobody can tell it. */
export async function findPassphrase(
  { passphraseFile }: PassphraseWords,
  environment: Environment,
): Promise<string | null> {
  const { passphrase, person } = await environment.rooms();
  if (passphraseFile !== undefined) {
    const found = await readPassphrase(passphraseFile, environment);
    if (found === null) throw new OutsideError("passphrase-file-missing", passphraseFile);
    return found;
  }
  const given = passphrase ?? (await person?.askSecretly(sentence("cli.room-ask-passphrase")));
  return given === undefined ? null : checked(given);
}

/**
 * A passphrase for something that is made now. Where the file that is named is not there, or a person is at the terminal, seven words
 * are drawn, and written there or shown once. @throws WrongUse where there is neither, or for one that is too short
 */
export async function newPassphrase(words: PassphraseWords, environment: Environment): Promise<string> {
  const { passphrase, person } = await environment.rooms();
  const { passphraseFile } = words;
  if (passphraseFile !== undefined) {
    const found = await readPassphrase(passphraseFile, environment);
    return found === null ? drawInto(passphraseFile, environment) : longEnough(found);
  }
  if (passphrase !== undefined) return longEnough(passphrase);
  if (person === null) throw new WrongUse(sentence("cli.room-no-passphrase"));
  const drawn = makePassphrase();
  person.show(`${sentence("cli.room-passphrase-drawn")}\n\n    ${drawn}\n\n`);
  await person.ask(sentence("cli.room-passphrase-noted"));
  return drawn;
}

async function drawInto(file: string, environment: Environment): Promise<string> {
  const drawn = makePassphrase();
  await writeWhole(resolve(environment.folder, file), `${drawn}\n`, { mode: 0o600, flush: true });
  complain(environment, "cli.room-passphrase-written", { path: file });
  return drawn;
}

/** Null where there is no such file. */
async function readPassphrase(file: string, { folder }: Environment): Promise<string | null> {
  if (file.trim() === "") throw new WrongUse(sentence("cli.room-empty-name"));
  try {
    return checked(await readFile(resolve(folder, file), "utf8"));
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    const failure = fromNodeError(error, file, "unreadable");
    if (failure.reason === "not-found") return null;
    throw failure;
  }
}

function checked(passphrase: string): string {
  if (tidyPassphrase(passphrase) === "") throw new WrongUse(sentence("cli.room-empty-passphrase"));
  return passphrase.replace(/\r?\n$/, "");
}

function longEnough(passphrase: string): string {
  if (tidyPassphrase(passphrase).length >= SHORTEST) return passphrase;
  throw new WrongUse(sentence("cli.room-short-passphrase", { least: SHORTEST }));
}
