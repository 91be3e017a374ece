// Small cases to play on, written as data: points per party, issue and option, and what else a test needs.
import {
  type Case,
  caseFromDocuments,
  type FrameDocument,
  type ProfileDocument,
} from "../../src/case/index.ts";
import { openScenario, type Scenario } from "../../src/rehearsal/index.ts";

export interface SmallSide {
  readonly points: Record<string, Record<string, number>>;
  readonly noDeal: number;
  readonly redLines?: ProfileDocument["redLines"];
  readonly interactions?: ProfileDocument["interactions"];
}

export interface SmallCase {
  /** By party id, in the order of the parties; issues and options as the first side has them. */
  readonly sides: Record<string, SmallSide>;
  /** By issue id: `ordered: true` and the like. */
  readonly issues?: Record<string, { readonly ordered?: boolean }>;
  readonly impossible?: FrameDocument["impossible"];
}

const NOTHING_LEFT: ReadonlySet<string> = new Set([
  "case.everything-impossible",
  "case.refuses-everything",
  "case.no-deal-possible",
]);

/** Null where there is nothing to play. @throws Error where the case has a problem. */
export function maybeScenario(small: SmallCase): Scenario | null {
  const read = readSmall(small);
  const opening = read && openScenario(read);
  return opening?.ok ? opening.scenario : null;
}

/** Null where no deal is left. @throws Error where the case has another problem. */
export function readSmall({ sides, issues = {}, impossible = [] }: SmallCase): Case | null {
  const [{ points }] = Object.values(sides);
  const reading = caseFromDocuments(
    {
      frame: {
        format: 1,
        title: "Small",
        parties: Object.keys(sides),
        issues: Object.entries(points).map(([id, options]) => ({
          id,
          options: Object.keys(options),
          ...issues[id],
        })),
        impossible,
      },
      profiles: Object.entries(sides).map(([party, side]) => ({ format: 1 as const, party, ...side })),
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    { folderName: "small" },
  );
  if (!reading.ok) {
    if (reading.problems.some(({ code }) => NOTHING_LEFT.has(code))) return null;
    throw new Error(JSON.stringify(reading.problems));
  }
  return reading.case;
}

export function smallScenario(small: SmallCase): Scenario {
  const scenario = maybeScenario(small);
  if (!scenario) throw new Error("nothing to play");
  return scenario;
}
