// A room's screen: who sits where, who is let in, and the words by which all know that they are in the same room.
import { mid } from "./mid-sentence.ts";

export const roomSeats = {
  question: "Who sits at the table?",
  answer: (seats: string, here: string) => `${seats} ${here}`,
  seatCount: (count: number, written: string) => (count === 1 ? "One seat." : `${written} seats.`),
  hereCount: (count: number, written: string) =>
    count === 1 ? "Nobody else is here now." : `${written} people are here now, you among them.`,
  unnamed: "Seat without a name",
  empty: "Nobody sits here yet.",
  own: "your seat",
  away: "has left the talks",
  you: "you",
  here: "here now",
  notHere: "not here",
  nameless: "Member without a name",
  remove: "Remove",
  removeTitle: (name: string) => `Remove ${name} from the room?`,
  removeLead:
    "From then on nothing new opens for this key, and what it sends has no effect. What it could read until now it keeps. Whatever is said to this seat afterwards is sealed with new keys.",
  leave: "Leave the room…",
  leaveTitle: "Leave this room for good?",
  leaveLead:
    "Once the others have been told, nothing that you send counts any more. What you could read until then stays readable on this device. To take part again you would have to be let in anew, with a new key.",
  leaveKey:
    "Leaving does not take your key away: what is sent to your seat still opens with it, until another member of your seat, or of the seat that opened the room, removes it here.",
  leaveKeyAlone:
    "You are the only member of your seat: it then says nothing more. Leaving does not take your key away: what is sent to your seat still opens with it, until a member of the seat that opened the room removes it here. Only then can somebody else be let into the seat.",
  leaveConvener:
    "You are the only member of the seat that opened the room. After you, nobody can let anyone into an empty or a new seat, or remove anyone from other seats, and your own key can never be taken away. Let somebody else into your seat first.",
  leaveInstead:
    "To step out of the talks for a while, walk away from them instead, at the end of “Talks”: from that your seat can come back.",
  leaveReason: "Why (all seats read it; may be left empty)",
  leaveNow: "Leave the room",
  youLeft: "you, and you have left",
  leftWithKey: "has left; what is sent to this seat still opens with this key until it is removed",
  hasLeft: "You have left this room: nothing that you send counts any more.",
  keyUntilRemoved:
    "What is sent to this seat still opens with your key, until another member of the seat, or of the seat that opened the room, removes it.",
  keyForEver:
    "What is sent to this seat still opens with your key: nobody sits in the seat that opened the room any more, so nobody can remove it.",
  thenForget:
    "To erase the key and what is kept of the room here, choose “Forget on this device” beside it in the list of rooms.",
  toRooms: "To the list of rooms",
  describe: "Change",
  describeTitle: "What is this seat?",
  seatName: "Name of the seat",
  role: "What it is there for",
  roles: {
    mediator: "A mediator: helps the sides, has no demands of its own",
    party: "A party: has demands, tables and accepts",
    observer: "An observer: reads what the ground rules give it",
  },
  forParty: "It speaks for",
  noParty: "no party of the case",
  noFrame: "The room has no case yet, so parties can't be chosen. Bring one below.",
  keep: "Say so to everyone",
  inviteTitle: "Invite somebody",
  inviteLead:
    "Each link lets one person ask for a place. You then see the request and let the person in, or not.",
  inviteHow: "To which seat?",
  newSeat: "A new seat",
  makeLink: "Make the link",
  linkMade: (seat: string) => `A link to ${mid(seat)}, for one person:`,
  linkNote:
    "Send it by a way that you trust: whoever has it can ask to be let in. It is shown this once. It ends when it is used, or after seven days.",
  copied: "Copied.",
  onlyOwn:
    "You can invite into your own seat: a colleague, or a second device of yours. New seats are opened by whoever opened the room.",
  sharedSeat:
    "Whoever joins your seat can read everything that was ever sent to it, and speaks with the same voice. Who must not see its past needs a seat of its own.",
  doorTitle: "At the door",
  doorEmpty: "Nobody is waiting.",
  asksFor: (seat: string) => `Somebody who has your link asks for a place in ${mid(seat)}.`,
  asksSince: (when: string) => `since ${when}`,
  unknownInvitation:
    "Somebody asks by an invitation that was made by another member or on another device. Only there can it be checked and answered: leave it to them.",
  letIn: "Let in",
  letInInstead: (name: string) => `Let in, in place of ${name}`,
  sendAway: "Turn away",
  sendAwayAll: "Turn away all the same",
  doorNote:
    "Before you let somebody in, ask by another way whether they have just asked. Afterwards read the eight words aloud together.",
  phraseTitle: "Are we all in the same room?",
  phraseLead:
    "All read these eight words aloud, on the telephone or in one place. If they are the same for everyone, all see the same members with the same keys, and nobody stands between.",
  phraseNote: "Not a password: nothing opens with them, and they change whenever somebody comes or goes.",
  changesTitle: "Since the words were read",
  came: (who: string, seat: string, by: string) => `${who} came to ${seat}, let in by ${by}`,
  went: (who: string, seat: string, by: string) => `${who} left ${seat}, by an act of ${by}`,
  wordsRead: "All have read the words, and they were the same",
  nameTitle: "Your name",
  nameLead: "As everyone in the room sees it.",
  say: "Say so",
  caseTitle: "What the talks are about",
  caseNow: (title: string, version: string) => `The case “${title}”, version ${version}.`,
  noCase: "No case is in the room yet. Rules, offers and terms are about its issues and options.",
  bring: "Bring a case",
  bringNew: "Bring a newer version",
  whichCase: "From the cases on this device",
  bringNote:
    "Only the frame of the case goes to everyone, seats that come later included: its title and summary, parties, issues and options with what is said about them, and what can't go together. Profiles, the record, its sources and what may hold stay on this device.",
  method: {
    title: "Seats",
    method:
      "A seat is what acts are addressed to, and its members share everything that it receives. Who comes and goes is part of the record, signed by whoever let them in.",
    caveat: "“Here now” is what the server says. It is a help, and no proof.",
  },
};
