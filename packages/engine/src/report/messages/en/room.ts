// What is wrong with a room's log, or with a file that was taken away from it: what it means, then what to do.
import type { Catalogue } from "../catalogue.ts";

const COMPARE = "Compare files with another member before you rely on it or on what follows.";
const AGAIN =
  "Take the file away from the room once more; if it is still so, compare it with another member's.";
const BY_THE_AUTHOR = "Its author sends it again.";

const oddHeader = () =>
  `The part of the act that says whose it is and whom it is for is not as any program of ours writes it. It was altered or badly made, and counts for nothing. ${COMPARE}`;
const oddKey = () =>
  `The key that the act is said to be signed with is none that anybody can sign with. The act counts for nothing. ${COMPARE}`;
const wrongSignature = () =>
  `The author's signature does not hold: the act was altered afterwards, or somebody else wrote it. It counts for nothing. ${COMPARE}`;
const wrongContent = () =>
  `What is sealed in the act is not what its author signed: it was altered or exchanged. ${COMPARE}`;

const chain: Catalogue = {
  "findings.fault-place-shape": () =>
    `What stands here has not the form of an entry of the log, and nothing after it can be checked against it. ${AGAIN}`,
  "findings.fault-number-wrong": () =>
    `The number is not the next one: an act was taken out before it, or put in twice. ${COMPARE}`,
  "findings.fault-stamp-decreases": () =>
    `Its time stamp lies before that of the act ahead of it, which no honest log has. ${COMPARE}`,
  "findings.fault-chain-wrong": () =>
    `Its hash does not follow from the act ahead of it: something up to here was altered, taken out or moved. ${COMPARE}`,
  "findings.fault-founding-wrong": () =>
    `The room does not begin with the act that it is named after; its beginning was exchanged. Rely on nothing in it. ${COMPARE}`,
};

const envelopes: Catalogue = {
  "findings.fault-header-encoding": oddHeader,
  "findings.fault-header-size": oddHeader,
  "findings.fault-header-json": oddHeader,
  "findings.fault-header-unknown-field": oddHeader,
  "findings.fault-header-field": oddHeader,
  "findings.fault-header-not-canonical": oddHeader,
  "findings.fault-key-encoding": oddKey,
  "findings.fault-key-small-order": oddKey,
  "findings.fault-signature-encoding": wrongSignature,
  "findings.fault-signature-scalar": wrongSignature,
  "findings.fault-signature-point": wrongSignature,
  "findings.fault-signature-wrong": wrongSignature,
  "findings.fault-envelope-shape": () => `Parts of the act are missing or not in their form. ${AGAIN}`,
  "findings.fault-other-room": () =>
    `The act was written for another room and put in here. It counts for nothing. ${COMPARE}`,
  "findings.fault-ciphertext-encoding": wrongContent,
  "findings.fault-ciphertext-size": wrongContent,
  "findings.fault-ciphertext-hash": wrongContent,
  "findings.fault-audience-name": () =>
    `The act names its readers in two ways that do not fit each other, so it counts for nothing. ${BY_THE_AUTHOR}`,
  "findings.fault-member-proof": () =>
    "Whoever was let in did not confirm the key, so it may be somebody else's. Let that member in again, with a new key.",
  "findings.fault-reading-key": () =>
    "The key that the new member would read with is unfit for it. Let that member in again, with a new key.",
  "findings.fault-keys-content": () =>
    "The keys that the act hands out are not in their form, so nobody can use them. Whoever sent them makes them anew.",
};

const order: Catalogue = {
  "findings.fault-act-repeated": () =>
    `The same act stands in the log already, and counts there alone. Somebody put it in again. ${COMPARE}`,
  "findings.fault-counter-wrong": () =>
    `By its author's own count it belongs before an act that stands ahead of it: the order was changed. ${COMPARE}`,
  "findings.fault-previous-wrong": () =>
    `What it names as its author's act before is not what the log has there: one was exchanged or moved. ${COMPARE}`,
  "findings.fault-act-missing": () =>
    `By its author's own count an act of the same author is missing before it. Ask the author for it. ${COMPARE}`,
  "findings.fault-seen-ahead": () =>
    `Its author claims to have seen places of the log that only come after it. ${COMPARE}`,
  "findings.fault-seen-differs": () =>
    `Its author had another log before it than this one: people were shown different logs. ${COMPARE}`,
  "findings.fault-leaf-differs": () =>
    `The act is not the one whose hash the log holds: it was exchanged. It counts for nothing. ${COMPARE}`,
  "findings.fault-not-addressed": () =>
    "The act was not meant for this seat, and was handed to it all the same. It counts for nothing here. Tell whoever runs the server.",
  "findings.fault-not-refused": () =>
    `By what is shown here it counts for nothing, and no honest server would have placed it: an admission or keys before it may have been hidden. Ask its author. ${COMPARE}`,
  "findings.fault-audience-number-repeated": () =>
    `Among its readers it bears a number that its author had used before: something old was put in again. Ask the author. ${COMPARE}`,
  "findings.fault-audience-act-missing": () =>
    `By the number that it bears among its readers, an act of the same author that was for this seat too is missing before it. Ask the author for it. ${COMPARE}`,
};

