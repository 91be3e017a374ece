// What `parley tournament` and `parley worker` say.
import { capitalise, counted, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";

const help: Catalogue = {
  "cli.help-tournament": () => "let strategies play each other on cases, and keep the results in a folder",
  "cli.help-strategies": ({ usual }) =>
    `strategies, or files of your own; as many as you like (${texts(usual).join(" ")})`,
  "cli.help-protocols": () => "how they talk; alternating-offers by default",
  "cli.help-rounds": () => "how many rounds they have (100; without a deadline, when to give up: 1000)",
  "cli.help-no-deadline": () => "they know of no deadline",
  "cli.help-discount-all": () =>
    "what a deal keeps of its points per round: 0.99 for everybody, union=0.95 for one party in every case that it is in; may be given again",
  "cli.help-delay-cost-all": () =>
    "what each round of waiting costs a party in its points, and by what share that mounts: union=2+10%; may be given again",
  "cli.help-shock-all": () =>
    "what changes before a round: “10: union=40: a strike fund runs dry” (what no deal is worth from then on); may be given again",
  "cli.help-first-all": () =>
    "the party that begins in every case that it is in; may be given again (the first of each case)",
  "cli.help-breakdown": () => "the risk per round that talks break down: 0.02, or 2%",
  "cli.help-without-deal-all": () =>
    "what no deal is worth to a party, in its points, in every case that it is in, in place of what its profile says; may be given again",
  "cli.help-repeat": () => "how often each match-up is played; once by default",
  "cli.help-line-ups": () =>
    "where there are more than two sides: `one` strategy in each seat among others that all play another, or `every` way to seat them (every, where that is up to 256 in each case; else one)",
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

/** `Did you mean union?`, or what there is. */
function instead({ nearest, known, more }: Params): string {
  if (nearest !== null) return `Did you mean ${nearest}?`;
  const rest = Number(more) > 0 ? [counted(Number(more), "other")] : [];
  return `There are: ${listOf([...texts(known), ...rest])}.`;
}

const told: Catalogue = {
  "cli.tournament-unknown-party": (p) => `No case has a side “${p.text}”. ${instead(p)}`,
  "cli.tournament-two-begin": ({ parties }) =>
    `Only one side can begin, and ${listOf(texts(parties))} meet here. Leave out --first for all but one of them, or play this case by itself.`,
  "cli.tournament-every-line-up": () =>
    "`--line-ups every` seats the strategies in all ways, so that each is in every seat and meets itself. Leave out --no-swaps and --no-self-play, or --line-ups.",
  "cli.bad-repeat": ({ text, least, most }) =>
    `How often to repeat is a whole number from ${least} to ${most}, not “${text}”.`,
  "cli.bad-threads": ({ text, least, most }) =>
    `A number of threads is a whole number from ${least} to ${most}, not “${text}”.`,
  "cli.bad-expiry": ({ text, least, most }) =>
    `A number of seconds is a whole number from ${least} to ${most}, not “${text}”.`,
  "cli.strategy-syntax": ({ says }) => `This does not read as a program: ${says}`,
  "cli.strategy-import": ({ name }) =>
    `A strategy is one file, and can import @parley/engine and what comes with Node, not “${name}”.`,
  "cli.tournament-broken": ({ count, cases }) =>
    `${capitalise(counted(Number(count), "case has", "cases have"))} problems: ${listOf(texts(cases))}. Mend them, or say --skip-broken to play without them.`,
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
  "cli.results-of-another-run": ({ path, differing }) =>
    `${path} holds the results of another tournament. ${differing === undefined || texts(differing).length === 0 ? "What it was played on, or with which version of Parley, is not the same." : `What differs: ${texts(differing).join("; ")}.`} Name another folder with --output, or take that one away.`,
  "cli.differs": ({ what, there, here }) =>
    `${what} (there ${there ?? "not said"}, here ${here ?? "not said"})`,
  "cli.differs-flag": ({ what, here }) => `${what} (only ${here ? "here" : "there"})`,
  "cli.differs-more": ({ count }) => `${counted(Number(count), "more thing")}`,
  "cli.differs-cases": () => "what stands in the cases",
  "cli.differs-programs": () => "the programs of strategies of one's own",
  "cli.differs-which-cases": () => "the cases",
  "cli.differs-version": () => "the version of Parley",
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
