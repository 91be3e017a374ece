// Moves listed outright: per decision maker, from which state to which.
import type { Move } from "../../conflict/conflict.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { type Message, message } from "../../message.ts";
import type { Path } from "../source-tree.ts";
import { byMaker } from "./by-maker.ts";
import { findStateById } from "./find-state.ts";
import type { ModelContext } from "./model-context.ts";
import { severalAt } from "./positions.ts";

type MovesInput = NonNullable<ConflictInput["moves"]>;
type MovesOfOne = MovesInput[string];

/** One list for each decision maker, in their order, each in the order of the states. */
export function resolveMoves(input: MovesInput, context: ModelContext): Move[][] {
  const { makers, space, report } = context;
  const moves: Move[][] = makers.ids.map(() => []);
  let complete = space !== null && !report.lacks(["moves"]);
  for (const { maker, typed, path } of byMaker(input, context, ["moves"])) {
    const found = movesOfOne(typed, context, path);
    if (maker === undefined || !found) complete = false;
    else moves[maker] = found;
  }
  if (complete && moves.every((list) => list.length === 0)) {
    report.errorAtKey(["moves"], message("case.nobody-moves"));
  } else if (complete) reportIdleMakers(moves, context);
  return moves;
}

/** Undefined, with problems, where one of them cannot be made out. */
function movesOfOne(typed: MovesOfOne, context: ModelContext, base: Path): Move[] | undefined {
  const { report } = context;
  const moves: Move[] = [];
  const seen = new Set<string>();
  let sound = true;
  const add = (from: number | undefined, to: number | undefined): Message | null => {
    const move = `${from} ${to}`;
    if (from === undefined || to === undefined) sound = false;
    else if (from === to) return message("case.move-to-itself", { state: context.states.ids[from] });
    else if (seen.has(move)) {
      return message("case.move-twice", { from: context.states.ids[from], to: context.states.ids[to] });
    } else moves.push([from, to]);
    seen.add(move);
    return null;
  };
  for (const [fromText, targets] of Object.entries(typed)) {
    const path = [...base, fromText];
    const from = findStateById(fromText, context, { path, asKey: true });
    const { texts, pathOf } = severalAt(targets, path);
    texts.forEach((toText, k) => {
      const problem = add(from, findStateById(toText, context, { path: pathOf(k) }));
      if (problem) report.error(pathOf(k), problem);
    });
  }
  return sound ? moves.sort(([a, x], [b, y]) => a - b || x - y) : undefined;
}

function reportIdleMakers(moves: readonly (readonly Move[])[], { makers, report }: ModelContext): void {
  moves.forEach((list, maker) => {
    if (list.length > 0) return;
    report.warning(
      ["decisionMakers", maker],
      message("case.maker-without-moves", { maker: makers.ids[maker] }),
    );
  });
}
