// Choices for a copy: what is kept is read whoever wrote it, and a date is a day.
import { describe, expect, it } from "vitest";
import { isDay, NO_CHOICES, orderOf, readChoices, withItem } from "../../../src/screens/briefing/choices.ts";
import { briefingFileName } from "../../../src/screens/briefing/file-name.ts";
import { placeOfProblem } from "../../../src/screens/briefing/place-of-problem.ts";

const here = { language: "es", today: "2026-03-01" } as const;

describe("choices", () => {
  it("are none where nothing sensible was kept", () => {
    for (const kept of [undefined, null, 7, "x", [], { receiver: 4, omit: "all", date: "soon" }]) {
      expect(readChoices(kept)).toEqual(NO_CHOICES);
    }
  });

  it("are read as they were kept", () => {
    const kept = {
      receiver: "Amina",
      watermark: true,
      date: "2025-05-07",
      language: "en",
      summary: false,
      omit: ["method"],
      withhold: ["union"],
      whatIf: "strike",
    };
    expect(readChoices(structuredClone(kept))).toEqual(kept);
  });

  it("stand for today and the language of the page where nothing else was chosen", () => {
    expect(orderOf({ ...NO_CHOICES, receiver: " Amina " }, here)).toMatchObject({
      receiver: "Amina",
      date: "2026-03-01",
      language: "es",
    });
  });

  it("take only days of the calendar as dates", () => {
    expect(["2025-05-07", "2025-13-01", "7 May 2025", "", 5].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("hold an item once or not at all", () => {
    expect(withItem(["a", "b"], "a", { isIn: true })).toEqual(["b", "a"]);
    expect(withItem(["a", "b"], "a", { isIn: false })).toEqual(["b"]);
  });
});

describe("a saved briefing", () => {
  const order = { ...orderOf(NO_CHOICES, here), receiver: "Amina Diallo / Oslo", whatIf: "strike" };

  it("is called by the case, the variant, the day and the receiver", () => {
    const frame = { id: "plant", title: "A plant" };
    expect(briefingFileName({ frame, order }, "docx")).toBe("plant-strike-2026-03-01-Amina-Diallo-Oslo.docx");
  });

  it("is called by the title where the case has no id", () => {
    const plain = { ...order, receiver: "", whatIf: null };
    expect(briefingFileName({ frame: { title: "Two Traders" }, order: plain }, "md")).toBe(
      "two-traders-2026-03-01.md",
    );
  });
});

describe("a problem", () => {
  it("is mended on the screen of its file", () => {
    expect(placeOfProblem("profiles/the-union.yaml")).toEqual({ screen: "profiles", detail: "the-union" });
    expect(placeOfProblem("conflict.yaml").screen).toBe("hold");
    expect(placeOfProblem("record.jsonl").screen).toBe("record");
    expect(placeOfProblem("what-ifs.yaml").screen).toBe("what-ifs");
    expect(placeOfProblem("case.yaml").screen).toBe("case");
    expect(placeOfProblem("").screen).toBe("case");
  });
});
