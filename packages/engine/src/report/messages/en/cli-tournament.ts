// What `parley tournament` and `parley worker` say.
import { counted, listOf } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

const help: Catalogue = {
  "cli.help-tournament": () => "let strategies play each other on cases, and keep the results in a folder",
  "cli.help-strategies": ({ usual }) =>
    `strategies, or files of your own; as many as you like (${texts(usual).join(" ")})`,
  "cli.help-protocols": () => "how they talk; alternating-offers by default",
  "cli.help-rounds": () => "how many rounds they have (100; without a deadline, when to give up: 1000)",
  "cli.help-no-deadline": () => "they know of no deadline",
  "cli.help-discount-all": () => "what a deal keeps of its worth per round, for every party: 1 keeps all",
  "cli.help-breakdown": () => "the risk per round that talks break down, from 0 to below 1",
  "cli.help-without-deal-all": () =>
    "what no deal is worth to a party, in its points, in every case that it is in, in place of what its profile says; may be given again",
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

const UNREACHABLE: Readonly<Record<string, string>> = {
  "no-address": "this is no address of a PostgreSQL. One looks like postgres://name@host/database.",
  "no-such-host": "no machine of that name was found. Check the address, and the network.",
  "nobody-there": "nothing answers there. See whether PostgreSQL is running and the port is right.",
  "no-answer": "it did not answer in time. See whether the machine can be reached.",
  "not-let-in": "it does not let this name in with this password. Check both in the address.",
  "no-such-database": "it has no database of that name. Make one, or name another.",
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
  "cli.results-in-use": ({ path, pid }) =>
    `${path} is in use by another Parley${pid === null ? "" : ` (process ${pid})`}, which plays a tournament into it. Let that one end first. If there is none, remove the file lock in the folder.`,
  "cli.queue-unreachable": ({ path, cause, why }) =>
    `The database at ${path} cannot be used: ${UNREACHABLE[String(why)] ?? cause ?? "–"}`,
  "cli.chunk-spoilt": ({ path }) =>
    `A chunk in ${path} was spoilt and has been taken away. The same command plays it again and then makes the results.`,
  "cli.worker-ready": () => "Waiting for chunks of tournaments. Ctrl+C ends it.",
  "cli.worker-done": ({ count }) => `${counted(Number(count), "chunk", "chunks")} played.`,
};

export const cliTournamentSentences: Catalogue = { ...help, ...told };
