// What a briefing says of an agreement, and what can be wrong with a text of terms.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const chapter: Catalogue = {
  "agreement.title": () => "Agreement",
  "agreement.title-of": ({ number }) => `Agreement ${number}`,
  "agreement.lead": ({ declared, last, parties, absent }) => {
    if (names(absent).length === 0)
      return `Agreed and signed over the same text by ${listOf(names(parties))}; the last signature is of ${last}.`;
    const signed =
      names(parties).length === 0 ? "Nobody has signed yet." : `Signed by ${listOf(names(parties))}.`;
    return `Declared agreed on ${declared}. ${signed} Still to sign: ${listOf(names(absent))}.`;
  },
  "agreement.text-differs": () =>
    "The text below is not the one that the signatures name: its hash is another. Nobody should rely on it before that is cleared up.",
  "agreement.over-other-text": ({ party, moment }) =>
    `On ${moment} a signature over another text came from ${party}. It does not count.`,
  "agreement.replaced": ({ issues }) =>
    `A later agreement now stands in its place on: ${listOf(names(issues))}.`,
  "agreement.note": ({ frame, rules }) =>
    `Issues and options are those of version ${frame} of the case frame; who must sign follows from version ${rules} of the ground rules.`,
  "agreement.hash": ({ hash }) =>
    `Every signature names the text by its SHA-256 hash, ${hash}. It was not found to be that of the terms below when this briefing was made.`,
  "agreement.hash-checked": ({ hash }) =>
    `Every signature names the text by its SHA-256 hash, ${hash}. The terms below have that hash.`,
  "agreement.note-times": () => "Moments are those at which the log took the acts in.",
  "agreement.unnamed-seat": ({ seat }) => `seat ${seat}`,
};

const parts: Catalogue = {
  "agreement.terms-caption": () => "What is agreed",
  "agreement.column-choice": () => "Choice",
  "agreement.column-wording": () => "Wording",
  "agreement.title-in-full": () => "Wordings of several paragraphs",
  "agreement.title-conditions": () => "Conditions",
  "agreement.once-accepted": ({ act }) => `Once the act whose hash begins with ${act} is accepted.`,
  "agreement.none-open": () => "These terms settle every issue of the case.",
  "agreement.open": ({ issues }) => `These terms leave open: ${listOf(names(issues))}.`,
  "agreement.signatures-caption": () => "Acceptances and signatures",
  "agreement.column-seat": () => "Seat",
  "agreement.column-speaks-for": () => "Speaks for",
  "agreement.column-accepted": () => "Accepted",
  "agreement.column-read-back": () => "Read back",
  "agreement.column-signed": () => "Signed",
  "agreement.tabled-at": ({ moment }) => `${moment}, by tabling it`,
  "agreement.not-accepted": () => "no",
  "agreement.not-signed": () => "not yet",
  "agreement.understood-own-text": () => "declared the terms itself",
  "agreement.understood-not-read-back": () => "not yet",
  "agreement.understood-awaiting-reply": () => "yes; no reply yet",
  "agreement.understood-corrected": () => "yes; corrected",
  "agreement.understood-confirmed": () => "yes; confirmed",
  "agreement.title-read-backs": () => "What each seat said on reading it back",
  "agreement.read-back-at": ({ moment }) => `, ${moment}`,
  "agreement.no-reply": () => "No reply yet.",
  "agreement.confirmed-at": ({ moment }) => `Confirmed on ${moment}.`,
  "agreement.corrected-at": ({ moment }) => `Corrected on ${moment}:`,
};

const FIELDS: Readonly<Record<string, string>> = {
  title: "the title",
  frame: "the version of the case frame",
  rules: "the version of the ground rules",
  offer: "the offer",
  name: "the name",
  issue: "the name of the issue",
  option: "the option",
  choice: "the name of the option",
  unit: "the unit",
  wording: "the wording",
  words: "the words",
  "once-accepted": "what must be accepted first",
  "speaks-for": "whom it speaks for",
};

/** What is not the same, and how it stands in the first text and in the second. */
function differs(place: string, { field, before, after }: Params): string {
  if (field === "order") return `${place}: the order differs.`;
  if (field === "entry") return `${place}: only in the ${before === null ? "second" : "first"} text.`;
  const side = (value: Params[string]) => (value === null ? "nothing" : `“${value}”`);
  return `${place}: ${FIELDS[String(field)] ?? field} differs, ${side(before)} in the first text, ${side(after)} in the second.`;
}

/** The kind of thing with its name; the kind alone where the difference is not in one of them. */
const place = (one: string, many: string, { name }: Params) => (name === "" ? many : `${one} “${name}”`);

const texts: Catalogue = {
  "agreement.plain-wording": ({ issue, option }) => `On “${issue}”: ${option}.`,
  "agreement.nothing-chosen": () => "No option is chosen on any issue, so there is nothing to agree.",
  "agreement.text-newer": () =>
    "The text of terms is in a version of the format that this program doesn't know. A newer program may.",
  "agreement.text-not-terms": () =>
    "This is no text of terms: its first line must be “parley/terms/1”, and nothing else.",
  "agreement.text-unreadable": ({ line }) =>
    `Line ${line} is not as a text of terms would have it. It may have been changed on its way; get the text again from the room.`,
  "agreement.differs-head": (p) => differs("Terms as a whole", p),
  "agreement.differs-party": (p) => differs(place("Party", "Parties", p), p),
  "agreement.differs-term": (p) => differs(place("Issue", "Issues", p), p),
  "agreement.differs-condition": (p) => differs(place("Condition", "Conditions", p), p),
  "agreement.differs-open": (p) => differs(place("Open issue", "Open issues", p), p),
  "agreement.differs-signs": (p) => differs(place("Signatory", "Signatories", p), p),
};

export const agreementSentences: Catalogue = { ...chapter, ...parts, ...texts };
