// The envelopes of a room in chunks, in memory only until they are kept: an export needs them, the screen does not.
import type { PlacedAct } from "@parley/seal";
import type { Vault } from "./vault.ts";

/** Acts in one chunk. */
export const CHUNK = 200;

export class LogBook {
  readonly #vault: Vault;
  readonly #chunks = new Map<number, PlacedAct[]>();
  readonly #changed = new Set<number>();
  #length = 0;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Places in their order, the first being number 1. */
  append(placed: readonly PlacedAct[]): void {
    for (const one of placed) {
      const index = Math.floor(this.#length / CHUNK);
      const chunk = this.#chunks.get(index) ?? [];
      chunk.push(one);
      this.#chunks.set(index, chunk);
      this.#changed.add(index);
      this.#length++;
    }
  }

  /** Puts a place with its envelope where it stood without. */
  async replace(place: PlacedAct): Promise<void> {
    const index = Math.floor((place.number - 1) / CHUNK);
    const chunk = [...(await this.#chunk(index))];
    chunk[(place.number - 1) % CHUNK] = place;
    this.#chunks.set(index, chunk);
    this.#changed.add(index);
  }

  /** What to write so that all is kept. Take it down with `written` once it is. */
  unwritten(): { readonly values: Record<string, unknown>; readonly chunks: readonly number[] } {
    const chunks = [...this.#changed];
    this.#changed.clear();
    return {
      values: Object.fromEntries(chunks.map((index) => [nameOf(index), this.#chunks.get(index)])),
      chunks,
    };
  }

  written(chunks: readonly number[]): void {
    for (const index of chunks) {
      const isFull = this.#length >= (index + 1) * CHUNK;
      if (isFull && !this.#changed.has(index)) this.#chunks.delete(index);
    }
  }

  /** Places from a number on, in chunks. */
  async *from(number: number): AsyncGenerator<readonly PlacedAct[]> {
    for (let index = Math.floor((number - 1) / CHUNK); index * CHUNK < this.#length; index++) {
      const chunk = await this.#chunk(index);
      yield index * CHUNK + 1 < number ? chunk.slice(number - 1 - index * CHUNK) : chunk;
    }
  }

  /** What an earlier opening kept after the first `checked` places; these are taken as kept, the rest is for checking again. */
  async resume(checked: number): Promise<readonly PlacedAct[]> {
    this.#length = checked;
    const start = Math.floor(checked / CHUNK);
    const rest: PlacedAct[] = [];
    for (let index = start; ; index++) {
      const chunk = (await this.#vault.read(nameOf(index))) as PlacedAct[] | undefined;
      if (chunk === undefined || chunk.length === 0) break;
      if (index === start) {
        const kept = chunk.slice(0, checked - start * CHUNK);
        if (kept.length > 0) this.#chunks.set(index, kept);
        rest.push(...chunk.slice(kept.length));
      } else rest.push(...chunk);
      if (chunk.length < CHUNK) break;
    }
    return rest;
  }

  async #chunk(index: number): Promise<readonly PlacedAct[]> {
    const held = this.#chunks.get(index);
    return held ?? ((await this.#vault.read(nameOf(index))) as PlacedAct[]);
  }
}

function nameOf(index: number): string {
  return `log/${index}`;
}
