// What accepted claims and the record show: who stands where, when it moved, what contradicts what, and a first case from articles.
export type {
  ContradictedStatement,
  Contradiction,
  ContradictionKind,
  ContradictionTime,
} from "./contradictions/contradiction.ts";
export { contradictionMessage } from "./contradictions/contradiction-message.ts";
export { contradictions } from "./contradictions/contradictions.ts";
export type { DraftActor, PartyReason } from "./draft/draft-actors.ts";
export { type CaseDraft, type DraftGrounds, draftCase, type IssueGrounds } from "./draft/draft-case.ts";
export type { LeftOut } from "./draft/draft-record.ts";
export type { DraftRequest } from "./draft/draft-request.ts";
export {
  type FrameSuggestions,
  type IssueSuggestion,
  issuesFromClaims,
  type OptionSuggestion,
} from "./issues-from-claims.ts";
export type { Grounds, PictureInput, Quoted } from "./picture-input.ts";
export {
  type PositionRow,
  type PositionTable,
  positionTable,
  type StatedMove,
  type StatedPosition,
  type StatedPositions,
} from "./position-table.ts";
export {
  type Backing,
  type Reach,
  type SharedDemands,
  type SharedIssue,
  type SharedOption,
  sharedDemands,
  type UnlinkedDemand,
} from "./shared-demands.ts";
export {
  type ActorStatements,
  type StatementTimeline,
  statementTimeline,
  type TimelineDay,
} from "./statement-timeline.ts";
export type { DateOrigin, Statement } from "./statements.ts";
export {
  type Relation,
  type SpeaksOf,
  type SpokenActor,
  type WhoSpeaksOfWhom,
  whoSpeaksOfWhom,
} from "./who-speaks-of-whom.ts";
