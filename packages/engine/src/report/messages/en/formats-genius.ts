// What can be wrong with XML and with files of Genius, and what is read otherwise than it looks.
import type { Catalogue } from "../catalogue.ts";
import { countText, quoted, someOf } from "./case-wording.ts";

const xmlSentences: Catalogue = {
  "formats.xml": (p) => `This is not sound XML: ${p.detail}.`,
  "formats.xml-late-declaration": () =>
    `The XML declaration (“<?xml …?>”) must be the very first thing in a file. Only blanks and comments stand before it, so the file was read all the same; other programs may refuse it.`,
  "formats.xml-text-before-declaration": () =>
    `The XML declaration (“<?xml …?>”) must be the very first thing in a file. Take out what stands before it.`,
  "formats.xml-ampersand": (p) =>
    `“&” must be written “&amp;” in XML. ${Number(p.count) === 1 ? "It was read as itself once" : `It was read as itself ${countText(p.count)} times`}, from here on; other programs may refuse the file.`,
  "formats.xml-attributes-touch": () =>
    `A blank is missing between two attributes. They were read apart; other programs may refuse the file.`,
  "formats.xml-text-outside": () => `Text stands outside the outermost element. Take it out.`,
  "formats.xml-empty": () => `There is no XML in this file.`,
  "formats.xml-second-root": () => `A second outermost element begins here. A file may have one only.`,
  "formats.xml-unclosed": (p) =>
    `The element “${p.name}” that begins here is never closed. Add “</${p.name}>”.`,
  "formats.xml-closing-tag": (p) =>
    `A closing tag${p.name ? ` “</${p.name}>”` : ""} does not match the element that is open here. Correct it, or close the element first.`,
  "formats.xml-cut-short": () => `The file ends in the middle of something. Part of it seems to be missing.`,
  "formats.xml-duplicate-attribute": (p) => `The attribute “${p.name}” is there twice. Keep one.`,
  "formats.xml-entity": (p) =>
    `“&${p.name || "…"};” stands for nothing known. Write “&amp;” where “&” itself is meant.`,
  "formats.xml-attribute-value": () => `An attribute needs a value in quotes, such as name="Price".`,
  "formats.xml-character": () =>
    `Here stands a character that XML does not allow. A quotation mark inside a value is written “&quot;”.`,
};

const domainSentences: Catalogue = {
  "formats.genius-no-domain": () =>
    `No domain file (a “negotiation_template”) is here. Put it beside the utility spaces.`,
  "formats.genius-second-domain": (p) =>
    `This is a second domain beside “${p.first}”. Put each domain and its utility spaces in a folder of their own.`,
  "formats.genius-few-spaces": (p) =>
    `A scenario needs at least two utility spaces, one for each party; here ${Number(p.count) === 1 ? "is one" : "is none"}.`,
  "formats.genius-many-spaces": (p) =>
    `${countText(p.count)} utility spaces were read, each as a party: ${someOf(p.files, p.count)}. If some are variants of one party, keep one of them.`,
  "formats.genius-no-issues": () => `The domain defines no issue.`,
  "formats.genius-second-objective": () =>
    `Genius reads only the first outermost objective. This one was left out.`,
  "formats.genius-issue-type": (p) =>
    `“${p.type}” is not a type of issue. Genius knows discrete, integer and real.`,
  "formats.genius-item-without-value": (p) => `An option of “${p.issue}” has no value. Add value="…".`,
  "formats.genius-index-twice": (p) =>
    `Two issues have the index ${p.index}: “${p.name}”${p.other ? ` and “${p.other}”` : " and another"}. Number them apart.`,
  "formats.genius-no-bounds": (p) => `“${p.name}” needs lowerbound="…" and upperbound="…".`,
  "formats.genius-bounds-differ": () =>
    `The bounds here differ from those on the issue itself. Keep one pair.`,
  "formats.genius-bounds-not-whole": (p) =>
    `The bounds of the integer issue “${p.issue}” are not whole numbers.`,
  "formats.attribute-missing": (p) => `This “${p.element}” needs ${p.attribute}="…".`,
};

