// A room's screen for ground rules: writing them clause by clause.
import { mid } from "./mid-sentence.ts";

export const roomRulesDraft = {
  question: "Which rules should everyone sign?",
  answer: (next: string) =>
    `You are writing version ${next}. It begins from cautious clauses; change what does not fit. Nobody else sees anything until you propose it.`,
  answerChange: (next: string) =>
    `You are writing version ${next}. Change the clauses that do not fit. Nobody else sees anything until you propose it.`,
  method: {
    title: "Writing ground rules",
    method:
      "Each clause shows how all will read it. Open one to see what else can be chosen and what that means. The draft is kept on this device, sealed, and goes to nobody.",
    inputs: "The seats of the room, the case that the talks are about, and the versions proposed before.",
    caveat:
      "The clauses are for talks, not for a court. What your talks need beyond them, write as further clauses in words; only people can hold each other to those.",
  },
  cannot: "Ground rules can't be written yet.",
  noVoice: "Your seat has no voice, so it can't propose ground rules.",
  another: (version: string) =>
    `Since you began, version ${version} was proposed by somebody. Read it before you propose yours; yours would be the next.`,
  beginFrom: "Begin anew from",
  fromNew: "cautious defaults",
  fromVersion: (version: string) => `version ${version}`,
  beginAnew: "Begin anew",
  backToMine: "Back to the draft I had",
  replacedNote: "Your draft was replaced.",
  kept: "Kept on this device.",
  openAll: "Open all clauses",
  closeAll: "Close all clauses",
  change: "Change",
  done: "Done",
  ofClause: (verb: string, clause: string) => `${verb}: ${clause}`,
  means: "What this means",
  inWords: "In more words, if needed",
  ask: {
    seats: "Who sits in which seat, and for whom does it speak?",
    agenda: "What are the talks about, and in which order?",
    confidentiality: "May the mediator say whose an idea was?",
    "passing-on": "What may the mediator pass on, if nothing else was said?",
    observers: "What do observers see?",
    tabling: "Who may table offers, and to whom?",
    decision: "What does it take to agree?",
    "nothing-agreed": "Does anything bind before everything is agreed?",
    record: "Who keeps a record, and of what?",
    media: "What is said to the media?",
    deadlines: "By when should what have happened?",
    suspension: "Who may pause the talks, and who resumes them?",
    tripwires: "Which signs of trouble should all notice, and what can then be done?",
    further: "What else should be agreed?",
  },
  meaning: {
    seats:
      "A seat with a voice signs the rules, tables what it may, and replies. A seat without one reads what it is sent. A mediator with a voice is in the chair: it opens and closes rounds, brings the case and passes things on. An observer has no voice. A party may share profiles only for the parties that it speaks for.",
    agenda:
      "Rounds and offers are judged by this version of the case. With an order, each round names the issues that it takes up and passes none over, and no offer names an issue before its turn. Issues left out of the order are open throughout.",
    confidentiality:
      "The page holds the mediator to “never”: it can then pass on no idea under anybody's name. In every case each seat can say less with each thing that it tells.",
    "passing-on":
      "This counts for what a seat tells the mediator without saying what may be done with it. Each seat can allow more or less with each thing that it says.",
    observers:
      "How the talks are run is open to every seat: rules, rounds, pauses, seats. This clause is about offers, replies, polls and what the mediator passes on.",
    tabling:
      "Whoever may not table can still put ideas to the mediator. Offers between some of the seats leave the others out: they will not even see that there was one.",
    decision:
      "Only seats that are asked can bind themselves by an acceptance, and a package is agreed once all of them have. What any other seat says of an offer is noted.",
    "nothing-agreed":
      "If only the whole binds, a party can move on one issue without being held to it while the others are open. If parts can bind, what is settled stays settled, and later issues can't be traded against it.",
    record:
      "Whatever is chosen, each seat's device holds all that was addressed to it. This clause says what may be kept and used as the record when the talks are over.",
    media: "The page can't enforce this. It is a promise that everyone signs.",
    deadlines:
      "A deadline is a promise too: nothing ends by itself. If a date should put options on the table, make it a sign of trouble below.",
    suspension:
      "A pause stops offers, acceptances and the signing of agreements; notes and questions go on. A round that is open stays open. If only the chair resumes, a party can't be made to go on talking by the other.",
    tripwires:
      "Agreed beforehand, when nobody yet has a stake in the answer. When one comes about, nothing happens by itself; all are shown it together with the ways chosen here.",
    further:
      "In your own words, such as languages, places, expenses, or who may be brought along. Only people can hold each other to them.",
  },
  seatRole: "Role",
  seatVoice: "Has a voice",
  seatFor: "Speaks for",
  noSeatSection: "Seats come and go on the page of the seats.",
  agendaFrame: "Version of the case",
  frameOption: (version: string, title: string) => `Version ${version}: ${title}`,
  frameChanges: "When the chair brings a later version of the case",
  agendaOrder: "Order of the issues",
  inOrder: "Rounds take up the issues in an order.",
  orderList: "Issues in their order",
  leftOut: "Open in every round, outside the order",
  leaveOut: (issue: string) => `Leave ${issue} out of the order`,
  leaveOutShort: "Leave out",
  takeIn: (issue: string) => `Take ${issue} into the order`,
  tablingSeats: "Seats that may table offers",
  tablingWhere: "Where an offer may go",
  decisionAll: "A package is agreed once all parties with a voice have accepted it.",
  decisionListed: "A package is agreed once the seats named here have accepted it.",
  decisionSeats: "Seats whose acceptance it takes",
  recordKept: "Who keeps it",
  recordDetail: "What it holds",
  pauseWho: "Pausing",
  resumeWho: "Resuming",
  deadline: (number: string) => `Deadline ${number}`,
  deadlineBy: "By when (UTC)",
  deadlineFor: "What should have happened",
  addDeadline: "Add a deadline",
  onThisClock: (moment: string) => `That is ${moment} by this device's clock.`,
  tripwire: (number: string) => `Sign of trouble ${number}`,
  tripwireKind: "What would all notice",
  tripwireKinds: {
    "no-movement-time": "Nothing has moved for some days",
    "no-movement-rounds": "Nothing has moved in some rounds",
    "gap-not-smaller": "No gap has become smaller in some rounds",
    deadline: "A date has come",
    "walk-away-words": "Somebody says that it will leave",
  },
  tripwireDays: "After how many days",
  tripwireRounds: "After how many closed rounds",
  tripwireMoment: "When (UTC)",
  ways: "What can then be done",
  wayUntil: (way: string) => `${way}: until when (UTC, may stay open)`,
  addTripwire: "Add a sign of trouble",
  furtherClause: (number: string) => `Further clause ${number}`,
  furtherTitle: "Its name",
  furtherWords: "What it says",
  addFurther: "Add a clause in words",
  noFurther: "None.",
  remove: "Take off",
  removeNamed: (what: string) => `Take off: ${what}`,
  problems: {
    "seat-twice": (names: string) =>
      `The rules name a seat more than once: ${names}. Keep one entry for each.`,
    "party-seat-for-none": (names: string) =>
      `A seat sits as a party, but speaks for none of the parties of the case: ${names}. It could share no profile.`,
    "party-for-nobody": (names: string) => `No seat with a voice speaks for ${names}.`,
    "no-mediator": (_names: string) =>
      "No mediator has a voice. The chair then falls to the seat that opened the room.",
    "loses-voice": (names: string) =>
      `By these rules a seat would lose the voice that it has: ${names}. It still has to sign this version.`,
    "party-without-voice": (names: string) =>
      `A seat sits as a party without a voice: ${names}. It would neither sign, table nor accept anything.`,
    "frame-unknown": (_names: string) => "This version of the case was not brought into the room.",
    "frame-older": (_names: string) => "A later version of the case was brought than these rules are about.",
    "issue-twice": (names: string) => `The order names an issue more than once: ${names}.`,
    "issue-unknown": (names: string) =>
      `The order names what this version of the case does not have: ${names}.`,
    "order-empty": (_names: string) => "The order names no issue. Take one in, or leave all issues open.",
    "nobody-tables": (_names: string) =>
      "Nobody may table offers, so nothing could ever come to the table. Name at least one seat.",
    "mute-tables": (names: string) =>
      `A seat without a voice can't table: ${names}. Give it a voice, or take it off here.`,
    "nobody-decides": (_names: string) =>
      "Nobody's acceptance is asked for, so nothing could ever be agreed. Name seats, or give a party a voice.",
    "mute-decides": (names: string) =>
      `A seat without a voice can't accept: ${names}. Give it a voice, or take it off here.`,
    "party-not-asked": (names: string) => `Packages could be agreed without the acceptance of ${names}.`,
    "moment-missing": (_names: string) => "Choose a date and a time.",
    "moment-past": (_names: string) => "This moment is over already.",
    "words-missing": (_names: string) => "Say in words what it is.",
    "title-missing": (_names: string) => "Give the clause a name.",
    "limit-missing": (_names: string) => "Say after how many: a number from 1.",
    "no-ways": (_names: string) => "Name at least one thing that can then be done.",
    "too-long": (_names: string) =>
      "The text is too long to be sent as one act. Shorten the clauses in words.",
  },
  whole: "The whole text, as all will read it",
  stillWrong: (count: number, written: string) =>
    count === 1
      ? "One thing has to be put right before this can be proposed."
      : `${written} things have to be put right before this can be proposed.`,
  toProblem: (clause: string) => `Go to: ${clause}`,
  proposeNow: (next: string) => `Propose version ${next}…`,
  proposeTitle: (next: string) => `Propose version ${next} of the ground rules?`,
  proposeSigners: (seats: string) => `To come into force, it needs the signature of ${mid(seats)}.`,
  proposeNoSigner: "Nobody who would have to sign it is in the room.",
  proposeNotSigning: "Proposing is not signing: your seat signs afterwards, like all others.",
  proposeFinal: "A proposal can't be taken back. A later version can take its place.",
  proposePasses: (version: string) =>
    `Version ${version}, which waits for signatures, will be shown as passed over by a newer one.`,
  proposeUntil: (version: string) => `Version ${version} stays in force until all have signed.`,
  proposeSend: (next: string) => `Propose version ${next} to all`,
  drop: "Throw the draft away",
  dropTitle: "Throw your draft away?",
  dropLead: "It is kept on this device only, so it can't be got back.",
  dropNow: "Throw it away",
};
