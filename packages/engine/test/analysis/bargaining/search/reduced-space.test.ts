import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDealSpace, type Group } from "../../../../src/analysis/bargaining/deal-space.ts";
import { reduceSpace } from "../../../../src/analysis/bargaining/search/reduced-space.ts";
import { randomSpace } from "../frontier/random-spaces.ts";

test("every choice holds the combinations worth the same to the parties asked about, and none that is dominated", () => {
  const spaces = randomSpace({ parties: [1, 5], mostDeals: 150, capped: true });
  const some = fc.subarray([0, 1, 2, 3, 4]);
  fc.assert(
    fc.property(spaces, some, (input, asked) => {
      const space = buildDealSpace(input);
      const parties = asked.filter((party) => party < input.sheets.length);
      for (const { group, members } of reduceSpace(space, parties).groups) {
        expect([...members].sort(byFirst)).toEqual(bruteChoices(group, parties).sort(byFirst));
      }
    }),
    { numRuns: 400 },
  );
});

function bruteChoices(group: Group, parties: readonly number[]): number[][] {
  const worth = (k: number) => parties.map((party) => group.exact[party]?.[k] ?? group.worth[party][k]);
  const all = Array.from({ length: group.size }, (_, k) => k);
  const kept = all.filter((k) => {
    const mine = worth(k);
    return !all.some((other) => {
      const theirs = worth(other);
      return (
        theirs.every((value, place) => value >= mine[place]) &&
        theirs.some((value, place) => value > mine[place])
      );
    });
  });
  const choices = new Map<string, number[]>();
  for (const k of kept) choices.set(worth(k).join(), [...(choices.get(worth(k).join()) ?? []), k]);
  return [...choices.values()];
}

function byFirst([a]: readonly number[], [b]: readonly number[]): number {
  return a - b;
}
