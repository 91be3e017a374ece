// What the conflict is about: frame, profiles, what may happen without an agreement, acts, and reading them.
export { ACT_KINDS, type Act, type ActKind } from "./act.ts";
export { type Article, BLOCK_KINDS, type Block, type BlockKind } from "./article.ts";
export type { Case, CaseFiles, CaseReading } from "./case.ts";
export {
  type Actor,
  type Claim,
  type ClaimLink,
  FINDERS,
  type Finder,
  MODALITIES,
  MOVES,
  type Modality,
  type Move as ClaimMove,
  type Passage,
  REVIEWS,
  type Review,
  type Span,
  WORDINGS,
  type Wording,
} from "./claim.ts";
export { claimFrom } from "./claim-from.ts";
export { KIND_OF_MOVE } from "./claim-kinds.ts";
export type {
  Action,
  ActionConflict,
  Conflict,
  ConflictVariant,
  Cube,
  DecisionMaker,
  Infeasible,
  ListedConflict,
  Move,
  NamedState,
  Preference,
  RankedStatement,
  StateKey,
  StateSet,
  TieMeaning,
  Tier,
  Weight,
} from "./conflict/conflict.ts";
export { spaceOf } from "./conflict/space-of.ts";
export { type StateIds, stateIds } from "./conflict/state-ids.ts";
export { findStates, listedSpace, type StateSpace, type StatesFound } from "./conflict/state-space.ts";
export { holds, type Statement } from "./conflict/statement.ts";
export {
  applyChanges,
  applyWhatIf,
  type BothStates,
  type Change,
  type ChangeGroup,
  type ChangeKind,
  changesOfWhatIf,
  describeChange,
  differences,
  groupChanges,
  type WhatIfSource,
  whatIfFromDifferences,
} from "./differences/index.ts";
export {
  type ActorDocument,
  type ArticleDocument,
  type ClaimDocument,
  type ClaimsDocument,
  claimSchema,
  claimsDocumentSchema,
  type PassageDocument,
} from "./documents/article-document.ts";
export type { CaseDocuments } from "./documents/case-documents.ts";
export type { ComparisonDocument } from "./documents/comparison-document.ts";
export { type ConflictDocument, conflictDocumentSchema } from "./documents/conflict-document.ts";
export { type FrameDocument, frameDocumentSchema } from "./documents/frame-document.ts";
export { jsonSchemas } from "./documents/json-schemas.ts";
export { type ProfileDocument, profileDocumentSchema } from "./documents/profile-document.ts";
export {
  type ActDocument,
  actDocumentSchema,
  type RecordDocument,
  recordDocumentSchema,
} from "./documents/record-document.ts";
export {
  type WhatIfChangeDocument,
  type WhatIfDocument,
  type WhatIfsDocument,
  whatIfsDocumentSchema,
} from "./documents/what-ifs-document.ts";
export {
  type Combination,
  type Deal,
  type Frame,
  type Issue,
  type IssueId,
  type IssueKind,
  matches,
  type Option,
  type OptionId,
  type Party,
  type PartyId,
  type Pattern,
  type PatternTerm,
  PRONOUNS,
  type Pronoun,
  type Source,
  type Voice,
} from "./frame.ts";
export { type AppliedDefault, type Message, message, type Parameter, type Problem } from "./message.ts";
export {
  type Position,
  type PositionChange,
  type PositionKind,
  takesPosition,
} from "./positions/position-cell.ts";
export {
  type IssueDemand,
  type OptionDemand,
  type PositionCell,
  type PositionMove,
  type Positions,
  positionsOf,
  type VoicePositions,
} from "./positions/positions.ts";
export { surelyBefore, timeOrder } from "./positions/time-order.ts";
export { type PrincipalOf, principalsOf } from "./principals.ts";
export type {
  ComparedSide,
  Demand,
  Estimate,
  Interaction,
  IssueWorth,
  NoDeal,
  PackageComparison,
  Profile,
  RedLine,
  Weights,
} from "./profile.ts";
export { between, exactly, isExact, midpoint, type Quantity } from "./quantity.ts";
export { caseFromDocuments } from "./reading/case-from-documents.ts";
export { type Decoding, decodeText } from "./reading/decode-text.ts";
export { type Draft, draftFromFiles } from "./reading/draft-from-files.ts";
export { formatPlace } from "./reading/format-place.ts";
export { nearestName } from "./reading/nearest-name.ts";
export { type CaseFolder, readCase } from "./reading/read-case.ts";
export { sha256OfText } from "./text-hash.ts";
export type { WhatIf } from "./what-if.ts";
export { documentsOf } from "./writing/documents-of.ts";
export { type NewCase, newCase } from "./writing/new-case.ts";
export { type RewriteOptions, rewriteCase } from "./writing/rewrite-case.ts";
export { writeCase } from "./writing/write-case.ts";
