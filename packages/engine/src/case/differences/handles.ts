// What the entries of a list are called by: their ids, or names made from their places, as the reader of cases makes them.
import { tidyId } from "../reading/names.ts";
import { isMap, isScalar } from "./change.ts";
import { givenId, type ListPlace } from "./places.ts";
import { dataKey } from "./same-data.ts";

/** One for each entry, no two the same. */
export function handlesOf(items: readonly unknown[], place: ListPlace): string[] {
  const own = ownIds(items, place);
  const taken = new Set(own.filter((id) => id !== null));
  return own.map((id, k) => id ?? claim(`${place.prefix}-${k + 1}`, taken));
}

/**
 * What the entries of a later list are called, in terms of an earlier one: by their ids; those without one by what they say; and
 * what is new by a name that the earlier list does not have.
 */
export function alignedHandles(
  before: { readonly items: readonly unknown[]; readonly handles: readonly string[] },
  after: readonly unknown[],
  place: ListPlace,
): string[] {
  const match = new Match(before.handles, after.length);
  const given = ownIds(before.items, place);
  const wanted = ownIds(after, place);
  const isGiven = (k: number) => given[k] !== null;
  const positions = new Map(before.handles.map((handle, k) => [handle, k]));
  wanted.forEach((id, k) => {
    const at = id === null ? undefined : positions.get(id);
    if (at !== undefined && isGiven(at)) match.pair(at, k);
  });
  const keyed = (
    list: readonly unknown[],
    key: (item: unknown) => string | null,
    ids: readonly (string | null)[],
  ) => list.map((item, k) => (ids[k] === null ? key(item) : null));
  const tellings = place.tellers.length > 0 ? [dataKey, (item: unknown) => teller(item, place)] : [dataKey];
  for (const telling of tellings)
    match.pairEqual(keyed(before.items, telling, given), keyed(after, telling, wanted));
  wanted.forEach((id, k) => {
    const at = id === null ? undefined : positions.get(id);
    if (at !== undefined) match.pair(at, k);
  });
  match.pairRest(
    given.map((id) => id === null),
    wanted.map((id) => id === null),
  );
  return match.handles(wanted, place);
}

/** Pairs of entries of an earlier and a later list, each in one pair at most. */
class Match {
  readonly #names: readonly string[];
  readonly #partner: (number | null)[];
  readonly #taken = new Set<number>();

  constructor(names: readonly string[], length: number) {
    this.#names = names;
    this.#partner = Array.from({ length }, () => null);
  }

  pair(before: number, after: number): void {
    if (this.#taken.has(before) || this.#partner[after] !== null) return;
    this.#taken.add(before);
    this.#partner[after] = before;
  }

  /** Pairs those with equal keys, in order; null is no key. */
  pairEqual(before: readonly (string | null)[], after: readonly (string | null)[]): void {
    const waiting = new Map<string, number[]>();
    before.forEach((key, k) => {
      if (key === null || this.#taken.has(k)) return;
      const list = waiting.get(key);
      if (list) list.push(k);
      else waiting.set(key, [k]);
    });
    for (const list of waiting.values()) list.reverse();
    after.forEach((key, k) => {
      if (key === null || this.#partner[k] !== null) return;
      const found = waiting.get(key)?.pop();
      if (found !== undefined) this.pair(found, k);
    });
  }

  /** Where as many are left on one side as on the other, each is taken to have become the next. */
  pairRest(before: readonly boolean[], after: readonly boolean[]): void {
    const left = before.flatMap((counts, k) => (counts && !this.#taken.has(k) ? [k] : []));
    const right = after.flatMap((counts, k) => (counts && this.#partner[k] === null ? [k] : []));
    if (left.length !== right.length) return;
    left.forEach((at, k) => {
      this.pair(at, right[k]);
    });
  }

  handles(wanted: readonly (string | null)[], { prefix }: ListPlace): string[] {
    const taken = new Set([...this.#names, ...wanted.filter((id) => id !== null)]);
    const old = new Set(this.#names);
    return this.#partner.map((before, k) => {
      if (before !== null) return this.#names[before];
      const id = wanted[k];
      return id !== null && !old.has(id) ? id : claim(id ?? `${prefix}-${k + 1}`, taken);
    });
  }
}

/** The ids that entries say they have; null where there is none, or where an earlier entry has it. */
function ownIds(items: readonly unknown[], place: ListPlace): (string | null)[] {
  const seen = new Set<string>();
  return items.map((item) => {
    const id = idOf(item, place);
    if (id === null || seen.has(id)) return null;
    seen.add(id);
    return id;
  });
}

function idOf(item: unknown, place: ListPlace): string | null {
  const id = givenId(item, place);
  return isScalar(id) && tidyId(String(id)) !== "" ? tidyId(String(id)) : null;
}

function teller(item: unknown, { tellers }: ListPlace): string | null {
  return isMap(item) ? dataKey(tellers.map((key) => item[key] ?? null)) : null;
}

/** The wanted name, with a prime or more where it is taken; it is taken from then on. */
function claim(wanted: string, taken: Set<string>): string {
  let name = wanted;
  while (taken.has(name)) name = `${name}'`;
  taken.add(name);
  return name;
}