const files: Catalogue = {
  "findings.fault-not-utf8": () =>
    "What begins here is no text, so nothing was checked. This is no file of a room, or it was damaged on its way. Ask for it again.",
  "findings.fault-line": () =>
    "The line that begins here is not as a file of a room has it, so nothing was checked. This is another sort of file, a letter was changed in it, or its end is missing. Ask for it again.",
  "findings.fault-file-signature": () =>
    "The signature of the member who took the file away does not hold: something in the file was changed afterwards. Ask for it again.",
  "findings.fault-exporter-unknown": () =>
    "Whoever signed the file was never a member of the room. Ask a member for a file of their own.",
  "findings.fault-exporter-seat": () =>
    "The file is said to be of another seat than its signer sits in. Ask a member of that seat for a file of their own.",
  "findings.fault-receipt-wrong": () =>
    `The receipt for this act is not signed with the key of the room's server, or speaks of another place. ${COMPARE}`,
  "findings.fault-opened-wrong": () =>
    "What is given as its words is not what its author committed to: the words were altered. Take them from the file of another reader.",
  "findings.fault-head-signature": () =>
    `What a member is said to have seen at this number does not bear that member's signature. ${AGAIN}`,
  "findings.fault-head-unknown": () =>
    `What was seen at this number is attested by somebody who was never a member of the room. Leave that out of account. ${AGAIN}`,
  "findings.fault-head-differs": () =>
    `At this number a member signed for another log than this one: people were shown different logs. ${COMPARE}`,
  "findings.fault-terms-hash-wrong": () =>
    "The hash that was signed is not that of the agreement's terms. Nobody should rely on those signatures; have the terms declared agreed anew.",
};

const connections: Catalogue = {};

const unentitled: Catalogue = {
  "findings.void-faulty": () =>
    "It is not as its author sent it, and so counts for nothing. What is wrong stands above.",
  "findings.void-not-founded": () =>
    "It stands before the room was founded, and counts for nothing. Its author sends it again.",
  "findings.void-founded-already": () =>
    "The room had been founded before, and that happens once. Nothing has to be done.",
  "findings.void-founder-differs": () =>
    "The act that founds the room lets in somebody else than its author, so there is no room. Found another one.",
  "findings.void-not-a-member": () =>
    "Its author was not a member of the room, so it counts for nothing. The author is let in first, then sends it again.",
  "findings.void-key-ended": () =>
    "Its author had been removed or given a new key before, so it counts for nothing. The author sends it with the new key.",
  "findings.void-not-entitled": () =>
    "Its author may not let in or remove anybody there, so it counts for nothing. A member of that seat or of the convening one does it.",
  "findings.void-seat-of-others": () =>
    "Somebody sits in that seat already, and only those who sit there let others in. Ask one of them.",
  "findings.void-key-known": () =>
    "That key has been in the room before, and none comes back. Whoever is let in brings a new one.",
  "findings.void-seat-full": () =>
    "The seat had as many members as can be given its keys. One is removed first, or the newcomer gets another seat.",
  "findings.void-room-full": () =>
    "The room had as many members as can be given its keys. One is removed first.",
  "findings.void-subject-not-present": () =>
    "The member that it would remove or replace was not in the room. Look again who is meant.",
  "findings.void-seat-differs": () =>
    "The new key would sit in another seat than the old one. It is replaced again, with the seat that it has.",
  "findings.void-last-convener": () =>
    "It would remove the last member of the seat that convenes the room, so it counts for nothing. Another is let in there first.",
  "findings.void-seat-unknown": () =>
    "It is addressed to a seat in which nobody has ever sat. Its author sends it again, without that seat.",
  "findings.void-own-seat-missing": () =>
    "Its author's own seat is not among its readers, so it counts for nothing. Its author sends it again, with the own seat among them.",
  "findings.void-epoch-number": () =>
    "The keys bear another number than the one that is due; somebody else may have made some at the same time. They are made again.",
  "findings.void-epoch-audience": () =>
    "The keys are for other readers than those that the act names. They are made again.",
  "findings.void-no-epoch": () =>
    "It is sealed with keys that the room does not have, so it counts for nothing. Its author makes keys and sends it again.",
  "findings.void-epoch-ended": () =>
    "It is sealed with keys that had ended, since somebody came or went. Its author sends it again with the new ones.",
  "findings.void-keys-readers": () =>
    "The keys are not for just those who were present in those seats, so they count for nothing. They are made again.",
};

const notices: Catalogue = {
  "findings.notice-not-opened": () =>
    "Addressed to this seat, and the file does not hold what it says: the member had no key for it then. Another member of the seat can hand the key on.",
  "findings.notice-stamp-far": () =>
    "The author's clock and the server's stamp differ by more than five minutes. It proves nothing, but where moments count, ask which was right.",
  "findings.notice-place-lost": () =>
    "The server had lost what was said here, by the word of whoever took the file away. What counts for nothing after it may do so for want of it. Look for it in the files of other members.",
  "findings.notice-tail-missing": () =>
    "A member signed for this place, and the file ends before it: it was taken away earlier, or its end was kept back. Take a later one away.",
};

export const roomSentences: Catalogue = {
  ...chain,
  ...envelopes,
  ...order,
  ...files,
  ...connections,
  ...unentitled,
  ...notices,
};
