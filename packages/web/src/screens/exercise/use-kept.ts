// What was said in an exercise so far, kept on this device.
import { useCallback, useState } from "react";
import type { SaidWord } from "../../engine/rehearsal/setup.ts";
import { isRecord } from "../../exercise/looked-at.ts";
import { readWord } from "../../exercise/said-words.ts";

export interface Kept {
  /** By party. */
  readonly names: Readonly<Record<string, string>>;
  /** Those of people, here or at the other device, in order. */
  readonly words: readonly SaidWord[];
  readonly isStarted: boolean;
  /** How often the talks were begun under these names. */
  readonly begun: number;
  readonly begunBy: string;
}

const NOTHING: Kept = { names: {}, words: [], isStarted: false, begun: 0, begunBy: "" };

/** Talks begun by these people: others who come to the same device begin for the first time. */
export function beginning({ names, begun, begunBy }: Kept): Partial<Kept> {
  const by = JSON.stringify(Object.entries(names).sort());
  return { isStarted: true, words: [], begun: by === begunBy ? begun + 1 : 1, begunBy: by };
}

/** @param name tells one link from another. */
export function useKept(name: string): readonly [Kept, (patch: Partial<Kept>) => void] {
  const [kept, setKept] = useState(() => readKept(name));
  const change = useCallback(
    (patch: Partial<Kept>) =>
      setKept((last) => {
        const next = { ...last, ...patch };
        write(name, next);
        return next;
      }),
    [name],
  );
  return [kept, change];
}

function readKept(name: string): Kept {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    if (!isRecord(data) || !isRecord(data.names) || !Array.isArray(data.words)) return NOTHING;
    const { isStarted, begun, begunBy } = data;
    return {
      names: Object.fromEntries(Object.entries(data.names).map(([party, said]) => [party, String(said)])),
      words: data.words.flatMap((word) => readWord(word) ?? []),
      isStarted: isStarted === true,
      begun: typeof begun === "number" ? begun : 0,
      begunBy: String(begunBy ?? ""),
    };
  } catch {
    return NOTHING;
  }
}

/** Where the device keeps nothing, it lasts as long as the page. */
function write(name: string, kept: Kept): void {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {}
}
