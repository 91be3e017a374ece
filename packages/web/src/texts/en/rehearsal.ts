// The screen of rehearsal: how the talks might go, played by strategies or by a person against the machine.
import { mid } from "./mid-sentence.ts";

const answer = {
  question: "How might the talks go?",
  lead: "Say how each side behaves, and watch one course that the talks could take.",
  goToCase: "Go to the case",
  emptyTitle: "Nothing can be played yet.",
  emptyMore:
    "A rehearsal needs two sides or more, issues with options, and what each side wants. Then each side is given a way to behave, and the talks are played to their end.",
  notPlayed: "This cannot be played:",
  agreed: (round: string) => `In this course they agree in ${round}.`,
  agreedSome: (names: string, round: string) => `In this course ${mid(names)} agree in ${round}.`,
  deadline: (rounds: string) => `In this course the time runs out without a deal, after ${rounds}.`,
  brokeDown: (round: string) => `In this course the talks break down in ${round}.`,
  walkedAway: (name: string, round: string) => `In this course ${mid(name)} walks away in ${round}.`,
  forfeited: (name: string, round: string) =>
    `The way to behave that was given to ${mid(name)} failed in ${round}; the course ends there without a deal.`,
  roundOf: (round: string, rounds: string) => `round ${round} of ${rounds}`,
  round: (round: string) => `round ${round}`,
  rounds: (count: string) => (count === "1" ? "1 round" : `${count} rounds`),
  worthTo: (name: string, worth: string, noDeal: string) =>
    `To ${mid(name)} that is worth ${worth}; no deal would be ${noDeal}.`,
  refusedBy: (name: string, noDeal: string) =>
    `It crosses a red line of ${mid(name)}, which would have ${noDeal} without a deal.`,
  has: (name: string, noDeal: string) => `Without a deal ${mid(name)} has ${noDeal}.`,
  efficient: "No other package would be better for one and worse for nobody.",
  efficientForAll:
    "No package that binds everybody would be better for one and worse for nobody than what each has now.",
  better: (worths: string) =>
    `Something is left on the table: another package would be worse for nobody, and worth ${worths}.`,
  missed: (worths: string) =>
    `A package that nobody would have had to refuse was there to be found, worth ${worths}.`,
  betterForSome:
    "Something is left on the table: another package would be better for somebody and worse for nobody.",
  missedByAll: "A package that nobody would have had to refuse was there to be found.",
  leftTitle: "The package that was left on the table",
  none: "No package was as good as no deal for everybody, so there was nothing to agree on.",
  unknown: "The packages are too many to say whether another would have been better for all.",
  worthOf: (worth: string, name: string) => `${worth} to ${mid(name)}`,
  only: "This is one course of these ways to behave, not a forecast.",
};

const sides = {
  title: "How each side behaves",
  behaviour: (name: string) => `How ${mid(name)} behaves`,
  more: (name: string) => `More about ${mid(name)}`,
  moreShort: "More",
  accepts: "What it accepts",
  acceptsUsual: (what: string) => `as usual for it: ${what}`,
  model: "What it takes the others to want",
  noModel: "nothing: it looks at its own worth alone",
  joining: "When it joins a vote",
  joiningSide: "With which side",
  joiningUsual: (when: string) => `as usual: ${when}`,
  range: (least: string, most: string) => `from ${least} to ${most}`,
  outOfRange: (least: string, most: string) =>
    `A number from ${least} to ${most} is needed. Until then the last one counts.`,
  needsDeadline: "It gives way by the clock: where nobody knows of a deadline, it stays at its best.",
};

const noDeal = {
  title: "What is missing",
  lead: (names: string) =>
    `What no deal is worth to ${mid(names)} is unknown, and how a side behaves turns on it. So nothing is played until you say what to play with.`,
  stays: "What you type here counts for this rehearsal alone. It changes nothing in the case.",
  field: (name: string) => `No deal for ${mid(name)}, to play with`,
  points: (low: string, high: string) => `In its own points: its worst package is ${low}, its best ${high}.`,
  unclear: "A number is needed.",
  assumed: (names: string) => `Played with a no-deal worth that was typed here for ${mid(names)}.`,
};

