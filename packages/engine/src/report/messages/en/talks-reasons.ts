// Why an act of a room is without effect, and what should be looked at twice: what is wrong, why, and how to mend it.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { actName, inQuotes, spanOfTime, texts } from "./talks-wording.ts";

const GONE: Readonly<Record<string, string>> = {
  left: "had left the room",
  removed: "had been removed from the room",
  replaced: "had been given a new key",
};

/** What an act can be wanted to be, as a reference names it. */
const WANTED: Readonly<Record<string, string>> = {
  offer: "an offer",
  convey: "something conveyed",
  "propose-rules": "a proposal of ground rules",
  ask: "a question",
  poll: "a poll",
  agree: "an agreement",
  "read-back": "a read-back",
};

const ENDED: Readonly<Record<string, string>> = {
  withdrawn: "was taken back",
  superseded: "gave way to a later one",
};

const sending: Catalogue = {
  "talks.repeated": () => "This very act stands in the log already. It counts once; nothing has to be done.",
  "talks.unreadable": () =>
    "What was sealed cannot be read as an act: it is damaged, or made by another edition of the program. Its author sends it again.",
  "talks.wrong-kind": ({ kind }) =>
    `It was sent under the kind “${kind}”, which is not the one for such an act. Its author sends it again under the right one.`,
  "talks.not-a-member": () =>
    "Its author does not sit in the seat that it acts for. Somebody who sits there sends it, or first admits its author.",
  "talks.member-gone": ({ how }) =>
    `Its author ${GONE[String(how)] ?? "was no longer in the room"} before. What that key sends afterwards has no effect; another member of the seat sends it.`,
  "talks.author-outside-audience": () =>
    "Its author's own seat is not among its readers, so the seat could not see what was said for it. Send it again with the own seat among them.",
  "talks.unknown-seat": ({ seats }) =>
    `It names ${counted(texts(seats).length, "seat")} that the room did not have: ${listOf(texts(seats))}. Describe the seat or admit somebody to it first, or leave it out.`,
  "talks.refers-beyond-audience": ({ act }) =>
    `It builds on ${actName(act)}, and not everyone who can open it finds that one before it, so they could not judge it alike. Send it to fewer readers, or first send all of them what it builds on.`,
  "talks.refers-to-void": ({ act }) =>
    `It builds on ${actName(act)}, which is without effect itself. Mend that one first, then name the new one.`,
  "talks.wrong-reference": ({ act, wanted }) =>
    `It names ${actName(act)} where ${listOf(
      texts(wanted).map((word) => WANTED[word] ?? "another kind of act"),
      "or",
    )} is needed. Name one of that kind.`,
  "talks.away": () =>
    "The seat has walked away from the talks. It comes back first, by resuming; speaking, refusing and taking back stay open to it meanwhile.",
  "talks.no-rules-in-force": () =>
    "No ground rules are in force, and this needs them. Every seat whose signature is needed signs the same version first.",
  "talks.paused": () => "Talks were paused. Whoever may resume them by the ground rules does so first.",
  "talks.left": () =>
    "A seat has walked away, and fewer than two parties are left at the table. This is open again once a party comes back.",
  "talks.no-round-open": () => "No round was open, and this belongs in one. The chair opens a round first.",
  "talks.no-voice": () =>
    "The seat has no voice, and this needs one. A version of the ground rules that gives it a voice would have to be signed first.",
  "talks.not-in-the-chair": () =>
    "The seat was not in the chair, and the ground rules give this to nobody else, or not to this seat. Ask the chair to do it.",
  "talks.observer-in-audience": ({ seats }) =>
    `By the ground rules, what is on the table does not go to seats that observe, and it went to ${listOf(texts(seats))}. Send it again without them.`,
  "talks.clocks-apart": ({ milliseconds }) =>
    `The author's own time and the time stamp are ${spanOfTime(milliseconds)} apart. The author's clock or the server's is wrong, or the act was held up on its way.`,
  "talks.stamp-went-back": ({ milliseconds }) =>
    `The time stamp lies ${spanOfTime(milliseconds)} before that of the act ahead of it. The clock of the server was set back, or its stamps cannot be relied on.`,
};

