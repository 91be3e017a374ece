// How the talks might go: sessions played by strategies under a protocol, on a case at one reading of its profiles.
export type { GuestAnswer, GuestCase, GuestNews, GuestQuestion } from "./guest/guest-messages.ts";
export { GuestSeat } from "./guest/guest-seat.ts";
export type { JoiningKind } from "./joining/kinds.ts";
export { type MeasuredSession, measureSession } from "./measures/measure-session.ts";
export { ENDS, type End, SessionRow } from "./measures/session-row.ts";
export {
  DISTANCES,
  openYardstick,
  type Yardstick,
  type YardstickFrontier,
  type YardstickOptions,
  type YardstickSolution,
} from "./measures/yardstick.ts";
export { alternatingOffers } from "./protocols/alternating-offers.ts";
export { conditionalVote } from "./protocols/conditional-vote.ts";
export { majorityVote } from "./protocols/majority-vote.ts";
export {
  type Ask,
  type Machine,
  PROTOCOL_IDS,
  type Protocol,
  type ProtocolId,
  type ProtocolKind,
} from "./protocols/protocol.ts";
export {
  checkSeats,
  PROTOCOLS,
  type ProtocolReading,
  readProtocol,
  type SetProtocol,
  setProtocol,
} from "./protocols/read-protocol.ts";
export { shuttle } from "./protocols/shuttle.ts";
export { simultaneousOffers } from "./protocols/simultaneous-offers.ts";
export { singleText } from "./protocols/single-text.ts";
export {
  type Equilibrium,
  type EquilibriumInput,
  type EquilibriumOutcome,
  findEquilibrium,
  type Plan,
} from "./reference/alternating-offers-equilibrium.ts";
export { type Foreseen, foresee } from "./reference/foresee.ts";
export type { AdditiveEstimate, Band, DealNumber, Deals, OwnDeals } from "./scenario/deals.ts";
export { type HeldIssue, heldIn } from "./scenario/held-issues.ts";
export {
  openScenario,
  type Scenario,
  type ScenarioInput,
  type ScenarioOpening,
  type ScenarioParty,
} from "./scenario/scenario.ts";
export { basisOf, type ScenarioBasis } from "./scenario/scenario-basis.ts";
export { type ActsOptions, type ActWords, actsOf, type PlayedOut } from "./session/acts-of.ts";
export { turned, turnedBack, turnedInput, turnedSetup } from "./session/begin-with.ts";
export type { Clock } from "./session/clock.ts";
export { FAULTS, type Fault, Forfeiture, type Outcome } from "./session/outcome.ts";
export { openSession, play, type Session, type Setup } from "./session/play.ts";
export { playPatiently } from "./session/play-patiently.ts";
export { rehearse, rehearsePatiently } from "./session/rehearse.ts";
export { Trace } from "./session/trace.ts";
export {
  ACCEPT,
  BETTER,
  conditionOf,
  FORFEIT,
  isYes,
  JOIN_IF,
  JOIN_IF_MANY,
  joinsIf,
  joinsIfMany,
  LEAVE,
  MOST_PARTIES,
  manyOf,
  NONE,
  REJECT,
  SAME,
  WORSE,
} from "./session/words.ts";
export { ACCEPTANCE_KINDS, BIDDING_KINDS, JOINING_KINDS, MODEL_KINDS } from "./strategies/catalogue.ts";
export { checkStrategySeats, withoutDeadline } from "./strategies/check-strategy.ts";
export { continuing, type SaidBefore } from "./strategies/continuing.ts";
export type { BiddingKind } from "./strategies/kinds.ts";
export type { Knob, Knobs } from "./strategies/knobs.ts";
export type { Negotiator, Question, SessionName, Strategy, View, Vote } from "./strategies/negotiator.ts";
export { type ComposedStrategy, readStrategy, type StrategyReading } from "./strategies/read-strategy.ts";
export { type SaidInTalks, saidInTalks } from "./strategies/said-in-talks.ts";
export { type SettledHow, type SettledInTalks, settledInTalks } from "./strategies/settled-in-talks.ts";
export {
  afterDelay,
  checkTerms,
  type Deadline,
  type Delay,
  NO_DELAY,
  plainTerms,
  type Shock,
  type Terms,
} from "./terms/terms.ts";
export { type Aggregates, emptyAggregates, mergeInto, type Replicates } from "./tournament/aggregates.ts";
export {
  type ChunkOptions,
  type ChunkResult,
  runChunk,
  runChunkPatiently,
  type TableColumn,
} from "./tournament/chunk.ts";
export { columnsOf } from "./tournament/columns.ts";
export { type Arena, type Contest, type PlayedSession, playNumbered } from "./tournament/contest.ts";
export { csvHeader } from "./tournament/csv.ts";
export type { GameAnalysis, NoGameReason } from "./tournament/game/analyse-game.ts";
export type { AnalysedCaseGame, CaseGame, RoleGames } from "./tournament/game/analyse-roles.ts";
export { type MixedEquilibria, mixedEquilibria } from "./tournament/game/mixed-equilibria.ts";
export { type PureEquilibria, pureEquilibria } from "./tournament/game/pure-equilibria.ts";
export { type ReplicatorCourse, replicatorDynamics } from "./tournament/game/replicator-dynamics.ts";
export { makeRoleGame, type RoleGame } from "./tournament/game/role-game.ts";
export { onePopulation, type RoleCourse, roleReplicator } from "./tournament/game/role-replicator.ts";
export { type SymmetricEquilibria, symmetricEquilibria } from "./tournament/game/symmetric-equilibria.ts";
export { SCHEMES, type Scheme, usualScheme } from "./tournament/line-ups.ts";
export {
  type ChunkPlace,
  chunkAt,
  type PlannedInput,
  planTournament,
  sessionAt,
  sessionNumber,
  type TournamentInput,
  type TournamentPlan,
  type TournamentPlanning,
} from "./tournament/plan.ts";
export { type NamedBasis, remarksOnCases } from "./tournament/remark-on-cases.ts";
export { type StrategySummary, summarise, type TournamentSummary } from "./tournament/summarise.ts";
export {
  type CaseParties,
  deadlineOf,
  likelyRounds,
  type NamedParty,
  type PartyDelay,
  type PartyPoints,
  type PartyShock,
  remarksOnTerms,
  type TermsInCase,
  type TournamentTerms,
  termsIn,
} from "./tournament/tournament-terms.ts";
