// What happened in a room, place by place; those that the file's seat cannot open stand together as runs.
import { type StoryLine, storyOf, type TalksTelling, talksSpeech } from "@parley/engine/report";
import type { Room } from "@parley/engine/talks";
import type { RoomReport } from "../verify-room.ts";
import { actRuns } from "./act-runs.ts";
import { sentence } from "./telling.ts";

export type ToldRoom = Pick<RoomReport, "places"> & { readonly room: Room };

/** One act, or several that follow one another and are sealed to the seat; these are told by their heading alone. */
export interface StoryEntry {
  readonly heading: string;
  readonly text: string | null;
}

export function storyLines({ room, places }: ToldRoom, telling: TalksTelling): StoryLine[] {
  return storyOf(room, { ...telling, places });
}

export function storyEntries(told: ToldRoom, telling: TalksTelling): StoryEntry[] {
  const keys = new Set(told.places.flatMap((place) => (place.keys ? [place.number] : [])));
  const { moment } = talksSpeech(telling);
  return runsOf(storyLines(told, telling)).map((run) => {
    const [{ kind, number, stamp, text }] = run;
    if (kind === "sealed") return { heading: sealedText(run, { keys, telling }), text: null };
    return { heading: stamp === null ? `${number}` : `${number} · ${moment(stamp)}`, text };
  });
}

/** Sealed lines that follow one another together, every other line by itself. */
function runsOf(lines: readonly StoryLine[]): StoryLine[][] {
  const runs: StoryLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.kind === "sealed" && last?.[0].kind === "sealed") last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function sealedText(
  run: readonly StoryLine[],
  { keys, telling }: { readonly keys: ReadonlySet<number>; readonly telling: TalksTelling },
): string {
  const count = run.filter(({ number }) => keys.has(number)).length;
  const what = count === 0 ? "others" : count === run.length ? "keys" : "both";
  return sentence(telling, `cli.verify-sealed-${what}`, { acts: actRuns(run.map(({ number }) => number)) });
}
