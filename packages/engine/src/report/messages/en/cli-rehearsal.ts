// What `parley rehearse` says of itself.
import { capitalise, counted, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

const help: Catalogue = {
  "cli.help-rehearse": () => "play one session of talks by ways of behaving, and tell it as a story",
  "cli.help-rehearse-strategy": () =>
    "how a side behaves: a name from --list, with settings as in boulware:e=0.1, or a file of one's own; may be given again, for one side each or in the order of the case; one alone is for all (boulware:model=frequency)",
  "cli.help-rehearse-protocol": () => "who speaks when, from --list (alternating-offers)",
  "cli.help-rehearse-rounds": () =>
    "how many rounds there are (40; without a deadline, when to give up: 1000)",
  "cli.help-rehearse-no-deadline": () => "the sides know of no deadline",
  "cli.help-rehearse-hours": () => "a deadline in hours of simulated time, in place of rounds",
  "cli.help-rehearse-turn-hours": () => "how long one turn takes, from least to most, with --hours (1)",
  "cli.help-rehearse-discount": () =>
    "what a package keeps of its points each round, for one side, as in union=0.99, or without a name for all others; may be given again",
  "cli.help-rehearse-delay-cost": () =>
    "what each round of waiting costs one side in its points, and by what share that mounts: union=2+10%",
  "cli.help-rehearse-breakdown": () => "chance that talks break down before each round: 0.02, or 2%",
  "cli.help-rehearse-shock": () =>
    "what changes before a round: “10: union=40: a strike fund runs dry” (what no deal is worth from then on); may be given again",
  "cli.help-rehearse-without-deal": () =>
    "what no deal is worth to one side, in its points, in place of what its profile says; may be given again",
  "cli.help-rehearse-first": () => "the side that begins (the first of the case)",
  "cli.help-rehearse-session": () => "which session of the seed to play (0)",
  "cli.help-rehearse-output": () =>
    "write the story to FILE: .html for a page, .docx for Word, .md for Markdown",
  "cli.help-rehearse-export": () =>
    "write the session also as the file of a room, sealed with keys made for it, which “parley verify” checks",
  "cli.help-rehearse-list": () => "list ways of behaving, conditions, opponent models and protocols",
};

/** `Did you mean union?`, or everything there is. */
function instead({ nearest, known }: Params): string {
  return nearest === null ? `There are: ${listOf(texts(known))}.` : `Did you mean ${nearest}?`;
}

const wrong: Catalogue = {
  "cli.rehearse-no-case": () =>
    "Name a case to rehearse, as in “parley rehearse ceasefire-at-ulvery”, or ask for --list.",
  "cli.rehearse-unknown-ending": ({ path }) =>
    `The story goes into an .html file (a page), a .docx file (for Word) or an .md file (Markdown); ${path} is none of them. Change its ending.`,
  "cli.rehearse-unknown-party": (p) => `The case has no side “${p.text}”. ${instead(p)}`,
  "cli.rehearse-strategies": ({ count, open }) =>
    `${capitalise(counted(Number(count), "strategy", "strategies"))} for ${counted(Number(open), "side")} without one: give one for all, one for each, or say whose it is, as in --strategy union=linear.`,
  "cli.rehearse-twice": ({ party, option }) => `${option} is there twice for ${party}. Leave one out.`,
  "cli.rehearse-discounts": () => "--discount is there twice without a side. Leave one out.",
  "cli.rehearse-no-pair": ({ option, text }) =>
    `${option} takes a side and a value with an equals sign between them, not “${text}”.`,
  "cli.rehearse-no-number": ({ option, text }) => `${option}: “${text}” is no number.`,
  "cli.rehearse-no-count": ({ option, text }) => `${option} takes a whole number, not “${text}”.`,
  "cli.rehearse-turn-without-hours": () =>
    "--turn-hours goes with --hours: say also how many hours there are in all.",
  "cli.rehearse-two-deadlines": () =>
    "--hours sets a deadline and --no-deadline says there is none. Leave one out.",
  "cli.rehearse-bad-shock": ({ text }) =>
    `--shock takes a round from 1 and what no deal is worth from then on, as in “10: union=40: a strike fund runs dry”, not “${text}”.`,
  "cli.rehearse-say-no-deal": ({ ids }) =>
    `For a worth to play with: ${texts(ids)
      .map((id) => `--without-deal ${id}=POINTS`)
      .join(" ")}`,
  "cli.rehearse-nothing-played": ({ count }) => `Nothing was played: ${counted(Number(count), "reason")}.`,
};

const told: Catalogue = {
  "cli.rehearse-no-zone": () =>
    "No package is at least as good as no deal for every side, as the profiles stand. It is played all the same; “parley assess” says what stands in the way.",
  "cli.rehearse-written": ({ path }) => `The rehearsal is in ${path}.`,
  "cli.rehearse-exported": ({ path }) =>
    `The session is in ${path} as the file of a room. Its keys were made for this and thrown away.`,
  "cli.rehearse-not-exported": ({ path }) =>
    `${path} was not written: something in the case is too long for an act of a room.`,
  "cli.rehearse-list-strategy": () => "Ways of behaving",
  "cli.rehearse-list-acceptance": () => "When to accept (accept=…)",
  "cli.rehearse-list-joining": () => "Whom to join in a vote (join=…)",
  "cli.rehearse-list-model": () => "What to take the others to want (model=…)",
  "cli.rehearse-list-protocol": () => "Who speaks when (--protocol)",
  "cli.rehearse-list-two": () => "For two sides only.",
  "cli.rehearse-list-setting": ({ name, usual, least, most }) =>
    `${name}: ${usual}, from ${least} to ${most}`,
};

export const cliRehearsalSentences: Catalogue = { ...help, ...wrong, ...told };
