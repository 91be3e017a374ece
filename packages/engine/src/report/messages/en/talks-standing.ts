// How the talks of a room stand now, and which agreed signs of trouble have come about or come near.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { spanOfTime, texts } from "./talks-wording.ts";

/** The end of a sentence, with what was said, if anything was. */
function withWords(words: Params[string]): string {
  if (words === null) return ".";
  return `: “${words}”${/[!?…]$/.test(String(words)) ? "" : "."}`;
}

const standing: Catalogue = {
  "standing.before-rules": () => "No ground rules are in force yet.",
  "standing.agreed": () => "Every issue is settled.",
  "standing.paused": ({ party, words }) => `${party} has paused the talks${withWords(words)}`,
  "standing.away": ({ party, words }) => `${party} has walked away from the talks${withWords(words)}`,
  "standing.left": () => "Too few parties are left to talk.",
  "standing.no-round-yet": () => "No round has been opened yet.",
  "standing.round-closed": ({ round }) => `Round ${round} is closed, and no other is open.`,
  "standing.round-open": ({ round, issues }) =>
    `Round ${round} is open, on ${texts(issues).length > 0 ? listOf(texts(issues)) : "all issues"}.`,
  "standing.format": ({ format, words }) => `Format: ${format}${withWords(words)}`,
  "standing.format-joint": () => "all in one room",
  "standing.format-shuttle": () => "shuttle, the mediator goes between the sides",
  "standing.format-written": () => "texts only",
  "standing.format-other": () => "another one",
};

const signs: Catalogue = {
  "standing.sign-reached": ({ sign }) => `A sign agreed in the ground rules has come about: ${sign}.`,
  "standing.sign-perhaps": ({ sign }) => `A sign agreed in the ground rules may have come about: ${sign}.`,
  "standing.sign-near": ({ sign }) => `A sign agreed in the ground rules is near: ${sign}.`,
  "standing.sign-no-movement-time": ({ count, limit }) => `no movement for ${count}, of ${limit}`,
  "standing.sign-no-movement-rounds": ({ count, limit }) => `${count} of ${limit} without movement`,
  "standing.sign-gap-not-smaller": ({ count, limit }) =>
    `${count} of ${limit} in which no gap became smaller`,
  "standing.sign-deadline": ({ until }) => `the moment has come, ${until}`,
  "standing.sign-deadline-near": ({ until, milliseconds }) =>
    `the moment ${until} comes in ${spanOfTime(milliseconds)}`,
};

export const talksStandingSentences: Catalogue = { ...standing, ...signs };
