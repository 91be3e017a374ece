// Statements: what binds closer, brackets, quoted ids, ids in any script. Meaning is checked by the states in which they hold.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditional } from "../../../../src/case/conflict/statement.ts";
import type { Message } from "../../../../src/case/index.ts";
import { holds, type Statement } from "../../../../src/case/index.ts";
import { parseStatement } from "../../../../src/case/reading/conflict/parse-statement.ts";
import { emptyLedger, locatorByPath, reportOn } from "../../../../src/case/reading/ledger.ts";
import { namesOf } from "../../../../src/case/reading/names.ts";

const ABC = ["a", "b", "c"];

function parse(
  text: string,
  ids: readonly string[] = ABC,
): { statement: Statement | undefined; problems: Message[] } {
  const ledger = emptyLedger();
  const report = reportOn(locatorByPath("conflict.yaml"), ledger);
  const statement = parseStatement(text, { actions: namesOf(ids), report, path: [] });
  expect(statement === undefined).toBe(ledger.problems.length > 0);
  return { statement, problems: ledger.problems };
}

/** The states of `count` actions in which it holds, as numbers. */
function truths(text: string, ids: readonly string[] = ABC): number[] {
  const { statement, problems } = parse(text, ids);
  if (!statement) throw new Error(JSON.stringify(problems));
  return Array.from({ length: 2 ** ids.length }, (_, state) => state).filter((state) =>
    holds(statement, state),
  );
}

describe("what binds closer", () => {
  test.each([
    ["not a and b", "(not a) and b"],
    ["not a or b", "(not a) or b"],
    ["a or b and c", "a or (b and c)"],
    ["a and b or c", "(a and b) or c"],
    ["a or b if c", "(a or b) if c"],
    ["a if b and c", "a if (b and c)"],
    ["if a or b then b and c", "if (a or b) then (b and c)"],
    ["not a iff b or c", "(not a) iff (b or c)"],
    ["not not a", "a"],
    ["a if b", "if b then a"],
    ["a if b", "a or not b"],
    ["if a then b", "not a or b"],
    ["a iff b", "(a and b) or (not a and not b)"],
    ["NOT a And b OR c", "not a and b or c"],
    ["((a))and(b)", "a and b"],
    ["  a\n  and b ", "a and b"],
    ["not (a if b) and c", "(b and not a) and c"],
    ["a if (b iff c)", "a if ((b and c) or not (b or c))"],
  ])("%s is %s", (one, other) => {
    expect(truths(one)).toEqual(truths(other));
  });

  test("they differ from what binds the other way", () => {
    expect(truths("not a and b")).not.toEqual(truths("not (a and b)"));
    expect(truths("a or b and c")).not.toEqual(truths("(a or b) and c"));
    expect(truths("a if b or c")).not.toEqual(truths("(a if b) or c"));
  });
});

describe("ids", () => {
  test.each([
    ['"long move" and not strikes', ["strikes", "long move"], [2]],
    ['"say ""no""" or x', ["x", 'say "no"'], [1, 2, 3]],
    ['"a, b" iff "(c)"', ["a, b", "(c)"], [0, 3]],
    ["нет and не-огонь", ["нет", "не-огонь"], [3]],
    ["not удары or гарантия", ["удары", "гарантия"], [0, 2, 3]],
    ["الهدنة and not العقوبات", ["الهدنة", "العقوبات"], [1]],
    ["if آتش\u200cبس then تحریم", ["آتش\u200cبس", "تحریم"], [0, 2, 3]],
    ["Zu\u0308rich or b", ["Z\u00fcrich", "b"], [1, 2, 3]],
    ["1 and 2.5", ["1", "2.5"], [3]],
    ["android or orbit", ["android", "orbit"], [1, 2, 3]],
    ["L'aide and step-by-step", ["L'aide", "step-by-step"], [3]],
  ])("%s", (text, ids, expected) => {
    expect(truths(text, ids)).toEqual(expected);
  });

  test("a quoted keyword is an id, and one that there is not", () => {
    expect(parse('a and "not"').problems).toMatchObject([
      { code: "case.unknown-action", params: { text: "not" } },
    ]);
  });

  test("a mistyped id comes with a suggestion", () => {
    const { problems } = parse("strikse and relief", ["strikes", "relief"]);
    expect(problems).toMatchObject([{ code: "case.unknown-action", params: { suggestion: "strikes" } }]);
  });
});

