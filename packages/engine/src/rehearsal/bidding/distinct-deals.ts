// How many different packages somebody has tabled. Numbers are small and hashing them by hand makes nothing new in a turn.
import type { DealNumber } from "../scenario/deals.ts";

const FREE = -1;

export class DistinctDeals {
  size = 0;
  /** Open addressing; a power of two of places, at most half of them taken. */
  #places = new Int32Array(32).fill(FREE);
  #latest = FREE;

  add(deal: DealNumber): void {
    if (deal === this.#latest) return;
    this.#latest = deal;
    const place = placeOf(deal, this.#places);
    if (this.#places[place] === deal) return;
    this.#places[place] = deal;
    this.size++;
    if (this.size * 2 > this.#places.length) this.#grow();
  }

  #grow(): void {
    const roomier = new Int32Array(this.#places.length * 2).fill(FREE);
    for (const deal of this.#places) if (deal !== FREE) roomier[placeOf(deal, roomier)] = deal;
    this.#places = roomier;
  }
}

/** Where the number stands, or the free place where it belongs. */
function placeOf(deal: DealNumber, places: Int32Array): number {
  const last = places.length - 1;
  let place = (Math.imul(deal, 0x9e3779b1) >>> 7) & last;
  while (places[place] !== FREE && places[place] !== deal) place = (place + 1) & last;
  return place;
}
