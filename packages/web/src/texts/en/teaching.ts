// The pages of a teacher: the links of an exercise, and the debrief of what came back.
import { mid } from "./mid-sentence.ts";

const pages = {
  label: "Rehearsal",
  play: "Play it here",
  teach: "Set an exercise",
  debrief: "Debrief",
};

const set = {
  question: "How can students play this case?",
  answer: "Choose who plays and for how long; then give each student their link. Nothing is sent anywhere.",
  twoOnly: (count: string) =>
    `An exercise is for two sides, and this case has ${count}. For more sides, open a room and give each a seat.`,
  rooms: "Open a room",
  missing: "What no deal is worth to each side must be said first.",
  whoTitle: "Who plays",
  who: "Students speak for",
  both: "both sides, two students to a pair",
  alone: (side: string) => `${mid(side)}, against the program`,
  behaves: (side: string) => `How ${mid(side)} behaves`,
  rounds: "Rounds",
  roundsFault: (most: string) =>
    `A whole number from 1 to ${most} is needed. Until then the last one counts.`,
  language: "Language of their pages",
  ofBrowser: "that of each browser",
  keepsLanguage: "Whoever has chosen a language on their own device keeps it.",
  protocol: "They speak in turn: each tables a package, accepts, or walks away.",
  points: "The role sheets show how many points each option is worth",
  pointsOff:
    "The sheets then say in words alone what matters most and which option is best. The points come at the end.",
  estimated: (names: string) =>
    `Somebody else judged what these sides want: ${mid(names)}. For an exercise that does no harm; say so to the students.`,
  linksTitle: "The links",
  linkFor: (side: string) => `For whoever speaks for ${mid(side)}`,
  linkBoth: "For a pair at one screen",
  holdsOwn: (side: string) =>
    `Holds the sheet of ${mid(side)} alone. The pair plays on two devices and passes short codes to and fro.`,
  holdsBoth:
    "Holds both sheets. The page shows each to its own speaker only and covers the screen in between; somebody determined could read the other.",
  holdsMachine: (side: string) =>
    `Holds the sheet of ${mid(side)} too, since the program plays it on the student's device. The page hides it; somebody determined could read it.`,
  copy: "Copy the link",
  copied: "Copied",
  open: "Try it as a student",
  tooLong: (characters: string, most: string) =>
    `This case makes a link of ${characters} characters; beyond ${most} many programs cut them. Give out the file instead, to be opened at the address below.`,
  save: "Save the exercise file",
  door: "Where the file is opened",
  fileName: "exercise",
  fragment: "The exercise stands in the part of the link after #, which no browser sends to a server.",
};

