// Issue by issue: what an offer says, what was asked for, what was offered last, and how far each counts.
import type { Frame, Profile } from "@parley/engine/case";
import { type Rational, toNumber } from "@parley/engine/maths";
import type { Choices } from "@parley/engine/talks";
import { optionWords } from "../../engine/deals/deal-words.ts";

export interface IssueWorthView {
  readonly issue: string;
  readonly name: string;
  /** What the offer says; null: it leaves the issue open. */
  readonly option: string | null;
  /** What the profile asks for; empty where it asks for nothing here. */
  readonly asked: readonly string[];
  /** Null where nothing is asked, or the issue is open. */
  readonly isAsked: boolean | null;
  /** What the own last offer says; null where it says nothing. */
  readonly own: string | null;
  /** At the profile's point values, in its own units; null where the issue is open. */
  readonly points: number | null;
  /** Against the own last offer; null where either leaves the issue open. */
  readonly change: number | null;
  /** The most that any option gives. */
  readonly best: number;
}

interface Matter {
  readonly profile: Profile;
  readonly frame: Frame;
  /** Per issue the position of the option; null: open. */
  readonly deal: readonly (number | null)[];
  readonly own: readonly (number | null)[] | null;
  readonly points: readonly (readonly Rational[])[];
}

export function issueWorths({ profile, frame, deal, own, points }: Matter): IssueWorthView[] {
  return frame.issues.map((issue, at) => {
    const [option, before] = [deal[at], own?.[at] ?? null];
    const worth = points[at].map(toNumber);
    const asked = askedFor(profile, at);
    return {
      issue: issue.id,
      name: issue.name,
      option: option === null ? null : optionWords(issue, option),
      asked: asked.map((one) => optionWords(issue, one)),
      isAsked: option === null || asked.length === 0 ? null : asked.includes(option),
      own: before === null ? null : optionWords(issue, before),
      points: option === null ? null : worth[option],
      change: option === null || before === null ? null : worth[option] - worth[before],
      best: Math.max(...worth),
    };
  });
}

/** Options that every demand on the issue takes. */
function askedFor({ demands }: Profile, issue: number): readonly number[] {
  const lists = demands.flatMap(({ asks }) => asks.filter((term) => term.issue === issue));
  const [first, ...rest] = lists.map(({ options }) => options);
  return (first ?? []).filter((option) => rest.every((options) => options.includes(option)));
}

/** Null where the frame lacks an issue or option that is named. */
export function positionsIn({ issues }: Frame, choices: Choices): (number | null)[] | null {
  const deal = issues.map(({ id, options }) => {
    if (!Object.hasOwn(choices, id)) return null;
    return options.findIndex((option) => option.id === choices[id]);
  });
  const isKnown = Object.keys(choices).every((issue) => issues.some(({ id }) => id === issue));
  return isKnown && !deal.includes(-1) ? deal : null;
}
