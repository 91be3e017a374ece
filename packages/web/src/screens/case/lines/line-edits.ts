// What a list that is typed like text does to the case behind it.
import type { Place } from "./lines.ts";

/** Keys given back are those of the lines that came of it. */
export interface LineEdits {
  add(place: Place, text: string): string;
  rename(key: string, text: string): void;
  split(key: string, parts: { readonly left: string; readonly right: string }): string;
  remove(key: string): void;
  /** False where it stands at the end already. */
  move(key: string, by: -1 | 1): boolean;
  /** A line was left: what is typed next is a step of its own. */
  leave(): void;
  /** Of many lines at once; where a line after them goes. Null where there was nothing in it. */
  paste(place: Place, text: string): Place | null;
  /** Null where nothing stands above that it could belong to. Lists without it have one level. */
  indent?(key: string): string | null;
  outdent?(key: string): string | null;
  /** False where nothing can be typed below the line; says why. */
  mayHold?(head: string): boolean;
}
