// Stability by the letter of the definitions: slow and obvious, the yardstick for the fast judge. Sources stand with the concepts.
import { byConcept, type Concept, type StabilityFlags, type StabilityQuestion } from "../concepts.ts";
import { reach, reachImproving } from "./reach.ts";

export function stabilityByDefinition(question: StabilityQuestion): StabilityFlags {
  const makers = question.graph.moves.map((_, maker) => maker);
  const judged = makers.map((maker) => judgeFor(question, maker));
  return byConcept((concept) => judged.map((of) => of[concept]));
}

function judgeFor(question: StabilityQuestion, maker: number): Record<Concept, Uint8Array> {
  const { graph, rankings, restoring = "is-a-sanction" } = question;
  const states = Array.from({ length: graph.stateCount }, (_, state) => state);
  const others = graph.moves.map((_, other) => other).filter((other) => other !== maker);
  const alone = { graph, rankings, members: [maker] };
  const rest = { graph, rankings, members: others };
  const { ranks } = rankings[maker];

  const moves = states.map((state) => [...reach(alone, state)]);
  const improvements = states.map((state) => [...reachImproving(alone, state)]);
  const answers = states.map((state) => [...reach(rest, state)]);
  const credible = states.map((state) => [...reachImproving(rest, state)]);

  const atLeast = (s: number, other: number) => ranks[s] >= ranks[other];
  const counts = (s: number, s2: number) => restoring === "is-a-sanction" || s2 !== s;
  const sanctions = (s: number, s2: number) => counts(s, s2) && atLeast(s, s2);
  const holds = (s: number, s2: number) => sanctions(s, s2) && moves[s2].every((s3) => atLeast(s, s3));

  const flags = (stable: (s: number) => boolean) => Uint8Array.from(states, (s) => (stable(s) ? 1 : 0));
  return {
    R: flags((s) => improvements[s].length === 0),
    GMR: flags((s) => improvements[s].every((s1) => answers[s1].some((s2) => sanctions(s, s2)))),
    SMR: flags((s) => improvements[s].every((s1) => answers[s1].some((s2) => holds(s, s2)))),
    SEQ: flags((s) => improvements[s].every((s1) => credible[s1].some((s2) => sanctions(s, s2)))),
    SSEQ: flags((s) => improvements[s].every((s1) => credible[s1].some((s2) => holds(s, s2)))),
  };
}
