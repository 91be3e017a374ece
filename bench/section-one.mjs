// Everything about deals themselves: frontier with counts, solutions with ties, convexified forms, number of acceptable deals.
import { convexify, countAcceptable, findSolutions, openSpace } from "@parley/engine/bargaining";

export function sectionOne(input) {
  const { plan, space, frontier } = openSpace(input);
  const deals = Array.from({ length: frontier.size }, (_, point) => frontier.dealCount(point));
  return {
    deals,
    frontier,
    solutions: findSolutions(space, { frontier }),
    convexified: convexify(plan, frontier),
    count: countAcceptable(space),
  };
}
