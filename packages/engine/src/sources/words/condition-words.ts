// Words that open a condition, and words by which what looks like one is none.
import { listed, worded } from "./listed.ts";

export type ConditionKind =
  | "if"
  | "unless"
  | "only"
  | "provided"
  | "while"
  | "until"
  | "before"
  | "exchange"
  | "without"
  | "when"
  | "inverted"
  | "first";

export const CONDITION_TABLE: readonly (readonly [ConditionKind, readonly string[]])[] = [
  ["if", ["if", "in case", "in the event that|of", "in that case", "failing that|which|this|an"]],
  ["unless", ["unless", "unless and until"]],
  [
    "only",
    [
      "only if|when|after|once|where|provided|against",
      "only in return|exchange for",
      "only on condition",
      "if and only if",
      "but only to|for|with|from|at",
      "but not before|until|unless",
      "not until",
      "on no other terms|condition",
    ],
  ],
  [
    "provided",
    listed(`
  provided|providing that; provided|providing; on condition that|of; on the|one|the? sole? condition that|of; on
  one condition; on the understanding|basis|premise that; assuming that?; subject to;
  conditional|contingent|dependent on|upon; ~depend on|upon; so long as; as long as
`),
  ],
  ["while", ["while", "for as long as"]],
  ["until", ["until", "till"]],
  ["before", ["before"]],
  ["exchange", ["in return|exchange for", "in return|exchange", "against"]],
  ["without", ["without", "absent a|an|any", "short of"]],
  ["when", ["once", "when", "as soon as", "the moment|day", "on the day", "after"]],
  ["inverted", ["should", "were"]],
  ["first", ["must first", "~have to first", "first ~have to", "first need|needs to", "need|needs to first"]],
];

/** Before "if": a question that is reported or thought about. */
export const ASKS_WHETHER: ReadonlySet<string> = worded(`
  ask asks asked asking wonder wonders wondered know knows knew see doubt doubts doubted unclear question decide
  decided sure say tell even as what uncertain unsure inquired check care matter reporters
`);

/** After "if": a phrase that conditions nothing. */
export const STOCK_AFTER_IF: ReadonlySet<string> = worded(`
  only necessary possible needed ever so required
`);

/** After "if": a phrase that conditions nothing where no clause follows. */
export const IDLE_AFTER_IF: ReadonlySet<string> = new Set(["any", "anything", "you", "at", "nothing"]);

/** What follows "until" and "before" when it is a time. */
export const TIME_WORDS: ReadonlySet<string> = worded(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december end beginning middle spring summer autumn winter week weeks month months
  year years day days noon midnight tomorrow then now later morning evening night weekend hour hours today tonight
  deadline dawn dusk sunset next mid late early christmas easter long last recently this turn holidays harvest
  first one two three four five six seven eight nine ten eleven twelve going leaving adding a an
`);

/** A main clause with one of these is one that waits for something. */
export const WAITING: ReadonlySet<string> = worded(`
  not no never nothing nobody none neither nor stay stays remain remains keep keeps hold continue continues wait
  waits closed shut refuse refuses refused cannot without impossible only suspend suspended withhold fight strike
  postpone frozen freeze reject rejected remained stayed off out unthinkable pause halt
`);

/** Around "until" and "unless": a no. */
export const NO_WORDS: ReadonlySet<string> = worded(`
  not no never nothing nobody none neither nor closed shut remain remains stay stays continue keep off suspended
  impossible
`);

/** In a condition: something that the speaker does not want to come. */
export const DARK_WORDS: ReadonlySet<string> = worded(`
  not no never nothing again fail fails failed refuse refuses refused reject rejects continue continues attack
  attacks strike strikes cut cuts close closes closed shut block blocks blocked break breaks broken violate
  violates ignore ignores stay stays remain remains up rise rises raise raises fire fires shell shelling cross
  crosses send sends delay delays impose imposes touch touches dismiss dismissed collapse collapses dismisses
  evict evicts withdraw withdraws sack sacks late another invade invades insist insists without lose lost threaten
  threatens arrest arrests arrested stop stops neither war still keep keeps go goes try tries tried one more sell
  sells shoot shoots shot raids raid law hire hires outside toll hurt hurts steal build builds seize occupy march
  force forces forced by deadline hit hits move moves over change changes deny denies denied harm lie lies cheat
  persist persists persisted seal seals sealed single
  lock locks locked evicted fired fines fined charge charges
`);
