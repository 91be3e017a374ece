// The pages of a student: the role sheet, the talks, how they ended, and what is handed in.
import { mid } from "./mid-sentence.ts";

const opening = {
  title: "Exercise",
  opening: "The exercise is being opened…",
  door: "Which exercise do you want to play?",
  doorLead:
    "An exercise comes as a link or as a file. A link opens by itself; a file is chosen here. What is in it stays on this device.",
  chooseFile: "Choose the exercise file",
  faults: {
    cut: "This exercise is not whole: a part of the link or of the file was cut off or changed on the way. Ask for it once more, and copy it from its first to its last letter.",
    "too-large": "This is too large to be an exercise. Nothing was opened.",
    unreadable: "This is not an exercise that can be read here. Nothing was opened.",
    "not-one": "This is something else than an exercise. Nothing was opened.",
    newer:
      "This exercise was made with a later version of Parley. Reload the page, or ask whoever runs it to bring it up to date.",
    "broken-case":
      "The case in this exercise cannot be read. Nothing was opened; whoever made the link can make it anew.",
  },
};

const start = {
  questionAlone: (side: string) => `You speak for ${mid(side)}. What can you reach?`,
  questionBoth: (first: string, second: string) => `What will ${mid(first)} and ${mid(second)} agree on?`,
  lead: (title: string, rounds: string) => `${title}. At most ${rounds}; in each, either side speaks once.`,
  against: (side: string) => `${side} is played by the program.`,
  partnerElsewhere: (side: string) => `Another student speaks for ${mid(side)}, at a device of their own.`,
  bothHere: "Two students share this screen. Whenever it passes to the other, a page in between covers it.",
  first: (side: string) => `${side} speaks first.`,
  name: (side: string) => `Your name, as ${mid(side)}`,
  nameHint: "It goes into what you hand in, and nowhere else. A made-up one will do.",
  begin: "Begin the talks",
  kept: "What you say is kept on this device, so that you can close the page and come back by the same link.",
};

const role = {
  title: (side: string) => `Your sheet: ${mid(side)}`,
  keep: "Only you know what is on it. What you tell the other side is up to you.",
  estimated: "Somebody else judged what this side wants.",
  issuesTitle: "What there is to settle",
  mattersMost: "what matters most to you",
  mattersMuch: "matters much to you",
  mattersSome: "matters somewhat to you",
  mattersLittle: "matters little to you",
  mattersNot: "does not matter to you",
  bestToWorst: (options: string) => `From best to worst for you: ${options}.`,
  same: (options: string) => `All the same to you: ${options}.`,
  option: (name: string, points: string) => `${name} (${points})`,
  pointsHint: "In brackets: points. Those of all issues add up to what a package is worth to you.",
  together: "Some options are worth more or less together than each alone; what you build shows the whole.",
  togetherPlain: "Some options are better or worse for you together than each alone.",
  wantsTitle: "What you are to ask for",
  refusesTitle: "What you must refuse",
  refusesNothing: "There is nothing that you must refuse whatever else is offered.",
  term: (issue: string, options: string) => `${issue}: ${options}`,
  noDealTitle: "If you do not agree",
  noDealPoints: (worth: string, low: string, high: string) =>
    `Without a deal you have ${worth} points. Your worst package is worth ${low}, your best ${high}.`,
  noDealBelow: "Without a deal you have less than with your worst package.",
  noDealAbove: "Without a deal you have more than with any package.",
  noDealWithin: (tenths: string) =>
    `Having no deal lies about ${tenths} tenths of the way from your worst package to your best.`,
  noDealWorst: "Having no deal is about as bad as your worst package.",
  noDealBest: "Having no deal is about as good as your best package.",
  again: "Your sheet",
};

