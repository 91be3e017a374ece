// What `parley tournament` and `parley worker` say.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

const help: Catalogue = {
  "cli.help-tournament": () => "let strategies play each other on cases, and keep the results in a folder",
  "cli.help-strategies": () => "strategies, or files of your own; as many as you like",
  "cli.help-protocols": () => "how they talk; alternating-offers by default",
  "cli.help-rounds": () => "how many rounds they have; 100 by default",
  "cli.help-no-deadline": () => "they know of no deadline",
  "cli.help-discount-all": () => "what a deal keeps of its worth per round, for every party: 1 keeps all",
  "cli.help-breakdown": () => "the risk per round that talks break down, from 0 to below 1",
  "cli.help-repeat": () => "how often each match-up is played; once by default",
  "cli.help-no-swaps": () => "play each pair in one role only",
  "cli.help-no-self-play": () => "no strategy meets itself",
  "cli.help-threads": () => "how many threads to use; one a core by default",
  "cli.help-tournament-database": () =>
    "share the work with `parley worker` through this PostgreSQL; cases are stored there unsealed",
  "cli.help-skip-broken": () => "play on without cases that have problems",
  "cli.help-tournament-output": () =>
    "the folder of the results; `tournament` by default. One that was begun goes on",
  "cli.help-tournament-json": () => "print the summary as JSON",
  "cli.help-worker": () =>
    "play for tournaments that are shared through a database, until it is told to stop",
  "cli.help-worker-database": () => "the PostgreSQL that the tournaments are in",
  "cli.help-expiry": () => "after how many seconds a chunk is given to somebody else; 60 by default",
};

const told: Catalogue = {
  "cli.bad-rounds": ({ text, least, most }) =>
    `A number of rounds is a whole number from ${least} to ${most}, not “${text}”.`,
  "cli.bad-repeat": ({ text, least, most }) =>
    `How often to repeat is a whole number from ${least} to ${most}, not “${text}”.`,
  "cli.bad-threads": ({ text, least, most }) =>
    `A number of threads is a whole number from ${least} to ${most}, not “${text}”.`,
  "cli.bad-expiry": ({ text, least, most }) =>
    `A number of seconds is a whole number from ${least} to ${most}, not “${text}”.`,
  "cli.bad-share": ({ text }) => `A share is a number from 0 to 1, not “${text}”.`,
  "cli.strategy-syntax": ({ says }) => `This does not read as a program: ${says}`,
  "cli.strategy-import": ({ name }) =>
    `A strategy is one file, and can import @parley/engine and what comes with Node, not “${name}”.`,
  "cli.tournament-broken": ({ count, cases }) =>
    `${counted(Number(count), "case has", "cases have")} problems: ${listOf(texts(cases))}. Mend them, or say --skip-broken to play without them.`,
  "cli.tournament-left-out": ({ count, cases }) =>
    `Played without ${counted(Number(count), "case that has", "cases that have")} problems: ${listOf(texts(cases))}.`,
  "cli.tournament-not-played": ({ count }) =>
    `Nothing was played: there ${Number(count) === 1 ? "is one problem" : `are ${count} problems`}.`,
  "cli.tournament-goes-on": ({ done, chunks }) =>
    `Going on where it stopped: ${done} of ${chunks} chunks are finished.`,
  "cli.tournament-stopped": ({ folder }) =>
    `Stopped. What is finished is kept in ${folder}; the same command goes on from there.`,
  "cli.tournament-progress": ({ bar, done, total }) => `${bar} ${done} of ${total} chunks`,
  "cli.tournament-written": ({ folder, page }) =>
    `The results are in ${folder}; ${page} there is the whole report.`,
  "cli.results-of-another-run": ({ path }) =>
    `${path} holds the results of another tournament: other cases, strategies, settings or another version of Parley. Name another folder with --output, or take that one away.`,
  "cli.queue-unreachable": ({ path, cause }) =>
    `The database at ${path} cannot be used${cause ? `: ${cause}` : "."}`,
  "cli.chunk-spoilt": ({ path }) =>
    `A chunk in ${path} was spoilt and has been taken away. The same command plays it again and then makes the results.`,
  "cli.worker-ready": () => "Waiting for chunks of tournaments. Ctrl+C ends it.",
  "cli.worker-done": ({ count }) => `${counted(Number(count), "chunk", "chunks")} played.`,
};

export const cliTournamentSentences: Catalogue = { ...help, ...told };
