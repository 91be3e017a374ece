// The ledger of who could open what, and by which act it reached them.
import type { ActWord } from "../acts/room-act.ts";
import type { LeafHash } from "../ids.ts";
import { isOpenToAll, type PlacedAct } from "../place.ts";
import { type TableState, update } from "./table-state.ts";

/** Acts that tell somebody something beyond a yes or no to what they know. */
const TELLING: readonly ActWord[] = [
  "share",
  "offer",
  "accept",
  "reject",
  "withdraw",
  "note",
  "ask",
  "answer",
  "convey",
  "poll",
  "poll-answer",
  "read-back",
  "correct",
  "agree",
];

/** Enters what an act tells, whether it is legal or not: its readers have read it. */
export function exposeAct({ exposure }: TableState, placed: PlacedAct): void {
  const { act, leaf, stamp, seat } = placed;
  if (isOpenToAll(placed) || !TELLING.includes(act.do) || exposure.has(leaf)) return;
  exposure.set(leaf, {
    item: leaf,
    from: seat,
    mayPass: "mayPass" in act ? (act.mayPass ?? null) : null,
    seats: placed.audience.map((reader) => ({ seat: reader, by: leaf, stamp })),
  });
}

/** What `source` tells reaches the receivers of `release`, as from the release. */
export function exposeRelease(table: TableState, release: LeafHash, source: LeafHash): void {
  const made = table.releases.get(release);
  if (!made) return;
  const { stamp } = made.made;
  update(table.exposure, source, (entry) => ({
    ...entry,
    seats: [
      ...entry.seats,
      ...made.audience
        .filter((seat) => !entry.seats.some((one) => one.seat === seat))
        .map((seat) => ({ seat, by: release, stamp })),
    ],
  }));
}
