// What happened in a room, place by place; those that the file's seat cannot open stand together as runs.
import { type Block, type StoryLine, storyOf, talksSpeech } from "@parley/engine/report";
import type { Room } from "@parley/engine/talks";
import type { RoomReport } from "@parley/room";
import { sentence } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { actRuns } from "./act-runs.ts";

type ReadReport = RoomReport & { readonly room: Room };

export function storyLines({ room, places }: ReadReport): StoryLine[] {
  return storyOf(room, { language: spokenLanguage(), places });
}

export function storyBlocks(report: ReadReport): Block[] {
  const keys = new Set(report.places.flatMap((place) => (place.keys ? [place.number] : [])));
  const entries = runsOf(storyLines(report)).map((run) =>
    run[0].kind === "sealed"
      ? { term: [sealedText(run, keys)], details: [] }
      : { term: [`${run[0].number}${momentAfter(run[0].stamp)}`], details: [[run[0].text]] },
  );
  return entries.length === 0 ? [] : [{ kind: "definitions", entries }];
}

/** From milliseconds since 1970 UTC: day and time in UTC. */
export function momentText(milliseconds: number): string {
  return talksSpeech({ language: spokenLanguage() }).moment(milliseconds);
}

function momentAfter(stamp: number | null): string {
  return stamp === null ? "" : ` · ${momentText(stamp)}`;
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

function sealedText(run: readonly StoryLine[], keys: ReadonlySet<number>): string {
  const count = run.filter(({ number }) => keys.has(number)).length;
  const what = count === 0 ? "others" : count === run.length ? "keys" : "both";
  return sentence(`cli.verify-sealed-${what}`, { acts: actRuns(run.map(({ number }) => number)) });
}
