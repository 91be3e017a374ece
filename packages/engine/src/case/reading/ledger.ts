// Where the checks write down what they find: problems with their places, and values that were filled in.
import type { AppliedDefault, Message, Problem } from "../message.ts";
import { type Place, START } from "./lines.ts";
import { offsetOf, type Path, type SourceNode } from "./source-tree.ts";

export interface Ledger {
  readonly problems: Problem[];
  readonly defaults: AppliedDefault[];
}

export function emptyLedger(): Ledger {
  return { problems: [], defaults: [] };
}

/** One file of the case, and the way from a path in it to a place in its text. */
export interface Locator {
  readonly file: string;
  locate(path: Path, part: "key" | "value"): Place;
}

/** Writes into a ledger about one file. */
export interface FileReport {
  readonly file: string;
  /** About the value at a path. */
  error(path: Path, message: Message): void;
  /** About the key at the end of a path. */
  errorAtKey(path: Path, message: Message): void;
  warning(path: Path, message: Message): void;
  filledIn(message: Message): void;
  /** True when something at the path or below was left out because it has a problem of its own: no more is said about gaps there. */
  lacks(path: Path): boolean;
  /** True when an item of the list or group at the path was left out as a whole. */
  lacksItem(path: Path): boolean;
}

export function reportOn(locator: Locator, ledger: Ledger): FileReport {
  const { file } = locator;
  const write = (severity: Problem["severity"], part: "key" | "value") => (path: Path, message: Message) => {
    ledger.problems.push({ ...message, severity, file, ...locator.locate(path, part), path });
  };
  return {
    file,
    error: write("error", "value"),
    errorAtKey: write("error", "key"),
    warning: write("warning", "value"),
    filledIn: (message) => ledger.defaults.push({ ...message, file }),
    lacks: () => false,
    lacksItem: () => false,
  };
}

export function locatorInTree(file: string, root: SourceNode, place: (offset: number) => Place): Locator {
  return { file, locate: (path, part) => place(offsetOf(root, path, part)) };
}

/** For documents that never were text: every place is the start of the file that they would be written to. */
export function locatorByPath(file: string): Locator {
  return { file, locate: () => START };
}

/** A report on a part of a file, whose paths start below `base`. */
export function within(report: FileReport, base: Path): FileReport {
  return {
    file: report.file,
    error: (path, message) => report.error([...base, ...path], message),
    errorAtKey: (path, message) => report.errorAtKey([...base, ...path], message),
    warning: (path, message) => report.warning([...base, ...path], message),
    filledIn: (message) => report.filledIn(message),
    lacks: (path) => report.lacks([...base, ...path]),
    lacksItem: (path) => report.lacksItem([...base, ...path]),
  };
}
