// What the worker writes for a copy: the page in pieces, chapters in their states, what-ifs, and what a copy must not tell.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { agreementsOf } from "@parley/engine/agreement";
import { type CaseDocuments, draftFromFiles } from "@parley/engine/case";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { declared, sign } from "../../../../engine/test/agreement/a-package.ts";
import { NORTH, SOUTH } from "../../../../engine/test/talks/a-room.ts";
import type { BriefingOrder } from "../../../src/engine/briefing-order.ts";
import type { Desk } from "../../../src/engine/desk.ts";
import { makeDesk } from "../../../src/engine/make-desk.ts";
import { type BriefingPage, briefing } from "../../../src/engine/questions/briefing.ts";
import { briefingWord } from "../../../src/engine/questions/briefing-word.ts";

const order: BriefingOrder = {
  receiver: "",
  watermark: false,
  date: "2026-03-01",
  language: "en",
  summary: true,
  omit: [],
  withhold: [],
  whatIf: null,
};

function bundled(name: string): CaseDocuments {
  const folder = fileURLToPath(new URL(`../../../../../cases/${name}/`, import.meta.url));
  const paths = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".yaml"));
  const files = new Map(paths.map((path) => [path, readFileSync(folder + path, "utf8")]));
  const { documents } = draftFromFiles(files, { folderName: name });
  if (!documents) throw new Error(name);
  return documents;
}

const deskOf = (documents: CaseDocuments): Desk => makeDesk({ documents });

async function pageOf(desk: Desk, changed: Partial<BriefingOrder> = {}): Promise<BriefingPage> {
  const found = await briefing({ ...order, ...changed }, desk);
  if (found.kind !== "page") throw new Error(JSON.stringify(found));
  return found;
}

const nash = bundled("nash-1950");
const desk = deskOf(nash);

describe("the briefing of a case", () => {
  it("comes in the pieces between its figures, as plain data", async () => {
    const page = await pageOf(desk);
    expect(page.pieces.length).toBe(page.figures.length + 1);
    expect(page.figures.length).toBeGreaterThan(0);
    expect(structuredClone(page)).toEqual(page);
    expect(page.chapters.every(({ state }) => state === "in")).toBe(true);
    expect(page.withheldNotice).toBeNull();
  });

  it("is not torn by what people typed", async () => {
    const title = "Torn <!--figure 1--> apart";
    const page = await pageOf(deskOf({ ...nash, frame: { ...nash.frame, title } }));
    expect(page.pieces.length).toBe(page.figures.length + 1);
    expect(page.pieces[0]).toContain("&lt;!--figure 1--&gt;");
  });

  it("leaves out chapters and says of each how it stands", async () => {
    const page = await pageOf(desk, { omit: ["short-list"] });
    expect(page.chapters.find(({ name }) => name === "short-list")?.state).toBe("left-out");
    expect(page.pieces.join("")).not.toContain('id="short-list"');
  });

  it("names a receiver who is to be behind every page only where one is named", async () => {
    expect((await pageOf(desk, { watermark: true })).pieces[0]).not.toContain("watermark");
    expect((await pageOf(desk, { watermark: true, receiver: "Amina" })).pieces[0]).toContain("watermark");
  });

  it("is written in the language that was chosen, with the page's own words in the page's", async () => {
    const page = await pageOf(desk, { language: "es" });
    expect(page.pieces[0]).toContain('<html lang="es"');
    expect(page.chapters[0].title).toBe("At a glance");
  });
});

describe("a copy without the summary of the case", () => {
  it("lacks it and says so", async () => {
    const summary = String(nash.frame.summary).slice(0, 20);
    expect((await pageOf(desk)).pieces.join("")).toContain(summary);
    const page = await pageOf(desk, { summary: false });
    expect(page.pieces.join("")).not.toContain(summary);
    expect(page.pieces.join("")).toContain("The summary of the case is left out of this copy.");
  });
});

