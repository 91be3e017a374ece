// What is open or chosen on a page of the sources, kept while the page is loaded, so that it is still there on the way back from a sentence.
import { useState } from "react";
import { useSession } from "../../store/use-case.ts";

const kept = new Map<string, unknown>();

export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const { key } = useSession();
  const place = `${key} ${name}`;
  const [value, setValue] = useState(() => (kept.has(place) ? (kept.get(place) as T) : initial));
  return [
    value,
    (next) => {
      kept.set(place, next);
      setValue(next);
    },
  ];
}
