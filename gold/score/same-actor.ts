// Whether two actors are the same.
import type { Actor } from "@parley/engine/case";

const FILLERS = new Set(["the", "a", "an", "mr", "ms", "mrs", "dr", "of"]);

function wordsOf(name: string): readonly string[] {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word));
}

/** New names are the same where the words of one are all among the other's: “Ferenczi” and “Tomasz Ferenczi”. */
export function isSameActor(one: Actor, other: Actor): boolean {
  if (one.kind === "known") return other.kind === "known" && one.id === other.id;
  if (one.kind === "unresolved" || other.kind !== "new") return one.kind === other.kind;
  const [few = [], many = []] = [wordsOf(one.name), wordsOf(other.name)].toSorted(
    (a, b) => a.length - b.length,
  );
  return few.length > 0 && few.every((word) => many.includes(word));
}
