// The ways into a room: keys, their backup, the door.

export const entering = {
  titles: {
    new: "What are the talks about, and who opens them?",
    join: "Do you want to join these talks?",
    restore: "Which backup brings you back?",
  },
  newLead:
    "You open the room and sit in its first seat. Then you invite the sides, and agree ground rules with them before anything is put on the table.",
  aboutCase:
    "The case that the talks are about (its parties, issues and options go into the room, never a profile)",
  noCaseYet: "None yet: it can be brought later",
  unsoundCase:
    "This case has something to mend in its parties, issues or options; its Case screen says what. Until then it can't go into a room.",
  roomTitle: "Name of the room",
  seatName: "Name of your seat",
  mediatorSeat: "The mediator",
  yourName: "Your name, as the others will see it",
  whichServer: "Which server carries the room?",
  serverAddress: "Address of the server",
  serverNote:
    "Usually the one that this page comes from. It stores and passes on what it cannot read, and it sees who writes to whom and when.",
  keepsTitle: "What a room keeps, and what it does not",
  keeps: [
    "What you send is sealed in this browser for the seats that you name. The server sees to which seats it goes, when, and roughly how large it is; other members see only that something was sent, and when.",
    "Everything you send is signed. Whoever receives it can show others that it came from you, what you say in private to the mediator included. Nothing can be denied later.",
    "What was shared cannot be taken back. Whoever leaves keeps what they could read.",
    "Whoever serves this page could change it and take your keys. If you don't trust the host, install Parley on your own machine and join from there.",
    "Don't use a room where it would put somebody in danger if it became known that they talk at all.",
  ],
  makeKeys: "Make my keys",
  back: "Back to all cases and rooms",
  joinLead:
    "An invitation lets one person ask to be let in. A member of the room sees your request and signs that you may enter.",
  leadsTo: (address: string) => `The invitation leads to a room at ${address}.`,
  link: "The link that you were given",
  noLink: "This is not a whole link to a room. Copy all of it, from “http” to the end.",
  restoreLead: "The backup brings back your keys. The room is found by any link to it, a used one too.",
  anyLink: "A link to the room",
  comeBack: "Come back",
  backupFile: "The backup file",
  backupWords: "Its seven words",
  checks: {
    "wrong-words": "These words don't open the file. Look for a word left out or in another place.",
    "no-backup": "This file is not a backup of a room's keys, or it was damaged.",
    "another-member": "This backup opens, but it holds the keys of another room or member.",
    "no-link": "This is not a whole link to a room. Copy all of it, from “http” to the end.",
  },
  beforeOpening: "Can you come back if this device is lost?",
  beforeAsking: "Can you come back if this device is lost?",
  atDoor: "You asked to be let in",
  founderBackup:
    "As long as nobody else sits in your seat, only you can open new seats or let anybody into yours. So the room opens once your keys are in a backup that you have opened again.",
  memberBackup:
    "With a backup you can come back by yourself. Without one, a member of the room has to invite you again, and you come back as another member.",
  writeTitle: "1. Write the backup",
  writeLead:
    "A file with your keys, locked by seven words that are drawn now. Keep file and words in two places.",
  write: "Write the backup",
  writeAgain: "Write it once more, under new words",
  wordsNote: "Write these words down by hand. They are shown this once and kept nowhere.",
  checkTitle: "2. Open it again",
  checkLead: "Choose the file from where you put it, and type the words from your note.",
  check: "Open the backup",
  checking: "Opening…",
  backedUp: "Your keys are in a backup that opens.",
  openRoom: "Open the room",
  keysOutOfReach:
    "The page was loaded anew before the backup was written, and only until then could the keys be put into one. Nothing was opened yet, so nothing is lost.",
  beginAnew: "Begin anew",
  noBackupAnyMore:
    "The page was loaded anew since your keys were made, so they can't be written to a backup any more. If this device is lost, you will have to be invited again.",
  ask: "Ask to be let in",
  askWithoutBackup: "Ask to be let in, without a backup",
  waits: "A member of the room has to let you in. This page goes on by itself when that happens.",
  waitsMore: "You may close it and come back later: the room is in your list of rooms.",
  tryAgain: "Try again",
};
