// Who could open what, and since when, as far as the seat that looks can know.
import { mayPassOn } from "../../talks/may-pass-on.ts";
import type { Exposure, JudgedAct, Room } from "../../talks/room.ts";
import { paragraph } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Column, Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import type { TalksTelling } from "./moments.ts";
import { type RoomWords, roomWords } from "./room-words.ts";

const COLUMNS = ["what", "from", "readers", "may-pass"] as const;

/** One row for each act that told something, in order. */
export function exposureTable(room: Room, telling: TalksTelling): Block[] {
  const words = roomWords(room, telling);
  const { speech } = words;
  if (room.exposure.length === 0) return [paragraph(speech.say("exposure.none"))];
  const acts = new Map(room.acts.map((judged) => [judged.placed.leaf, judged]));
  const ledger: Ledger = { room, words, acts };
  return [
    paragraph(speech.say("exposure.lead")),
    {
      kind: "table",
      caption: speech.say("exposure.caption"),
      columns: COLUMNS.map(
        (name): Column => ({ title: [speech.say(`exposure.column-${name}`)], kind: "text" }),
      ),
      rows: room.exposure.map((one) => exposureRow(one, ledger)),
    },
  ];
}

interface Ledger {
  readonly room: Room;
  readonly words: RoomWords;
  readonly acts: ReadonlyMap<Exposure["item"], JudgedAct>;
}

function exposureRow(exposure: Exposure, { room, words, acts }: Ledger): Text[] {
  const { item, from } = exposure;
  const { speech } = words;
  const judged = acts.get(item);
  const kind = speech.say(`exposure.what-${judged?.placed.act.do ?? "note"}`);
  const what = judged?.illegal ? speech.say("exposure.void", { what: kind }) : kind;
  // What comes from the chair itself needs nobody's leave.
  const isChair = room.seats.some(({ id, chair }) => id === from && chair);
  const mayPass = mayPassOn(exposure, room.rules.inForce?.rules ?? null);
  return [
    [speech.say("exposure.act", { act: words.act(item), what })],
    [capitalise(words.seat(from))],
    [readersText(exposure, words)],
    [isChair ? "–" : speech.say(`exposure.may-pass-${mayPass}`)],
  ];
}

/** Readers that came to it by the same act are named together. */
function readersText({ item, from, seats }: Exposure, words: RoomWords): string {
  const { speech } = words;
  const readers = seats.filter(({ seat }) => seat !== from);
  if (readers.length === 0) return speech.say("exposure.own-alone");
  const ways = [...new Set(readers.map(({ by }) => by))];
  const texts = ways.map((by) => {
    const together = readers.filter((reader) => reader.by === by);
    const parties = words.seats(together.map(({ seat }) => seat));
    const said = { parties, since: speech.moment(together[0].stamp) };
    return by === item
      ? speech.say("exposure.readers", said)
      : speech.say("exposure.readers-by", { ...said, act: words.act(by) });
  });
  return texts.join("; ");
}