describe("faults name the words around them", () => {
  test.each([
    ["a and", "case.statement-missing-action", { after: "and", before: "" }],
    ["or a", "case.statement-missing-action", { after: "", before: "or" }],
    ["not", "case.statement-missing-action", { after: "not", before: "" }],
    ["a and ()", "case.statement-missing-action", { after: "(", before: ")" }],
    ["if then a", "case.statement-missing-action", { after: "if", before: "then" }],
    ["if a then", "case.statement-missing-action", { after: "then", before: "" }],
    ["a if", "case.statement-missing-action", { after: "if", before: "" }],
    ["a b", "case.statement-missing-word", { after: "a", before: "b" }],
    ["a not b", "case.statement-missing-word", { after: "a", before: "not" }],
    ["(a) (b)", "case.statement-missing-word", { after: ")", before: "(" }],
    ["(a b)", "case.statement-missing-word", { after: "a", before: "b" }],
    ["(a and b", "case.statement-open-bracket", { after: "(a and b" }],
    ["a and (b or (c", "case.statement-open-bracket", { after: "(c" }],
    ["a)", "case.statement-close-bracket", { after: "a" }],
    [")", "case.statement-missing-action", { before: ")" }],
    ["(if a) then b", "case.statement-without-then", {}],
    ["a iff b iff c", "case.statement-conditionals", {}],
    ["if a then b if c", "case.statement-conditionals", {}],
    ["if if a then b then c", "case.statement-conditionals", {}],
    ["not if a then b", "case.statement-conditionals", {}],
    ["a if if b then c", "case.statement-conditionals", {}],
    ["a then b", "case.statement-without-if", {}],
    ["a & b", "case.statement-character", { character: "&" }],
    ["a -> b", "case.statement-character", { character: "-" }],
    ["a 🕊", "case.statement-character", { character: "🕊" }],
    ['a and "b', "case.statement-open-quote", { after: '"b' }],
    ["\t ", "case.statement-empty", {}],
  ])("%s", (text, code, params) => {
    expect(parse(text).problems).toMatchObject([{ code, params }]);
  });

  test.each(["(", "not ", "a and ", "if a then (", "x", '"'].map((piece) => piece.repeat(200_000)))(
    "length is refused before depth could hurt (%#)",
    (text) => {
      expect(parse(text).problems.map(({ code }) => code)).toEqual(["case.statement-too-long"]);
    },
  );

  test("the longest statements that are taken can be worked out", () => {
    const deep = `${"(".repeat(249)}a${")".repeat(249)}`;
    expect(truths(deep)).toEqual(truths("a"));
    expect(truths(`${"not ".repeat(498)}a`)).toEqual(truths("a"));
    expect(truths(`${"a and ".repeat(249)}b`)).toEqual(truths("a and b"));
  });
});

describe("laws", () => {
  const ids = ["a", "long move", "не", "b"];
  const atom = fc.nat(ids.length - 1).map((action): Statement => ({ kind: "action", action }));
  const { tree } = fc.letrec<{ tree: Statement }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      atom,
      fc.record({ kind: fc.constant("not" as const), of: tie("tree") }),
      fc.record({
        kind: fc.constantFrom("and" as const, "or" as const),
        left: tie("tree"),
        right: tie("tree"),
      }),
      fc.tuple(tie("tree"), tie("tree")).map(([condition, then]) => conditional(condition, then)),
      fc.record({ kind: fc.constant("iff" as const), left: tie("tree"), right: tie("tree") }),
    ),
  }));

  function written(statement: Statement): string {
    const inner = (part: Statement) => (part.kind === "action" ? written(part) : `(${written(part)})`);
    switch (statement.kind) {
      case "action":
        return ids[statement.action].includes(" ") ? `"${ids[statement.action]}"` : ids[statement.action];
      case "not":
        return `not ${inner(statement.of)}`;
      case "if":
        return `if ${inner(statement.condition)} then ${inner(statement.then)}`;
      default:
        return `${inner(statement.left)} ${statement.kind} ${inner(statement.right)}`;
    }
  }

  test("what is written out reads back as the same tree", () => {
    fc.assert(
      fc.property(tree, (statement) => {
        expect(parse(written(statement), ids).statement).toEqual(statement);
      }),
    );
  });

  test("any text is a statement or has a problem, and nothing is thrown", () => {
    const piece = fc.oneof(
      fc.constantFrom(...ABC, "not", "and", "or", "if", "iff", "then", "(", ")", '"', " ", "\n", "x"),
      fc.string({ unit: "binary", maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        parse(pieces.join(" "));
        parse(pieces.join(""));
      }),
      { numRuns: 500 },
    );
  });
});
