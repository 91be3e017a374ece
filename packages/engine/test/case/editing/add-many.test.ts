// Adding many issues or options at once, held against adding one after the other.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addIssue,
  addIssues,
  addOption,
  addOptions,
  idOf,
  issueKindOf,
  tidyDocuments,
} from "../../../src/case/editing/index.ts";
import { idMaker, newId } from "../../../src/case/editing/new-id.ts";
import type { CaseDocuments } from "../../../src/case/index.ts";
import { BUNDLED, bundled, deepFreeze } from "./bundled.ts";
import { EVERY_FORM } from "./every-form.ts";
import { carryOut, edits } from "./random-edits.ts";

const name = fc.constantFrom("Pay", "pay", "Pay 2", "ranked", "安全", "12", "🙂", "__proto__", "Hours");
const option = name.map((one) => ({ name: one }));
const issue = fc.record({ name, options: fc.array(name, { maxLength: 4 }) });

const STARTS: [string, CaseDocuments][] = [
  ["every form", EVERY_FORM],
  ...BUNDLED.map((one): [string, CaseDocuments] => [one, bundled(one)]),
];

describe.each(STARTS)("%s", (_, documents) => {
  const start = deepFreeze(tidyDocuments(documents));
  const anyState = edits.map((recipes) =>
    recipes.slice(0, 4).reduce((before, recipe) => carryOut(before, recipe).after ?? before, start),
  );

  test("many issues come as they would one after the other", () => {
    fc.assert(
      fc.property(anyState, fc.array(issue, { maxLength: 4 }), fc.nat(), (before, issues, place) => {
        const at = place % (before.frame.issues.length + 1);
        const ids: string[] = [];
        const single = issues.reduce((state, one, k) => {
          const made = addIssue(state, { ...one, at: at + k });
          ids.push(made.id);
          return made.documents;
        }, before);
        expect(addIssues(before, { issues, at })).toEqual({ documents: single, ids });
      }),
      { numRuns: 15 },
    );
  });

  test("many options come as they would one after the other", () => {
    fc.assert(
      fc.property(
        anyState,
        fc.array(option, { maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (before, options, pick, place) => {
          const kinds = ["choice", "ordered"];
          const listed = before.frame.issues.filter((one) => kinds.includes(issueKindOf(one)));
          if (listed.length === 0) return;
          const holder = listed[pick % listed.length];
          const at = place % ((holder.options ?? []).length + 1);
          const ids: string[] = [];
          const single = options.reduce((state, one, k) => {
            const made = addOption(state, { ...one, issue: idOf(holder), at: at + k });
            ids.push(made.id);
            return made.documents;
          }, before);
          expect(addOptions(before, { issue: idOf(holder), options, at })).toEqual({
            documents: single,
            ids,
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});

test("ids made one after the other are those that would be made with all before them taken", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("issue" as const, "option" as const),
      fc.array(fc.constantFrom("pay", "PAY-2", "pay-3", "ranked")),
      fc.array(name),
      (kind, taken, names) => {
        const idFor = idMaker({ kind, taken });
        const all: string[] = [...taken];
        for (const one of names) {
          const id = newId({ name: one, kind, taken: all });
          expect(idFor(one)).toBe(id);
          all.push(id);
        }
      },
    ),
  );
});
