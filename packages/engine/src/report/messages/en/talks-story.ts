// What happened in a room, act by act, one sober sentence for each: who, to whom, what.
// Names may be plural (“the irrigation farmers”), so what happens most often is told without a verb.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { actName, texts } from "./talks-wording.ts";

/** `to South and the mediator`; an act that goes to the own seat alone is a note to oneself. */
function toWhom({ audience }: Params): string {
  const names = texts(audience);
  return names.length > 0 ? `to ${listOf(names)}` : "within its own seat";
}

/** `asks South and the mediator`. */
function whom({ audience }: Params): string {
  const names = texts(audience);
  return names.length > 0 ? listOf(names) : "within its own seat";
}

/** `North tells South that it`, before what it does. */
function tells({ party, audience }: Params): string {
  const names = texts(audience);
  return names.length > 0 ? `${party} tells ${listOf(names)} that it` : `${party} notes for itself that it`;
}

/** `the offer by North (act 12)`. */
function theOffer({ other, act }: Params): string {
  return other === null ? `the offer of ${actName(act)}` : `the offer by ${other} (${actName(act)})`;
}

function inQuotes(words: Params[string]): string {
  return `“${words}”`;
}

/** In quotation marks, at the end of a sentence. */
function ended(words: Params[string]): string {
  return `${inQuotes(words)}${/[!?…]$/.test(String(words)) ? "" : "."}`;
}

/** The end of a sentence, with what was said, if anything was. */
function withWords(words: Params[string]): string {
  return words === null ? "." : `: ${ended(words)}`;
}

const places: Catalogue = {
  "acts.sealed": () => "An act that this seat cannot open.",
  "acts.keys": () => "Keys of some seats were made anew; nothing is said by it.",
  "acts.void": ({ told, reason }) => `Without effect: ${told} Why: ${reason}`,
  "acts.flag": ({ told, flag }) => `${told} To be looked at twice: ${flag}`,
  "acts.moment": ({ day }) => `${day} UTC`,
  "acts.the-mediator": () => "the mediator",
  "acts.seat-number": ({ number }) => `seat ${number}`,
  "acts.seat-and-number": ({ name, number }) => `${name} (seat ${number})`,
  "acts.seat-and-member": ({ name, member }) => `${name} (${member})`,
  "acts.term": ({ issue, choice }) => `${issue}: ${choice}`,
};

const room: Catalogue = {
  "acts.found": ({ party }) => `${party} founds the room.`,
  "acts.admit": ({ party, seat, name }) =>
    `${party} admits ${name ?? "a member"} ${seat === null ? "to its own seat" : `to ${seat}`}.`,
  "acts.remove": ({ party, seat, name }) =>
    `${party} removes ${name ?? "a member"} from ${seat ?? "its own seat"}.`,
  "acts.replace": ({ party, seat, name }) =>
    `${party} gives ${name ?? "a member"} of ${seat ?? "its own seat"} a new key; what the old key sends from here on has no effect.`,
  "acts.leave": ({ party, words }) => `A member of ${party} leaves the room${withWords(words)}`,
  "acts.name": ({ party, name }) => `A member of ${party} goes by the name ${inQuotes(name)}.`,
  "acts.title": ({ party, title }) => `${party} names the room ${inQuotes(title)}.`,
  "acts.seat": ({ party, seat, name, role, represented }) =>
    `${party} describes ${seat} as ${inQuotes(name)}, ${role}${represented === null ? "" : `, for ${represented}`}.`,
  "acts.role-mediator": () => "a mediator",
  "acts.role-party": () => "a party",
  "acts.role-observer": () => "an observer",
  "acts.frame": ({ party, version, title, issues }) =>
    `${party} brings version ${version} of the case: ${inQuotes(title)}, with ${counted(Number(issues), "issue")}.`,
  "acts.propose-rules": ({ party, version }) => `${party} proposes version ${version} of the ground rules.`,
  "acts.sign-rules": ({ party, version, begins }) =>
    `Signed by ${party}: ${version === null ? "ground rules" : `version ${version} of the ground rules`}.${begins ? " With that they are in force." : ""}`,
};

const course: Catalogue = {
  "acts.open-round": ({ party, round, issues }) =>
    `${party} opens round ${round}${texts(issues).length > 0 ? ` on ${listOf(texts(issues))}` : ""}.`,
  "acts.close-round": ({ party, round }) => `${party} closes round ${round}.`,
  "acts.pause": ({ party, words }) => `${party} pauses the talks${withWords(words)}`,
  "acts.resume": ({ party }) => `${party} resumes the talks.`,
  "acts.return": ({ party }) => `${party} comes back to the talks.`,
  "acts.change-format": ({ party, format, words }) =>
    `${party} changes the format: ${format}${withWords(words)}`,
  "acts.format-joint": () => "all in one room",
  "acts.format-shuttle": () => "the mediator goes between them",
  "acts.format-written": () => "texts only",
  "acts.format-other": () => "another one",
  "acts.walk-away": ({ party, words }) => `${party} walks away from the talks${withWords(words)}`,
};

