// `parley room join`: asks in by a link, waits until a member has let one in, and reads the room.
import {
  askIn,
  JoiningError,
  openRoom,
  type RoomEntry,
  type RoomLink,
  waitForAdmission,
  writeLink,
} from "@parley/room";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { OutsideError } from "../../outside-error.ts";
import { enterFirst, waitForKeys } from "../../room/at-work.ts";
import { type Keep, type KeepWords, withKeep, withNewKeep } from "../../room/keep.ts";
import { printData } from "../../room/print-json.ts";
import { reaching } from "../../room/reaching.ts";
import { seatName } from "../../room/seats.ts";
import { roomLink } from "../../room/server-address.ts";
import { complain, say, sentence } from "../../say.ts";
import { WrongUse } from "../../wrong-use.ts";

export interface JoinWords extends KeepWords {
  /** Seconds to wait for being let in; without end if left out. */
  readonly wait?: number;
}

interface Asking {
  readonly keep: Keep;
  readonly words: JoinWords;
  readonly environment: Environment;
}

/** `typed`: the link, `-` for standard input, or null to go on waiting after an earlier call. */
export async function join(
  typed: string | null,
  words: JoinWords,
  environment: Environment,
): Promise<ExitStatus> {
  const text = typed === "-" ? await (await environment.rooms()).readInput() : typed;
  const given = text === null ? null : linkOf(text);
  const open = given === null ? withKeep : withNewKeep;
  return open(words, environment, async (keep) => {
    const asking: Asking = { keep, words, environment };
    const link = await ask(given, asking);
    const entry = await admission(link, asking);
    return entry === null ? stillAtDoor(asking, link) : enter(entry, asking);
  });
}

/** @throws WrongUse for what is no link */
function linkOf(text: string): RoomLink {
  const link = roomLink(text);
  if (link === undefined) throw new WrongUse(sentence("cli.room-bad-link"));
  return link;
}

/** A link is good once: where this folder has asked by it before, it just goes on waiting. */
async function ask(given: RoomLink | null, { keep, words, environment }: Asking): Promise<RoomLink> {
  const kept = await keep.read();
  if (kept?.state === "in") throw new OutsideError("keep-with-room", words.keep);
  const before = kept && linkOf(kept.link);
  const link = given ?? before;
  if (link === undefined) throw new OutsideError("keep-without-room", words.keep);
  if (kept?.sent && before?.invitation.secret === link.invitation.secret) return link;
  const text = writeLink(link);
  await keep.write({ state: "asked", link: text, sent: false });
  await reaching(link.address, askIn(keep.host, { link, identity: keep.identity })).catch(asSpent);
  await keep.write({ state: "asked", link: text, sent: true });
  complain(environment, "cli.room-asked");
  return link;
}

/** A server says the same of an invitation that was used, that has expired, and that there never was. */
function asSpent(error: unknown): never {
  const isRefused = error instanceof OutsideError && error.reason === "room-not-let-in";
  throw isRefused ? new OutsideError("room-invitation-spent", error.path, { cause: error }) : error;
}

/** Null where nobody has let this member in within the time. */
async function admission(link: RoomLink, { keep, words }: Asking): Promise<RoomEntry | null> {
  if (words.wait === 0) return null;
  const over = new AbortController();
  const done = new AbortController();
  if (words.wait !== undefined) {
    void keep.host.clock.wait(words.wait * 1_000, done.signal).then(() => over.abort());
  }
  try {
    const joining = { link, identity: keep.identity, signal: over.signal };
    return await reaching(link.address, waitForAdmission(keep.host, joining));
  } catch (error) {
    if (error instanceof JoiningError && error.reason === "aborted") return null;
    throw error;
  } finally {
    done.abort();
  }
}

/** Status 1, so that a script can ask again; 0 where it was not to wait at all. */
function stillAtDoor({ keep, words, environment }: Asking, link: RoomLink): ExitStatus {
  const { room } = link.invitation;
  if (words.json) printData({ state: "asked", room, member: keep.identity.member }, environment);
  else say(environment, "cli.room-still-at-door", { keep: words.keep });
  return words.wait === 0 ? EXIT.fine : EXIT.problems;
}

async function enter(entry: RoomEntry, { keep, words, environment }: Asking): Promise<ExitStatus> {
  const client = await openRoom(keep.host, entry);
  return enterFirst(client, { keep, environment }, async () => {
    await waitForKeys(client);
    const { room, seat, member } = client.view();
    if (words.json) {
      const { room: id, address } = entry;
      printData({ state: "in", room: id, seat, member, address, title: room.title }, environment);
    } else {
      const title = room.title ?? entry.room;
      say(environment, "cli.room-entered", { title, seat: seatName(room, seat), keep: words.keep });
    }
    return EXIT.fine;
  });
}
