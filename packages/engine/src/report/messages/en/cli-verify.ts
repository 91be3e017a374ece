// What the command line tells of files that were taken away from a room.
import { capitalise, counted, countInWords, formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const acts = (value: Params[string]) => counted(Number(value), "act");

/** `Act 12`, `Acts 3, 7–9 and 12`. */
function actsNamed(value: Params[string]): string {
  const runs = texts(value);
  return `${runs.length === 1 && /^\d+$/.test(runs[0]) ? "Act" : "Acts"} ${listOf(runs)}`;
}

/** `signed`, `one of them signed`, `none signed`. */
function signedOf(count: number, signed: number): string {
  if (signed === count) return "signed";
  return signed === 0 ? "none signed" : `${countInWords(signed)} of them signed`;
}

const outside: Catalogue = {
  "cli.room-file-too-large": ({ path, size, limit }) =>
    `${path} has ${formatCount(Number(size))} MB; a file of a room may have at most ${formatCount(Number(limit))} MB. Nothing was read. Is it the right file?`,
  "cli.help-verify": () =>
    "check a file that was taken away from a room: whether anything in it was altered, what happened, what was agreed; with OTHER, whether both tell of the same log",
  "cli.help-verify-json": () => "print what was found as JSON",
};

const report: Catalogue = {
  "cli.verify-about": ({ count, from, to, party }) =>
    `${capitalise(acts(count))}, from ${from} to ${to}, as ${party} could read them.`,
  "cli.verify-title-check": () => "Is the file sound?",
  "cli.verify-title-story": () => "What happened",
  "cli.verify-title-agreement": () => "Agreement",
  "cli.verify-title-files": () => "The two files",
  "cli.verify-title-comparison": () => "Compared",
  "cli.verify-both": ({ files }) => listOf(texts(files)),
  "cli.verify-sound": () =>
    "Yes: every signature and every hash fits, and nothing was altered, taken out or moved.",
  "cli.verify-not-sound": ({ count }) =>
    `No: ${counted(Number(count), "fault")}. Each stands below with what it means and what to do.`,
  "cli.verify-unreadable": () =>
    "It could not be read as a file of a room. Why, and what to do, stands below.",
  "cli.verify-room-phrase": ({ words }) =>
    `Room phrase, the same for all who have the same room and members: “${words}”. It is not a password.`,
  "cli.verify-head-words": ({ number, words }) =>
    `The log up to act ${number}, the same for all who have the same log: “${words}”.`,
  "cli.verify-acts": ({ acts }) => actsNamed(acts),
  "cli.verify-byte": ({ offset }) => `Byte ${formatCount(Number(offset))}`,
  "cli.verify-place-fault": ({ place }) => `${place} – fault`,
  "cli.verify-place-void": ({ place }) => `${place} – without effect`,
  "cli.verify-place-notice": ({ place }) => `${place} – no fault, but worth knowing`,
  "cli.verify-sealed-others": ({ acts }) => `${actsNamed(acts)}: for others`,
  "cli.verify-sealed-keys": ({ acts }) => `${actsNamed(acts)}: keys, nothing said`,
  "cli.verify-sealed-both": ({ acts }) => `${actsNamed(acts)}: for others, or keys`,
  "cli.verify-none-agreed": () => "Nothing was declared agreed, as far as this seat can read.",
  "cli.verify-agreements": ({ count, signed }) =>
    `${capitalise(counted(Number(count), "agreement"))}, ${signedOf(Number(count), Number(signed))} by all who are needed.`,
};

const comparison: Catalogue = {
  "cli.verify-same": ({ count }) => `Both files hold the same log, with ${acts(count)}.`,
  "cli.verify-beginning": ({ shorter, longer, count, more }) =>
    `${shorter} is a beginning of ${longer}: the first ${acts(count)} are the same, and ${longer} has ${formatCount(Number(more))} more.`,
  "cli.verify-fork": ({ number, count }) =>
    `The files part at act ${number}: ${Number(count) === 0 ? "nothing before it is known to be the same" : `up to act ${count} they are the same`}. People were shown different logs, or one of the files was changed. Keep both files, show them to the others in the room, and rely on nothing from act ${number} on.`,
  "cli.verify-other-rooms": () =>
    "The files are of two different rooms, so there is nothing to compare. Look whether both are the right ones.",
  "cli.verify-not-compared": () =>
    "One of the files could not be read, so they were not compared. Mend that first.",
  "cli.verify-in-doubt": () => "Since there are faults above, it is certain only once both files are sound.",
  "cli.verify-says": ({ file, number }) => `Act ${number} in ${file}`,
  "cli.verify-ends-before": () => "The file ends before; a member signed for another log there.",
};

export const cliVerifySentences: Catalogue = { ...outside, ...report, ...comparison };