const table: Catalogue = {
  "acts.share": (p) => `${p.party} shares the profile of ${p.represented} ${sharedWith(p)}.`,
  "acts.offer": (p) => `Offer by ${p.party} ${toWhom(p)} (${p.terms}).`,
  "acts.draft": ({ party, terms }) => `${party} drafts an offer within its own seat (${terms}).`,
  "acts.offer-partial": ({ left }) => `It leaves ${counted(Number(left), "issue")} open.`,
  "acts.offer-until": ({ until }) => `It can be accepted until ${until}.`,
  "acts.offer-if": ({ words }) => `Its condition: ${ended(words)}`,
  "acts.offer-once": ({ act, words }) =>
    `It holds once ${actName(act)} is accepted${words === null ? "" : ` (${inQuotes(words)})`}.`,
  "acts.offer-replaces": ({ act }) => `It takes the place of the offer of ${actName(act)}.`,
  "acts.offer-words": ({ words }) => `In its own words: ${ended(words)}`,
  "acts.accept-binding": (p) =>
    `Binding acceptance by ${p.party} of ${theOffer(p)}, ${toWhom(p)}${withWords(p.words)}`,
  "acts.accept": (p) =>
    `Acceptance by ${p.party} of ${theOffer(p)} without being bound, ${toWhom(p)}${withWords(p.words)}`,
  "acts.reject": (p) => `Refusal by ${p.party} of ${theOffer(p)}, ${toWhom(p)}${withWords(p.words)}`,
  "acts.withdraw": (p) =>
    `Withdrawal by ${p.party} of the offer of ${actName(p.act)}, ${toWhom(p)}${withWords(p.words)}`,
  "acts.agree": (p) =>
    `Declared agreed by ${p.party}, ${toWhom(p)}: ${theOffer(p)}, with the text of the terms (${p.terms}).`,
  "acts.sign": (p) =>
    `Signed by ${p.party}, ${toWhom(p)}: the agreement of ${actName(p.act)}.${p.last ? " With that every required seat has signed it." : ""}`,
};

function sharedWith({ audience }: Params): string {
  const names = texts(audience);
  return names.length > 0 ? `with ${listOf(names)}` : "within its own seat";
}

const speech: Catalogue = {
  "acts.note": (p) =>
    `${p.party} writes ${toWhom(p)}${p.act === null ? "" : `, about ${actName(p.act)}`}: ${ended(p.words)}`,
  "acts.ask": (p) =>
    `${p.party} puts a question ${toWhom(p)}${p.act === null ? "" : `, about ${actName(p.act)}`}: ${ended(p.words)}`,
  "acts.answer": (p) =>
    `${p.party} gives an answer ${toWhom(p)}, to the question of ${actName(p.act)}: ${ended(p.words)}`,
  "acts.read-back": (p) =>
    `${p.party} reads back ${toWhom(p)} how it understood ${actName(p.act)}: ${ended(p.words)}`,
  "acts.confirm": (p) => `${tells(p)} was understood rightly in ${actName(p.act)}.`,
  "acts.correct": (p) => `${tells(p)} was not understood rightly in ${actName(p.act)}: ${ended(p.words)}`,
  "acts.poll": (p) =>
    `${p.party} asks ${whom(p)} whether this could be lived with${p.terms === null ? "" : ` (${p.terms})`}: ${ended(p.words)}`,
  "acts.poll-answer-yes": (p) =>
    `${tells(p)} could live with what ${actName(p.act)} asks${withWords(p.words)}`,
  "acts.poll-answer-no": (p) =>
    `${tells(p)} could not live with what ${actName(p.act)} asks${withWords(p.words)}`,
  "acts.poll-answer-unsure": (p) =>
    `${tells(p)} is not sure about what ${actName(p.act)} asks${withWords(p.words)}`,
  "acts.convey-idea": (p) => `${p.party} passes on an idea ${toWhom(p)}${whose(p)}: ${ended(p.words)}`,
  "acts.convey-offer": (p) => `${p.party} passes on an offer ${toWhom(p)}${whose(p)} (${p.terms}).`,
  "acts.convey-poll-result": (p) =>
    `${p.party} passes on the result of a poll ${toWhom(p)}${whose(p)}: ${inQuotes(p.words)}; ${p.yes} could live with it, ${p.no} could not, ${p.unsure} not sure.`,
  "acts.releases": ({ act }) => `It came from ${actName(act)}.`,
  "acts.trace": ({ party, act, source }) =>
    `${party} notes for itself that what it passed on in ${actName(act)} came from ${actName(source)}.`,
  "acts.unreadable": (p) => `${p.party} sends something ${toWhom(p)} that cannot be read as an act.`,
  "acts.may-pass-nothing": () => "The mediator is to pass on nothing of it.",
  "acts.may-pass-unattributed": () => "The mediator may pass it on without saying whose it is.",
  "acts.may-pass-attributed": () => "The mediator may pass it on and say whose it is.",
};

/** What was not said to come from anybody is the mediator's own. */
function whose({ other }: Params): string {
  return other === null ? ", as a proposal of its own" : `, as coming from ${other}`;
}

export const talksStorySentences: Catalogue = { ...places, ...room, ...course, ...table, ...speech };
