// The parties: what each has said, from the record with who, when and source; and, apart from that, what each is taken to want.
import type { Act } from "../../case/act.ts";
import type { Case } from "../../case/case.ts";
import type { Demand, NoDeal, Profile, RedLine } from "../../case/profile.ts";
import { isExact } from "../../case/quantity.ts";
import type { Block, Section } from "../document.ts";
import type { Speech } from "../speech.ts";
import type { Span, Text } from "../text.ts";
import { partyText, patternText } from "./naming.ts";
import { leftOutNote, mayTellOf } from "./withholding.ts";
import type { Writing } from "./writing.ts";

/** More acts of one voice than this are counted, and left to the record itself. */
const MOST_ACTS = 40;

export function partiesSection(writing: Writing): Section {
  const { subject, speech } = writing;
  const { frame } = subject;
  return {
    id: "parties",
    title: speech.say("briefing.title-parties"),
    blocks: [...frame.parties.map((_, party) => partyPart(writing, party)), ...othersPart(subject, speech)],
  };
}

function partyPart(writing: Writing, party: number): Block {
  const { subject, speech } = writing;
  const isTold = mayTellOf(writing, party);
  const { id, name, about } = subject.frame.parties[party];
  const profile = subject.profiles[party];
  return {
    kind: "part",
    id: `party-${party + 1}`,
    // The mark of an estimate is part of the profile.
    title: isTold ? partyText(subject, party) : [{ kind: "party", index: party, text: name }],
    blocks: [
      ...(about ? [paragraph([about])] : []),
      ...(profile.about && isTold ? [paragraph([profile.about])] : []),
      paragraph([{ kind: "strong", text: speech.say("briefing.on-record") }]),
      ...recordBlocks(subject, id, speech),
      ...(isTold ? wantsBlocks(subject, party, speech) : [wantsHeading(speech), leftOutNote(writing)]),
    ],
  };
}

function recordBlocks(subject: Case, voice: string, speech: Speech): Block[] {
  const acts = subject.record.filter(({ who }) => who.includes(voice));
  if (acts.length === 0) return [paragraph([speech.say("briefing.nothing-on-record")])];
  const items = acts.slice(0, MOST_ACTS).map((act) => actText(subject, act, speech));
  const more = acts.length - MOST_ACTS;
  return [
    { kind: "list", items },
    ...(more > 0 ? [paragraph([speech.say("briefing.more-on-record", { count: more })])] : []),
  ];
}

function actText(subject: Case, act: Act, speech: Speech): Text {
  const audience = act.to.map((id) => voiceName(subject, id));
  const lead = speech.say("briefing.act", { day: speech.wording.formatDay(act.when), audience });
  const quote: Span[] = act.quote ? [" ", { kind: "quote", text: act.quote }] : [];
  const note: Span[] = act.note ? [" ", { kind: "small", text: act.note }] : [];
  return [
    { kind: "strong", text: lead },
    " ",
    act.says,
    ...quote,
    ...sourceSpans(subject, act, speech),
    ...note,
  ];
}

function sourceSpans({ frame }: Case, { source: id, place }: Act, speech: Speech): Span[] {
  const source = frame.sources.find((one) => one.id === id);
  if (!source) return [" ", { kind: "small", text: speech.say("briefing.no-source") }];
  const title: Span = source.url
    ? { kind: "link", text: source.title, href: source.url }
    : { kind: "small", text: source.title };
  const details = [source.by, source.date ? speech.wording.formatDay(source.date) : null, place].filter(
    (part) => part !== null,
  );
  return [
    " — ",
    title,
    ...(details.length > 0 ? [{ kind: "small", text: `, ${details.join(", ")}` } as const] : []),
  ];
}

function wantsBlocks(subject: Case, party: number, speech: Speech): Block[] {
  const profile = subject.profiles[party];
  const items = [
    ...profile.demands.map((demand) => demandText(subject, demand, speech)),
    ...profile.redLines.map((redLine) => redLineText(subject, redLine, speech)),
    noDealText(subject, profile, speech),
  ];
  const mark: Span[] = profile.estimated ? [" ", { kind: "estimate", by: null }] : [];
  return [
    wantsHeading(speech, mark),
    { kind: "list", items },
    ...(profile.estimated
      ? [paragraph([{ kind: "small", text: estimateText(profile.estimated, speech) }])]
      : []),
  ];
}

function wantsHeading(speech: Speech, mark: readonly Span[] = []): Block {
  return paragraph([{ kind: "strong", text: speech.say("briefing.taken-to-want") }, ...mark]);
}

function demandText({ frame, record }: Case, { asks, because, act }: Demand, speech: Speech): Text {
  const pattern = patternText(frame, asks, speech);
  return [speech.say("briefing.asks", { pattern }), ...reason(because), ...evidence(record, act, speech)];
}

function redLineText({ frame, record }: Case, { refuses, because, act }: RedLine, speech: Speech): Text {
  const pattern = patternText(frame, refuses, speech);
  return [speech.say("briefing.refuses", { pattern }), ...reason(because), ...evidence(record, act, speech)];
}

function reason(because: string | null): Span[] {
  return because ? [" ", because] : [];
}

function evidence(record: readonly Act[], id: string | null, speech: Speech): Span[] {
  const act = record.find((one) => one.id === id);
  return [
    " ",
    {
      kind: "small",
      text: act
        ? speech.say("briefing.shown-by", { day: speech.wording.formatDay(act.when) })
        : speech.say("briefing.shown-by-nothing"),
    },
  ];
}

function noDealText({ frame }: Case, { noDeal }: Profile, speech: Speech): Text {
  return [noDealSentence(frame, noDeal, speech)];
}

function noDealSentence(frame: Case["frame"], noDeal: NoDeal, speech: Speech): string {
  if (noDeal.kind === "unknown") return speech.say("briefing.no-deal-unknown");
  if (noDeal.kind === "deal") {
    const pattern = noDeal.deal.map((option, issue) => ({ issue, options: [option] }));
    return speech.say("briefing.no-deal-as-good-as", { deal: patternText(frame, pattern, speech) });
  }
  const { low, high } = noDeal.worth;
  return isExact(noDeal.worth)
    ? speech.say("briefing.no-deal-worth", { worth: speech.wording.formatNumber(low) })
    : speech.say("briefing.no-deal-between", { range: speech.wording.formatRange(low, high) });
}

function estimateText({ by, on }: { by: string; on: string }, speech: Speech): string {
  return speech.say("briefing.estimated-by", { by, on });
}

function othersPart(subject: Case, speech: Speech): Block[] {
  const { others } = subject.frame;
  const heard = others.filter(({ id }) => subject.record.some(({ who }) => who.includes(id)));
  if (heard.length === 0) return [];
  const blocks = heard.flatMap(({ id, name, about }): Block[] => [
    paragraph([{ kind: "strong", text: name }, ...(about ? [` — ${about}`] : [])]),
    ...recordBlocks(subject, id, speech),
  ]);
  return [{ kind: "part", id: "others", title: [speech.say("briefing.title-others")], blocks }];
}

function voiceName({ frame }: Case, id: string): string {
  return [...frame.parties, ...frame.others].find((voice) => voice.id === id)?.name ?? id;
}

function paragraph(text: Text): Block {
  return { kind: "paragraph", text };
}
