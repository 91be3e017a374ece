// What a rehearsal can be played with: the sides and what is missing of them, and every way to behave that the engine has.
import { rational, toText } from "@parley/engine/maths";
import {
  ACCEPTANCE_KINDS,
  BIDDING_KINDS,
  JOINING_KINDS,
  type Knob,
  MODEL_KINDS,
  PROTOCOLS,
} from "@parley/engine/rehearsal";
import { optionWords } from "../deals/deal-words.ts";
import type { Desk } from "../desk.ts";
import type { CourseSide } from "../rehearsal/course-view.ts";
import { openedScenario } from "../rehearsal/opened-scenario.ts";
import type { SaidProblem } from "../said-problem.ts";
import { say } from "../say.ts";
import type { IssueView } from "./deals-picture.ts";

export type RehearsalGround =
  | { readonly kind: "errors"; readonly problems: readonly SaidProblem[] }
  | { readonly kind: "closed"; readonly reasons: readonly string[] }
  | GroundView;

export interface GroundView {
  readonly kind: "ground";
  readonly sides: readonly GroundSide[];
  readonly issues: readonly IssueView[];
  readonly behaviours: readonly BehaviourView[];
  readonly acceptances: readonly PartView[];
  readonly models: readonly PartView[];
  /** Ways to join a vote, the usual one first. */
  readonly joinings: readonly PartView[];
  readonly protocols: readonly PartView[];
}

/** `noDeal` is null where the profile does not tell it. */
export interface GroundSide extends Omit<CourseSide, "noDeal"> {
  readonly id: string;
  readonly noDeal: number | null;
}

export interface PartView {
  readonly id: string;
  readonly knobs: readonly Knob[];
}

export interface BehaviourView extends PartView {
  readonly needsDeadline: boolean;
  /** The id of the condition by which it accepts unless told otherwise. */
  readonly accepts: string;
}

export function rehearsalGround(_: null, desk: Desk): RehearsalGround {
  const reading = desk.reading();
  const frame = reading.ok ? reading.case.frame : null;
  const unknown = unknownNoDeals(desk);
  // Only to learn how the points of each party run; nothing is played on it.
  const zeros = Object.fromEntries(unknown.map((id) => [id, toText(rational(0n))]));
  const opened = openedScenario(zeros, desk);
  if (opened.kind === "errors") return opened;
  if (opened.kind === "closed") {
    return { kind: "closed", reasons: opened.reasons.map((reason) => say(reason, desk.language)) };
  }
  const { parties } = opened.scenario;
  return {
    kind: "ground",
    sides: parties.map(({ id, name, estimated, noDeal, points }) => ({
      id,
      name,
      estimated,
      low: points(0),
      high: points(1),
      noDeal: unknown.includes(id) ? null : points(noDeal),
    })),
    issues: (frame?.issues ?? []).map((issue) => ({
      id: issue.id,
      name: issue.name,
      options: issue.options.map(({ id }, option) => ({ id, name: optionWords(issue, option) })),
    })),
    ...catalogueFor(parties.length),
  };
}

/** Ids of the parties of which nothing says what no deal is worth to them. */
function unknownNoDeals(desk: Desk): readonly string[] {
  const opened = openedScenario({}, desk);
  const reasons = opened.kind === "closed" ? opened.reasons : [];
  const ids = reasons.find(({ code }) => code === "rehearsal.no-deal-unknown")?.params.ids;
  return Array.isArray(ids) ? ids.map(String) : [];
}

function catalogueFor(
  parties: number,
): Pick<GroundView, "behaviours" | "acceptances" | "models" | "joinings" | "protocols"> {
  const seated = BIDDING_KINDS.filter(({ seats }) => seats === "any" || parties === 2);
  return {
    behaviours: seated.map(({ id, knobs, needsDeadline, accepts }) => ({
      id,
      knobs,
      needsDeadline,
      accepts,
    })),
    acceptances: ACCEPTANCE_KINDS.map(({ id, knobs }) => ({ id, knobs })),
    joinings: JOINING_KINDS.map(({ id, knobs }) => ({ id, knobs })),
    models: MODEL_KINDS.map(({ id, knobs }) => ({ id, knobs })),
    protocols: PROTOCOLS.filter(({ seats }) => seats.least <= parties && parties <= seats.most).map(
      ({ id, knobs }) => ({ id, knobs }),
    ),
  };
}
