// The worths of every combination of every group in a drawn sheet, written into the parts that searches read.
import type { DrawnSheet } from "../../preference/draws.ts";
import type { Group } from "../deal-space.ts";

/** Each call writes what the sheet then holds; `parts` has one number per combination, group by group. */
export function makePartsFiller(
  sheet: DrawnSheet,
  groups: readonly Group[],
  parts: readonly Float64Array[],
): () => void {
  const hits = groups.map((group, g) => termHits(sheet, group, { first: g === 0 }));
  // A cap that may be met keeps all issues in one group.
  const capped = Number.isFinite(sheet.cap) && groups.length === 1;
  return () => {
    for (let g = 0; g < groups.length; g++) {
      const into = parts[g];
      addPoints(sheet, groups[g], into);
      for (const { term, members } of hits[g]) {
        for (let at = 0; at < members.length; at++) into[members[at]] += sheet.terms[term];
      }
      if (capped) for (let k = 0; k < into.length; k++) into[k] = Math.min(into[k], sheet.cap);
    }
  };
}

function addPoints({ points }: DrawnSheet, { issues, options }: Group, into: Float64Array): void {
  const width = issues.length;
  for (let j = 0; j < width; j++) {
    const worth = points[issues[j]];
    if (j === 0) for (let k = 0; k < into.length; k++) into[k] = worth[options[k * width]];
    else for (let k = 0; k < into.length; k++) into[k] += worth[options[k * width + j]];
  }
}

/** For each term within the group, the combinations that it adds to. A term without issues counts in the first group. */
function termHits(
  { patterns }: DrawnSheet,
  { issues, options, size }: Group,
  { first }: { readonly first: boolean },
) {
  return patterns.flatMap((pattern, term) => {
    const within = pattern.length === 0 ? first : issues.includes(pattern[0].issue);
    if (!within) return [];
    const places = pattern.map((part) => ({ j: issues.indexOf(part.issue), meant: new Set(part.options) }));
    const hit = (k: number) => places.every(({ j, meant }) => meant.has(options[k * issues.length + j]));
    const members = Uint32Array.from(Array.from({ length: size }, (_, k) => k).filter(hit));
    return [{ term, members }];
  });
}
