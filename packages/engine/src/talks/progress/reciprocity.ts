// What followed what: how one party's next offer answered the kind of move that another had just made.
import { type ShareInterval, wilsonInterval } from "../../maths/wilson.ts";
import { MOVE_CLASSES, type Move, type MoveClass, type MoveLabel } from "./moves.ts";

/** How `by` answered the moves of `to`. Labels are towards each other. */
export interface Reciprocity {
  readonly by: number;
  readonly to: number;
  /** One for each class of the other's move, in the order of `MOVE_CLASSES`. */
  readonly after: readonly Answers[];
  /** Answers whose own label, or the label of what they answer, is undecided. */
  readonly undecided: number;
  /** Answers left out because one of the two has no label. */
  readonly unlabelled: number;
  /** True where an estimate stands behind some label. */
  readonly estimated: boolean;
}

export interface Answers {
  readonly move: MoveClass;
  /** Answers to moves of this class that are counted below. */
  readonly total: number;
  /** One for each class of the answer, in the order of `MOVE_CLASSES`. */
  readonly answers: readonly {
    readonly move: MoveClass;
    readonly count: number;
    /** With its 95 % Wilson interval; null where there is nothing to take a share of. */
    readonly share: ShareInterval | null;
  }[];
}

/**
 * One for each ordered pair of parties. An offer answers the other's last offer since one's own last: of several in a row only the last
 * counts, so that no answer counts twice. Only offers that the other received are looked at: nobody answers what it never saw.
 */
export function reciprocityOf(parties: number, moves: readonly Move[]): Reciprocity[] {
  const all = Array.from({ length: parties }, (_, party) => party);
  return all.flatMap((by) =>
    all.flatMap((to) => (by === to ? [] : countAnswers({ by, to }, answersOf({ by, to }, moves)))),
  );
}

interface Pair {
  readonly by: number;
  readonly to: number;
}

interface Answer {
  readonly stimulus: MoveLabel;
  readonly answer: MoveLabel;
}

function answersOf({ by, to }: Pair, moves: readonly Move[]): Answer[] {
  let pending: MoveLabel | null = null;
  const answers: Answer[] = [];
  for (const move of moves) {
    if (move.by !== by && move.by !== to) continue;
    const label = labelTowards(move, move.by === to ? by : to);
    if (label.kind === "none" && label.reason === "not-received") continue;
    if (move.by === by && pending) answers.push({ stimulus: pending, answer: label });
    pending = move.by === to ? label : null;
  }
  return answers;
}

function labelTowards(move: Move, party: number): MoveLabel {
  const found = move.labels.find(({ towards }) => towards === party);
  if (!found) throw new RangeError(`no label towards party ${party}`);
  return found.label;
}

function countAnswers({ by, to }: Pair, answers: readonly Answer[]): Reciprocity {
  const labelled = answers.filter(
    ({ stimulus, answer }) => stimulus.kind !== "none" && answer.kind !== "none",
  );
  const decided = labelled.flatMap(({ stimulus, answer }) =>
    stimulus.kind === "decided" && answer.kind === "decided"
      ? [{ first: stimulus.move, reply: answer.move }]
      : [],
  );
  return {
    by,
    to,
    after: MOVE_CLASSES.map((move) => {
      const after = decided.filter(({ first }) => first === move);
      return { move, total: after.length, answers: sharesOf(after.map(({ reply }) => reply)) };
    }),
    undecided: labelled.length - decided.length,
    unlabelled: answers.length - labelled.length,
    estimated: labelled.some(({ stimulus, answer }) => isEstimated(stimulus) || isEstimated(answer)),
  };
}

function sharesOf(answers: readonly MoveClass[]): Answers["answers"] {
  return MOVE_CLASSES.map((move) => {
    const count = answers.filter((answer) => answer === move).length;
    return { move, count, share: answers.length > 0 ? wilsonInterval(count, answers.length) : null };
  });
}

function isEstimated(label: MoveLabel): boolean {
  return label.kind !== "none" && label.estimated;
}
