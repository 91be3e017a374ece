// The laws that a fold must keep, as checks that say how one is broken; so they can be held against a fold with a leak in it.
import type { SeatId } from "../../src/talks/ids.ts";
import { isSealed, type Place, type PlacedAct } from "../../src/talks/place.ts";
import type { Room } from "../../src/talks/room.ts";
import { EVERYONE, sealedFor } from "./a-room.ts";
import { Entropy } from "./random-history.ts";

export type Fold = (places: readonly Place[], viewer?: SeatId) => Room;
export type Law = "verdicts" | "control" | "interference";

/** How the fold breaks the law on this history; null: it keeps it. `others`: chance for what the law changes. */
export function lawBrokenBy(
  law: Law,
  places: readonly Place[],
  fold: Fold,
  others: readonly number[] = [1],
): string | null {
  const broken = { verdicts: verdictsDiffer, control: controlDiffers, interference: interferes }[law];
  return broken(places, fold, others);
}

function verdictsDiffer(places: readonly Place[], fold: Fold): string | null {
  const verdicts = (room: Room) =>
    new Map(room.acts.map(({ placed, illegal }) => [placed.number, JSON.stringify(illegal)]));
  const all = verdicts(fold(places));
  for (const viewer of EVERYONE) {
    const own = verdicts(fold(sealedFor(places, viewer), viewer));
    for (const [number, verdict] of own) {
      if (verdict !== all.get(number))
        return `place ${number}: ${viewer} finds ${verdict}, all together ${all.get(number)}`;
    }
  }
  return null;
}

function controlDiffers(places: readonly Place[], fold: Fold): string | null {
  const shared = ({ title, seats, members, frames, rules, rounds, pauses, format }: Room) =>
    plain({ title, seats, members, frames, rules, rounds, pauses, format });
  const all = shared(fold(places));
  const differs = EVERYONE.find((viewer) => shared(fold(sealedFor(places, viewer), viewer)) !== all);
  return differs === undefined ? null : `${differs} sees another room`;
}

/** Exchanges what acts say that do not reach the viewer, leaving their headers as they are. */
function interferes(places: readonly Place[], fold: Fold, others: readonly number[]): string | null {
  for (const viewer of EVERYONE) {
    const entropy = new Entropy(others);
    const hidden = places.filter((place): place is PlacedAct => isHidden(place, viewer));
    if (hidden.length === 0) continue;
    const changed = places.map((place) =>
      isHidden(place, viewer) && entropy.chance(70) ? { ...place, act: entropy.one(hidden).act } : place,
    );
    if (plain(fold(places, viewer)) !== plain(fold(changed, viewer))) return `${viewer} can tell`;
  }
  return null;
}

function isHidden(place: Place, viewer: SeatId): boolean {
  return !isSealed(place) && place.kind === "act" && !place.audience.includes(viewer);
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `${one}n` : one));
}
