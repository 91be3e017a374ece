// What can be wrong with JSON and YAML, and with files of GeniusWeb, NegoLog and NegMAS.
import type { Catalogue } from "../catalogue.ts";
import { countText, expectedInJson } from "./case-wording.ts";
import { withUnit } from "./points.ts";

const syntaxSentences: Catalogue = {
  "formats.json": (p) => `Expected ${expectedInJson(p.expected)} here, not “${p.found}”.`,
  "formats.json-cut-short": (p) =>
    `The file ends where ${expectedInJson(p.expected)} should follow. Part of it seems to be missing.`,
  "formats.json-after-end": () => `Something follows after the end of the JSON value. Take it out.`,
  "formats.json-trailing-comma": () => `A comma stands after the last entry. Take it out.`,
  "formats.duplicate-key": (p) => `“${p.key}” is there twice. Keep one.`,
  "formats.key-missing": (p) => `“${p.key}” is missing here. Add it.`,
  "formats.key-left-out": (p) => `“${p.key}” has no meaning here and was left out.`,
  "formats.not-a-map": (p) => `“${p.key}” needs entries of the form name: value.`,
  "formats.yaml": (p) => `This is not sound YAML: ${p.detail}`,
  "formats.yaml-python": (p) =>
    `“${p.tag}” would make a Python object. Programs in files are never run; write out what it stands for.`,
  "formats.yaml-tag": (p) => `The tag “${p.tag}” is not read. Take it out, and write a plain value.`,
  "formats.yaml-alias": (p) => `“*${p.name}” refers to nothing before it.`,
  "formats.yaml-too-many-values": (p) =>
    `The file stands for more than ${countText(p.most)} values, by aliases that repeat each other.`,
};

const webSentences: Catalogue = {
  "formats.web-wrapper": () =>
    `A profile of GeniusWeb is one object whose single key names its class, such as LinearAdditiveUtilitySpace. This is something else.`,
  "formats.web-class": (p) =>
    `Profiles of the class “${p.name}” are not read. LinearAdditiveUtilitySpace and SumOfGroupsUtilitySpace are.`,
  "formats.web-ordering": (p) =>
    `“${p.name}” says only which whole deals are better than which; a case needs worths, or an order of options. It is not read.`,
  "formats.web-domain-differs": (p) =>
    `The domain in this profile differs from that in “${p.other}”, at the issue “${p.issue}”. All profiles must be about the same deals.`,
  "formats.web-values-missing": (p) => `The issue “${p.issue}” needs a list of “values”, or a “range”.`,
  "formats.web-value-not-text": (p) =>
    `The value ${p.value} of “${p.issue}” is not text in quotes. Listed values are text; numbers go in a range.`,
  "formats.web-range": (p) => `The range of “${p.issue}” needs three numbers: lowest, highest and step.`,
  "formats.web-step": (p) => `The step of “${p.issue}” must be above 0.`,
  "formats.web-utilities": (p) =>
    `The worths of “${p.issue}” need DiscreteValueSetUtilities or NumberValueSetUtilities (discreteutils or numberutils in older files).`,
  "formats.web-utilities-misfit": (p) =>
    `The worths of “${p.issue}” do not fit the domain: listed values need worths one by one, a range needs worths of its two ends.`,
  "formats.web-utility-range": (p) => `The utility ${p.text} is not between 0 and 1.`,
  "formats.web-line-ends": (p) =>
    `The ends of “${p.issue}” must be those of its range in the domain, ${p.low} and ${p.high}, and differ.`,
  "formats.web-weights-sum": (p) => `The weights add up to ${p.total}; they must add up to 1.`,
  "formats.web-group": () => `A part needs “issues” and “utilslist”, both lists.`,
  "formats.web-row": (p) =>
    `Each entry of a part needs “util” and “values” for its ${withUnit(countText(p.count), "issue")}.`,
  "formats.web-row-twice": () => `This combination of values is there twice. Keep one.`,
  "formats.web-issue-in-no-group": (p) =>
    `The issue “${p.issue}” is in no part. Each issue must be in exactly one.`,
  "formats.web-issue-in-two-groups": (p) =>
    `The issue “${p.issue}” is named more than once. Each issue must be in exactly one part, once.`,
  "formats.web-groups-above-1": () => `The highest utilities of the parts add up to more than 1.`,
  "formats.web-two-reservations": () => `There is both a reservation bid and a reserved value. Keep one.`,
  "formats.web-bid-incomplete": (p) =>
    `The reservation bid says nothing about “${p.issue}”. It must be a whole deal.`,
  "formats.web-default-reservation": () =>
    `No reservation bid is given: in GeniusWeb any agreement is then better than none. The case takes 0 as the worth of no deal.`,
};

const negmasSentences: Catalogue = {
  "formats.negmas-no-domain": () => `No outcome space is here. Put its file beside the utility functions.`,
  "formats.negmas-second-domain": (p) =>
    `This is a second outcome space beside “${p.first}”. Put each in a folder of its own.`,
  "formats.negmas-few-functions": (p) =>
    `A scenario needs at least two utility functions, one for each party; here ${Number(p.count) === 1 ? "is one" : "is none"}.`,
  "formats.negmas-issue-type": (p) =>
    `The issue “${p.issue}” is a ${p.type}, which has no list of options. Use a ContiguousIssue, a ContinuousIssue, or one that lists its values.`,
  "formats.negmas-range": (p) =>
    `The values of “${p.issue}” need a lowest and a highest number, in a list of two.`,
  "formats.negmas-value": (p) =>
    `${p.value} cannot be an option of “${p.issue}”. Options are texts or numbers.`,
  "formats.negmas-utility-function": (p) =>
    `Utility functions of the class “${p.type}” are not read. Additive, affine, linear, constant and hyper-rectangle functions are.`,
  "formats.negmas-function": (p) =>
    `Value functions of the class “${p.type}” are not read, as they have no exact worths or are programs. A TableFun can list the worths.`,
  "formats.negmas-no-function": () => `A value function needs a “type”, such as TableFun or AffineFun.`,
  "formats.negmas-function-on-text": (p) =>
    `${p.type} needs numbers, and “${p.issue}” has options that are text. Use a TableFun.`,
  "formats.negmas-per-issue": (p) =>
    `“${p.key}” needs ${withUnit(String(p.count), "entry", "entries")}, in order or by name.`,
  "formats.negmas-default-weights": () => `No weights are given: each is 1, as in NegMAS.`,
  "formats.negmas-extra-value": (p) => `“${p.value}” is not a value of “${p.issue}”. Its worth was left out.`,
  "formats.negmas-boxes": () =>
    `A hyper-rectangle function needs “outcome_ranges” and “utilities”, lists of the same length, with entries of the form issue: range.`,
  "formats.negmas-open-interval": (p) =>
    `The two numbers for “${p.issue}” are the ends of an open interval: in NegMAS the ends themselves lie outside, and so they do here.`,
  "formats.negmas-any-deal": () =>
    `No reserved value is given: in NegMAS any deal is then acceptable. The case takes the worth of the worst deal as the worth of no deal.`,
  "formats.negmas-any-deal-unknown": () =>
    `No reserved value is given, and the worth of the worst deal cannot be reckoned. The worth of no deal stays unknown.`,
  "formats.negmas-reserved-outcome": (p) =>
    `The reserved outcome must be a whole deal: one value for each of ${withUnit(String(p.count), "issue")}.`,
};

export const formatDataSentences: Catalogue = { ...syntaxSentences, ...webSentences, ...negmasSentences };
