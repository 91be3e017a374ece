// What was found of files of a room, as data: codes in place of sentences, the same in every language.
import type { Room } from "@parley/engine/talks";
import type { RoomReport, ViewsCompared } from "@parley/room";

/** `comparison` is null for one file, and where one of two could not be read. */
export function roomReportJson(
  files: readonly { readonly file: string; readonly report: RoomReport }[],
  comparison: ViewsCompared["comparison"] = null,
): object {
  return { version: 1, files: files.map(({ file, report }) => fileJson(file, report)), comparison };
}

function fileJson(file: string, { findings, room, places, agreements }: RoomReport): object {
  const sound = !findings.some(({ weight }) => weight === "fault");
  const about = room && { title: room.title, seat: room.viewer, phase: room.phase, seats: room.seats };
  return { file, sound, findings, room: about, acts: room ? actsJson(room, places) : [], agreements };
}

/** One a place; those that say nothing here have no `act`. */
export function actsJson({ acts }: Room, places: RoomReport["places"]): object[] {
  const opened = new Map(acts.map((judged) => [judged.placed.number, judged]));
  return places.map(({ number, stamp, keys, void: reason }) => {
    const judged = opened.get(number);
    const where = { number, stamp, ...(reason !== undefined && { void: reason }) };
    if (!judged) return { ...where, kind: keys ? "keys" : "sealed" };
    const { placed, illegal, flags } = judged;
    const { author, seat, audience, sentAt, leaf, act } = placed;
    return { ...where, kind: "opened", leaf, author, seat, audience, sentAt, act, illegal, flags };
  });
}
