// Who has taken which position on which issue, when that changed, and who asks for what by now: a table of voices and issues from the record.
import type { Act } from "../act.ts";
import type { Frame, IssueId, PartyId } from "../frame.ts";
import { type PrincipalOf, principalsOf } from "../principals.ts";
import { type CellLedger, type Departure, openCell, type Position } from "./position-cell.ts";
import { surelyBefore, timeOrder } from "./time-order.ts";

export interface Positions {
  /** Positions in the record, by time; see `timeOrder`. */
  readonly order: readonly number[];
  /** Every party in the order of the frame, then the others who spoke to an issue for themselves. */
  readonly voices: readonly VoicePositions[];
  /** In the order of the frame; only parties count. */
  readonly issues: readonly IssueDemand[];
  /** Acts that name no issue, by time. */
  readonly withoutIssue: readonly number[];
  /** By time: the last are of the newest act by which somebody moved. */
  readonly moves: readonly PositionMove[];
}

export interface VoicePositions {
  readonly voice: string;
  readonly isParty: boolean;
  /** One per issue, in the order of the frame. */
  readonly cells: readonly PositionCell[];
}

export interface PositionCell {
  readonly issue: IssueId;
  /** Null where the voice took none. */
  readonly latest: Position | null;
  /** Before the latest, oldest first. */
  readonly earlier: readonly Position[];
  /** Oldest first. */
  readonly moves: readonly PositionMove[];
  /** Options it is for by now: those of the last act that is for any, less what it refused since. */
  readonly wants: readonly number[];
  /** Options it has refused by themselves and not been for since. */
  readonly refuses: readonly number[];
  /** Acts that are about the issue and take no position on it, by time: what it stated, warned of or did. */
  readonly besides: readonly number[];
}

/**
 * A change of position, by an act that names options: being for other options than before, being for what was refused, or refusing what was
 * wanted. Saying the same again is none, nor is refusing more.
 */
export interface PositionMove extends Departure {
  readonly voice: string;
  readonly issue: IssueId;
  /** Position in the record. */
  readonly act: number;
  /** False where dates leave open which of the two acts came first, so that the order of the record decided. */
  readonly dated: boolean;
}

export interface IssueDemand {
  readonly issue: IssueId;
  /** Parties that by now are for something on it, or for settling it. */
  readonly askedBy: readonly PartyId[];
  readonly reach: "all" | "some" | "one" | "none";
  /** Per option, in the order of the frame. */
  readonly options: readonly OptionDemand[];
}

export interface OptionDemand {
  readonly wantedBy: readonly PartyId[];
  readonly refusedBy: readonly PartyId[];
}

/** What somebody says who speaks for another is the other's position; who said it is kept. */
export function positionsOf(record: readonly Act[], frame: Frame): Positions {
  const order = timeOrder(record);
  const principalOf = principalsOf(frame);
  const spoke = new Set(record.flatMap(({ who, about }) => (about.length > 0 ? who.map(principalOf) : [])));
  const rows = [
    ...frame.parties.map(({ id }) => ({ voice: id as string, isParty: true })),
    ...frame.others.filter(({ id }) => spoke.has(id)).map(({ id }) => ({ voice: id, isParty: false })),
  ].map((row) => ({ ...row, ledgers: frame.issues.map((_, issue) => openCell(issue)) }));
  const ledgers = new Map(rows.map((row) => [row.voice, row.ledgers]));
  const moves = order.flatMap((act) => movesBy(act, { record, frame, ledgers, principalOf }));
  const voices = rows.map(({ voice, isParty, ledgers: cells }) => ({
    voice,
    isParty,
    cells: cells.map((cell, k) => cellOf(cell, { voice, issue: frame.issues[k].id, moves })),
  }));
  return {
    order,
    voices,
    issues: frame.issues.map((_, issue) => demandOn(frame, voices, issue)),
    withoutIssue: order.filter((act) => record[act].about.length === 0),
    moves,
  };
}

interface Entering {
  readonly record: readonly Act[];
  readonly frame: Frame;
  readonly ledgers: ReadonlyMap<string, readonly CellLedger[]>;
  readonly principalOf: PrincipalOf;
}

function movesBy(act: number, { record, frame, ledgers, principalOf }: Entering): PositionMove[] {
  const said = record[act];
  // Said together by somebody and who speaks for them, it is said once.
  const speakers = new Map([...said.who].reverse().map((by) => [principalOf(by), by]));
  return [...speakers].reverse().flatMap(([voice, by]) =>
    said.about.flatMap(({ issue }) => {
      const left = ledgers.get(voice)?.[issue]?.enter(act, { ...said, by });
      if (!left) return [];
      const dated = surelyBefore(record[left.from], said);
      return [{ voice, issue: frame.issues[issue].id, act, ...left, dated }];
    }),
  );
}

function cellOf(
  { positions, besides, wants, refuses }: CellLedger,
  {
    voice,
    issue,
    moves,
  }: { readonly voice: string; readonly issue: IssueId; readonly moves: readonly PositionMove[] },
): PositionCell {
  return {
    issue,
    latest: positions.at(-1) ?? null,
    earlier: positions.slice(0, -1),
    moves: moves.filter((move) => move.voice === voice && move.issue === issue),
    wants: wants(),
    refuses: refuses(),
    besides,
  };
}

function demandOn({ parties, issues }: Frame, voices: readonly VoicePositions[], issue: number): IssueDemand {
  const cells = parties.map((party, p) => ({ party: party.id, cell: voices[p].cells[issue] }));
  const askedBy = cells.filter(({ cell }) => asksFor(cell)).map(({ party }) => party);
  const holding = (list: "wants" | "refuses", option: number) =>
    cells.filter(({ cell }) => cell[list].includes(option)).map(({ party }) => party);
  return {
    issue: issues[issue].id,
    askedBy,
    reach: reachOf(askedBy.length, parties.length),
    options: issues[issue].options.map((_, option) => ({
      wantedBy: holding("wants", option),
      refusedBy: holding("refuses", option),
    })),
  };
}

// Who asked for an issue to be settled without saying how asks for it too; who has refused all that it asked for no longer does.
function asksFor({ wants, latest, earlier }: PositionCell): boolean {
  if (wants.length > 0) return true;
  const all = latest ? [...earlier, latest] : earlier;
  return all.findLast(({ side }) => side === "for")?.options.length === 0;
}

function reachOf(asking: number, all: number): IssueDemand["reach"] {
  if (asking === 0) return "none";
  if (asking === all) return "all";
  return asking === 1 ? "one" : "some";
}
