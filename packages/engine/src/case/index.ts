// What the conflict is about: frame, profiles, acts, and reading them.
export { ACT_KINDS, type Act, type ActKind } from "./act.ts";
export type { Case, CaseFiles, CaseReading } from "./case.ts";
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
  type Source,
  type Voice,
} from "./frame.ts";
export { type AppliedDefault, type Message, message, type Parameter, type Problem } from "./message.ts";
export type {
  Demand,
  Estimate,
  Interaction,
  IssueWorth,
  NoDeal,
  Profile,
  RedLine,
  Weights,
} from "./profile.ts";
export { between, exactly, isExact, midpoint, type Quantity } from "./quantity.ts";
export { formatPlace } from "./reading/format-place.ts";
export { type CaseFolder, readCase } from "./reading/read-case.ts";