const membership: Catalogue = {
  "talks.not-the-founding": () =>
    "A room is founded once, by its first act and by the member that comes in with it. To start anew, found another room.",
  "talks.key-used-before": () =>
    "That key has been in this room before. Whoever comes in, or comes back, brings a new key.",
  "talks.seat-of-others": ({ seat }) =>
    `Somebody sits in ${seat} already, and whoever comes in is given its keys; so only its own members let others in. Ask one of them.`,
  "talks.seat-full": ({ seat, limit }) =>
    `In ${seat} there are ${limit} members already, and no more can be given its keys. Remove one first, or let the newcomer into a seat of their own.`,
  "talks.room-full": ({ limit }) =>
    `There are ${limit} members in the room already, and no more can be given its keys. Remove one first.`,
  "talks.unknown-member": () =>
    "Nobody in the room has that key now. Look again at who is meant; whoever was removed or replaced needs no removing.",
  "talks.other-seat": ({ seat }) =>
    `The member to be replaced does not sit in ${seat}. A new key sits where the old one did; name that seat.`,
};

const rules: Catalogue = {
  "talks.not-the-next-version": ({ version, expected }) =>
    `Version ${version} was brought where version ${expected} was due; another may have come in between. Read that one, then bring yours as the next.`,
  "talks.unsound-frame": () =>
    "The case that was brought has errors, more than 50,000 options, or numbers of more than 40 digits. Checking it by itself names them; mend it and bring it again.",
  "talks.seat-twice": () => "The ground rules name a seat more than once. Keep one entry for each seat.",
  "talks.seat-without-voice": ({ seats }) =>
    `These rules have ${listOf(texts(seats))} table offers or decide without a voice. Give a voice, or take the seat off those clauses.`,
  "talks.nobody-decides": () =>
    "By these rules nobody's acceptance is required, so nothing could come to be agreed. Name seats that decide, or give a party a voice.",
  "talks.unknown-frame": ({ version }) =>
    `These rules are about version ${version} of the case, which nobody has brought. The chair brings it first, or the rules name another.`,
  "talks.unknown-party": ({ party }) =>
    `The case has no party “${party}”. Name a party of the version of the case that is meant.`,
  "talks.rules-outdated": ({ version, current }) =>
    `Version ${version} of the ground rules is older than version ${current}, which is in force. Sign a later one, or propose the older clauses anew.`,
  "talks.already-signed": () => "The seat has signed this already. One signature is enough.",
  "talks.round-open": ({ round }) => `Round ${round} was still open. The chair closes it first.`,
  "talks.not-the-next-round": ({ round, expected }) =>
    `Round ${round} was to be opened where round ${expected} was due. Open that one.`,
  "talks.unsigned": ({ seats }) =>
    `${listOf(texts(seats))} had yet to sign the ground rules in force. A round opens once every seat with a voice has signed them.`,
  "talks.round-without-issues": () =>
    "The agenda has an order, so a round has to name the issues that it takes up. Open it again with them.",
  "talks.agenda-skipped": ({ issues }) =>
    `By the order of the agenda, ${inQuotes(issues)} would be passed over. Take that up first or at the same time, or sign rules with another order.`,
  "talks.round-not-open": ({ round }) => `Round ${round} was not open. Close the round that is.`,
  "talks.already-paused": () => "Talks were paused already. Nothing has to be done.",
  "talks.not-paused": () => "Talks were not paused. Nothing has to be done.",
};

