// One step of the story of what stands in the way: a sentence or two, and whom and what they are about, for a page that links and offers
// what-ifs.
import type { AskedOf } from "../../analysis/bargaining/obstacles/asking-too-much.ts";
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { ZoneFigures } from "../../analysis/bargaining/obstacles/price-of-demand.ts";
import type { OwnerLoss } from "../../analysis/bargaining/obstacles/relaxations.ts";
import type { IssueId, OptionId, PartyId } from "../../case/frame.ts";
import type { Text } from "../text.ts";

export type ObstacleStep = StepSaid &
  (
    | { readonly kind: "zone"; readonly zone: ObstaclesFound["zone"] | "too-large" }
    | AskStep
    /** Units that cannot be had together, or one that cannot be had at all. */
    | { readonly kind: "conflict"; readonly units: readonly UnitRef[] }
    | DropStep
    | PriceStep
    /** How far apart: all alike, or one party's share alone. */
    | { readonly kind: "apart"; readonly party: PartyId | null }
    /** How much better one party's alternative may become before no deal is left. */
    | { readonly kind: "room"; readonly party: PartyId }
    | {
        readonly kind: "can-agree";
        readonly parties: readonly PartyId[];
        readonly absent: readonly PartyId[];
      }
    /** `by`: worths alone, or worths with red lines. */
    | {
        readonly kind: "cannot-agree";
        readonly parties: readonly PartyId[];
        readonly by: "worths" | "worths-and-red-lines";
      }
    /** What is general, or what was cut short. */
    | { readonly kind: "finding"; readonly code: string }
  );

export interface StepSaid {
  readonly text: Text;
}

/** `asks-too-much`: with the asker's demands met the other does worse than without a deal. */
export interface AskStep {
  readonly kind: "asks-too-much" | "asks";
  readonly asker: PartyId;
  /** May be the asker itself. */
  readonly other: PartyId;
  readonly verdict: AskedOf["verdict"]["kind"];
  /** What the asker asks, all of it together. */
  readonly units: readonly UnitRef[];
}

/** One way to let everything else be met; fewest changes first, then those that cost their owners least. */
export interface DropStep {
  readonly kind: "drop";
  /** 1 for the first. */
  readonly rank: number;
  readonly units: readonly UnitRef[];
  /** True where nothing is acceptable as things are, so that this opens a deal. */
  readonly opens: boolean;
  /** Where less than giving it up is enough. */
  readonly enough: readonly { readonly unit: string; readonly option: OptionId }[];
  readonly losses: readonly OwnerLoss[];
}

export interface PriceStep {
  readonly kind: "price";
  readonly party: PartyId;
  readonly demand: string;
  readonly units: readonly UnitRef[];
  readonly withIt: ZoneFigures;
  readonly without: ZoneFigures;
  /** The figures in words, as in the briefing's table: packages left, and the best left for each. */
  readonly facts: readonly { readonly label: Text; readonly value: Text }[];
}

/** The smallest things that a party could give up, by the ids of its profile. */
export type UnitRef =
  | {
      readonly kind: "demand";
      readonly unit: string;
      readonly party: PartyId;
      readonly demand: string;
      readonly issue: IssueId;
    }
  | {
      readonly kind: "red-line";
      readonly unit: string;
      readonly party: PartyId;
      readonly redLine: string;
      readonly issues: readonly IssueId[];
    };
