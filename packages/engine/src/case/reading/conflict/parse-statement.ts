// Statements as typed, to trees: `not` binds closer than `and`, that closer than `or`, and conditionals least; one conditional to a level.
import { conditional, type Statement } from "../../conflict/statement.ts";
import { type Message, message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { lookUp, type Names } from "../names.ts";
import type { Path } from "../source-tree.ts";
import { excerpt, type Token, tokensOf } from "./statement-tokens.ts";

export interface StatementContext {
  readonly actions: Names;
  readonly report: FileReport;
  readonly path: Path;
  /** Set where the statement is a key. */
  readonly asKey?: boolean;
}

/** Undefined, with problems, where it is not a statement or names an action that there is not. */
export function parseStatement(text: string, context: StatementContext): Statement | undefined {
  const { actions, report, path, asKey = false } = context;
  const object = (found: Message) => (asKey ? report.errorAtKey(path, found) : report.error(path, found));
  const tokens = tokensOf(text);
  if ("code" in tokens) {
    object(tokens);
    return undefined;
  }
  let known = true;
  const find = (id: string) => {
    const action = lookUp(actions, id, { report, path, asKey, code: "case.unknown-action" });
    if (action === undefined) known = false;
    // What is not known is taken for some action, so that the rest of the statement is looked at as well.
    return action ?? 0;
  };
  const cursor: Cursor = { text, tokens, at: 0, fault: null, find };
  const statement = parseLevel(cursor);
  if (statement && cursor.at < tokens.length) refuse(cursor, unexpected(cursor));
  if (cursor.fault) object(cursor.fault);
  return cursor.fault || !known || !statement ? undefined : statement;
}

interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  /** The first thing that cannot be. */
  fault: Message | null;
  find(id: string): number;
}

type Parsed = Statement | null;

function refuse(cursor: Cursor, fault: Message): null {
  cursor.fault ??= fault;
  return null;
}

function takes(cursor: Cursor, kind: Token["kind"]): boolean {
  if (cursor.tokens[cursor.at]?.kind !== kind) return false;
  cursor.at++;
  return true;
}

/** What stands between brackets, or the whole: at most one conditional. */
function parseLevel(cursor: Cursor): Parsed {
  const statement = takes(cursor, "if") ? parseIfThen(cursor) : parsePlainOrConditional(cursor);
  const next = cursor.tokens[cursor.at]?.kind;
  if (!statement || !next) return statement;
  return next === "if" || next === "iff" || next === "then" ? refuse(cursor, unexpected(cursor)) : statement;
}

function parseIfThen(cursor: Cursor): Parsed {
  const condition = parseOr(cursor);
  if (!condition) return null;
  if (!takes(cursor, "then")) {
    const next = cursor.tokens[cursor.at]?.kind ?? ")";
    return refuse(cursor, next === ")" ? message("case.statement-without-then") : unexpected(cursor));
  }
  const then = parseOr(cursor);
  return then && conditional(condition, then);
}

function parsePlainOrConditional(cursor: Cursor): Parsed {
  const left = parseOr(cursor);
  if (!left) return null;
  if (takes(cursor, "if")) {
    const condition = parseOr(cursor);
    return condition && conditional(condition, left);
  }
  if (!takes(cursor, "iff")) return left;
  const right = parseOr(cursor);
  return right && { kind: "iff", left, right };
}

function parseOr(cursor: Cursor): Parsed {
  let left = parseAnd(cursor);
  while (left && takes(cursor, "or")) {
    const right = parseAnd(cursor);
    left = right && { kind: "or", left, right };
  }
  return left;
}

function parseAnd(cursor: Cursor): Parsed {
  let left = parseNot(cursor);
  while (left && takes(cursor, "and")) {
    const right = parseNot(cursor);
    left = right && { kind: "and", left, right };
  }
  return left;
}

function parseNot(cursor: Cursor): Parsed {
  if (takes(cursor, "not")) {
    const of = parseNot(cursor);
    return of && { kind: "not", of };
  }
  const token = cursor.tokens[cursor.at];
  if (token?.kind === "action") {
    cursor.at++;
    return { kind: "action", action: cursor.find(token.text) };
  }
  if (!takes(cursor, "(")) return refuse(cursor, missingAction(cursor));
  const inner = parseLevel(cursor);
  if (!inner || takes(cursor, ")")) return inner;
  const isEnd = cursor.at >= cursor.tokens.length;
  const after = excerpt(cursor.text.slice(token.from));
  return refuse(cursor, isEnd ? message("case.statement-open-bracket", { after }) : unexpected(cursor));
}

/** Where an action or a bracket should stand. */
function missingAction(cursor: Cursor): Message {
  if (cursor.tokens[cursor.at]?.kind === "if") return message("case.statement-conditionals");
  return message("case.statement-missing-action", neighbours(cursor));
}

/** Where a statement could end, and does not. */
function unexpected(cursor: Cursor): Message {
  const { tokens, at } = cursor;
  const { kind } = tokens[at];
  if (kind === ")") return message("case.statement-close-bracket", neighbours(cursor));
  if (kind === "if" || kind === "iff") return message("case.statement-conditionals");
  if (kind !== "then") return message("case.statement-missing-word", neighbours(cursor));
  const hasCondition = tokens.slice(0, at).some((token) => token.kind === "if");
  return message(hasCondition ? "case.statement-conditionals" : "case.statement-without-if");
}

/** The words before and after the place that was come to; empty at the ends. */
function neighbours({ text, tokens, at }: Cursor): { after: string; before: string } {
  const word = (token: Token | undefined) => (token ? excerpt(text.slice(token.from, token.to)) : "");
  return { after: word(tokens[at - 1]), before: word(tokens[at]) };
}
