// What a member is told while taking part in a room: what is wrong with it, why something was not sent, why one was not let in.
import type { Catalogue } from "../catalogue.ts";

const STOPPED =
  "Nothing more is taken or sent here, and what was read before is kept. Take your file away, compare it with another member's, then open the room again.";
const GOING_ON =
  "The act counts for nothing, and all else is kept. Tell the other members, and compare files.";
const ASK_AUTHOR = "What was read before is kept. Ask its author, and compare files with another member.";
const KEPT = "Your words are kept here.";

const oddLog = () =>
  `The server's log does not hold together at this place: something was altered. ${STOPPED}`;
const oddAct = () => `What came as this act is not what a member could have signed. ${STOPPED}`;
const oddContent = () => `What was sealed in this act has not the form of one. ${GOING_ON}`;
const unsent = (why: string, what: string) => `${why} It was not sent. ${KEPT} ${what}`;
const notAnInvitation = () =>
  "The request at the door is not one that your invitation could have led to. Nobody was let in; turn it away and send a new invitation.";

const alarms: Catalogue = {
  "room.alarm.place-shape": oddLog,
  "room.alarm.number-wrong": oddLog,
  "room.alarm.stamp-decreases": oddLog,
  "room.alarm.chain-wrong": oddLog,
  "room.alarm.founding-wrong": () =>
    `The room does not begin with the act that it is named after: this is another room. ${STOPPED}`,
  "room.alarm.leaf-differs": oddAct,
  "room.alarm.header-encoding": oddAct,
  "room.alarm.header-size": oddAct,
  "room.alarm.header-json": oddAct,
  "room.alarm.header-unknown-field": oddAct,
  "room.alarm.header-field": oddAct,
  "room.alarm.header-not-canonical": oddAct,
  "room.alarm.key-encoding": oddAct,
  "room.alarm.key-small-order": oddAct,
  "room.alarm.signature-encoding": oddAct,
  "room.alarm.signature-scalar": oddAct,
  "room.alarm.signature-point": oddAct,
  "room.alarm.signature-wrong": oddAct,
  "room.alarm.envelope-shape": oddAct,
  "room.alarm.other-room": oddAct,
  "room.alarm.ciphertext-encoding": oddAct,
  "room.alarm.ciphertext-size": oddAct,
  "room.alarm.ciphertext-hash": oddAct,
  "room.alarm.audience-name": oddAct,
  "room.alarm.member-proof": oddAct,
  "room.alarm.reading-key": oddAct,
  "room.alarm.keys-content": oddAct,
  "room.alarm.act-repeated": () => `The same act came a second time, and counts once. ${ASK_AUTHOR}`,
  "room.alarm.counter-wrong": () =>
    `By its author's own count this act belongs before an earlier one: the order was changed. ${ASK_AUTHOR}`,
  "room.alarm.previous-wrong": () =>
    `This act names another one before it than the log has there: one was exchanged or moved. ${ASK_AUTHOR}`,
  "room.alarm.act-missing": () => `An act of the same author is missing before this one. ${ASK_AUTHOR}`,
  "room.alarm.seen-ahead": () => `Its author claims to have seen what came only later. ${ASK_AUTHOR}`,
  "room.alarm.seen-differs": () => `Its author was shown another log than you. ${ASK_AUTHOR}`,
  "room.alarm.not-addressed": () =>
    "An act came here that is meant for other seats. It was not opened, and nothing of yours is lost. Tell its author and whoever runs the server.",
  "room.alarm.not-refused": () =>
    "By what you were shown, this act counts for nothing, and a server does not place such acts. It may be keeping from you an admission or keys that came before. What you have is kept. Ask its author what was said, and compare files with another member.",
  "room.alarm.keys-unusable": ({ name }) =>
    `${name ?? "A member"} handed out keys of which yours fits nothing. New ones are made at once, and all else is kept; what was said in between may stay closed to you. Ask that member, and the others for what was said.`,
  "room.alarm.other-seat": () =>
    "The server named another seat as yours than the one in which you were let into the room. Nothing more is taken or sent here. Come in again with your key and its passphrase, and tell whoever invited you.",
  "room.alarm.audience-number-repeated": () =>
    `This act bears a number that its author had used before: something old was put in again. ${ASK_AUTHOR}`,
  "room.alarm.audience-act-missing": () =>
    `An act of the same author that was for you too is missing before this one. ${ASK_AUTHOR}`,
  "room.alarm.wrong-key": () =>
    "The key that you were given does not open this act. It is kept, and opens as soon as the right key comes; ask a member who can read it.",
  "room.alarm.padding": oddContent,
  "room.alarm.payload": oddContent,
  "room.alarm.commitment": () => `What was sealed in this act is not what its author signed for. ${GOING_ON}`,
  "room.alarm.gap": () =>
    "The server left out a place. What comes after it waits, and nothing is lost; if this stays, compare files with another member.",
  "room.alarm.fork": () =>
    "You and another member were shown different logs, or the server changed what it had shown you. What you read before is kept. Do not rely on anything new; take your file away and compare it with the others'.",
  "room.alarm.tail-withheld": () =>
    "Another member has read more than the server shows you. What you have is kept. Wait a little; if the rest does not come, compare files with that member.",
  "room.alarm.stamp-far": () =>
    "The author's clock and the server's differ by more than five minutes. Nothing is lost; where moments count, ask which was right.",
  "room.alarm.clock-far": () =>
    "The server's clock and yours differ by more than five minutes. Nothing is lost; set your clock, and if it is right, tell whoever runs the server.",
  "room.alarm.log-shorter": () =>
    "The server had lost the end of the log, as after a backup was restored. What you hold is kept and given back to it; what you write is sent after that. Tell whoever runs the server.",
  "room.alarm.receipt-wrong": () =>
    "The server's receipt for your act does not hold. The act itself is kept; take your file away, and tell whoever runs the server.",
  "room.alarm.head-wrong": () =>
    "What another member is said to have read does not bear that member's signature. Nothing of yours is lost; ask that member whether all is well.",
  "room.alarm.server-key-changed": () =>
    "The server answers with another key than the room's. Nothing is taken from it or sent to it, and what you have is kept; ask whoever runs the server before you go on.",
  "room.alarm.founder-differs": () =>
    "The room was founded by somebody else than the invitation says. Nothing of yours was sent; ask whoever invited you for a new invitation.",
  "room.alarm.not-kept": () =>
    "Nothing can be stored on this device. The room goes on, but what is not sent yet would be lost on closing; make room or allow storage.",
  "room.alarm.server-unreadable": () =>
    "What the server sends is none of what such a server sends. What you have is kept; look whether the address is right, and tell whoever runs the server.",
};

