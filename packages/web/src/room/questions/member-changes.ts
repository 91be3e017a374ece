// Who came and went in the room since this member last heard all read the eight words: by whose act, and when.
import type { Mark, Room } from "@parley/engine/talks";
import type { RoomDesk } from "../room-desk.ts";
import { seatTags } from "../seat-tags.ts";

/** Under this name lies the number of the last act before the words were read. */
export const WORDS_READ = "words-read";

export interface MemberChange {
  readonly way: "came" | "went";
  /** The name of the seat. */
  readonly seat: string;
  readonly name: string | null;
  /** The name of the seat that signed it. */
  readonly by: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** Oldest first. One's own coming, and what one signed oneself, is no news. */
export async function memberChanges(_: null, desk: RoomDesk): Promise<readonly MemberChange[]> {
  const { room, view } = desk;
  const own = room.members.find(({ key }) => key === view.member);
  const read = (await desk.readLocal(WORDS_READ)) as number | undefined;
  const since = Math.max(read ?? 0, own?.since.number ?? 0);
  const tagOf = seatTags(room, desk.language);
  return changesIn(room)
    .filter(({ mark }) => mark.number > since && mark.author !== view.member)
    .map(({ way, seat, name, mark }) => ({
      ...{ way, name, seat: tagOf(seat).name, by: tagOf(mark.seat).name, at: mark.stamp },
    }));
}

function changesIn({ members }: Room) {
  const changes = members.flatMap(({ seat, name, since, gone }) => [
    { way: "came" as const, seat, name, mark: since },
    ...(gone ? [{ way: "went" as const, seat, name, mark: gone.mark }] : []),
  ]);
  return changes.sort((one, other) => number(one) - number(other));
}

function number({ mark }: { readonly mark: Mark }): number {
  return mark.number;
}
