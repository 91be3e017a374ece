// `parley room create`: founds a room on a server, with new keys in a folder of their own.
import { documentsOf } from "@parley/engine/case";
import { createRoom, type NewRoom } from "@parley/room";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { loadCase } from "../../load-case.ts";
import { OutsideError } from "../../outside-error.ts";
import { enterFirst, finishWork } from "../../room/at-work.ts";
import { complainOfDrafts } from "../../room/drafts.ts";
import { type Keep, type KeepWords, withNewKeep } from "../../room/keep.ts";
import { printData } from "../../room/print-json.ts";
import { reaching } from "../../room/reaching.ts";
import { serverAddress } from "../../room/server-address.ts";
import { complain, say } from "../../say.ts";

export interface CreateWords extends KeepWords {
  readonly server: string;
  readonly title: string;
  /** A case, of which the frame alone is brought. */
  readonly frame?: string;
  readonly seatName?: string;
}

export async function create(words: CreateWords, environment: Environment): Promise<ExitStatus> {
  const address = serverAddress(words.server);
  const frame = await readFrame(words, environment);
  if (frame === null) return EXIT.problems;
  return withNewKeep(words, environment, async (keep) => {
    if ((await keep.read()) !== undefined) throw new OutsideError("keep-with-room", words.keep);
    const { title, seatName } = words;
    const wanted = { address, identity: keep.identity, title, ...(seatName !== undefined && { seatName }) };
    return found({ ...wanted, ...(frame && { frame }) }, { keep, words, environment });
  });
}

interface Founding {
  readonly keep: Keep;
  readonly words: CreateWords;
  readonly environment: Environment;
}

async function found(wanted: NewRoom, { keep, words, environment }: Founding): Promise<ExitStatus> {
  const client = await reaching(wanted.address, createRoom(keep.host, wanted));
  return enterFirst(client, { keep, environment }, async () => {
    await finishWork(client);
    const isWhole = complainOfDrafts(client, environment);
    const { room, seat, identity, address } = client.entry;
    if (words.json)
      printData({ room, seat, member: identity.member, address, keep: words.keep }, environment);
    else {
      say(environment, "cli.room-made", { title: words.title, room, address });
      complain(environment, "cli.room-next-invite", { keep: words.keep });
    }
    return isWhole ? EXIT.fine : EXIT.problems;
  });
}

/** Undefined where none is wanted, null once its problems were printed. */
async function readFrame({ frame: typed }: CreateWords, environment: Environment) {
  if (typed === undefined) return undefined;
  const loaded = await loadCase(typed, environment);
  if (loaded === null) return null;
  return documentsOf(loaded.case).frame;
}
