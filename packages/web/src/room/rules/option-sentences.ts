// What one can choose in ground rules, in the very words in which the rules are read afterwards.
import type { talksSpeech } from "@parley/engine/report";

const CODES = [
  "frame-changes-free",
  "frame-changes-signed",
  "agenda-open",
  "attribution-never",
  "attribution-with-consent",
  "attribution-free",
  "passing-nothing",
  "passing-ideas",
  "passing-all-unless-marked",
  "tabling-to-all",
  "tabling-between",
  "observers-control-only",
  "observers-as-addressed",
  "nothing-agreed-on",
  "nothing-agreed-off",
  "record-by-each-seat",
  "record-by-the-mediator",
  "record-everything",
  "record-outcomes",
  "media-silence",
  "media-joint-statements",
  "media-free",
  "pause-chair",
  "pause-any-voice",
  "resume-chair",
  "resume-any-voice",
  "way-change-format",
  "way-pause",
  "way-resume-later",
  "way-leave",
  "way-bring-text",
] as const;

export type OptionCode = (typeof CODES)[number];
export type OptionSentences = Readonly<Record<OptionCode, string>>;

export function optionSentences({ say }: Pick<ReturnType<typeof talksSpeech>, "say">): OptionSentences {
  const sentences = CODES.map((code) => [code, say(`rules.${code}`, { until: null })]);
  return Object.fromEntries(sentences) as OptionSentences;
}
