// How the talks might go: sessions played by strategies under a protocol, on a case at one reading of its profiles.
export type { GuestAnswer, GuestCase, GuestQuestion } from "./guest/guest-messages.ts";
export { GuestSeat } from "./guest/guest-seat.ts";
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
export type { AdditiveEstimate, Band, DealNumber, Deals, OwnDeals } from "./scenario/deals.ts";
export {
  openScenario,
  type Scenario,
  type ScenarioInput,
  type ScenarioOpening,
  type ScenarioParty,
} from "./scenario/scenario.ts";
export type { Clock } from "./session/clock.ts";
export { FAULTS, type Fault, Forfeiture, type Outcome } from "./session/outcome.ts";
export { openSession, play, type Session, type Setup } from "./session/play.ts";
export { playPatiently } from "./session/play-patiently.ts";
export { Trace } from "./session/trace.ts";
export {
  ACCEPT,
  BETTER,
  conditionOf,
  FORFEIT,
  JOIN_IF,
  joinsIf,
  LEAVE,
  MOST_PARTIES,
  NONE,
  REJECT,
  SAME,
  WORSE,
} from "./session/words.ts";
export { ACCEPTANCE_KINDS, BIDDING_KINDS, MODEL_KINDS } from "./strategies/catalogue.ts";
export type { BiddingKind } from "./strategies/kinds.ts";
export type { Knob, Knobs } from "./strategies/knobs.ts";
export type { Negotiator, Question, SessionName, Strategy, View } from "./strategies/negotiator.ts";
export { type ComposedStrategy, readStrategy, type StrategyReading } from "./strategies/read-strategy.ts";
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
