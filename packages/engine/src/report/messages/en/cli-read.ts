// What the command line tells of articles that were read, and of a language model that may be asked about them.
import { capitalise, counted, formatCount } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const number = (value: Params[string]) => Number(value);

const MOVES: Readonly<Record<string, string>> = {
  demand: "demands",
  refuse: "refuses",
  offer: "offers",
  concede: "gives way",
  threaten: "threatens",
  promise: "promises",
  condition: "sets a condition",
  appeal: "appeals",
  criticise: "criticises",
  state: "states",
};

const help: Catalogue = {
  "cli.help-read": () =>
    "find who says what in articles: FILE is a text, a web page, Markdown, PDF or .docx; with --case against the names of a case",
  "cli.help-read-case": () => "the case whose parties, other names, issues and options are looked for",
  "cli.help-read-add": () =>
    "put the articles and their claims into the case's folder, for review in the workbench; needs --case",
  "cli.help-read-date": () => "the day on which articles without one were published, such as 2025-05-07",
  "cli.help-read-json": () => "print the texts and what was found in them as JSON",
  "cli.help-model": () =>
    "a server of language models that may be asked who says what, such as http://localhost:11434/v1 (none if left out)",
  "cli.help-model-name": () => "what that server calls the model",
  "cli.help-send": () => "send the texts to the server of --model without asking first",
};

const wrongUse: Catalogue = {
  "cli.bad-model-url": ({ text }) =>
    `“${text}” is no address of such a server. It begins with https://, or with http://localhost for one on this machine, and often ends in /v1. Texts are not sent over an open line.`,
  "cli.model-name-without-model": () => "--model-name needs --model, the address of the server.",
  "cli.send-without-model": () => "--send needs --model, the address of the server.",
  "cli.add-without-case": () => "--add needs --case, the case that the articles go into.",
  "cli.add-to-folder-only": ({ case: typed }) =>
    `Articles can be added to a case folder of your own only, and ${typed} is none. Copy it to a folder first, or open it in the workbench.`,
};

const found: Catalogue = {
  "cli.read-claims": ({ file, count, characters }) =>
    `${file}: ${counted(number(count), "claim")} in ${formatCount(number(characters))} characters`,
  "cli.read-none": ({ file }) => `${file}: nothing found that somebody says`,
  "cli.read-line": ({ line }) => `line ${formatCount(number(line))}`,
  "cli.read-page": ({ page, line }) => `page ${page}, line ${formatCount(number(line))}`,
  "cli.read-unresolved": () => "Somebody (it is not clear who)",
  "cli.read-unresolved-mention": ({ mention }) => `“${mention}”`,
  "cli.read-new-name": ({ name }) => `${name} (not in the case)`,
  "cli.read-mentioned": ({ name, mention }) => `${name} (“${mention}”)`,
  "cli.read-says": ({ who, move }) => `${who} ${MOVES[String(move)]}`,
  "cli.read-denies": ({ who }) => `${who} denies`,
  "cli.read-condition": ({ words }) => `condition: ${words}`,
  "cli.read-target": ({ words }) => `towards: ${words}`,
  "cli.read-said": ({ date, words }) => `said: ${date} (“${words}”)`,
  "cli.read-within": ({ who, place }) => `as told by ${who} (${place})`,
  "cli.read-about": ({ about }) => `perhaps about: ${about}`,
  "cli.read-how": ({ tenths, rule }) => `right in about ${tenths} of 10 such cases (est.); rule ${rule}`,
  "cli.read-how-model": () =>
    "proposed by the language model; its words stand in the text, the rest is unchecked",
  "cli.read-nothing-written": () =>
    "Nothing was written. With --case and --add they go into a case for review.",
  "cli.read-added": ({ articles, claims, case: typed }) =>
    `${capitalise(counted(number(articles), "article"))} with ${counted(number(claims), "claim")} added to ${typed}. None is taken as true yet: go through them on the screen Sources (npm start -- ${typed}).`,
  "cli.read-added-none": ({ case: typed }) => `Nothing was added to ${typed}.`,
  "cli.read-known": ({ file, source }) =>
    `${file} is in the case already, as ${source}; it was left as it is.`,
  "cli.read-not-taken": ({ file, why }) => `${file} was left out. ${why}`,
  "cli.read-warning": ({ file, warning }) => `${file}: ${warning}`,
  "cli.read-date-missing": ({ file }) =>
    `${file}: no date of publication was found, so days such as “on Tuesday” stay open. Give one with --date.`,
};

const model: Catalogue = {
  "cli.model-asks": ({ count, characters, host }) =>
    `Send ${counted(number(count), "text")} (${formatCount(number(characters))} characters) to ${host}? They leave this machine. [y/N] `,
  "cli.model-not-sent": ({ host }) =>
    `Nothing was sent to ${host}, and only the rules were used. To send without being asked, add --send.`,
  "cli.model-found": ({ file, claims }) =>
    `${file}: the language model added ${counted(number(claims), "claim")}.`,
  "cli.model-unplaced": ({ file, count }) =>
    `${file}: ${counted(number(count), "proposal")} of the language model refused, since ${number(count) === 1 ? "its" : "their"} words do not stand in the text.`,
  "cli.model-malformed": ({ file, count }) =>
    `${file}: ${counted(number(count), "proposal")} of the language model left out, since ${number(count) === 1 ? "it has" : "they have"} not the form that was asked for.`,
  "cli.model-unasked": ({ files }) =>
    `Not asked about: ${files}. The model would not have answered there either; only the rules were used.`,
  "cli.model-unreachable": ({ host, used }) => `${host} cannot be reached. ${onlyUsed(used)}`,
  "cli.model-too-slow": ({ host, used }) => `${host} did not answer in time. ${onlyUsed(used)}`,
  "cli.model-refused": ({ host, status, used }) =>
    `${host} refused with status ${status}.${number(status) === 401 || number(status) === 403 ? " Is the key in PARLEY_MODEL_KEY right?" : ""} ${onlyUsed(used)}`,
  "cli.model-moved": ({ host }) =>
    `${host} pointed to another address, and texts go only where you say. Name that address with --model if you trust it.`,
  "cli.model-too-long": ({ host }) =>
    `${host} answered with more than can be read. That answer was left out.`,
  "cli.model-stopped": () => "Asking the language model was stopped.",
  "cli.model-no-answer": ({ host }) =>
    `${host} answered with something else than a chat completion. It was left out.`,
  "cli.model-no-json": () =>
    "The language model answered one piece without a list of claims. That piece was left to the rules.",
};

/** Where the line failed: with what it brought before, if any. */
function onlyUsed(claims: Parameters<typeof number>[0]): string {
  return number(claims) > 0 ? "Only what it said before was used." : "Only the rules were used.";
}

export const cliReadSentences: Catalogue = { ...help, ...wrongUse, ...found, ...model };
