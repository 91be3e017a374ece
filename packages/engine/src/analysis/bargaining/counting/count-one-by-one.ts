// Counts acceptable deals by exact sums over every one of them, where there are few and doubles could mistake some.
import type { DealSpace } from "../deal-space.ts";

export function countOneByOne(space: DealSpace, noDeal: readonly bigint[]): bigint {
  let sums: bigint[][] = [noDeal.map((worth) => -worth)];
  for (const { size, worth, exact } of space.groups) {
    sums = sums.flatMap((before) =>
      Array.from({ length: size }, (_, k) =>
        before.map((sum, party) => sum + (exact[party]?.[k] ?? BigInt(worth[party][k]))),
      ),
    );
  }
  return BigInt(sums.filter((gains) => gains.every((gain) => gain >= 0n)).length);
}