const refusals: Catalogue = {
  "room.refused.said-since": () =>
    unsent("Something was said since you wrote this.", "Read it, then send yours as it is or write it anew."),
  "room.refused.too-large": ({ size, limit }) =>
    unsent(
      `This has ${size ? `${size} bytes` : "more bytes"} where ${limit} fit.`,
      "Shorten it, or say it in several parts.",
    ),
  "room.refused.wrong-epoch": () =>
    unsent("Members keep coming or going, and the keys change each time.", "Send it again in a while."),
  "room.refused.not-sealed": () =>
    unsent(
      "It could not be sealed for its readers, by some fault of this program.",
      "Send it again; if it stays so, write it anew or for fewer readers.",
    ),
  "room.refused.malformed": () =>
    unsent(
      "The server cannot read what this program sends.",
      "Both may be of different versions; bring them up to date, then send it again.",
    ),
  "room.refused.foreign-origin": () =>
    unsent(
      "The server does not take anything from a page at this address.",
      "Open the room at the server's own address, or tell whoever runs the server.",
    ),
  "room.refused.act-id-taken": () =>
    unsent(
      "The server holds another act under the same name.",
      "Write it anew, and tell whoever runs the server.",
    ),
  "room.refused.misplaced-founding": () => unsent("A room is founded only once.", "Nothing has to be done."),
  "room.refused.void": () =>
    `It is in the room, but counts for nobody as things stood. ${KEPT} Look at what came before it, then send it again.`,
  "room.refused.faulty": () =>
    `It came into the room otherwise than it was sent, and counts for nothing. ${KEPT} Take your file away, and tell whoever runs the server.`,
  "room.refused.not-founded": () => unsent("The room has not been founded yet.", "Send it again in a while."),
  "room.refused.founded-already": () => unsent("A room is founded only once.", "Nothing has to be done."),
  "room.refused.founder-differs": () =>
    unsent("A room is founded by the member that its first act lets in.", "Found another room."),
  "room.refused.not-a-member": () =>
    unsent("You are not a member of this room.", "Ask whoever convenes it to let you in."),
  "room.refused.key-ended": () =>
    unsent(
      "Your key was removed from this room, or replaced by another.",
      "Go on with the new key, or ask whoever convenes the room.",
    ),
  "room.refused.not-entitled": () =>
    unsent(
      "Your seat may not let in or remove anybody there.",
      "Ask a member of that seat, or of the one that convenes the room.",
    ),
  "room.refused.seat-of-others": () =>
    unsent(
      "Somebody sits in that seat already, and only those who sit there let others in.",
      "Ask one of them.",
    ),
  "room.refused.key-known": () =>
    unsent(
      "That key has been in the room before, and none comes back.",
      "Whoever is to come in makes a new one and asks again.",
    ),
  "room.refused.seat-full": () =>
    unsent(
      "That seat has as many members as can be given its keys.",
      "Remove one first, or let the newcomer into a seat of their own.",
    ),
  "room.refused.room-full": () =>
    unsent("The room has as many members as can be given its keys.", "Remove one first."),
  "room.refused.subject-not-present": () =>
    unsent("That member is no longer in the room.", "Look again who is meant."),
  "room.refused.seat-differs": () =>
    unsent(
      "The new key would sit in another seat than the old one.",
      "Replace it again, in the seat that it has.",
    ),
  "room.refused.last-convener": () =>
    unsent("That is the last member of the seat that convenes the room.", "Let another one in there first."),
  "room.refused.seat-unknown": () =>
    unsent("Nobody has ever sat in one of the seats that it is for.", "Send it again without that seat."),
  "room.refused.own-seat-missing": () =>
    unsent("Your own seat is not among its readers.", "Send it again with your seat among them."),
  "room.refused.epoch-number": () =>
    unsent("Somebody else made keys for the same readers at the same moment.", "Send it again."),
  "room.refused.epoch-audience": () =>
    unsent("The keys are for other readers than it names.", "Send it again."),
  "room.refused.no-epoch": () => unsent("There are no keys for its readers yet.", "Send it again."),
  "room.refused.epoch-ended": () =>
    unsent("The keys had ended, since somebody came or went.", "Send it again."),
  "room.refused.keys-readers": () =>
    unsent("The keys are not for just those who are present now.", "Send it again."),
  "room.refused.other": () =>
    unsent(
      "The server does not take it, for a reason that this program does not know.",
      "Bring the program up to date, or tell whoever runs the server.",
    ),
};

