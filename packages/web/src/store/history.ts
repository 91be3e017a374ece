// Undo and redo without limit: earlier and later states of a document, which share what did not change.

export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

interface Step<T> {
  readonly value: T;
  /** What was done between this state and the one nearer to the present. */
  readonly label: string;
  /** Changes of one thing in one go (letters typed into one field) are one step. */
  readonly group: string | null;
}

export interface Change {
  readonly label: string;
  readonly group?: string | null;
}

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

export function record<T>(history: History<T>, value: T, { label, group = null }: Change): History<T> {
  if (value === history.present) return history;
  const last = history.past.at(-1);
  const continues = group !== null && last?.group === group && history.future.length === 0;
  const past = continues ? history.past : [...history.past, { value: history.present, label, group }];
  return { past, present: value, future: [] };
}

/** The next change starts a step of its own. */
export function closeGroup<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last || last.group === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: null }] };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last) return history;
  const { value, label } = last;
  const future = [{ value: history.present, label, group: null }, ...history.future];
  return { past: history.past.slice(0, -1), present: value, future };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (!next) return history;
  const past = [...history.past, { value: history.present, label: next.label, group: null }];
  return { past, present: next.value, future };
}
