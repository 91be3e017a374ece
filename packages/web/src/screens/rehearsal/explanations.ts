// How each figure and answer of this screen is worked out, for the margin.
import { useMemo } from "react";
import type { Explanation } from "../../app/screen.tsx";
import type { RehearsalSetup } from "../../engine/rehearsal/setup.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { JOINS_USUALLY } from "./joining-choice.tsx";

const PAGES = {
  course: ["point-value"],
  dance: ["frontier", "nash", "kalai-smorodinsky", "egalitarian", "utilitarian"],
  foreseen: ["alternating-offers-equilibrium", "point-value"],
  seat: ["alternating-offers", "point-value"],
  map: ["tournament-measures"],
} as const;

/** Ways to behave, opponent models and protocols that have a page of their own, which bears their id. */
const WITH_PAGE = new Set([
  "boulware",
  "linear",
  "conceder",
  "hardliner",
  "random-walker",
  "tit-for-tat-relative",
  "tit-for-tat-absolute",
  "tit-for-tat-averaged",
  "nice-tit-for-tat",
  "mirroring",
  "trade-off",
  "micro",
  "micro-many",
  "frequency",
  "bayesian",
  "alternating-offers",
  "simultaneous-offers",
  "majority-vote",
  "conditional-vote",
  "single-text",
  "shuttle",
]);

/** Of what is played: how they talk, how each behaves, what it accepts and learns. */
export function pagesOf({ strategies, protocol }: RehearsalSetup): string[] {
  const ids = [protocol, ...strategies].map((text) => text.split(":")[0]);
  const models = strategies.flatMap((text) => /model=([\w-]+)/.exec(text)?.[1] ?? []);
  const own = [...new Set([...ids, ...models])].filter((id) => WITH_PAGE.has(id));
  const joining = Object.hasOwn(JOINS_USUALLY, protocol.split(":")[0]) ? ["joining-conditions"] : [];
  return [...own, "acceptance-conditions", ...joining, ...PAGES.course];
}

export type Explained = keyof typeof PAGES;

export function useExplanations(): Readonly<Record<Explained, Explanation>> {
  const { rehearsal } = useTexts();
  return useMemo(() => {
    const entries = Object.entries(PAGES).map(([key, pages]) => [
      key,
      { ...rehearsal.explained[key as Explained], pages },
    ]);
    return Object.fromEntries(entries) as Record<Explained, Explanation>;
  }, [rehearsal]);
}