const talks = {
  question: (side: string) => `What does ${mid(side)} say?`,
  waiting: (side: string) => `What does ${mid(side)} answer?`,
  coverQuestion: (side: string) => `Is ${mid(side)} at the screen?`,
  coverLead: (side: string) =>
    `Now it is the turn of ${mid(side)}. Whoever speaks for the other side looks away.`,
  coverNamed: (name: string, side: string) =>
    `Now it is the turn of ${name}, for ${mid(side)}. The other looks away.`,
  uncover: (side: string) => `I speak for ${mid(side)}: show my page`,
  handed: "Your word is said. Hand over the screen.",
  buildPlain: "Put a package together and table it. Your sheet says what each option means to you.",
};

const codes = {
  title: "Between the two devices",
  send: "Send this code to your partner, in any message or by saying it aloud. It holds your last word and nothing of your sheet.",
  own: "The code of your last word",
  awaiting: (side: string) => `Then wait for the code of ${mid(side)} and put it in here.`,
  awaitingFirst: (side: string) => `${side} speaks first. Ask for the code of their word and put it in here.`,
  field: "The code of your partner",
  take: "Take it",
  faults: {
    "not-one": "This is no code of a turn. One looks like 3-offer-2.1.4-k7f2qz9.",
    earlier: (turn: string, awaited: string) =>
      `This is the code of turn ${turn}, which is past. That of turn ${awaited} is awaited.`,
    later: (turn: string, awaited: string) =>
      `This is the code of turn ${turn}, but that of turn ${awaited} is missing. Ask for it first.`,
    other:
      "This code does not follow what was said here. A letter may be wrong, or it is of other talks. Nothing was changed.",
  },
  room: "For talks with more to say than packages, with several people a side or over days, use a room instead.",
};

const end = {
  question: "How did it end?",
  agreed: (round: string, rounds: string) => `You agreed in round ${round} of ${rounds}.`,
  deadline: (rounds: string) => `The time ran out after ${rounds} without a deal.`,
  walkedAway: (side: string, round: string) => `${side} walked away in round ${round}. There is no deal.`,
  failed: "The talks ended without a deal.",
  deal: "What was agreed",
  resultOf: (side: string) => `The result of ${mid(side)}`,
  more: (worth: string, noDeal: string, gain: string) =>
    `The deal is worth ${worth} points to you; without one you would have had ${noDeal}. That is ${gain} more.`,
  less: (worth: string, noDeal: string, loss: string) =>
    `The deal is worth ${worth} points to you; without one you would have had ${noDeal}. That is ${loss} less.`,
  even: (worth: string) => `The deal is worth ${worth} points to you, as much as no deal.`,
  noDeal: (noDeal: string) => `Without a deal you have ${noDeal} points.`,
  refused: (noDeal: string) =>
    `The deal crosses a line that you were to refuse. Without a deal you would have had ${noDeal} points.`,
  later: "How it compares with what could have been, and with the others, is for the debrief.",
  handInTitle: "Hand it in",
  handInLead:
    "Give this text or file to your teacher. It holds the names that you gave, every word that was said, and the deal; nothing is sent from here.",
  handIn: "The text to hand in",
  handInSummary: (title: string, names: string) => `${title} – ${names}`,
  fileName: "hand-in",
  copy: "Copy",
  copied: "Copied",
  save: "Save as a file",
  again: "Begin again",
  againTitle: "Begin these talks again?",
  againLead: "What was said in them is then gone from this device. Your hand-in says how often you began.",
  againYes: "Begin again",
};

const explained = {
  title: "The exercise",
  method:
    "The sides speak in turn: each tables a package, accepts what the other has tabled, or walks away. The first package that the other accepts is the deal. When the rounds are over, there is none.",
  inputs: "Your sheet, and what both sides say.",
  caveat: "Nothing leaves this device but what you send or hand in yourself.",
  machine:
    "The link must hold the sheet of the other side as well, since the program plays it here. The page hides it, but somebody determined could read it.",
};

export const exercise = { opening, start, role, talks, codes, end, explained };
