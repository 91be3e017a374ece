// Contradictions between an actor's own statements, with both sentences. A position that was changed on a later day is told as a change.
import type { Frame } from "../../../case/frame.ts";
import { surelyBefore } from "../../../case/positions/time-order.ts";
import type { PictureInput } from "../picture-input.ts";
import { dayOf } from "../statement-timeline.ts";
import { type Statement, statementsOf } from "../statements.ts";
import type {
  ContradictedStatement,
  Contradiction,
  ContradictionKind,
  ContradictionTime,
} from "./contradiction.ts";
import { opposingPairs } from "./opposing-pairs.ts";
import { denies, spokenOfTwice } from "./said-and-denied.ts";
import { repeats, type Stance, stancesOf } from "./stances.ts";
import { standingTogether } from "./standing-together.ts";

/** By actor in the order of the frame; of one actor by issue, what has words only last. */
export function contradictions(input: PictureInput): Contradiction[] {
  const { frame } = input;
  // What is refused outright and accepted if something happens differs by the condition.
  const statements = statementsOf(input);
  return [...frame.parties, ...frame.others].flatMap(({ id }) => {
    const own = statements.filter(({ actors, conditional }) => actors.includes(id) && !conditional);
    return own.length < 2 ? [] : ofActor(id, own, frame);
  });
}

function ofActor(actor: string, own: readonly Statement[], frame: Frame): Contradiction[] {
  const stances = own.flatMap(stancesOf);
  const onIssues = frame.issues.flatMap((_, issue) =>
    onIssue(
      actor,
      stances.filter((one) => one.issue === issue),
      frame,
    ),
  );
  const together = standingTogether(stances, frame).map(([earlier, later]) =>
    contradiction({ kind: "impossible-together", actor, earlier, later, returns: false, frame }),
  );
  const told = new Set([...onIssues, ...together].map(pairKey));
  const inWords = spokenOfTwice(own)
    .flatMap((group) => ofWords(actor, group))
    .filter((one) => !told.has(pairKey(one)));
  return [...onIssues, ...together, ...inWords];
}

function pairKey({ earlier, later }: Contradiction): string {
  return JSON.stringify([earlier, later].map(({ statement: { act, claims } }) => [act, claims]));
}

const OPPOSITIONS: readonly {
  readonly kind: ContradictionKind;
  opposes(one: Stance, other: Stance, frame: Frame): boolean;
}[] = [
  {
    kind: "for-and-against",
    opposes: (one, other) => !isTold(one) && !isTold(other) && isBothWays(one, other),
  },
  {
    kind: "two-demands",
    opposes: (one, other, frame) =>
      one.force === "asked" && other.force === "asked" && excludes(one, other, frame),
  },
  {
    kind: "demand-and-acceptance",
    opposes: (one, other, frame) =>
      [one.force, other.force].sort().join() === "agreed,asked" && excludes(one, other, frame),
  },
  {
    kind: "says-and-denies",
    opposes: (one, other) => isTold(one) && isTold(other) && isBothWays(one, other),
  },
];

function onIssue(actor: string, stances: readonly Stance[], frame: Frame): Contradiction[] {
  return OPPOSITIONS.flatMap(({ kind, opposes }) =>
    opposingPairs(stances, {
      opposes: (one, other) => opposes(one, other, frame),
      repeats,
    }).map(({ earlier, later, returns }) =>
      contradiction({ kind, actor, earlier: stances[earlier], later: stances[later], returns, frame }),
    ),
  );
}

function isTold({ force }: Stance): boolean {
  return force === "told";
}

/** For any of some options while against each of them. */
function isBothWays(one: Stance, other: Stance): boolean {
  if (one.side === other.side) return false;
  const [wanted, refused] = one.side === "for" ? [one, other] : [other, one];
  return wanted.options.every((option) => refused.options.includes(option));
}

function excludes(one: Stance, other: Stance, { issues }: Frame): boolean {
  if (one.side !== "for" || other.side !== "for" || issues[one.issue].kind === "divisible") return false;
  return !one.options.some((option) => other.options.includes(option));
}

function ofWords(actor: string, group: readonly Statement[]): Contradiction[] {
  const pairs = opposingPairs(group, {
    opposes: (one, other) => denies(one) !== denies(other),
    repeats: (one, other) => denies(one) === denies(other),
  });
  return pairs.map(({ earlier, later, returns }) => ({
    kind: "says-and-denies",
    actor,
    earlier: { statement: group[earlier], issue: null, options: [] },
    later: { statement: group[later], issue: null, options: [] },
    time: timeBetween(group[earlier].when, group[later].when),
    returns,
  }));
}

interface StancePair {
  readonly kind: ContradictionKind;
  readonly actor: string;
  readonly earlier: Stance;
  readonly later: Stance;
  readonly returns: boolean;
  readonly frame: Frame;
}

function contradiction({ kind, actor, earlier, later, returns, frame }: StancePair): Contradiction {
  const said = ({ statement, issue, options }: Stance): ContradictedStatement => ({
    statement,
    issue: frame.issues[issue].id,
    options: options.map((option) => frame.issues[issue].options[option].id),
  });
  const time =
    kind === "impossible-together" ? "both-stand" : timeBetween(earlier.statement.when, later.statement.when);
  return {
    kind,
    actor,
    earlier: said(earlier),
    later: said(later),
    time,
    returns,
  };
}

function timeBetween(earlier: string | null, later: string | null): ContradictionTime {
  const [day, next] = [dayOf(earlier), dayOf(later)];
  if (day !== "" && day === next && day.length === "2025-05-07".length) return "same-day";
  return surelyBefore({ when: earlier ?? "" }, { when: later ?? "" }) ? "change" : "open";
}