const terms = {
  title: "Under what terms",
  protocol: "How they talk",
  deadline: "Deadline",
  roundsFixed: "after so many rounds, which all know",
  roundsOpen: "none that anybody knows of",
  rounds: "Rounds",
  roundsUntil: "Rounds after which the rehearsal gives up",
  more: "Cost of delay, breakdown, what changes on the way",
  seed: "Number of the course",
  another: "Play another course",
  same: "The same number gives the same course. It matters only where chance plays a part.",
  breakdown: "Chance that the talks break down before each further round, in per cent",
  delay: (name: string) => `What waiting costs ${mid(name)}`,
  cost: "Points for each round",
  mounting: "Each further round costs more, by per cent",
  shrinks: "Its worths shrink each round, by per cent",
  shocks: "What changes on the way",
  noShocks:
    "Nothing yet. A lever is pulled, an alternative gets better or worse: then no deal is worth something else from that round on.",
  addShock: "Add a change",
  removeShock: (number: string) => `Remove change ${number}`,
  shock: (number: string) => `Change ${number}`,
  shockRound: "Before round",
  shockParty: "For whom",
  shockWorth: "No deal is then worth",
  shockWhat: "What happens",
  shockNamed: (name: string, worth: string) => `no deal is worth ${worth} to ${mid(name)}`,
  happened: (round: string, what: string) => `Before round ${round}: ${what}`,
};

const dance = {
  title: "The dance of the packages",
  toStart: "To the start",
  back: "One step back",
  on: "One step on",
  toEnd: "To the end",
  steps: "Steps",
  step: (at: string, of: string) => `Step ${at} of ${of}`,
  story: "Step by step",
  storyAll: (count: string) => `Show all ${count} steps`,
  tables: (name: string, worth: string) => `${name} tabled a package; own worth: ${worth}.`,
  tablesUnseen: (name: string) => `${name} tabled a package.`,
  keeps: (name: string) => `${name} kept to the package tabled before.`,
  accepts: (name: string) => `${name} accepted.`,
  rejects: (name: string) => `${name} did not accept.`,
  leaves: (name: string) => `${name} walked away.`,
  better: (name: string) => `${name}: the changed text is better.`,
  same: (name: string) => `${name}: the changed text is as good.`,
  worse: (name: string) => `${name}: the changed text is worse.`,
  joinsIfMany: (name: string, others: number) =>
    others === 1
      ? `${name} would join if at least one other did.`
      : `${name} would join if at least ${others} others did.`,
  joinsIf: (name: string, others: string) => `${name} would join together with: ${mid(others)}.`,
  fails: (name: string) => `${name}: the way to behave failed.`,
  mediator: "The mediator",
  changed: (issue: string, option: string) => `${issue}: ${option}`,
  table: "All steps as a table",
  caption: "Every step of this course. Worths are in each side's own points.",
  columnStep: "Step",
  columnRound: "Round",
  columnWho: "Who",
  columnWhat: "What",
  refused: "refused",
  whatOffer: "tables",
  whatAccept: "accepts",
  whatReject: "does not accept",
  whatLeave: "walks away",
  whatBetter: "better",
  whatSame: "as good",
  whatWorse: "worse",
  whatJoin: "joins on a condition",
  whatFail: "fails",
};

const seat = {
  title: "Take a seat",
  lead: "Speak for one side yourself; the others behave as chosen above. You see your own worths alone until the talks are over.",
  play: (name: string) => `I speak for ${mid(name)}`,
  stop: "Leave the seat",
  again: "Begin again",
  takeBack: "Take back my last word",
  standing: "On the table",
  standingBy: (name: string) => `On the table, from ${mid(name)}`,
  standingOwn: "Your own package: who must join it?",
  nothingYet: "Nothing lies on the table yet.",
  text: "The text as it stands",
  changedText: "The changed text",
  insteadOf: (option: string) => `(instead of: ${option})`,
  worthToYou: (worth: string, noDeal: string) => `Worth ${worth} to you; no deal is ${noDeal}.`,
  refusedByYou: "It crosses one of your own red lines.",
  yourTurn: (round: string) => `Your word, ${round}.`,
  accept: "Accept it",
  reject: "Do not accept it",
  offer: "Table this package",
  leave: "Walk away",
  leaveTitle: "Walk away from these talks?",
  leaveLead: "They end at once, without a deal for anybody. Nothing takes that back.",
  leaveNot: "Go on talking",
  joinAny: "Join, whoever else does",
  joinNot: "Do not join",
  joinIf: "Join on a condition",
  joinAll: "if all others do",
  joinMany: (others: string) => `if at least ${others} others do`,
  joinSide: (name: string) => `only together with ${mid(name)}`,
  join: "Join on this condition",
  better: "Better than the text",
  same: "As good",
  worse: "Worse than the text",
  build: "Your package",
  option: (name: string, worth: string) => `${name} (${worth})`,
  impossible: "cannot be combined",
  refused: "you refuse it",
  sheetHint: "In brackets: what the whole package would be worth to you with that option.",
  total: (worth: string) => `This package is worth ${worth} to you.`,
  totalImpossible: "These options cannot be combined.",
  startFromTable: "Begin from the package on the table",
  said: (count: string) => (count === "1" ? "You have spoken once." : `You have spoken ${count} times.`),
  dropped: "The case or the terms have changed, and your later words no longer fit. They were left out.",
  debrief: "How it went",
  danceTitle: "Your talks as a picture",
  reveal: "Both sheets are now open: the picture shows what each package was worth to everybody.",
};

