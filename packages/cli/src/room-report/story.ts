// What happened in a room, place by place, as blocks of a report.
import { type Block, talksSpeech } from "@parley/engine/report";
import type { Room } from "@parley/engine/talks";
import { type RoomReport, storyEntries } from "@parley/room";
import { spokenLanguage } from "../spoken-language.ts";

export function storyBlocks(told: Pick<RoomReport, "places"> & { readonly room: Room }): Block[] {
  const entries = storyEntries(told, { language: spokenLanguage() }).map(({ heading, text }) => ({
    term: [heading],
    details: text === null ? [] : [[text]],
  }));
  return entries.length === 0 ? [] : [{ kind: "definitions", entries }];
}

/** From milliseconds since 1970 UTC: day and time in UTC. */
export function momentText(milliseconds: number): string {
  return talksSpeech({ language: spokenLanguage() }).moment(milliseconds);
}
