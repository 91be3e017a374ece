// Two copies of a case with texts: a text is compared as a whole, claims one by one, and what differs is told in names.
import { ENGLISH_LANGUAGE, renderMessage } from "@parley/engine/report";
import { describe, expect, it } from "vitest";
import {
  applyChanges,
  describeChange,
  differences,
  whatIfFromDifferences,
} from "../../../src/case/differences/index.ts";
import { acceptClaim, mendClaim, rejectClaim, tidyDocuments } from "../../../src/case/editing/index.ts";
import type { CaseDocuments } from "../../../src/case/index.ts";
import { EVERY_FORM } from "../editing/every-form.ts";

const here = tidyDocuments(EVERY_FORM);
const place = (claim: string) => ({ source: "wire", claim });

function told(after: CaseDocuments): string[] {
  return differences(here, after).map((change) =>
    renderMessage(describeChange(change, { before: here, after }), ENGLISH_LANGUAGE.catalogue),
  );
}

describe("copies of a case with texts", () => {
  it("differ in a claim as a whole", () => {
    const after = rejectClaim(here, place("c2"));
    expect(differences(here, after)).toMatchObject([
      { file: "sources/wire.claims.json", path: ["claims", "c2"], kind: "set" },
    ]);
    expect(told(after)).toEqual(["Claim “Somebody new: land is land” changed"]);
    const mended = mendClaim(here, { ...place("c3"), changes: { move: "demand", negated: true } });
    expect(told(mended)).toEqual(["Claim “d: land” changed"]);
    expect(applyChanges(here, differences(here, mended)).articles).toEqual(mended.articles);
  });

  it("differ in a claim and its act", () => {
    const after = acceptClaim(here, place("c3")).documents;
    expect(differences(here, after).map(({ file, kind }) => [file, kind])).toEqual([
      ["record.yaml", "add"],
      ["sources/wire.claims.json", "set"],
    ]);
  });

  it("differ in a text as a whole, with its claims", () => {
    const [article] = here.articles;
    const other = { ...here, articles: [{ ...article, text: "Another text.", claims: [] }] };
    expect(differences(here, other)).toMatchObject([
      { file: "sources/wire.claims.json", path: [], kind: "set" },
    ]);
    expect(told(other)).toEqual(["Text of the source “Wire” changed"]);
    expect(told({ ...here, articles: [] })).toEqual(["Text of the source “Wire” dropped"]);
    expect(applyChanges(here, differences(here, other)).articles).toEqual(other.articles);
  });

  it("make no what-if: what was said is the same in every variant", () => {
    const { changes } = whatIfFromDifferences({
      id: "x",
      before: here,
      after: rejectClaim(here, place("c2")),
    });
    expect(changes).toEqual([]);
  });
});
