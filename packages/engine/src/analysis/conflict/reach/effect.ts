// What a move means to the one who makes it.
export type Effect = "better" | "worse" | "same";

export function effectOf(ranks: Int32Array, from: number, to: number): Effect {
  if (ranks[to] > ranks[from]) return "better";
  return ranks[to] < ranks[from] ? "worse" : "same";
}