const offers: Catalogue = {
  "talks.no-frame": () => "Nothing says what the talks are about. The chair brings the case first.",
  "talks.unknown-issue": ({ issue }) =>
    `The case in force has no issue “${issue}”. Name its issues as the case has them; a later version may have changed them.`,
  "talks.unknown-option": ({ issue, option }) =>
    `The case in force has no option “${option}” on “${issue}”. Choose one that it has; a later version may have changed them.`,
  "talks.impossible-combination": ({ combination }) =>
    `These options cannot stand together: the case excludes it, as number ${combination} of its impossible combinations. Change one of them.`,
  "talks.may-not-table": () =>
    "The ground rules do not name this seat among those that table offers. It can put the idea to the mediator, or ask for other rules.",
  "talks.offer-to-some": () =>
    "By the ground rules an offer goes to every seat with a voice, or to the mediator alone. Send it again to all of them, or to the mediator.",
  "talks.off-agenda": ({ issues }) =>
    `The agenda has an order, and no round has taken up ${inQuotes(issues)} yet. Wait for that round, or leave it out.`,
  "talks.expires-before-sent": () =>
    "The last moment to accept it was over before it arrived. Send it again with a later one, or without.",
  "talks.not-yours": ({ act }) =>
    `Only the seat that stands behind ${actName(act)} can do this. Ask that seat, or answer it in another way.`,
  "talks.audience-differs": ({ act }) =>
    `It went to other readers than ${actName(act, "the act")} that it is about, and some of them would not know how things stand. Send it again to exactly the same readers.`,
  "talks.offer-ended": ({ how }) =>
    `The offer ${ENDED[String(how)] ?? "had ended"} before. Look for a later one, or ask for it to be made again.`,
  "talks.already-agreed": () => "The offer had been declared agreed before. Look at that agreement.",
  "talks.accepted-by-all": () =>
    "Every required seat is bound to the offer, so it can no longer be taken back or replaced by one. Make a further offer beside it, and settle that instead.",
  "talks.own-offer": () =>
    "It is the seat's own offer, to which only others reply. To end it, take it back, or put another in its place.",
  "talks.already-bound": () => "The seat is bound to this offer already. Nothing has to be done.",
  "talks.expired": () =>
    "The last moment to accept the offer was over when this arrived. Ask for it to be made again, with more time.",
  "talks.not-required": () =>
    "The acceptance or signature of this seat is not among those required, so it binds nobody. It can say that it agrees without being bound.",
  "talks.binds-beyond-audience": ({ seats }) =>
    `What binds has to reach every seat whose acceptance is required, and ${listOf(texts(seats))} could not open it. The offer is made again to include them, and accepted there.`,
  "talks.partial-not-binding": () =>
    "By the ground rules nothing is agreed until everything is, and the offer leaves issues open. Accept it without being bound, or offer a whole package.",
};

const agreeing: Catalogue = {
  "talks.not-accepted-by": ({ seats }) =>
    `${listOf(texts(seats))} had yet to accept the offer in a way that binds. It is agreed once every required seat has.`,
  "talks.terms-differ": () =>
    "The text of the terms does not give each issue of the offer once, with the option that was accepted. Write the terms anew from the offer.",
  "talks.condition-unmet": ({ act }) =>
    `The offer holds only once ${actName(act, "another act")} is accepted, and it had not been. Settle that first, or make the offer without the condition.`,
  "talks.clashes-with-agreed": () =>
    "Together with what was agreed before, it makes a combination that the case excludes. Change the one or the other.",
  "talks.terms-hash-differs": () =>
    "The text that was signed is not the text of the agreement. Read the terms again, and sign those.",
};

const speaking: Catalogue = {
  "talks.not-your-party": ({ party }) =>
    `The seat does not speak for “${party}”. Share the profile of a party that it speaks for, or say what is known in a note.`,
  "talks.own-question": () => "It is the seat's own question. Others answer it; to add to it, write a note.",
  "talks.not-read-back": ({ act }) =>
    `${actName(act, "The act")} is open to the whole room and says what it says; read-back is for what was said between seats. Ask about it instead.`,
  "talks.own-act": () =>
    "It is the seat's own act. Another seat reads back what it understood; to say more, write a note.",
  "talks.already-replied": () =>
    "This read-back has been confirmed or corrected already. Say in a note what is to be added.",
  "talks.answer-to-asker-alone": ({ seat }) =>
    `The answer to a poll goes to ${seat} and the own seat alone, so that nobody answers before others. Send it again to these two.`,
  "talks.attribution-barred": () =>
    "By the ground rules the mediator never says whose an idea is. Pass it on without a name.",
  "talks.trace-to-others": () =>
    "Where a release came from is the mediator's own entry, and it went to others as well. Write it to the own seat alone.",
};

export const talksReasonSentences: Catalogue = {
  ...sending,
  ...membership,
  ...rules,
  ...offers,
  ...agreeing,
  ...speaking,
};
