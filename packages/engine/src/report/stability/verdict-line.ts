// Whether the held situation, or else today's, holds, in one sentence.
import { strengthOf } from "../../analysis/conflict/questions/resting-places.ts";
import { type Chapter, makerNames, tell } from "./chapter.ts";

export function verdictLine(chapter: Chapter): string {
  const { held, ways, flags, resting, model } = chapter.findings;
  const state = held?.state ?? ways?.from;
  if (state === undefined) {
    const count = resting.byStrength.reduce((sum, { states }) => sum + states.length, 0);
    return tell(chapter, "hold.verdict-none-named", { count });
  }
  const strength = strengthOf(flags, state);
  const leavers = model.conflict.makers.flatMap((_, maker) => (flags.GMR[maker][state] === 1 ? [] : [maker]));
  const what =
    chapter.words.nameOf(state) ?? tell(chapter, "hold.situation", { id: chapter.words.labelOf(state) });
  const params = { what, today: !held, parties: makerNames(chapter, leavers) };
  const group = held?.coalitions.find(({ stable }) => stable.CSEQ === false);
  const alone = tell(chapter, strength ? `hold.verdict-${strength}` : "hold.verdict-leaves", params);
  return group && strength
    ? `${alone} ${tell(chapter, "hold.verdict-group", { parties: makerNames(chapter, group.coalition) })}`
    : alone;
}
