// Whether the held situation, or else today's, holds, in one or a few sentences: the answer, what breaks it, and how sure that is.
import { blindTo, strengthOf } from "../../analysis/conflict/questions/resting-places.ts";
import type { Concept } from "../../analysis/conflict/stability/concepts.ts";
import type { Text } from "../text.ts";
import { type Chapter, makerNames, tell } from "./chapter.ts";

export function verdictText(chapter: Chapter): Text {
  const { held, ways, flags, resting } = chapter.findings;
  const state = held?.state ?? ways?.from;
  if (state === undefined) {
    const count = resting.byStrength.reduce((sum, { states }) => sum + states.length, 0);
    return marked(chapter, [tell(chapter, "hold.verdict-none-named", { count })]);
  }
  const blind = blindTo(chapter.findings.model.unseen, state);
  if (blind.length > 0) {
    const params = { ...whatOf(chapter, state), parties: makerNames(chapter, blind) };
    return marked(chapter, [tell(chapter, "hold.verdict-unseen", params)]);
  }
  const strength = strengthOf(flags, state);
  const share = shareOf(chapter, state, strength);
  const alone = aloneSentence(chapter, state, strength);
  return marked(chapter, [
    ...(chapter.findings.heldIsMissing ? [tell(chapter, "hold.held-missing")] : []),
    share?.few && strength ? tell(chapter, "hold.verdict-as-ranked", { sentence: alone }) : alone,
    ...(share ? [tell(chapter, share.code, share.params)] : []),
    ...(strength ? groupSentence(chapter) : []),
  ]);
}

function marked({ estimate }: Chapter, sentences: readonly string[]): Text {
  const line = sentences.join(" ");
  return estimate ? [line, " ", estimate] : [line];
}

function aloneSentence(chapter: Chapter, state: number, strength: Concept | null): string {
  const { flags, model } = chapter.findings;
  const leavers = model.conflict.makers.flatMap((_, maker) => (flags.GMR[maker][state] === 1 ? [] : [maker]));
  const params = { ...whatOf(chapter, state), parties: makerNames(chapter, leavers) };
  return tell(chapter, strength ? `hold.verdict-${strength}` : "hold.verdict-leaves", params);
}

function whatOf(chapter: Chapter, state: number) {
  return { what: chapter.words.nameOf(state), today: !chapter.findings.held };
}

// The group that the others can do least about.
function groupSentence(chapter: Chapter): string[] {
  const { held, model } = chapter.findings;
  const leaving = (held?.coalitions ?? []).filter(({ stable }) => stable.CSEQ === false);
  const everybody = model.conflict.makers.length;
  const [worst] = leaving.sort(
    (a, b) =>
      Number(a.stable.CGMR === true) - Number(b.stable.CGMR === true) ||
      a.coalition.length - b.coalition.length,
  );
  if (!worst) return [];
  const answer =
    worst.coalition.length === everybody ? "nobody" : worst.stable.CGMR === true ? "threat" : "none";
  return [tell(chapter, "hold.verdict-group", { parties: makerNames(chapter, worst.coalition), answer })];
}

/** The share of draws for what was just said: that it holds credibly, or that it holds at all. Null where nothing was drawn. */
function shareOf(chapter: Chapter, state: number, strength: Concept | null) {
  const { sure } = chapter.findings;
  if (sure.kind !== "sampled") return null;
  const concept = strength === null || strength === "SMR" || strength === "GMR" ? "GMR" : "SEQ";
  const hits = sure.shares[concept].find((one) => one.state === state)?.hits ?? 0;
  const few = 2 * hits < sure.draws;
  const params = {
    hits: chapter.speech.wording.formatCount(hits),
    draws: chapter.speech.wording.formatCount(sure.draws),
    none: hits === 0,
    all: hits === sure.draws,
    few: few && strength !== null,
  };
  return { few, code: `hold.verdict-share-${concept}`, params };
}
