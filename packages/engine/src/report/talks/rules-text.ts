// Ground rules as text for people who are to sign them: each clause under its name.
import type { Frame } from "../../case/frame.ts";
import type { SeatId } from "../../talks/ids.ts";
import type { Seat } from "../../talks/room.ts";
import type { GroundRules } from "../../talks/rules/ground-rules.ts";
import type { TripwireClause } from "../../talks/rules/tripwire.ts";
import type { Block } from "../document.ts";
import type { Span, Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import { type TalksSpeech, type TalksTelling, talksSpeech } from "./moments.ts";
import { seatNamer } from "./room-words.ts";

export interface RulesReading extends TalksTelling {
  /** The version of the case that the rules are about; null where it has not been brought. */
  readonly frame: Frame | null;
  /** Seats of the room, for their names. */
  readonly seats: readonly Pick<Seat, "id" | "name" | "role">[];
}

interface Reading {
  readonly rules: GroundRules;
  readonly frame: Frame | null;
  readonly speech: TalksSpeech;
  readonly seat: (id: SeatId) => string;
}

type Entry = { readonly term: Text; readonly details: readonly Text[] };

/** One block of definitions: the name of a clause, and what it says. */
export function rulesText(rules: GroundRules, reading: RulesReading): Block[] {
  const speech = talksSpeech(reading);
  const seat = seatNamer(reading.seats, speech);
  const all = { rules, frame: reading.frame, speech, seat };
  const entries = [
    seatsEntry(all),
    agendaEntry(all),
    ...secrecyEntries(all),
    ...tableEntries(all),
    ...outwardEntries(all),
    tripwiresEntry(all),
    ...rules.further.map(({ title, words }) => entry([title], [words])),
  ];
  return [{ kind: "definitions", entries }];
}

function entry(term: Text, details: readonly (string | Span)[]): Entry {
  return { term, details: details.map((detail) => [detail]) };
}

function clause(speech: TalksSpeech, title: string, details: readonly string[]): Entry {
  return entry([speech.say(`rules.title-${title}`)], details.map(capitalise));
}

function wordsOf({ speech }: Reading, words: string | undefined): string[] {
  return words === undefined ? [] : [speech.say("rules.words", { words })];
}

function seatsEntry({ rules, frame, speech, seat }: Reading): Entry {
  const nameOf = (party: string) => frame?.parties.find(({ id }) => id === party)?.name ?? party;
  const seats = rules.seats.map((one) =>
    speech.say("rules.seat", {
      party: seat(one.seat),
      role: speech.say(`acts.role-${one.role}`),
      voice: one.voice,
      represented: one.speaksFor.map(nameOf),
    }),
  );
  return clause(speech, "seats", [...seats, speech.say("rules.voice")]);
}

function agendaEntry({ rules, frame, speech }: Reading): Entry {
  const { frame: version, frameChanges, order } = rules.agenda;
  const issues = order?.map((id) => frame?.issues.find((issue) => issue.id === id)?.name ?? id);
  return clause(speech, "agenda", [
    speech.say("rules.agenda-frame", { version, title: frame?.title ?? null }),
    issues ? speech.say("rules.agenda-order", { issues }) : speech.say("rules.agenda-open"),
    speech.say(`rules.frame-changes-${frameChanges}`),
  ]);
}

function secrecyEntries(reading: Reading): Entry[] {
  const { rules, speech } = reading;
  const { attribution, words } = rules.confidentiality;
  return [
    clause(speech, "confidentiality", [
      speech.say(`rules.attribution-${attribution}`),
      ...wordsOf(reading, words),
    ]),
    clause(speech, "passing-on", [speech.say(`rules.passing-${rules.passingOn}`)]),
    clause(speech, "observers", [speech.say(`rules.observers-${rules.observers}`)]),
  ];
}

function tableEntries({ rules, speech, seat }: Reading): Entry[] {
  const { tabling, decision, nothingAgreedUntilEverything: whole } = rules;
  const parties = rules.seats.filter(({ role, voice }) => role === "party" && voice);
  const deciding = decision.by === "listed" ? decision.seats : parties.map((one) => one.seat);
  return [
    clause(speech, "tabling", [
      speech.say("rules.tabling", { parties: tabling.seats.map(seat) }),
      speech.say(tabling.between ? "rules.tabling-between" : "rules.tabling-to-all"),
    ]),
    clause(speech, "decision", [
      speech.say(`rules.decision-${decision.by}`, { parties: deciding.map(seat) }),
    ]),
    clause(speech, "nothing-agreed", [
      speech.say(whole ? "rules.nothing-agreed-on" : "rules.nothing-agreed-off"),
    ]),
  ];
}

function outwardEntries(reading: Reading): Entry[] {
  const { rules, speech } = reading;
  const { record, media, suspension } = rules;
  const deadlines = rules.deadlines.map((deadline) =>
    speech.say("rules.deadline", { until: speech.moment(deadline.by), words: deadline.for }),
  );
  return [
    clause(speech, "record", [
      speech.say(`rules.record-${record.kept}`),
      speech.say(`rules.record-${record.detail}`),
      ...wordsOf(reading, record.words),
    ]),
    clause(speech, "media", [speech.say(`rules.media-${media.line}`), ...wordsOf(reading, media.words)]),
    clause(speech, "deadlines", deadlines.length > 0 ? deadlines : [speech.say("rules.deadlines-none")]),
    clause(speech, "suspension", [
      speech.say(`rules.pause-${suspension.pause}`),
      speech.say(`rules.resume-${suspension.resume}`),
    ]),
  ];
}

function tripwiresEntry({ rules, speech }: Reading): Entry {
  const lines = rules.tripwires.map((one) =>
    speech.say("rules.ways", {
      tripwire: tripwireText(one, speech),
      ways: one.ways.map((way) => wayText({ kind: way.kind, until: way.until ?? null }, speech)),
    }),
  );
  const term: Text = [
    speech.say("rules.title-tripwires"),
    { kind: "small", text: ` (${speech.say("rules.term-tripwires")})` },
  ];
  return entry(
    term,
    lines.length > 0 ? [speech.say("rules.tripwires-lead"), ...lines] : [speech.say("rules.tripwires-none")],
  );
}

/** What a tripwire waits for: `Nothing has moved for three days`. */
export function tripwireText(
  tripwire: { readonly kind: TripwireClause["kind"]; readonly limit?: number },
  speech: TalksSpeech,
): string {
  const { kind, limit = 0 } = tripwire;
  if (kind === "deadline") return speech.say("rules.tripwire-deadline", { until: speech.moment(limit) });
  return speech.say(`rules.tripwire-${kind}`, { limit });
}

/** A way that the rules give, as what one would do: `pause until 7 January 2026, 09:00 UTC`. */
export function wayText(
  { kind, until }: { readonly kind: TripwireClause["ways"][number]["kind"]; readonly until: number | null },
  speech: TalksSpeech,
): string {
  return speech.say(`rules.way-${kind}`, { until: until === null ? null : speech.moment(until) });
}
