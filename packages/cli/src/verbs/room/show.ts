// `parley room show`: how the room stands for one seat.
import { renderTerminal } from "@parley/engine/report";
import { pendingJoins, type RoomClient } from "@parley/room";
import { headWords, roomPhrase } from "@parley/seal";
import type { Environment } from "../../environment.ts";
import { EXIT, type ExitStatus } from "../../exit-status.ts";
import { type RoomWords, withRoom } from "../../room/at-work.ts";
import { printData } from "../../room/print-json.ts";
import { reaching } from "../../room/reaching.ts";
import { roomData, type Standing, writeRoom } from "../../room/standing.ts";
import { spokenLanguage } from "../../spoken-language.ts";

/** Status 1 where something speaks against the server or another member. */
export function show(words: RoomWords, environment: Environment): Promise<ExitStatus> {
  return withRoom({ ...words, bearsStop: true, listsAlarms: true }, environment, async (client) => {
    const standing = await standingOf(client, words);
    if (words.json) printData(roomData(standing), environment);
    else {
      const { columns: width, style } = environment;
      const document = writeRoom(standing, environment);
      environment.print(renderTerminal(document, { width, style, words: spokenLanguage().page }));
    }
    const isSound = standing.view.alarms.every(({ weight }) => weight === "notice");
    return isSound ? EXIT.fine : EXIT.problems;
  });
}

async function standingOf(client: RoomClient, { offline }: RoomWords): Promise<Standing> {
  const view = client.view();
  const { room: id, address } = client.entry;
  const present = view.room.members.filter(({ gone }) => gone === null).map(({ key }) => key);
  return {
    ...{ id, address, view, places: client.places() },
    door:
      offline || view.connection === "stopped"
        ? null
        : (await reaching(address, pendingJoins(client))).length,
    phrase: await roomPhrase(id, present),
    headWords: view.head.number > 0 ? headWords(view.head) : [],
  };
}
