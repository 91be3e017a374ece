// Ground rules as text: each clause in a sentence or two.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { inQuotes, spanOfTime, texts } from "./talks-wording.ts";

const clauses: Catalogue = {
  "rules.title-seats": () => "Who speaks for whom",
  "rules.seat": ({ party, role, voice, represented }) =>
    `${party}: ${role}, ${voice ? "with a voice" : "without a voice"}${texts(represented).length > 0 ? `; speaks for ${listOf(texts(represented))}` : ""}.`,
  "rules.voice": () => "A seat with a voice signs ground rules, tables what it may and replies.",
  "rules.title-agenda": () => "Agenda",
  "rules.agenda-frame": ({ version, title }) =>
    `Talks are about version ${version} of the case${title === null ? "" : `, “${title}”`}.`,
  "rules.agenda-open": () => "All issues are open in every round.",
  "rules.agenda-order": ({ issues }) =>
    `Rounds take up the issues in this order: ${texts(issues).join("; ")}.`,
  "rules.frame-changes-free": () => "A later version of the case counts as soon as the chair brings it.",
  "rules.frame-changes-signed": () =>
    "A later version of the case counts only once ground rules that name it are signed.",
  "rules.title-confidentiality": () => "Confidentiality",
  "rules.attribution-never": () => "The mediator never says whose an idea is.",
  "rules.attribution-with-consent": () =>
    "The mediator says whose an idea is only where the seat itself has allowed it.",
  "rules.attribution-free": () => "The mediator may say whose an idea is.",
  "rules.title-passing-on": () => "What the mediator may pass on",
  "rules.passing-nothing": () => "Nothing of what it is told, unless the seat itself allows it.",
  "rules.passing-ideas": () =>
    "What it is told, as an idea without saying whose, unless the seat itself says otherwise.",
  "rules.passing-all-unless-marked": () =>
    "What it is told, and whose it is as far as the clause on confidentiality allows, unless the seat itself says otherwise.",
  "rules.title-tabling": () => "Who may table offers",
  "rules.tabling": ({ parties }) => `${listOf(texts(parties))}.`,
  "rules.tabling-to-all": () => "An offer goes to every seat with a voice, or to the mediator alone.",
  "rules.tabling-between": () => "An offer may also go to some of the seats.",
  "rules.title-observers": () => "What observers see",
  "rules.observers-control-only": () =>
    "How the talks are run: rules, rounds and pauses. Nothing that is on the table goes to them.",
  "rules.observers-as-addressed": () => "How the talks are run, and whatever is sent to them.",
  "rules.title-decision": () => "What it takes to agree",
  "rules.decision-all-parties": ({ parties }) =>
    `A package is agreed once all parties with a voice have accepted it: ${listOf(texts(parties))}.`,
  "rules.decision-listed": ({ parties }) =>
    `A package is agreed once these seats have accepted it: ${listOf(texts(parties))}.`,
  "rules.title-nothing-agreed": () => "Whole or in parts",
  "rules.nothing-agreed-on": () =>
    "Nothing is agreed until everything is agreed: only a whole package binds.",
  "rules.nothing-agreed-off": () => "Issues can be agreed one by one: an offer on some of them can bind.",
  "rules.title-record": () => "Record",
  "rules.record-by-each-seat": () => "Each seat keeps its own record.",
  "rules.record-by-the-mediator": () => "The mediator keeps the record.",
  "rules.record-everything": () => "It holds everything that the keeper could open.",
  "rules.record-outcomes": () => "It holds outcomes only.",
  "rules.title-media": () => "Media",
  "rules.media-silence": () => "Nobody speaks to the media about the talks.",
  "rules.media-joint-statements": () => "The media are told only what all have agreed to say.",
  "rules.media-free": () => "Each is free to speak to the media.",
  "rules.title-deadlines": () => "Deadlines",
  "rules.deadline": ({ until, words }) => `By ${until}: ${words}`,
  "rules.deadlines-none": () => "None.",
  "rules.title-suspension": () => "Pausing and resuming",
  "rules.pause-chair": () => "The chair pauses the talks.",
  "rules.pause-any-voice": () => "Any seat with a voice can pause the talks.",
  "rules.resume-chair": () => "The chair resumes them.",
  "rules.resume-any-voice": () => "Any seat with a voice can resume them.",
  "rules.words": ({ words }) => `In words: ${inQuotes([String(words)])}`,
};

const tripwires: Catalogue = {
  "rules.title-tripwires": () => "Signs of trouble",
  "rules.term-tripwires": () => "tripwires",
  "rules.tripwires-lead": () =>
    "All will notice it when one of these comes about. Nothing then happens by itself; what follows each are the ways that these rules give.",
  "rules.tripwires-none": () => "None agreed.",
  "rules.tripwire-no-movement-time": ({ limit }) => `Nothing has moved for ${spanOfTime(limit)}`,
  "rules.tripwire-no-movement-rounds": ({ limit }) => `Nothing has moved in ${roundsClosed(limit)}`,
  "rules.tripwire-gap-not-smaller": ({ limit }) => `No gap has become smaller in ${roundsClosed(limit)}`,
  "rules.tripwire-deadline": ({ until }) => `The moment has come: ${until}`,
  "rules.tripwire-walk-away-words": () => "Somebody says that it will leave",
  "rules.ways": ({ tripwire, ways }) => `${tripwire}: ${listOf(texts(ways), "or")}.`,
  "rules.way-change-format": ({ until }) => `change the format${till(until)}`,
  "rules.way-pause": ({ until }) => `pause${till(until)}`,
  "rules.way-resume-later": ({ until }) =>
    until === null ? "go on at a later time" : `go on at a later time, ${until}`,
  "rules.way-leave": () => "leave the talks",
  "rules.way-bring-text": ({ until }) => `have the mediator bring a text${till(until)}`,
};

function roundsClosed(limit: unknown): string {
  return counted(Number(limit), "closed round");
}

function till(until: unknown): string {
  return until === null ? "" : ` until ${until}`;
}

export const talksRulesSentences: Catalogue = { ...clauses, ...tripwires };