const spaceSentences: Catalogue = {
  "formats.genius-space-type": (p) => `Utility spaces of the type “${p.type}” are not known.`,
  "formats.genius-constraint": () =>
    `This utility space depends on constraints, which points and interactions cannot express. It is not read.`,
  "formats.genius-any": () =>
    `The type “any” comes from another program than Genius, which may not divide by the highest evaluation. It was read as Genius reads a linear space.`,
  "formats.genius-uncertain": () =>
    `What this file says about uncertainty (comparisons, errors, costs) was left out; the worths were read.`,
  "formats.genius-issue-missing": (p) =>
    `The issue “${p.issue}” (index ${p.index}) of the domain is missing from this utility space. Add it.`,
  "formats.genius-extra-issue": (p) =>
    `The issue “${p.issue}” (index ${p.index}) is not in the domain. It was left out.`,
  "formats.genius-name-differs": (p) =>
    `Issue ${p.index} is called “${p.name}” here and “${p.domain}” in the domain. Genius goes by the index, and so it was read.`,
  "formats.genius-matched-by-name": (p) =>
    `No issue has the index ${p.index} here; “${p.issue}” was found by its name.`,
  "formats.genius-kind-differs": (p) =>
    `The issue “${p.issue}” is ${p.kind} here and ${p.other} in the domain. Make them the same.`,
  "formats.genius-no-weight": (p) =>
    `The issue “${p.issue}” has no weight. Add <weight index="${p.index}" value="…"/>.`,
  "formats.genius-weight-twice": (p) => `Issue ${p.index} has two weights. The last counts, as in Genius.`,
  "formats.genius-objective-weight": (p) =>
    `The weight ${p.weight} of an objective (index ${p.index}) is not used, as in Genius: only the weights of issues count.`,
  "formats.genius-weight-unused": (p) =>
    `The weight ${p.weight} for index ${p.index} belongs to no issue and is not used.`,
  "formats.genius-extra-items": (p) =>
    `Not options of “${p.issue}” in the domain: ${someOf(p.options, p.count)}. They count only towards its highest evaluation, as in Genius.`,
  "formats.genius-all-zero": (p) =>
    `The highest evaluation of “${p.issue}” is 0, or as good as 0: all its options are worth 0.`,
  "formats.genius-negative": (p) =>
    `The evaluation of “${p.option}” in “${p.issue}” is below 0, which Genius does not allow.`,
  "formats.genius-lower-bound": (p) =>
    `The lower bound of “${p.issue}” is ${p.lower} here and ${p.domain} in the domain. Worths are reckoned from ${p.lower}, as in Genius.`,
  "formats.genius-no-evaluator": (p) =>
    `Nothing says what the numbers of “${p.issue}” are worth: all are worth 0, as in Genius.`,
  "formats.genius-slope-missing": (p) =>
    `The integer issue “${p.issue}” needs slope="…" and offset="…". Other parameters have no agreed meaning here.`,
  "formats.genius-real-evaluator": (p) =>
    `The real issue “${p.issue}” needs an evaluator of the form linear, constant or triangular${p.form ? `; “${p.form}” is not read` : ""}.`,
  "formats.genius-cap": (p) =>
    `The best deal adds up to ${p.highest}. Genius counts no worth above 1, and so does the case (cap: 1).`,
  "formats.genius-cap-possible": (p) =>
    `Worths may add up to more than 1 (${p.highest} at most). Genius counts no worth above 1, and so does the case (cap: 1).`,
  "formats.genius-default-reservation": () =>
    `No reservation value is given. Genius then takes 0 as the worth of no deal; so does the case.`,
  "formats.genius-reservation-above-1": (p) =>
    `The reservation value ${p.value} is above 1, the most that any deal counts: no deal is acceptable to this party.`,
  "formats.genius-discount-unreadable": (p) =>
    `The discount factor “${p.text}” is no number. It is not used anyway.`,
};

const boxSentences: Catalogue = {
  "formats.genius-no-ufun": () => `This nonlinear utility space holds no “utility” with a “ufun” inside.`,
  "formats.genius-second-ufun": () => `Genius reads only the first “ufun”. This one was left out.`,
  "formats.genius-max-utility": () => `“maxutility” must be above 0: all worths are divided by it.`,
  "formats.genius-boxes-need-integers": (p) =>
    `Hyper-rectangles need integer issues; these are not: ${quoted(p.issues)}.`,
  "formats.genius-ufun-type": (p) => `Functions of the type “${p.type}” are not read; “PlainUfun” is.`,
  "formats.genius-aggregation": (p) =>
    `The aggregation “${p.aggregation}” cannot be expressed as a sum of interactions. It is not read.`,
  "formats.genius-includes-unused": () => `Beside EXCLUDES, INCLUDES do not count, as in Genius.`,
  "formats.genius-unknown-index": (p) => `No issue of the domain has the index ${p.index}.`,
};

export const formatGeniusSentences: Catalogue = {
  ...xmlSentences,
  ...domainSentences,
  ...spaceSentences,
  ...boxSentences,
};
