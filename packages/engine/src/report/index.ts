// What a person should see, as data for a host to draw.
export { proposeWordings } from "./agreement/propose-wordings.ts";
export { writeAgreement } from "./agreement/write-agreement.ts";
export { type BriefingSection, briefingSections, writeBriefing } from "./briefing/briefing.ts";
export type { BriefingOptions, WholeBriefingOptions } from "./briefing/briefing-options.ts";
export { writeReview } from "./briefing/review.ts";
export { SECTION_NAMES, type SectionName } from "./briefing/section-names.ts";
export { glanceByTopic, writeSummary } from "./briefing/summary.ts";
export type { Block, ReportDocument, Section } from "./document.ts";
export { isSafeLink, replaceUnfit } from "./escaping.ts";
export type {
  Band,
  CourseStep,
  DanceCourse,
  DanceGraph,
  DanceStep,
  DealMark,
  DealPlot,
  Figure,
  HeatCell,
  HeatLabel,
  HeatMap,
  LabelledPoint,
  LeverCell,
  LeverGrid,
  LeverRow,
  MapMove,
  MapState,
  MoveMap,
  NamedPoint,
  PackageAxis,
  PackagePlot,
  PlanePoint,
  ShareRow,
  ShareStrip,
  TradeOffPlot,
  WorthAxis,
} from "./figures/figure.ts";
export { type HtmlOptions, renderHtml } from "./html.ts";
export { assessmentJson } from "./json/assessment-json.ts";
export { stabilityJson } from "./json/stability-json.ts";
export type { Language } from "./language.ts";
export { renderMarkdown } from "./markdown.ts";
export { type Catalogue, renderMessage, type Sentence } from "./messages/catalogue.ts";
export { ENGLISH, ENGLISH_LANGUAGE } from "./messages/en.ts";
export { PAGE_WORDS, type PageWords } from "./page-words.ts";
export { PARTY_SHAPES, partyGlyph, partySymbol } from "./party-marks.ts";
export { rehearsedActWords } from "./rehearsal/act-words.ts";
export { type RehearsalFigures, rehearsalJson } from "./rehearsal/rehearsal-json.ts";
export {
  type SessionDocumentOptions,
  type SessionPage,
  type SessionTelling,
  sessionPage,
  writeSession,
} from "./rehearsal/write-session.ts";
export {
  STABILITY_QUESTIONS,
  type StabilityOptions,
  type StabilityQuestionName,
  writeStability,
} from "./stability/chapter-section.ts";
export { type SituationWords, situationWords } from "./stability/situation-words.ts";
export type { AskStep, DropStep, ObstacleStep, PriceStep, UnitRef } from "./story/obstacle-step.ts";
export { obstacleStory } from "./story/obstacle-story.ts";
export { exposureTable } from "./talks/exposure-table.ts";
export { type TalksTelling, talksSpeech } from "./talks/moments.ts";
export { type ProgressTelling, progressReport } from "./talks/progress-report.ts";
export { type ReasonTelling, reasonText } from "./talks/reason-text.ts";
export { seatNamer } from "./talks/room-words.ts";
export { type RulesReading, rulesText } from "./talks/rules-text.ts";
export { type SignsText, signsText } from "./talks/signs-text.ts";
export {
  type SealedPlaceNote,
  type StoryLine,
  type StoryOptions,
  storyOf,
  tellAct,
} from "./talks/story-of.ts";
export { talksStanding } from "./talks/talks-standing.ts";
export {
  renderTerminal,
  renderTerminalBlocks,
  type TerminalOptions,
  type TerminalStyle,
} from "./terminal.ts";
export { type Column, ESTIMATE_MARK, plainText, type Span, type Table, type Text } from "./text.ts";
export { padToWidth, textWidth, wrapText } from "./text-width.ts";
export type { TournamentTelling } from "./tournament/tournament-writing.ts";
export { writeTournament, writeTournamentBriefly } from "./tournament/write-tournament.ts";
export {
  counted,
  countInWords,
  formatChange,
  formatCount,
  formatDay,
  formatNumber,
  formatRange,
  formatShare,
  listOf,
  shareInterval,
  type Wording,
} from "./wording.ts";
