// Rooms: the ways in, the frame, and what stands on every screen.
import { mid } from "./mid-sentence.ts";

export const rooms = {
  title: "Rooms",
  lead: "A room is where the sides and whoever stands between them talk. What is said is sealed in the browser of whoever sends it, for those it is meant for; the server that carries it cannot read it.",
  none: "No room is kept on this device.",
  untitled: "Room without a name yet",
  open: "Open a room",
  join: "Join by a link",
  restore: "Come back by a backup",
  opening: "Opening the room…",
  stages: {
    founding: "not opened yet",
    asking: "at the door, not let in yet",
    in: "member",
  },
  forget: "Forget on this device",
  forgetTitle: "Forget this room on this device?",
  forgetLead:
    "The keys and everything kept of the room are erased here. The room itself goes on. Without a backup of your keys, nobody can come back as you: you would have to be let in anew.",
  notHere: "This room is not kept on this device.",
  notHereMore: "Rooms stay in the browser in which they were entered.",
  elsewhere: "This room is open in another tab.",
  elsewhereMore: "Only one tab at a time speaks for a member; otherwise acts could be sent twice.",
  useHere: "Use it here instead",
  cannotTitle: "No room can be opened here",
  insecure: (origin: string) =>
    `This page came from ${origin} over a line that others can change, so browsers give it no keys, and none are made. Open the room at an address that begins with https, or run “parley join” on this machine and give it the link.`,
  oldBrowser:
    "This browser can't make the keys that a room needs (Ed25519 and X25519). A current Chromium, Firefox or Safari can.",
  screensOfRoom: "The way through the room",
  screens: {
    talks: "Talks",
    desk: "Desk",
    rules: "Ground rules",
    seats: "Seats",
    progress: "Progress",
    agreement: "Agreement",
    log: "Record",
  },
  ownCase: "Own case",
  backToRoom: "Back to the room",
  backTo: (room: string) => `Back to “${room}”`,
  roles: { mediator: "Mediator", party: "Party", observer: "Observer" },
  asSeat: (seat: string) => `You sit as ${mid(seat)}`,
  connection: {
    connecting: "connecting…",
    "catching-up": "reading…",
    live: "connected",
    polling: "connected",
    offline: "not connected",
    "not-let-in": "not let in",
    stopped: "stopped",
    closed: "closed",
  },
  waiting: (count: number, written: string) =>
    count === 1 ? "1 act waits to be sent" : `${written} acts wait to be sent`,
  hasLeft:
    "Your seat has left the talks. Until it comes back it can neither offer, accept nor sign; it can still write, ask and answer, reject offers and withdraw its own.",
  notLetIn:
    "The room doesn't let this device in: its key was removed or replaced, or the server says so. What could be read until now stays readable here. To take part again, ask a member for a new link.",
  comeBack: "Come back to the talks",
  held: (count: number, written: string) =>
    count === 1
      ? "One act was not sent: it waits for your word."
      : `${written} acts were not sent: they wait for your word.`,
  seeHeld: "Look at what waits",
  seeSigns: "See what the rules give",
  atDoor: (count: number, written: string) =>
    count === 1 ? "Somebody asks to be let in." : `${written} people ask to be let in.`,
  seeDoor: "Look who",
  membersChanged:
    "Members of this room have changed since all read the eight words. What you send to a seat goes to whoever sits there now.",
  seeMembers: "See who came and went",
  allAlarms: (count: number, written: string) =>
    count === 1 ? "What this means" : `All ${written} findings about this room`,
};
