// What one voice has said on one issue, act by act: its positions, what it wants and refuses by now, and where it moved.
import type { Act, ActKind } from "../act.ts";

/** What one act says of one issue. */
export interface Position {
  /** Position in the record. */
  readonly act: number;
  /** Who said it: the voice itself, or one that speaks for it. */
  readonly by: string;
  readonly kind: PositionKind;
  readonly side: "for" | "against";
  /** Positions of options, ascending; none: the issue as such. */
  readonly options: readonly number[];
  /** Of a refusal: other issues whose named options are refused only together with these. */
  readonly together: readonly number[];
}

const SIDES = {
  asks: "for",
  offers: "for",
  accepts: "for",
  proposes: "for",
  promises: "for",
  refuses: "against",
} as const satisfies Partial<Record<ActKind, Position["side"]>>;

export type PositionKind = keyof typeof SIDES;

/** Whether acts of the kind say what somebody is for or against; stating, warning and doing show it at most. */
export function takesPosition(kind: ActKind): kind is PositionKind {
  return Object.hasOwn(SIDES, kind);
}

/** How a position changes: for more options or for fewer of them, for others, for what was refused, against what was wanted. */
export type PositionChange = "wider" | "narrower" | "other" | "accepts-refused" | "refuses-wanted";

export interface Departure {
  /** The act whose position is left. */
  readonly from: number;
  readonly change: PositionChange;
}

export interface Said extends Pick<Act, "kind" | "about"> {
  readonly by: string;
}

export interface CellLedger {
  /** By time. */
  readonly positions: readonly Position[];
  /** Acts about the issue that take no position on it. */
  readonly besides: readonly number[];
  wants(): number[];
  refuses(): number[];
  /** Takes an act in; what it leaves behind, null where it does not change a position. */
  enter(act: number, said: Said): Departure | null;
}

export function openCell(issue: number): CellLedger {
  const positions: Position[] = [];
  const besides: number[] = [];
  // Per option: the act that said so.
  let wanted = new Map<number, number>();
  const refused = new Map<number, number>();

  const stand = (act: number, options: readonly number[]): Departure | null => {
    const [given] = actsOf(options, refused);
    const [left] = wanted.values();
    const change = given === undefined ? changeBetween([...wanted.keys()], options) : "accepts-refused";
    for (const option of options) refused.delete(option);
    wanted = new Map(options.map((option) => [option, act]));
    const from = given ?? left;
    return from === undefined || change === null ? null : { from, change };
  };
  const oppose = (act: number, options: readonly number[]): Departure | null => {
    const [given] = actsOf(options, wanted);
    for (const option of options) {
      wanted.delete(option);
      if (!refused.has(option)) refused.set(option, act);
    }
    return given === undefined ? null : { from: given, change: "refuses-wanted" };
  };
  const enter = (act: number, { kind, about, by }: Said): Departure | null => {
    if (!takesPosition(kind)) {
      besides.push(act);
      return null;
    }
    const side = SIDES[kind];
    const options = about.find((term) => term.issue === issue)?.options ?? [];
    const others = about.filter((term) => term.issue !== issue && term.options.length > 0);
    const together = side === "against" && options.length > 0 ? others.map((term) => term.issue) : [];
    positions.push({ act, by, kind, side, options, together });
    // What is refused only together with something else may still be had by itself.
    if (options.length === 0 || together.length > 0) return null;
    return side === "for" ? stand(act, options) : oppose(act, options);
  };
  return {
    positions,
    besides,
    wants: () => ascending(wanted.keys()),
    refuses: () => ascending(refused.keys()),
    enter,
  };
}

function changeBetween(before: readonly number[], after: readonly number[]): PositionChange | null {
  const kept = before.filter((option) => after.includes(option)).length;
  if (kept === before.length) return kept === after.length ? null : "wider";
  return kept === after.length ? "narrower" : "other";
}

function actsOf(options: readonly number[], said: ReadonlyMap<number, number>): number[] {
  return options.map((option) => said.get(option)).filter((act) => act !== undefined);
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