const debrief = {
  question: "How did the pairs do?",
  empty: "Collect what the students hand in, and see all deals beside what could have been.",
  emptyMore:
    "Each student or pair gets a text or a file at the end of the talks. Paste the texts here, many at once if you like, or drop the files anywhere on this page.",
  addTitle: "Add hand-ins",
  field: "Texts of hand-ins",
  add: "Add them",
  files: "Choose files",
  added: (count: number, said: string) =>
    count === 1 ? "1 hand-in was added." : `${said} hand-ins were added.`,
  noneFound:
    "There is no hand-in in that text. One begins with parley-hand-in: and goes to its last letter. The text is still in the field.",
  noneInFile: (name: string) => `There is no hand-in in the file ${name}.`,
  kept: "They are kept on this device, beside the case, until you remove them.",
  removeAll: "Remove all hand-ins",
  removeTitle: "Remove all hand-ins of this case?",
  removeLead: "They are gone from this device then. The students still have theirs.",
  names: "Show names",
  namesOff: "Without names, pairs go by their numbers alone: for the projector.",
  agreed: (count: number, agreed: string, all: string) =>
    count === 1 ? `1 of ${all} talks ended with a deal.` : `${agreed} of ${all} talks ended with a deal.`,
  onFrontier: (count: number, said: string) =>
    count === 0
      ? "Each of these deals could have been better for one side and worse for nobody."
      : count === 1
        ? "1 deal could not have been better for one side without being worse for the other."
        : `${said} deals could not have been better for one side without being worse for the other.`,
  pictureTitle: "All deals beside what could have been",
  pictureCaption:
    "Each ring is a deal, with the numbers of the pairs that made it; the line joins packages that nobody could better without a loss to somebody.",
  pictureReading: (isComplete: boolean) =>
    isComplete
      ? "Each dot is a package, dark where it is as good as no deal or better for both. Crosses: what named rules would pick. Dashed lines: no deal."
      : "The dots are some of the packages, dark where they are as good as no deal or better for both. Crosses: what named rules would pick. Dashed lines: no deal.",
  axis: (side: string) => `Worth to ${mid(side)}, in its points`,
  axisEstimated: (side: string) => `Worth to ${mid(side)}, in its points (est.)`,
  axisNoDeal: (side: string) => `no deal, ${mid(side)}`,
  alternative: (deals: string, agreed: string) =>
    `A plane of the worths to both sides. Different deals in it: ${deals}; talks that ended with a deal: ${agreed}.`,
  rules: {
    nash: "Nash",
    kalaiSmorodinsky: "equal shares of the way",
    egalitarian: "worse-off side",
    utilitarian: "largest sum",
  },
  rulesLong: {
    nash: "the largest product of gains (Nash)",
    kalaiSmorodinsky: "the same share of what each could gain (Kalai–Smorodinsky)",
    egalitarian: "the best for the worse-off side (egalitarian)",
    utilitarian: "the largest sum of worths (utilitarian)",
  },
  pointTable: "Worths of the deals, and of what named rules would pick",
  tablePoint: "Point",
  pairs: (numbers: string) => `Talks ${numbers}`,
  tableTitle: "Pair by pair",
  caption: "Each talks with its end. A press on a number opens them.",
  columnPair: "Talks",
  columnNames: "Who",
  columnEnd: "End",
  columnRound: "Round",
  columnDistance: "To the frontier",
  columnBetter: "What would have been better",
  alone: (name: string) => `${name} against the program`,
  unnamed: "no name",
  deal: "deal",
  deadline: "time ran out",
  walkedAway: (side: string) => `${side} walked away`,
  failed: "no deal",
  crosses: "crosses a red line",
  onIt: "on it",
  away: (percent: string) => `${percent} % away`,
  distanceHint:
    "To the frontier: how far the deal lies from the nearest package that nobody could better, in hundredths of each side's way from its worst to its best.",
  nothingBetter: "nothing",
  nothingThere: "nothing was there to agree on",
  betterWorth: (worths: string) => `a package worth ${worths}`,
  tooMany: "not looked for: too many packages",
  begun: (times: string) => `begun ${times} times`,
  spreadTitle: "How far they lie apart",
  spread: (side: string, low: string, middle: string, high: string, noDeal: string) =>
    `The deals are worth from ${low} to ${high} to ${mid(side)}, ${middle} in the middle; no deal is ${noDeal}.`,
  spreadOne: (side: string, worth: string, noDeal: string) =>
    `The deal is worth ${worth} to ${mid(side)}; no deal is ${noDeal}.`,
  belowNoDeal: (count: number, said: string) =>
    count === 1
      ? "1 deal is worth less to it than no deal would have been."
      : `${said} deals are worth less to it than no deal would have been.`,
  crossing: (side: string, count: number, said: string) =>
    count === 1
      ? `1 deal crosses a red line of ${mid(side)}: it has no place in the picture.`
      : `${said} deals cross a red line of ${mid(side)}: they have no place in the picture.`,
  spreadRounds: (low: string, high: string) => `They were made in rounds ${low} to ${high}.`,
  spreadRound: (round: string) => `They were made in round ${round}.`,
  noDeals: "No talks ended with a deal.",
  open: (number: string) => `Open talks ${number}`,
  openTitle: (number: string, who: string) => `Talks ${number}: ${who}`,
  openTitlePlain: (number: string) => `Talks ${number}`,
  close: "Close these talks",
  notes: "What was left out or came twice",
  refused: {
    cut: (place: string) =>
      `Hand-in ${place} is not whole: a part was cut off or changed on the way. Ask for it once more.`,
    "too-large": (place: string) => `Hand-in ${place} is too large to be one.`,
    unreadable: (place: string) => `Hand-in ${place} cannot be read.`,
    "not-one": (place: string) => `Hand-in ${place} is something else.`,
    newer: (place: string) =>
      `Hand-in ${place} was made with a later version of Parley. Reload this page, then it can be read.`,
    "other-case": (place: string, title: string) => `Hand-in ${place} is of another case: ${title}.`,
    "does-not-fit": (place: string) =>
      `Hand-in ${place} does not fit this case as it stands: issues or options have changed since the links were made.`,
    "not-over": (place: string) => `Hand-in ${place} is of talks that are not over.`,
  },
  keptAll: "All hand-ins are kept, these too.",
  twice: (place: string, pair: string) =>
    `Hand-in ${place} is of talks ${pair}, which were there already. They count once.`,
};

const explained = {
  set: {
    title: "The links of an exercise",
    method:
      "A link holds the case without its record, its sources' texts and its conflict, the profile that its receiver needs, and the terms. It is made and opened on the devices themselves.",
    inputs: "The case and its profiles as they stand now. A link does not follow later changes.",
    caveat: "A link can be passed on. Whoever has it can read what is in it.",
  },
  debrief: {
    title: "The debrief",
    method:
      "The words of each hand-in are said again on this case, and what follows is measured with this case's profiles. The distance to the frontier is a straight line in the picture, with each side's worths running from 0 at its worst to 1 at its best.",
    inputs: "The hand-ins, and the profiles as they stand now, read at the middle of what is known.",
    caveat:
      "If the profiles were changed after the links were made, the worths here are not those that the students saw. A text can be made up: a hand-in is no proof.",
  },
};

export const teaching = { pages, set, debrief, explained };
