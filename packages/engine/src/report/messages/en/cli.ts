// What the command line tells: what was written, what went wrong outside, wrong use, and its help.
import { counted, formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const outside: Catalogue = {
  "cli.not-found": ({ path, bundled, nearest }) =>
    `There is no folder or file ${path}. ${nearest ? `Did you mean ${nearest}? ` : ""}${
      names(bundled).length > 0
        ? `Cases that come with Parley, by name: ${listOf(names(bundled))}.`
        : "Check the spelling of the path."
    }`,
  "cli.not-a-folder": ({ path }) => `A folder is needed here, but ${path} is none.`,
  "cli.folder-missing": ({ path }) =>
    `There is no folder ${path} to write in. Make it first, or name another place.`,
  "cli.is-a-folder": ({ path }) => `${path} is a folder. Name a file instead.`,
  "cli.not-a-file": ({ path, isFolder }) =>
    `${path} could not be read: it is ${isFolder ? "a folder" : "a pipe or a device"}, not a file. Put the file itself in its place, or name another.`,
  "cli.not-to-overwrite": ({ path }) =>
    `${path} is a pipe or a device, not a file, so nothing was written there. Name a file.`,
  "cli.name-too-long": ({ path }) =>
    `The name ${path} is longer than the system allows. Choose a shorter one.`,
  "cli.no-permission": ({ path }) =>
    `${path} may not be read or written by you. Change its permissions or name another place.`,
  "cli.too-large": ({ path, size, limit }) =>
    `${path} has ${formatCount(Number(size))} MB; files of a case may have at most ${formatCount(Number(limit))} MB. Nothing was read. Is it the right file?`,
  "cli.too-many-files": ({ path, count, limit }) =>
    `${path} holds ${formatCount(Number(count))} files that a case could consist of, more than ${formatCount(Number(limit))}. Nothing was read. Is it the right folder?`,
  "cli.link-loop": ({ path }) =>
    `${path} is a link that leads back to itself. Name the file that it should lead to.`,
  "cli.folder-not-empty": ({ path }) =>
    `The folder ${path} already holds something; nothing was written. Name a folder that is new or empty.`,
  "cli.no-space": ({ path }) => `The disk has no room for ${path}; nothing was changed.`,
  "cli.unreadable": ({ path, cause }) =>
    `${path} could not be read${cause ? ` (${cause})` : ""}. Check that it opens elsewhere, or name another file.`,
  "cli.unwritable": ({ path, cause }) =>
    `${path} could not be written${cause ? ` (${cause})` : ""}. Name another place.`,
  "cli.page-not-built": () =>
    "The page of the workbench has not been built. In the project's folder, npm run build builds it; npm start does so by itself.",
  "cli.cannot-listen": ({ cause }) =>
    `No address on this machine could be opened for the page${cause ? ` (${cause})` : ""}. Name another port with --port, or see what keeps programs from listening on localhost.`,
  "cli.case-too-large": ({ path }) =>
    `The files of ${path} have more than 64 MB, which is more than the page takes over from here. Start without a case, and open it on the page.`,
  "cli.case-not-taken": ({ path }) =>
    `The Parley that runs did not take ${path}. Stop it, then start again; cases saved in the browser stay there.`,
};

const outcomes: Catalogue = {
  "cli.nothing-loaded": ({ count, case: typed }) =>
    `${counted(Number(count), "problem")} in ${typed}; nothing was loaded.`.replace(/^./, (letter) =>
      letter.toUpperCase(),
    ),
  "cli.case-is-sound": ({ title, parties, issues, acts, makers, warnings }) =>
    `${title}: ${counted(Number(parties), "party", "parties")}, ${counted(Number(issues), "issue")}, ${counted(Number(acts), "act")} on record${makers === null ? "" : `, a conflict with ${counted(Number(makers), "decision maker")}`}. No errors${
      Number(warnings) > 0 ? `, ${counted(Number(warnings), "warning")}` : ""
    }.`,
  "cli.defaults-follow": ({ count }) =>
    Number(count) === 1
      ? "One thing was not written down and was filled in:"
      : `${formatCount(Number(count))} things were not written down and were filled in:`,
  "cli.case-made": ({ folder, files }) =>
    `A case to fill in is in ${folder}: ${listOf(names(files))}. Every line in it is explained; parley check ${folder} tells what is still missing.`,
  "cli.case-imported": ({ source, folder, files }) =>
    `${source} was read and written to ${folder}: ${listOf(names(files))}.`,
  "cli.case-exported": ({ folder, files }) => `Written to ${folder}: ${listOf(names(files))}.`,
  "cli.no-conflict": ({ case: typed }) =>
    `${typed} has no conflict.yaml, which says who can do what and how each side ranks what may come of it. The guide “Model a ceasefire” (docs/how-to/model-a-ceasefire.md) shows how to write one.`,
  "cli.too-large-to-review": () =>
    "Too many issues hang together in this case for a search of what is left to gain.",
  "cli.nothing-exported": ({ format }) =>
    `The case cannot be written as ${format} without saying something else than it does; nothing was written.`,
  "cli.briefing-written": ({ path }) => `The briefing is in ${path}`,
  "cli.briefing-elsewhere": ({ folder }) =>
    `Nothing can be written in ${folder}, so the briefing goes to the folder for temporary files.`,
};

const workbench: Catalogue = {
  "cli.workbench-at": ({ address }) => `Parley is at ${address}`,
  "cli.workbench-runs-at": ({ address }) => `Parley already runs at ${address}`,
  "cli.case-opens-at": ({ case: typed, address }) => `${typed} opens at ${address}`,
  "cli.how-to-stop": () => "Stop it with Ctrl+C. Cases saved on the page stay in the browser.",
  "cli.browser-not-opened": ({ address }) => `No browser could be opened. Open one yourself, at ${address}`,
  "cli.other-version-runs": ({ version, own }) =>
    `It is version ${version}, and this is ${own}. To use this one, stop the other, then start again.`,
  "cli.port-taken": ({ usual, address }) =>
    `${usual} is taken by another program, so the page is at ${address}. Browsers keep what is saved by address: cases saved under ${usual} are not shown here. To bring one, open the workbench at ${usual} once that is free, save the case as a file, and open the file here.`,
};

const wrongUse: Catalogue = {
  "cli.unknown-format": ({ format, known }) =>
    `${format} is not a format that can be written. Choose one of ${listOf(names(known), "or")}.`,
  "cli.unknown-ending": ({ path }) =>
    `A briefing is an .html file (a page), a .docx file (for Word) or an .md file (Markdown); ${path} is none of them. Change its ending.`,
  "cli.empty-name": () =>
    "The name of the case is empty. Name a folder, a file, or a case that comes with Parley.",
  "cli.deal-incomplete": ({ missing }) =>
    `A deal takes an option on every issue. Still missing: ${listOf(names(missing))}.`,
  "cli.deal-without-sign": ({ part }) => `“${part}” is not of the form issue=option.`,
  "cli.unknown-issue": ({ issue, known }) =>
    `The case has no issue ${issue}. Its issues: ${listOf(names(known))}.`,
  "cli.unknown-party": ({ party, known }) =>
    `The case has no party ${party}. Its parties: ${listOf(names(known))}.`,
  "cli.unknown-option": ({ issue, option, known }) =>
    `The issue ${issue} has no option ${option}. Its options: ${listOf(names(known))}.`,
  "cli.issue-twice": ({ issue }) => `The issue ${issue} is named twice. Name one option for it.`,
  "cli.empty-state": () =>
    "No state is named. Name one by its id or by the actions taken in it; “none” is the state in which no action is taken.",
  "cli.unknown-state": ({ state, known }) =>
    `The conflict has no state ${state}. ${names(known).length > 0 ? `Its states: ${listOf(names(known))}.` : ""}`.trim(),
  "cli.unknown-state-or-action": ({ state, known, actions }) =>
    `“${state}” is neither a state nor an action of the conflict. ${
      names(known).length > 0 ? `States with a name: ${listOf(names(known))}. ` : ""
    }Actions: ${listOf(names(actions))}.`,
  "cli.impossible-state": ({ state }) =>
    `The patterns of the conflict rule out the state ${state}. Name another, or change what is infeasible.`,
  "cli.unknown-variant": ({ variant, known }) =>
    `The conflict has no variant ${variant}. ${
      names(known).length > 0 ? `Its variants: ${listOf(names(known))}.` : "It has none at all."
    }`,
  "cli.bad-seed": ({ text, least, most }) =>
    `“${text}” is no seed; take a whole number from ${least} to ${formatCount(Number(most))}.`,
  "cli.bad-draws": ({ text, least, most }) =>
    `“${text}” is no number of draws; take a whole number from ${least} to ${formatCount(Number(most))}.`,
  "cli.bad-port": ({ text }) => `“${text}” is no port; take a whole number from 1 to 65535.`,
  "cli.bad-section": ({ text, known }) =>
    `“${text}” is no section of a briefing; take one of ${listOf(names(known), "or")}.`,
  "cli.unknown-language": ({ text, known }) =>
    `“${text}” is no language that Parley speaks; take one of ${listOf(names(known), "or")}.`,
  "cli.bad-date": ({ text }) => `“${text}” is no day; write it as 2025-05-07.`,
};

const help: Catalogue = {
  "cli.help-parley": () =>
    "Parley reads what each side of a conflict wants and says whether a deal exists, which packages deserve to be on the table, what stands in the way, and how sure that is.\n\nCASE is a case folder, a folder or file of another program (Genius, GeniusWeb, NegMAS, NegoLog, CSV), or the name of a case that comes with Parley.",
  "cli.help-start": () =>
    "serve the workbench, a page for your browser, on this machine; with a case, open it there",
  "cli.help-port": () =>
    "where to serve it (4747 if left out); the browser keeps the cases saved under each port apart",
  "cli.help-no-open": () => "do not open a browser",
  "cli.help-check": () => "list everything that is wrong with a case, with its place and how to mend it",
  "cli.help-assess": () => "print the summary of a case, or all figures with --json",
  "cli.help-brief": () =>
    "write the briefing of a case as a page (.html), for Word (.docx) or as Markdown (.md)",
  "cli.help-stability": () =>
    "say where the conflict of a case can rest, what holds a situation and what would tip it, or all figures with --json",
  "cli.help-rankings-drawn": () =>
    "how many rankings are drawn where they are not certain (as many as take little time, at most 1,000, if left out)",
  "cli.help-state": () =>
    "the situation to hold: the id of a state, or the actions taken in it, with commas (the one named in the case if left out)",
  "cli.help-variant": () => "a variant of the conflict in place of the conflict as it stands",
  "cli.help-only": () => "one question only",
  "cli.help-ignore-return": () =>
    "do not count it as an answer when others lead back to the situation that was left",
  "cli.help-improve": () => "say what is left to gain in one deal, and for whom",
  "cli.help-new": () => "make a commented case to fill in",
  "cli.help-import": () => "turn another program's files into a case folder",
  "cli.help-export": () => "write a case for another program",
  "cli.help-version": () => "print the version",
  "cli.help-help": () => "print this help",
  "cli.help-help-verb": () => "print the help of one verb",
  "cli.help-after-error": () => "(parley --help lists the verbs and what they take)",
  "cli.help-language": () =>
    "the language to speak and to write in: en for English, es for Spanish (en if left out)",
  "cli.help-json": () => "print all figures as JSON",
  "cli.help-seed": () => "where chance starts; the same seed gives the same figures (1 if left out)",
  "cli.help-draws": () => "how many readings of uncertain input are drawn (10,000 if left out)",
  "cli.help-output": () =>
    "the file to write; one of that name is replaced (a page named after the case, where you are, if left out)",
  "cli.help-date": () => "the day on the briefing, as 2025-05-07 (today if left out)",
  "cli.help-for": () => "whom the briefing is confidential to; stands on every page",
  "cli.help-omit": () =>
    "leave out a section: at-a-glance, parties, fair-division, deals, short-list, obstacles, how-sure, will-it-hold or method; may be given more than once",
  "cli.help-withhold": () =>
    "tell nothing of what this party wants beyond the record, nor anything worked out with it, for any side; may be given more than once",
  "cli.help-recommend": () =>
    "in a copy that withholds a party, still say what the packages of the short list are, without reasons or figures",
  "cli.help-watermark": () => "who receives this copy; the name stands faintly behind every page",
  "cli.help-deal": () => "the deal, with one option for every issue",
  "cli.help-to": () => "genius, geniusweb or csv",
};

export const cliSentences: Catalogue = { ...outside, ...outcomes, ...workbench, ...wrongUse, ...help };
