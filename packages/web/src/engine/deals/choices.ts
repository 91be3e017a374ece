// A deal as the page holds it: the option that is chosen on each issue, by their ids, so that it outlives changes of the case.
import type { Picture } from "@parley/engine/bargaining";
import type { Deal, Frame } from "@parley/engine/case";

/** Option by issue. */
export type Choices = Readonly<Record<string, string>>;

/** Issues and options that the case does not have any more give way to those of the start. */
export function dealOf(picture: Picture, choices: Choices | null): Deal {
  const start = startOf(picture);
  return picture.space.frame.issues.map(({ id, options }, issue) => {
    const chosen = options.findIndex((option) => option.id === choices?.[id]);
    return chosen < 0 ? start[issue] : chosen;
  });
}

export function choicesOf(frame: Frame, deal: ArrayLike<number>): Choices {
  return Object.fromEntries(frame.issues.map(({ id, options }, issue) => [id, options[deal[issue]].id]));
}

/** A deal to begin with: the first that a rule picks, else an efficient one, else the first option everywhere. */
export function startOf(picture: Picture): Deal {
  const { nash, egalitarian, utilitarian } = picture.solutions();
  for (const one of [nash, egalitarian, utilitarian]) {
    const deal = one.found ? one.points[0]?.deals[0] : undefined;
    if (deal) return deal;
  }
  const { issues } = picture.space.frame;
  const { size, deals } = picture.frontier();
  if (size === 0) return issues.map(() => 0);
  const middle = Math.floor(size / 2) * issues.length;
  return Array.from(deals.subarray(middle, middle + issues.length));
}
