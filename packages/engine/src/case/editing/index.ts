// Editing the documents of a case as they are typed: pure, without the reader's schemas, sharing all that stays as it was.

export { articleFrom, blocksFrom, claimFrom } from "../claim-from.ts";
export { KIND_OF_MOVE } from "../claim-kinds.ts";
export { tenthsOf } from "../claim-odds.ts";
export { isDeniedAhead } from "../denial.ts";
export { articleDocumentOf, claimDocumentOf } from "../writing/article-document-of.ts";
export { addAct, moveAct, type NewAct, replaceAct } from "./acts.ts";
export { articleOf, type ClaimPlace } from "./articles/article-list.ts";
export {
  addArticle,
  addArticleDocument,
  addFoundClaims,
  type NewArticle,
  putClaims,
  type TextFault,
  textFault,
} from "./articles/articles.ts";
export { type ActDraft, draftAct, plainWords } from "./articles/draft-act.ts";
export {
  type Acceptance,
  acceptClaim,
  addClaim,
  knowActor,
  type Mending,
  mendClaim,
  type NewClaim,
  rejectClaim,
  removeClaim,
  reopenClaim,
} from "./articles/reviewing.ts";
export { blankCase, blankProfile, caseOfFrame } from "./blank-case.ts";
export { setDate, setSummary, setTitle } from "./case-texts.ts";
export {
  type ActionWords,
  addAction,
  moveAction,
  type NewAction,
  type Reversibility,
  removeAction,
  renameAction,
  setIrreversible,
  wordAction,
} from "./conflict/actions.ts";
export { addCombination, removeCombination, replaceCombination } from "./conflict/combinations.ts";
export {
  type ActionDocument,
  actionIds,
  actionsOf,
  type CombinationDocument,
  type ConflictVariantDocument,
  isYes as isTaken,
  type MakerDocument,
  makersOf,
  type PreferenceDocument,
} from "./conflict/conflict-parts.ts";
export {
  addConflictVariant,
  type ConflictEstimate,
  type ConflictTexts,
  describeConflictVariant,
  moveConflictVariant,
  removeConflictVariant,
  renameConflictVariant,
  setConflictEstimate,
  setConflictTexts,
  setLever,
  setVariantAction,
  setVariantSight,
} from "./conflict/levers.ts";
export {
  addMaker,
  beginConflict,
  describeMaker,
  moveMaker,
  type NewMaker,
  removeConflict,
  removeMaker,
  renameMaker,
} from "./conflict/makers.ts";
export { nameState, pointAtState, removeState } from "./conflict/named-states.ts";
export {
  addStatement,
  changeStatement,
  clearPreference,
  moveStatement,
  type PreferenceForm,
  preferenceForm,
  preferenceOf,
  type RankedTier,
  rankStates,
  removeStatement,
  removeStatementWeight,
  type StatementText,
  setStatementWeight,
  setTies,
  statementOf,
} from "./conflict/rankings.ts";
export { changeActionId, inStatement, isFreeActionId } from "./conflict/rename-action.ts";
export { pointedAt, stateWith, type Taken } from "./conflict/state-sets.ts";
export {
  type ImpossibleDocument,
  type IssueDocument,
  idOf,
  nameOf,
  type PatternDocument,
  type SourceDocument,
  type VoiceDocument,
  type VoiceItem,
} from "./document-parts.ts";
export type { AllMade, Description, Made, Moving, NewThing, Renaming } from "./edited.ts";
export { addImpossible, removeImpossible, replaceImpossible } from "./impossible.ts";
export {
  addIssue,
  addIssues,
  describeIssue,
  type KindDocument,
  moveIssue,
  type NewIssue,
  renameIssue,
  setIssueKind,
  setIssueUnit,
} from "./issues.ts";
export type { Mention, MentionKind } from "./mention.ts";
export { issueKindOf, type OptionList, optionsOf } from "./option-list.ts";
export {
  addOption,
  addOptions,
  describeOption,
  moveOption,
  type OptionPlace,
  renameOption,
} from "./options.ts";
export { issuesToOutline } from "./outline/issues-to-outline.ts";
export type { IssueListing, LineProblem, ListedIssue } from "./outline/listed-issues.ts";
export { outlineToIssues } from "./outline/outline-to-issues.ts";
export { type OutlineEdit, replaceFromOutline, replaceIssues } from "./outline/replace-from-outline.ts";
export { isTable, tableToIssues } from "./outline/table-to-issues.ts";
export {
  addAlsoCalled,
  type RegisteredActor,
  registered,
  registeredActors,
  setAlsoCalled,
  setPronoun,
  setSpeaksFor,
} from "./register.ts";
export {
  mentionsOf,
  type Removal,
  removeAct,
  removeArticle,
  removeIssue,
  removeLimit,
  removeOption,
  removeParty,
  removeSource,
  removeVoice,
} from "./remove.ts";
export type { LimitPlace } from "./remove-listed.ts";
export { addSource, changeSource, moveSource, type SourceTexts } from "./sources.ts";
export { takeFrame } from "./take-frame.ts";
export { tidyDocuments } from "./tidy-documents.ts";
export {
  addParty,
  addVoice,
  describeParty,
  describeVoice,
  makeParty,
  moveParty,
  moveVoice,
  renameParty,
  renameVoice,
} from "./voices.ts";