const map = {
  title: "Which way of behaving fares how",
  lead: "Every pair of the ways chosen is played on this case, under the terms above.",
  choose: "Ways to compare",
  rows: "Who behaves as the row says",
  rowsEach: "each side in turn",
  show: "The number in the cells",
  own: "what the row's side ends with",
  others: "what the others end with",
  agreed: "how often they agree",
  round: "the round in which they agree",
  repeat: "Courses for each pair",
  play: "Play all pairs",
  caption:
    "Row: how one side behaves. Column: how all others behave. A dash: they never agree. A press on a cell plays its pair above.",
  captionOwn:
    "In the cells: what the side of the row ends with, as a share of the way from no deal (0) to its best package (100).",
  captionOthers:
    "In the cells: what the others end with, as a share of the way from no deal (0) to their best package (100).",
  captionAgreed: "In the cells: in how many of a hundred courses they agree.",
  captionRound: "In the cells: the mean round in which they agree.",
  corner: "Row against column",
  never: "–",
  neverSaid: "They never agree",
  cell: (own: string, other: string) => `Play it: ${mid(own)}, against ${mid(other)}`,
  best: (name: string, value: string) =>
    `Over all columns the row “${name}” ends with most: ${value} on average, where no deal is 0 and its best package 100.`,
  bestFew: (names: string, value: string) =>
    `Over all columns the rows ${names} end with most: ${value} on average, where no deal is 0 and their best package 100.`,
  quoted: (name: string) => `“${name}”`,
  atLeastTwo: "Choose two ways or more.",
  courses: (count: string) => `${count} courses in each cell.`,
};

const explained = {
  course: {
    title: "One course of the talks",
    method:
      "Each side is given a way to behave and a sheet of what packages are worth to it. They speak in the order of the protocol until they agree, somebody leaves or the time is over. The same settings and the same number always give the same course.",
    inputs:
      "The profiles, read at the middle of what is known; the ways to behave, the terms and the number of the course.",
    caveat:
      "People are not strategies. A course shows what follows if sides behaved like this; it does not say that they will. A profile that is estimated makes an estimated course.",
  },
  dance: {
    title: "The picture of the course",
    method:
      "Each package is drawn at what it is worth to each side. Dashed lines are no deal. The line at the edge joins packages that nobody could better without a loss to somebody.",
    inputs: "The packages tabled in this course.",
    caveat: "Points of one side do not compare with points of another.",
  },
  foreseen: {
    title: "What two sides that foresee everything would agree",
    method:
      "Worked back from the last round that both know. In each turn whoever speaks tables what is best for itself among the packages that the other would rather take than go on; what each can count on when it goes on comes from the turn after. Shown beside it: the same with the other side beginning, and, where waiting costs something, with each turn of waiting counted.",
    inputs:
      "What packages and no deal are worth to both, the number of rounds, what waiting costs, the risk that talks break down, and every change on the way.",
    caveat:
      "It supposes that each side knows exactly what the other wants, and that both know that they know. People do not, so it is a yardstick and foretells nothing. It lays open what both want: do not show it to a side. Only for two sides that speak in turns up to a known last round, about a hundred thousand packages at most.",
  },
  seat: {
    title: "A person against the machine",
    method:
      "The machine answers as its way to behave says, from its own sheet. It never sees your sheet, and you see its worths only at the end.",
    inputs: "Your words, and the settings above.",
    caveat: "The words are kept in this tab until you leave the seat or close it.",
  },
  map: {
    title: "Every pair played",
    method:
      "For each pair one side behaves as the row says and all others as the column says. What a side ends with is measured from no deal (0) to its best package (100); without an agreement it ends with no deal.",
    inputs: "The profiles, the terms above and so many courses for each pair.",
    caveat:
      "A way of behaving that fares well here need not do so on another case, nor against people. The means hide how far single courses lie apart.",
  },
};

export const rehearsal = { ...answer, sides, noDeal, terms, dance, seat, map, explained };
