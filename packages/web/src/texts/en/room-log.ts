// A room's screen: what has happened, what is wrong, what waits, and how it can be proven.

export const roomLog = {
  question: "What has happened, and can it be proven?",
  answer: (count: number, written: string) =>
    count === 1
      ? "One act so far is for you to read. Its signature and its place in the log fit."
      : `${written} acts so far are for you to read. Their signatures and their places in the log fit.`,
  answerFindings: (count: number, written: string, findings: number, writtenFindings: string) =>
    `${count === 1 ? "One act" : `${written} acts`} so far ${count === 1 ? "is" : "are"} for you to read. ${findings === 1 ? "One thing" : `${writtenFindings} things`} about the log needs a look.`,
  nothingYet: "Nothing has been read yet.",
  explanationTitle: "What can be proven",
  explanationMethod:
    "Each act is signed by its author, and its place in the log holds a hash, a fingerprint, of the place before. This device checks both before it shows anything, and keeps the server's signed receipts.",
  explanationInputs: "Acts that are for your seat, and the hashes of all others.",
  explanationCaveat:
    "A server could show two people two different logs, or keep back the newest acts. What surely finds that is to compare without the server: the words of the log by telephone, or two files here.",
  alarmsTitle: "What needs a look",
  atAct: (number: string) => `Act ${number}`,
  wholeRoom: "The room as a whole",
  weights: {
    stop: "nothing more is taken or sent",
    alarm: "should be cleared up",
    notice: "worth knowing",
  },
  draftsTitle: "What waits to be sent",
  draftsLead: "Only this device has these. They are sealed when they are sent.",
  states: {
    queued: "Goes out by itself as soon as there is a connection.",
    "on-its-way": "On its way.",
    "needs-confirmation": "Not sent: it waits for your word.",
    refused: "Not sent.",
  },
  goesTo: "Goes to:",
  goesToAll: "Goes to everybody in the room, those who come later included.",
  sendAfterAll: "Send it after all",
  discard: "Discard…",
  discardTitle: "Discard this draft?",
  discardLead: "It was not sent, and its words are lost with it.",
  discardNow: "Discard it",
  tooLate: "It is on its way already, and may be in the room.",
  storyTitle: "The story",
  storyLead: "In order, by the moments at which the log took the acts in.",
  kind: "What",
  allKinds: "everything",
  kinds: {
    people: "members and seats",
    rules: "case and ground rules",
    course: "rounds, pauses, format",
    offers: "offers and profiles",
    agreement: "agreement and read-backs",
    words: "notes, questions, polls",
    void: "without effect",
  },
  seat: "Who",
  allSeats: "everybody",
  search: "With the words",
  shown: (count: number, written: string) => (count === 1 ? "One act" : `${written} acts`),
  noneShown: "Nothing like that is among the acts that you can read.",
  toFirst: "To the beginning",
  toLast: "To the latest",
  lines: "The story, act by act",
  line: (number: string, moment: string) => `${number} · ${moment}`,
  headTitle: "Compare with others, by telephone",
  headLead: (number: string) => `The whole log up to act ${number}, as eight words:`,
  headMore:
    "Whoever has the same words at the same number was shown the same log. If not, take files away and compare them below. The words are not a password.",
  awayTitle: "Take the room away",
  awayLead:
    "One file with everything that your seat can read, with signatures and receipts. Anybody can check it without a server, here or with parley verify.",
  awaySecret:
    "The file is as secret as the talks: it holds what was said in confidence, too, and proves who said it.",
  awaySave: "Save the file",
  awaySaving: "Making the file…",
  awaySaved: (name: string) => `Saved as ${name}.`,
  checkTitle: "Check a file",
  checkLead:
    "Choose a file that was taken away from a room to see whether it is sound, or two to see whether both tell of the same log. Nothing of it leaves this device.",
  chooseFiles: "One file, or two to compare",
  checkNow: "Check",
  checking: "Checking…",
  checked: "Checked. What was found stands below.",
  tooMany: "Choose at most two files.",
  tooLarge: (name: string) => `${name} is larger than any file of a room. Nothing was read.`,
  damagedLock: (name: string) =>
    `${name} is locked in another way than with a passphrase, or was damaged on its way. Ask for it again.`,
  fileStory: "What happened",
};
