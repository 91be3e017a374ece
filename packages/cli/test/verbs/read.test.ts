// `parley read`: claims with their places, into a case or not, and what happens with files that cannot be read.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXIT } from "../../src/exit-status.ts";
import { BUNDLED, type Workplace, workplace } from "../try.ts";

const STATEMENT = `Fishers at the mouth ask for a higher release

The Fishers' Association said on Tuesday that it would not sign unless the dry-season release is raised to 60.

“We are ready to share our catch figures,” said Rana Ostby, who speaks for the fishers.
`;

let place: Workplace;

beforeEach(() => {
  place = workplace();
  writeFileSync(join(place.folder, "statement.txt"), STATEMENT);
});

afterEach(() => place.dispose());

describe("parley read", () => {
  test("tells who says what, and on which line", async () => {
    const { status, printed } = await place.parley("read", "statement.txt", "--date", "2025-05-07");
    expect(status).toBe(EXIT.fine);
    expect(printed).toMatch(/line 3: Fishers' Association sets a condition/);
    expect(printed).toMatch(/condition: unless the dry-season release is raised to 60/);
    expect(printed).toMatch(/line 5: Rana Ostby offers\n {4}“We are ready to share our catch figures/);
    expect(printed).toMatch(/Nothing was written\./);
  });

  test("prints JSON whose places hold the words", async () => {
    const { printed } = await place.parley("read", "statement.txt", "--json", "--date", "2025-05-07");
    const { articles } = JSON.parse(printed);
    expect(articles).toHaveLength(1);
    const [{ text, claims }] = articles;
    expect(text).toBe(STATEMENT);
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const { content } of claims)
      for (const { from, to, words } of content) expect(text.slice(from, to)).toBe(words);
  });

  test("adds articles to a case, once, and leaves its other files alone", async () => {
    cpSync(join(BUNDLED, "river-basin"), join(place.folder, "basin"), { recursive: true });
    const profile = () => readFileSync(join(place.folder, "basin/profiles/fishers.yaml"), "utf8");
    const before = profile();
    const words = ["read", "statement.txt", "--case", "basin", "--add", "--date", "2025-05-07"];
    const added = await place.parley(...words);
    expect(added.complained).toBe("");
    expect(added.printed).toMatch(/One article with \S+ claims added to basin\./);
    expect(profile()).toBe(before);
    const check = await place.parley("check", "basin");
    expect(check).toMatchObject({ status: EXIT.fine, complained: "" });
    const again = await place.parley(...words);
    expect(again.complained).toMatch(/statement\.txt is in the case already/);
  });

  test("names a text by its heading, with the day and the author that it tells", async () => {
    cpSync(join(BUNDLED, "river-basin"), join(place.folder, "basin"), { recursive: true });
    const [heading, ...rest] = STATEMENT.split("\n\n");
    const head = [heading, "By Ada Brook", "Published 9 May 2025"];
    writeFileSync(join(place.folder, "dated.txt"), [...head, ...rest].join("\n\n"));
    writeFileSync(join(place.folder, "plain.txt"), rest.join("\n\n"));
    const { complained } = await place.parley("read", "dated.txt", "plain.txt", "--case", "basin", "--add");
    expect(complained).not.toContain("dated.txt");
    const frame = readFileSync(join(place.folder, "basin/case.yaml"), "utf8");
    expect(frame).toMatch(
      /title: Fishers at the mouth ask for a higher release\n\s+by: Ada Brook\n\s+date: "?2025-05-09/,
    );
    expect(frame).toMatch(/title: plain\b/);
  });

  test("takes what it can read and says why it left out the rest", async () => {
    writeFileSync(
      join(place.folder, "picture.png"),
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1),
    );
    writeFileSync(join(place.folder, "empty.txt"), "");
    const files = ["picture.png", "empty.txt", "nowhere.txt", ".", "statement.txt"];
    const { status, printed, complained } = await place.parley("read", ...files, "--date", "2025-05-07");
    expect(status).toBe(EXIT.problems);
    expect(printed).toMatch(/statement\.txt: \S+ claims/);
    for (const file of files.slice(0, 4)) expect(complained).toContain(`${file} was left out. `);
  });

  test.each([
    [["--add"], /--add needs --case/],
    [["--model-name", "m"], /--model-name needs --model/],
    [["--send"], /--send needs --model/],
    [["--model", "http://models.example/v1"], /Texts are not sent over an open line/],
    [["--model", "localhost:11434"], /is no address of such a server/],
    [["--date", "yesterday"], /yesterday/],
    [["--case", "river-basin", "--add"], /case folder of your own only/],
  ])("refuses %j", async (words, why) => {
    const { status, printed, complained } = await place.parley("read", "statement.txt", ...words);
    expect(status).toBe(EXIT.wrongUse);
    expect(printed).toBe("");
    expect(complained.replaceAll("\n", " ")).toMatch(why);
  });
});
