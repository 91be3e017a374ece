// Who stands where on which issue: for every actor and issue the last stated position, when it moved, and what is behind both.
import type { ClaimPlace } from "../../case/editing/articles/article-list.ts";
import type { IssueId, OptionId } from "../../case/frame.ts";
import type { Position, PositionChange, PositionKind } from "../../case/positions/position-cell.ts";
import type { PositionCell, PositionMove, VoicePositions } from "../../case/positions/positions.ts";
import { type PrincipalOf, principalsOf } from "../../case/principals.ts";
import { type ClaimedPositions, claimedPositions } from "./claimed-positions.ts";
import type { Grounds, PictureInput } from "./picture-input.ts";

export interface PositionTable {
  readonly issues: readonly IssueId[];
  /** Every party in the order of the frame, then the others who spoke to an issue. */
  readonly rows: readonly PositionRow[];
}

export interface PositionRow {
  readonly actor: string;
  readonly isParty: boolean;
  /** Voices other than itself that spoke for it to an issue, in the order of the frame. */
  readonly spokenForBy: readonly string[];
  /** One per issue, in the order of the frame. */
  readonly cells: readonly StatedPositions[];
}

export interface StatedPositions {
  readonly issue: IssueId;
  /** Null where it took none. */
  readonly last: StatedPosition | null;
  /** Oldest first. */
  readonly moved: readonly StatedMove[];
  /** How many acts are about the issue, with those that take no position on it. */
  readonly statements: number;
  readonly grounds: Grounds;
}

export interface StatedPosition {
  readonly kind: PositionKind;
  readonly side: Position["side"];
  /** None: the issue as such. */
  readonly options: readonly OptionId[];
  /** Position in the record. */
  readonly act: number;
  readonly when: string;
  /** Who said it: the actor, or who speaks for it. */
  readonly by: readonly string[];
  readonly claims: readonly ClaimPlace[];
}

export interface StatedMove {
  readonly before: StatedPosition;
  readonly after: StatedPosition;
  readonly change: PositionChange;
  /** False where dates leave open which came first. */
  readonly dated: boolean;
}

export function positionTable(input: PictureInput): PositionTable {
  const context = { ...input, ...claimedPositions(input), principalOf: principalsOf(input.frame) };
  return {
    issues: input.frame.issues.map(({ id }) => id),
    rows: context.positions.voices.map((voice) => rowOf(voice, context)),
  };
}

type Context = PictureInput & ClaimedPositions & { readonly principalOf: PrincipalOf };

function rowOf({ voice, isParty, cells }: VoicePositions, context: Context): PositionRow {
  const { record, frame, principalOf } = context;
  const spoke = new Set(record.flatMap(({ who, about }) => (about.length > 0 ? who : [])));
  const speakers = frame.others.filter(
    ({ id }) => id !== voice && spoke.has(id) && principalOf(id) === voice,
  );
  return {
    actor: voice,
    isParty,
    spokenForBy: speakers.map(({ id }) => id),
    cells: cells.map((cell, issue) => cellOf(cell, { ...context, voice, issue })),
  };
}

type CellContext = Context & { readonly voice: string; readonly issue: number };

function cellOf(cell: PositionCell, context: CellContext): StatedPositions {
  const positions = cell.latest ? [...cell.earlier, cell.latest] : cell.earlier;
  const acts = [...positions.map(({ act }) => act), ...cell.besides];
  return {
    issue: cell.issue,
    last: cell.latest && stated(cell.latest, context),
    moved: cell.moves.map((move) => movedOf(move, positions, context)),
    statements: acts.length,
    grounds: { acts, claims: acts.flatMap(context.claimsOf) },
  };
}

function movedOf(move: PositionMove, positions: readonly Position[], context: CellContext): StatedMove {
  const { from, act, change, dated } = move;
  const at = (wanted: number) => {
    const position = positions.find((one) => one.act === wanted);
    if (!position) throw new RangeError(`act ${wanted} takes no position here`);
    return stated(position, context);
  };
  return { before: at(from), after: at(act), change, dated };
}

function stated({ act, kind, side, options }: Position, context: CellContext): StatedPosition {
  const { record, frame, voice, issue, principalOf, claimsOf } = context;
  const { when, who } = record[act];
  return {
    kind,
    side,
    options: options.map((option) => frame.issues[issue].options[option].id),
    act,
    when,
    by: who.filter((one) => principalOf(one) === voice),
    claims: claimsOf(act),
  };
}
