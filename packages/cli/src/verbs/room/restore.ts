// `parley room restore`: a member's keys from their backup into a new folder, and back into the room.
import { readFile, stat } from "node:fs/promises";
import { findEntry, openRoom, type RoomEntry, type RoomLink } from "@parley/room";
import { type Bytes, fingerprintOf, type Identity } from "@parley/seal";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { fromNodeError, OutsideError } from "../../outside-error.ts";
import { enterFirst, waitForKeys } from "../../room/at-work.ts";
import { type KeepWords, unlockIdentity, withNewKeep } from "../../room/keep.ts";
import { hasIdentity, pathOf } from "../../room/keep-files.ts";
import { knownPassphrase } from "../../room/passphrase.ts";
import { printData } from "../../room/print-json.ts";
import { reaching } from "../../room/reaching.ts";
import { seatName } from "../../room/seats.ts";
import { roomLink, serverAddress } from "../../room/server-address.ts";
import { say, sentence } from "../../say.ts";
import { WrongUse } from "../../wrong-use.ts";

export interface RestoreWords extends KeepWords {
  readonly server?: string;
  readonly room?: string;
  /** Any invitation to the room, used or not. */
  readonly link?: string;
}

/** No backup comes near so many bytes. */
const LARGEST_BACKUP = 64 * 1024;

export async function restoreFrom(
  typed: string,
  words: RestoreWords,
  environment: Environment,
): Promise<ExitStatus> {
  const goal = readGoal(words);
  const file = await readBackup(typed, environment);
  if (await hasIdentity(pathOf(words.keep, environment))) {
    throw new OutsideError("folder-not-empty", words.keep);
  }
  const passphrase = await knownPassphrase(words, environment);
  const identity = await unlockIdentity(file, { passphrase, typed });
  const entry = await findRoom(goal, { identity, environment });
  return withNewKeep({ ...words, keys: { identity, file } }, environment, async (keep) => {
    const client = await openRoom(keep.host, entry);
    return enterFirst(client, { keep, environment }, async () => {
      await checkFounder(client.founder, goal);
      await waitForKeys(client);
      const { room, seat, member } = client.view();
      const { room: id, address } = entry;
      if (words.json) printData({ room: id, seat, member, address, title: room.title }, environment);
      else {
        const title = room.title ?? id;
        say(environment, "cli.room-restored", { title, seat: seatName(room, seat), keep: words.keep });
      }
      return EXIT.fine;
    });
  });
}

interface Goal {
  readonly address: string;
  readonly room: string;
  readonly link: RoomLink | null;
}

/** @throws WrongUse */
function readGoal({ server, room, link: typed }: RestoreWords): Goal {
  if (typed !== undefined) {
    const link = roomLink(typed);
    if (link === undefined) throw new WrongUse(sentence("cli.room-bad-link"));
    return { address: link.address, room: link.invitation.room, link };
  }
  if (server === undefined || room === undefined) throw new WrongUse(sentence("cli.room-restore-where"));
  return { address: serverAddress(server), room, link: null };
}

async function findRoom(
  { address, room, link }: Goal,
  { identity, environment }: { readonly identity: Identity; readonly environment: Environment },
): Promise<RoomEntry> {
  const host = await environment.rooms();
  const entry = await reaching(address, findEntry(host, { address, room, identity }));
  if (entry === undefined) throw new OutsideError("room-not-let-in", address);
  if (link !== null && (await fingerprintOf(entry.serverKey)) !== link.invitation.server) {
    throw new OutsideError("room-server-differs", address);
  }
  return entry;
}

async function checkFounder(founder: string, { address, link }: Goal): Promise<void> {
  if (link === null || (await fingerprintOf(founder)) === link.invitation.founder) return;
  throw new OutsideError("room-founder-differs", address);
}

async function readBackup(typed: string, environment: Environment): Promise<Bytes> {
  const path = pathOf(typed, environment);
  try {
    const entry = await stat(path);
    if (!entry.isFile() || entry.size > LARGEST_BACKUP) throw new OutsideError("backup-broken", typed);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof OutsideError ? error : fromNodeError(error, typed, "unreadable");
  }
}