const servers: Catalogue = {
  "room.server.unreachable": () =>
    "The server does not answer. Nothing is lost; what you write waits here and is sent once it answers.",
  "room.server.unreadable": () =>
    "What answers there is no server of rooms, or one of another version. Nothing is lost; look whether the address is right.",
  "room.server.not-let-in": () =>
    "The server does not let you in: you are not in this room, no longer in it, or the invitation was used or has expired. Nothing of yours is lost; ask whoever invited you.",
  "room.server.wrong-epoch": () =>
    "Somebody came or went, and the keys changed. Nothing is lost; it is sealed anew and sent again.",
  "room.server.too-large": () =>
    "It is longer than the server takes. Nothing is lost; shorten it and send it again.",
  "room.server.too-fast": () =>
    "More was asked of the server than it allows at once. Nothing is lost; wait a little, then try again.",
  "room.server.refused": () =>
    "The server does not do what was asked. Nothing is lost; try again, and if it stays so, tell whoever runs the server.",
};

const joining: Catalogue = {
  "room.joining.server-differs": () =>
    "Another server answers than the one that the invitation names. Nothing of yours was sent; ask whoever invited you whether the address is right.",
  "room.joining.founder-differs": () =>
    "The room was founded by somebody else than the invitation says. Nothing of yours was sent; ask whoever invited you for a new invitation.",
  "room.joining.aborted": () =>
    "The wait was ended before anybody let you in. Nothing is lost: your request stays at the door. Open the invitation again to go on waiting.",
  "room.joining.unknown-invitation": () =>
    "This request answers an invitation that was made by another member or on another device. Nothing is lost; whoever made it lets the person in.",
  "room.joining.join-shape": notAnInvitation,
  "room.joining.other-room": notAnInvitation,
  "room.joining.join-mac": () =>
    "Whoever asks does not know the secret of your invitation. Nobody was let in; turn the request away and send a new invitation by a safer way.",
  "room.joining.member-proof": notAnInvitation,
  "room.joining.reading-key": notAnInvitation,
  "room.joining.key-encoding": notAnInvitation,
  "room.joining.key-small-order": notAnInvitation,
  "room.joining.signature-encoding": notAnInvitation,
  "room.joining.signature-scalar": notAnInvitation,
  "room.joining.signature-point": notAnInvitation,
  "room.joining.signature-wrong": notAnInvitation,
};

export const roomLiveSentences: Catalogue = { ...alarms, ...refusals, ...servers, ...joining };
