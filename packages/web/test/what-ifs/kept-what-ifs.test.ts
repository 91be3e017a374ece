import { applyWhatIf, type CaseDocuments, differences } from "@parley/engine/case";
import { addParty, blankCase, renameParty, setTitle } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import { addWhatIf } from "../../src/what-ifs/add-what-if.ts";
import {
  describeWhatIf,
  keptWhatIfs,
  orderWhatIfs,
  removeStep,
  removeWhatIf,
  renameWhatIf,
} from "../../src/what-ifs/kept-what-ifs.ts";

const base = addParty(blankCase({ title: "A yard" }), { name: "Bakery" }).documents;
const titled = (title: string) => (documents: CaseDocuments) => setTitle(documents, title);

function withThree(): CaseDocuments {
  return ["One", "Two", "Three"].reduce(
    (documents, title) => addWhatIf(documents, { name: title, change: titled(title) }).documents,
    base,
  );
}

describe("a what-if", () => {
  it("goes with its last step", () => {
    const two = (documents: CaseDocuments) =>
      renameParty(titled("Two")(documents), { id: "bakery", name: "B" });
    const { documents } = addWhatIf(base, { name: "Both", change: two });
    expect(keptWhatIfs(documents)[0].changes).toHaveLength(2);
    const rest = removeStep(documents, "both", 0);
    expect(keptWhatIfs(rest)[0].changes).toEqual(keptWhatIfs(documents)[0].changes.slice(1));
    expect(removeStep(rest, "both", 0).whatIfs).toBeNull();
  });

  it("is what leads from the case to its variant, by a name that can be typed", () => {
    const change = (documents: CaseDocuments) =>
      renameParty(titled("Another yard")(documents), { id: "bakery", name: "The bakery" });
    const { documents, id } = addWhatIf(base, {
      name: "What if it's “called” otherwise?",
      about: " why ",
      change,
    });
    expect(id).toBe("what-if-its-called-otherwise");
    const [whatIf] = keptWhatIfs(documents);
    expect(whatIf.about).toBe(" why ");
    expect(differences(change(base), applyWhatIf(documents, whatIf))).toEqual([]);
    expect(addWhatIf(base, { name: "…", after: change(base) }).id).toBe("what-if");
  });

  it("is not kept twice, nor where it changes nothing", () => {
    const first = addWhatIf(base, { name: "One", change: titled("One") });
    const again = addWhatIf(first.documents, { name: "The same", change: titled("One") });
    expect(again).toEqual({ documents: first.documents, id: "one" });
    expect(again.documents).toBe(first.documents);
    expect(addWhatIf(base, { name: "None", change: (documents) => documents })).toEqual({
      documents: base,
      id: null,
    });
    expect(addWhatIf(first.documents, { name: "One", change: titled("Two") }).id).toBe("one-2");
  });

  it("is renamed, described, moved and removed", () => {
    const three = withThree();
    const names = (documents: CaseDocuments) => keptWhatIfs(documents).map(({ name }) => name);
    expect(names(renameWhatIf(three, "two", "Second"))).toEqual(["One", "Second", "Three"]);
    expect(names(renameWhatIf(three, "two", " "))).toEqual(["One", "two", "Three"]);
    const described = describeWhatIf(three, "one", "since");
    expect(keptWhatIfs(described)[0].about).toBe("since");
    expect(keptWhatIfs(describeWhatIf(described, "one", " "))[0]).not.toHaveProperty("about");
    expect(names(orderWhatIfs(three, ["three", "one", "two"]))).toEqual(["Three", "One", "Two"]);
    const one = removeWhatIf(removeWhatIf(three, "one"), "three");
    expect(names(one)).toEqual(["Two"]);
    expect(removeWhatIf(one, "two").whatIfs).toBeNull();
  });
});
