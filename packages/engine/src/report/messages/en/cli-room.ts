// What the command line tells of rooms: what was done, how a room stands, what went wrong, and its help.
import { capitalise, counted, formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const outside: Catalogue = {
  "cli.keep-missing": ({ path }) =>
    `${path} is no folder in which a member's keys are kept. Name the one that you gave to parley room create or join, or bring the keys back from their backup with parley room restore.`,
  "cli.keep-locked": ({ path, pid }) =>
    `${path} is in use by another Parley${pid === null ? "" : ` (process ${pid})`}, and one member must not be at work twice at the same time. Let that one end first. If there is none, remove the file lock in the folder.`,
  "cli.keep-broken": ({ path, file }) =>
    `${path} is damaged: ${file} in it is missing or does not open. Nothing was changed. Bring the keys back from their backup into a new folder with parley room restore; identity.age in the folder is one too.`,
  "cli.keep-without-room": ({ path }) =>
    `There are keys in ${path}, but no room yet. Go on with parley room create or with parley room join and the link.`,
  "cli.keep-with-room": ({ path }) =>
    `${path} is the folder of a room already; nothing was changed. Keys are made for one room alone, so name another folder.`,
  "cli.keep-waiting": ({ path }) =>
    `Nobody has let this member in yet. parley room join --keep ${path} goes on waiting.`,
  "cli.wrong-passphrase": ({ path }) =>
    `The passphrase is not that of ${path}. Capitals and the spaces between words do not matter, but every word does; look whether one is mistyped.`,
  "cli.passphrase-file-missing": ({ path }) =>
    `There is no file ${path} with a passphrase. Check the spelling of the path.`,
  "cli.backup-broken": ({ path }) =>
    `${path} is no backup of a member's keys, or it was damaged. Take another copy of it.`,
  "cli.file-exists": ({ path }) =>
    `There is a file ${path} already; nothing was written. It may be somebody's only backup, so name another place.`,
  "cli.room-file-locked": ({ path }) =>
    `${path} is locked with a passphrase. Give it in a file with --passphrase-file or in the variable PARLEY_PASSPHRASE.`,
  "cli.room-file-damaged": ({ path }) =>
    `${path} is locked and was damaged, so it does not open. Ask for it again.`,
  "cli.room-unreachable": ({ path }) =>
    `No server of rooms answers at ${path}. What was kept is as it was, and what waits is sent another time; show and export work without the server with --offline. Look whether the address is right and whether the server runs.`,
  "cli.room-not-let-in": ({ path }) =>
    `The server at ${path} does not let this member in: it is not in the room, or no longer. What was read before is kept, and show and export take it with --offline. Ask whoever convenes the room.`,
  "cli.room-stopped": () =>
    "Nothing more is taken from this server or sent to it; why stands below. What was read before is kept: take it away with parley room export, and compare it with another member's file.",
  "cli.room-invitation-spent": ({ path }) =>
    `The server at ${path} does not take this invitation: it was used, it has expired, or it was never made there. Ask whoever invited you for a new one, and use the same folder again.`,
};

const wrongUse: Catalogue = {
  "cli.bad-wait": ({ text, most }) =>
    `“${text}” is no number of seconds; take a whole number from 0 to ${formatCount(Number(most))}.`,
  "cli.room-empty-name": () => "A name of a file or folder is empty. Name one.",
  "cli.room-bad-address": ({ text }) =>
    `“${text}” is no address of a server; write it as https://rooms.example or http://localhost:4747.`,
  "cli.room-open-line": ({ text }) =>
    `${text} would be reached over an open line, on which others could see who is at work and go on in their place. Use an address that begins with https.`,
  "cli.room-open-link": () =>
    "The server of this link would be reached over an open line, on which others could see who is at work and go on in their place. Ask for a link that begins with https.",
  "cli.room-bad-link": () =>
    "This is no whole invitation. Take the link from its first letter to its last, with all that follows “#parley1.”.",
  "cli.room-bad-role": ({ text, known }) =>
    `“${text}” is no role of a seat; take one of ${listOf(texts(known), "or")}.`,
  "cli.room-role-without-name": () =>
    "A role or a party is given to a seat together with its name. Add --name.",
  "cli.room-unknown-seat": ({ text, known }) =>
    `The room has no seat “${text}”. Its seats: ${listOf(texts(known))}.`,
  "cli.room-seat-shared": ({ text, known }) =>
    `Several seats are called “${text}”. Name the one that you mean by its id: ${listOf(texts(known))}.`,
  "cli.room-seat-of-others": ({ text }) =>
    `Somebody sits in “${text}” already, and only those who sit there let others in. Ask one of them to invite.`,
  "cli.room-unknown-request": ({ text, known }) =>
    `Nobody asks at the door as “${text}”. ${texts(known).length > 0 ? `Requests: ${listOf(texts(known))}.` : "There is no request."}`,
  "cli.room-turn-away-one": () => "Name each request that is to be turned away.",
  "cli.room-restore-where": () =>
    "A backup holds keys and no place. Name the room with --link, or with --server and --room.",
  "cli.room-no-passphrase": () =>
    "A passphrase is needed. Give it in a file with --passphrase-file or in the variable PARLEY_PASSPHRASE.",
  "cli.room-empty-passphrase": () => "The passphrase is empty. Give one of seven words.",
  "cli.room-short-passphrase": ({ least }) =>
    `The passphrase has fewer than ${least} letters, which can be guessed. Name a file that is not there with --passphrase-file: seven words are drawn and written into it.`,
};

const passphrases: Catalogue = {
  "cli.room-ask-passphrase": () => "Passphrase (it is not shown):",
  "cli.room-passphrase-drawn": () =>
    "These seven words open what is kept, here and from a backup. They are shown once, and nobody can find them again. Write them down:",
  "cli.room-passphrase-noted": () => "Press Enter once they are written down.",
  "cli.room-passphrase-written": ({ path }) =>
    `Seven words were drawn and written to ${path}. Without them nobody can open what is kept; keep them in another place than the folder.`,
};

const outcomes: Catalogue = {
  "cli.room-made": ({ title, room, address }) => `${title}: room ${room} at ${address}`,
  "cli.room-next-invite": ({ keep }) =>
    `Next, invite somebody: parley room invite --keep ${keep} --name NAME --role party`,
  "cli.room-next-admit": ({ keep }) =>
    `The link lets one person ask to be let in, once, within seven days. Send it by a way that others do not read. Then let them in: parley room admit --keep ${keep}`,
  "cli.room-asked": () => "Asked to be let in.",
  "cli.room-still-at-door": ({ keep }) =>
    `Nobody has let this member in yet. The request stays at the door; parley room join --keep ${keep} goes on waiting.`,
  "cli.room-entered": ({ title, seat, keep }) =>
    `In the room ${title}, as ${seat}. See it with parley room show --keep ${keep}`,
  "cli.room-restored": ({ title, seat, keep }) =>
    `Back in the room ${title}, as ${seat}. From now on work with ${keep} alone: the same keys must not be at work twice.`,
  "cli.room-nobody-at-door": () => "Nobody asks to be let in.",
  "cli.room-at-door": ({ id, seat, moment }) => `${id}: for ${seat}, asked on ${moment}`,
  "cli.room-at-door-unfit": ({ id, moment }) => `${id}: asked on ${moment}, and cannot be let in from here.`,
  "cli.room-at-door-not": ({ id }) => `${id} was not let in.`,
  "cli.room-let-in": ({ id, seat }) => `${id} was let in, for ${seat}.`,
  "cli.room-turned-away": ({ id }) => `${id} was turned away.`,
  "cli.room-exported": ({ path, number }) => `The room up to act ${number} is in ${path}`,
  "cli.room-exported-open": () =>
    "The file holds in the clear what this seat could read. Keep it as secret as the talks, or lock it with --lock-with.",
  "cli.room-backed-up": ({ path }) => `The keys are in ${path}, under the passphrase of the folder.`,
  "cli.room-backup-needs": ({ path, room, address }) =>
    `To bring them back: parley room restore ${path} --keep FOLDER --server ${address} --room ${room}`,
};

const standing: Catalogue = {
  "cli.room-as-seat": ({ party, phase }) => `As ${party} sees it. ${phase}`,
  "cli.room-phase-before-rules": () => "No ground rules are in force yet.",
  "cli.room-phase-between-rounds": () => "Ground rules are in force, and no round is open.",
  "cli.room-phase-in-round": ({ round }) => `Round ${round} is open.`,
  "cli.room-phase-paused": ({ round }) =>
    `The talks are paused${round === null ? "" : `, with round ${round} open`}.`,
  "cli.room-phase-left": ({ away }) =>
    `${listOf(texts(away))} walked away, and too few parties remain to go on.`,
  "cli.room-phase-agreed": () => "Every issue is settled and signed.",
  "cli.room-title-standing": () => "How it stands",
  "cli.room-title-alarms": () => "Something is wrong",
  "cli.room-title-queue": () => "Not sent yet",
  "cli.room-title-story": () => "What happened",
  "cli.room-read-to": ({ number, moment, address }) =>
    `Read and checked up to act ${number}, of ${moment}, at ${address}.`,
  "cli.room-nothing-read": ({ address }) => `Nothing has been read yet from ${address}.`,
  "cli.room-not-asked": () => "The server was not asked for more.",
  "cli.room-door-count": ({ count }) =>
    `${Number(count) === 1 ? "One person asks" : `${formatCount(Number(count))} people ask`} to be let in.`,
  "cli.room-waiting-for-keys": ({ count }) =>
    `${capitalise(counted(Number(count), "act"))} for this seat cannot be opened yet: a key for ${Number(count) === 1 ? "it" : "them"} comes once a member who has it is at work.`,
  "cli.room-seat": ({ party, role, voice, represented, count, id }) =>
    `${capitalise(String(party))}: ${role}, ${voice ? "with a voice" : "without a voice"}${texts(represented).length > 0 ? `, for ${listOf(texts(represented))}` : ""}; ${counted(Number(count), "member")} (${id})`,
  "cli.room-alarm": () => "Alarm",
  "cli.room-alarm-at": ({ number }) => `Alarm at act ${number}`,
  "cli.room-draft": ({ what }) => `An act of the kind “${what}”`,
  "cli.room-draft-goes-out": () => "It goes out as soon as the server answers.",
};

const help: Catalogue = {
  "cli.help-room": () =>
    "take part in a room from the command line: found one, invite, let in, join, look, take it away, back keys up",
  "cli.help-room-create": () => "found a room on a server, with new keys in a new folder",
  "cli.help-room-invite": () =>
    "print a link with which one person may ask to be let in; with --name, also say who sits in that seat",
  "cli.help-room-admit": () => "list who asks to be let in; with ids or --all, let them in",
  "cli.help-room-join": () =>
    "ask to be let in by a link and wait until somebody does it; “-” reads the link from standard input, and none goes on waiting",
  "cli.help-room-show": () => "print how the room stands for this seat and what happened in it",
  "cli.help-room-export": () =>
    "write what this seat could read to a file that can be checked without a server",
  "cli.help-room-backup": () => "write this member's keys to a file, under the passphrase of the folder",
  "cli.help-room-restore": () => "bring a member's keys from their backup into a new folder",
  "cli.help-room-keep": () => "the folder in which this member's keys and all that was read are kept",
  "cli.help-room-passphrase": () =>
    "the file with the passphrase (the variable PARLEY_PASSPHRASE, or asked for at a terminal, if left out); where something new is made and there is no such file, seven words are drawn and written into it",
  "cli.help-room-json": () => "print what was done as JSON",
  "cli.help-room-server": () => "the address of the server, such as https://rooms.example",
  "cli.help-room-title": () => "what the room is called",
  "cli.help-room-frame": () =>
    "a case, of which parties, issues and options are brought into the room, and neither profiles nor the record nor sources",
  "cli.help-room-seat-name": () => "what your own seat is called",
  "cli.help-room-wait": () => "how long to wait for being let in (without end if left out)",
  "cli.help-room-seat": () =>
    "a seat that there is, by id or name (a new one if left out, or your own if you may not make seats)",
  "cli.help-room-name": () => "what that seat is called",
  "cli.help-room-role": () => "with --name: party, observer or mediator (party if left out)",
  "cli.help-room-party": () => "with --name: the party of the case that the seat speaks for, by its id",
  "cli.help-room-all": () => "let in everybody whose request answers an invitation from here",
  "cli.help-room-turn-away": () => "turn the requests away instead",
  "cli.help-room-offline": () => "take what is kept, without asking the server",
  "cli.help-room-out": () => "the file to write",
  "cli.help-room-lock-with": () =>
    "lock the file with the passphrase in this one; where there is no such file, seven words are drawn and written into it",
  "cli.help-room-id": () => "with --server: the id of the room",
  "cli.help-room-link": () => "any invitation to the room, used or not, in place of --server and --room",
  "cli.help-verify-passphrase": () =>
    "the file with the passphrase, where a file is locked (the variable PARLEY_PASSPHRASE, or asked for at a terminal, if left out)",
};

export const cliRoomSentences: Catalogue = {
  ...outside,
  ...wrongUse,
  ...passphrases,
  ...outcomes,
  ...standing,
  ...help,
};
