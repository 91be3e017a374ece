// Answers about whole packages that contradict each other whatever anything is worth: someone would rather have P than Q, Q than R, and R than P.
import type { ComparedSide, PackageComparison } from "../../../case/profile.ts";

/** Places of comparisons (from 0), in the order in which they lead round; at least one of them says "better". */
export type AnswerCycle = readonly number[];

/** For every answer that lies on some such way round, a shortest one through it; each set of answers once. */
export function answerCycles(comparisons: readonly PackageComparison[]): AnswerCycle[] {
  const steps = comparisons.flatMap(({ verdict, first, second }, position): Step[] => {
    const step = { position, from: keyOf(first), to: keyOf(second) };
    return verdict === "better" ? [step] : [step, { position, from: step.to, to: step.from }];
  });
  const found = new Map<string, AnswerCycle>();
  comparisons.forEach(({ verdict, first, second }, position) => {
    if (verdict !== "better") return;
    const back = shortestWay(steps, keyOf(second), keyOf(first));
    if (!back) return;
    const cycle = [position, ...back];
    const set = [...cycle].sort((a, b) => a - b).join();
    if (!found.has(set)) found.set(set, cycle);
  });
  return [...found.values()];
}

interface Step {
  readonly position: number;
  readonly from: string;
  readonly to: string;
}

function keyOf(side: ComparedSide): string {
  return side === "no-deal" ? side : side.join();
}

/** Breadth first, earlier answers before later ones. */
function shortestWay(steps: readonly Step[], from: string, to: string): number[] | null {
  const ways = new Map<string, readonly number[]>([[from, []]]);
  const queue = [from];
  for (const at of queue) {
    const way = ways.get(at) ?? [];
    if (at === to) return [...way];
    for (const step of steps) {
      if (step.from !== at || ways.has(step.to)) continue;
      ways.set(step.to, [...way, step.position]);
      queue.push(step.to);
    }
  }
  return null;
}