describe("a copy that withholds a party", () => {
  const ulvery = deskOf(bundled("ceasefire-at-ulvery"));
  const { id } = caseParties(ulvery)[0];

  it("says so and marks chapters that would tell of it", async () => {
    const page = await pageOf(ulvery, { withhold: [id] });
    expect(page.withheldNotice).toContain("Left out of this copy");
    expect(page.chapters.find(({ name }) => name === "will-it-hold")?.state).toBe("withheld");
    expect(page.chapters.find(({ name }) => name === "parties")?.state).toBe("in-part");
    expect(page.markdown).toContain(page.withheldNotice);
  });

  it("withholds it however its id was typed", async () => {
    expect(await pageOf(ulvery, { withhold: [` ${id} `] })).toEqual(await pageOf(ulvery, { withhold: [id] }));
  });
});

function caseParties(one: Desk) {
  const reading = one.reading();
  if (!reading.ok) throw new Error("the case does not read");
  return reading.case.frame.parties;
}

describe("a what-if", () => {
  const party = String(nash.profiles[0].party);
  const variant = { id: "worse", name: "No deal is worse", changes: [{ party, noDeal: 1 }] };
  const broken = { id: "broken", name: "Broken", changes: [{ party: "nobody", noDeal: 1 }] };
  const varied = deskOf({ ...nash, whatIfs: { format: 1, whatIfs: [variant, broken] } } as CaseDocuments);

  it("is named in the title and told in the summary", async () => {
    const page = await pageOf(varied, { whatIf: "worse" });
    expect(page.markdown).toMatch(/what if: No deal is worse/);
    expect(page.markdown).toMatch(/Changed in it/);
  });

  it("is only named where its changes would tell of a withheld party", async () => {
    const page = await pageOf(varied, { whatIf: "worse", withhold: [party] });
    expect(page.markdown).toMatch(/what if: No deal is worse/);
    expect(page.markdown).not.toMatch(/Changed in it/);
  });

  it("that does not fit gives its problems in place of a briefing", async () => {
    const found = await briefing({ ...order, whatIf: "broken" }, varied);
    if (found.kind !== "no-briefing") throw new Error("it fits");
    expect(found.whatIf).toContain("Broken");
    expect(found.problems.length).toBeGreaterThan(0);
  });

  it("that is no longer there gives the case as it stands", async () => {
    expect((await pageOf(varied, { whatIf: "gone" })).markdown).not.toMatch(/what if:/);
  });
});

describe("a case with errors", () => {
  it("gives its problems in place of a briefing and a Word file", async () => {
    const empty = deskOf({ ...nash, frame: { ...nash.frame, parties: [], issues: [] }, profiles: [] });
    const found = await briefing(order, empty);
    expect(found.kind === "no-briefing" && found.problems.length).toBeGreaterThan(0);
    expect(await briefingWord({ order, pictures: [] }, empty)).toBeNull();
  });
});

describe("what was agreed in a room and taken into the case", () => {
  const { log, ...story } = declared({ water: "Each takes half." });
  for (const seat of [NORTH, SOUTH]) sign({ log, ...story }, seat);
  const agreements = agreementsOf(log.room(NORTH));

  it("is a chapter, which a copy can leave out and withholds from nobody", async () => {
    expect((await pageOf(desk)).chapters.map(({ name }) => name)).not.toContain("agreement");
    const page = await pageOf(desk, { agreements });
    expect(page.chapters.find(({ name }) => name === "agreement")?.state).toBe("in");
    expect(page.markdown).toContain("Each takes half.");
    const without = await pageOf(desk, { agreements, omit: ["agreement"] });
    expect(without.markdown).not.toContain("Each takes half.");
    const withhold = [String(nash.profiles[0].party)];
    const copy = await pageOf(desk, { agreements, withhold });
    expect(copy.chapters.find(({ name }) => name === "agreement")?.state).toBe("in");
  });
});

describe("the Word file", () => {
  it("holds the pictures that were drawn for it", async () => {
    const { figures } = await pageOf(desk);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>';
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    const pictures = figures.map(({ id }, at) => ({ id, svg: svg.replace("10", String(11 + at)), png }));
    const bytes = await briefingWord({ order, pictures }, desk);
    const names = Object.keys(unzipSync(bytes ?? new Uint8Array()));
    expect(names).toContain("word/document.xml");
    expect(names.filter((name) => name.endsWith(".png")).length).toBeGreaterThan(0);
  });
});
