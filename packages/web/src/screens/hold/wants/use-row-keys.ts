// Lasting keys for lines of a list that has none, so that a line keeps its field and the focus when it is moved.
import { useRef } from "react";

export interface RowKeys {
  readonly keys: readonly string[];
  move(from: number, to: number): void;
  remove(at: number): void;
}

let next = 0;

/** Lines that come or go in another way, such as by undoing, do so at the end. */
export function useRowKeys(count: number): RowKeys {
  const kept = useRef<string[]>([]);
  while (kept.current.length < count) kept.current.push(`line-${next++}`);
  if (kept.current.length > count) kept.current.length = count;
  return {
    keys: [...kept.current],
    move(from, to) {
      const [key] = kept.current.splice(from, 1);
      kept.current.splice(to, 0, key);
    },
    remove(at) {
      kept.current.splice(at, 1);
    },
  };
}
