// What was worked out of variants of a case, kept in a worker as long as the pieces that it came from stay the same: the name of a what-if
// may change, or another one come, without all being reckoned anew.
import type { CaseDocuments } from "@parley/engine/case";

interface Kept {
  readonly pieces: readonly unknown[];
  readonly key: string;
  readonly value: unknown;
}

const MOST = 12;
let columns: readonly Kept[] = [];

/** `key` says what of the documents it is; it holds every further argument. */
export function keptWith<T>(documents: CaseDocuments, key: string, make: () => T): T {
  const { frame, profiles, conflict, record } = documents;
  const pieces = [frame, conflict, record, ...profiles];
  const found = columns.find((one) => one.key === key && same(one.pieces, pieces));
  if (found) return found.value as T;
  const value = make();
  columns = [{ pieces, key, value }, ...columns].slice(0, MOST);
  return value;
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((piece, at) => piece === others[at]);
}
