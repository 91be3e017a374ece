import { test } from "vitest";
import { listMoves, targetsOf } from "../../../../src/analysis/conflict/moves.ts";
import { rankByScore } from "../../../../src/analysis/conflict/ranking.ts";
import { findLeastRises } from "../../../../src/analysis/conflict/questions/least-rises.ts";
import { makeChance } from "../../../../src/maths/chance.ts";
import { stableAt, withStateMoved } from "../any-models.ts";
import { pairsOf, times } from "../random-models.ts";

function* below(total: number, n: number): Iterable<number[]> {
  if (total <= 0) return;
  if (n === 0) { yield []; return; }
  for (let r = 0; r < total; r++) for (const rest of below(total - r, n - 1)) yield [r, ...rest];
}
test("scratch", () => {
  const chance = makeChance(Number(process.env.SEED ?? 1));
  let bad = 0, runs = 0, unproven = 0;
  const end = Date.now() + 100_000;
  let smallest = 99;
  while (Date.now() < end) {
    runs++;
    const makers = 3 + chance.below(2), n = 4 + chance.below(5), density = [0.15, 0.25, 0.4][chance.below(3)];
    const moves = times(makers, () => listMoves(n, pairsOf(n).filter(() => chance.uniform() < density)));
    const rankings = times(makers, () => rankByScore(times(n, () => chance.below(n))));
    const question = { graph: { stateCount: n, moves }, rankings, restoring: chance.below(3) === 0 ? "is-none" as const : "is-a-sanction" as const };
    const found = findLeastRises(question, 0);
    for (const concept of ["SEQ", "SSEQ"] as const) {
      const { rises, total, proven } = found[concept];
      if (!proven) unproven++;
      const ok = (r: number[]) => stableAt({ ...question, rankings: withStateMoved(rankings, 0, r) }, 0, concept).every(Boolean);
      const problems: string[] = [];
      if (!ok([...rises])) problems.push("NOT ENOUGH");
      let tried = 0;
      for (const r of below(total, makers)) { if (tried++ > 2000) break; if (ok(r)) { problems.push(`fewer: ${r} vs ${rises}`); break; } }
      if (problems.length) {
        bad++;
        const size = n * 10 + makers;
        const arcs = moves.map((m) => times(n, (s) => targetsOf(m, s).map((t) => `${s}>${t}`).join(" ")).join(" "));
        if (size < smallest) { smallest = size; console.log(concept, question.restoring, problems, n, arcs, rankings.map((r) => r.ranks.join(" "))); }
      }
    }
  }
  console.log({ runs, bad, unproven });
}, 300_000);
