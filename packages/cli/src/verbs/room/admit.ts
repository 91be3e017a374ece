// `parley room admit`: who asks at the door, letting them in, turning them away.
import { admit, type PendingJoin, pendingJoins, type RoomClient, turnAway } from "@parley/room";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { outcomeOf, type RoomWords, withRoom } from "../../room/at-work.ts";
import { complainOfReason } from "../../room/drafts.ts";
import { printData } from "../../room/print-json.ts";
import { reaching } from "../../room/reaching.ts";
import { seatName } from "../../room/seats.ts";
import { momentText } from "../../room-report/story.ts";
import { complain, say, sentence } from "../../say.ts";
import { WrongUse } from "../../wrong-use.ts";

export interface AdmitWords extends RoomWords {
  readonly all?: boolean;
  /** Turns away instead of letting in. */
  readonly turnAway?: boolean;
}

interface Door {
  readonly client: RoomClient;
  readonly environment: Environment;
}

interface Dealt {
  readonly admitted: readonly string[];
  readonly turnedAway: readonly string[];
  /** Requests that answer no invitation of this folder, or were not let in. */
  readonly failed: readonly string[];
}

/** Without ids and without `--all`, it lists who asks. */
export async function admitTo(
  ids: readonly string[],
  words: AdmitWords,
  environment: Environment,
): Promise<ExitStatus> {
  if (words.turnAway && words.all) throw new WrongUse(sentence("cli.room-turn-away-one"));
  return withRoom(words, environment, async (client) => {
    const door: Door = { client, environment };
    const joins = await reaching(client.entry.address, pendingJoins(client));
    const chosen = words.all ? joins : ids.map((id) => findJoin(joins, id));
    const dealt = await deal(chosen, words, door);
    if (words.json) printData({ joins: joins.map((join) => joinData(join, door)), ...dealt }, environment);
    else if (chosen.length === 0) list(joins, door);
    return dealt.failed.length === 0 ? EXIT.fine : EXIT.problems;
  });
}

async function deal(chosen: readonly PendingJoin[], words: AdmitWords, door: Door): Promise<Dealt> {
  const [admitted, turnedAway, failed]: [string[], string[], string[]] = [[], [], []];
  for (const join of chosen) {
    if (words.turnAway) {
      await reaching(door.client.entry.address, turnAway(door.client, join));
      turnedAway.push(join.id);
      if (!words.json) say(door.environment, "cli.room-turned-away", { id: join.id });
    } else (await letIn(join, words, door)) ? admitted.push(join.id) : failed.push(join.id);
  }
  return { admitted, turnedAway, failed };
}

async function letIn(
  join: PendingJoin,
  { json }: AdmitWords,
  { client, environment }: Door,
): Promise<boolean> {
  if (!("member" in join)) {
    complain(environment, "cli.room-at-door-not", { id: join.id });
    complain(environment, `room.joining.${join.fault}`);
    return false;
  }
  const refusal = await outcomeOf(client, await reaching(client.entry.address, admit(client, join)));
  if (refusal !== null) complainOfReason(client, refusal, environment);
  else if (!json)
    say(environment, "cli.room-let-in", { id: join.id, seat: seatName(client.view().room, join.seat) });
  return refusal === null;
}

/** @throws WrongUse */
function findJoin(joins: readonly PendingJoin[], id: string): PendingJoin {
  const found = joins.find((join) => join.id === id);
  if (found) return found;
  throw new WrongUse(sentence("cli.room-unknown-request", { text: id, known: joins.map((join) => join.id) }));
}

function list(joins: readonly PendingJoin[], { client, environment }: Door): void {
  if (joins.length === 0) say(environment, "cli.room-nobody-at-door");
  const { room } = client.view();
  for (const join of joins) {
    const { id } = join;
    const moment = momentText(join.at);
    if ("member" in join)
      say(environment, "cli.room-at-door", { id, moment, seat: seatName(room, join.seat) });
    else {
      say(environment, "cli.room-at-door-unfit", { id, moment });
      say(environment, `room.joining.${join.fault}`);
    }
  }
}

function joinData(join: PendingJoin, { client }: Door): object {
  const { id, at } = join;
  if (!("member" in join)) return { id, at, fault: join.fault };
  const name = client.view().room.seats.find((seat) => seat.id === join.seat)?.name ?? null;
  return { id, at, seat: join.seat, seatName: name, member: join.member.key };
}
