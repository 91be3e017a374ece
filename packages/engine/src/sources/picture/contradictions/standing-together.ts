// What an actor asks for by now on two issues, where the case says that the two cannot come together.
import type { Frame, PatternTerm } from "../../../case/frame.ts";
import type { Stance } from "./stances.ts";

/** Pairs by time. Of three or more issues that cannot come together no two contradict each other. */
export function standingTogether(stances: readonly Stance[], { impossible }: Frame): [Stance, Stance][] {
  const asked = stances.filter(({ force, side }) => force === "asked" && side === "for");
  const standing = (term: PatternTerm) => {
    const last = asked.findLast(({ issue }) => issue === term.issue);
    return last?.options.every((option) => term.options.includes(option)) ? last : undefined;
  };
  return impossible.flatMap(({ pattern }): [Stance, Stance][] => {
    const [one, other] = pattern.length === 2 ? pattern.map(standing) : [];
    if (!one || !other) return [];
    return [stances.indexOf(one) < stances.indexOf(other) ? [one, other] : [other, one]];
  });
}
