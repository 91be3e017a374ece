import { describe, expect, it } from "vitest";
import { blocksOf, problemOf, readWell } from "./reading.ts";

describe("Markdown", () => {
  it("becomes headings, paragraphs, bullets and quotes", async () => {
    const paper = await readWell(
      "a.md",
      "# Statement\r\n\r\nWe *ask* for a **rota**, [see](https://a.example).\r\nNothing else.\r\n\r\n## Why\r\n\r\n- Notice\r\n- Pay\r\n  1. at the pier\r\n\r\n> No boat sails.\r\n> None.\r\n\r\n| A | B |\r\n|---|---|\r\n| c | d |\r\n",
    );
    expect(blocksOf(paper)).toEqual([
      "heading: Statement",
      "paragraph: We ask for a rota, see. Nothing else.",
      "heading: Why",
      "bullet: Notice",
      "bullet: Pay",
      "bullet: at the pier",
      "quote: No boat sails. None.",
      "paragraph: A | B",
      "paragraph: c | d",
    ]);
    expect(paper).toMatchObject({ title: "Statement", by: null, date: null, warnings: [] });
  });

  it("says what it is in its front matter", async () => {
    const head = `---\ntitle: "Talks: a beginning"\nauthor:\n  - Tove Lind\n  - Per Aske\ndate: 2025-03-04T10:00\nurl: https://a.example/x\ntags: [a, b]\n---\n`;
    const paper = await readWell("a.md", `${head}\nWe ask.`);
    expect(paper).toMatchObject({
      title: "Talks: a beginning",
      by: "Tove Lind, Per Aske",
      date: "2025-03-04",
      url: "https://a.example/x",
    });
    expect(paper.text).toBe("We ask.\n");
    expect(await readWell("a.md", "+++\ntitle = 'T'\n+++\nWe ask.")).toMatchObject({
      title: "T",
      text: "We ask.\n",
    });
  });

  it("may begin with a rule", async () => {
    expect((await readWell("a.md", "---\n\nWe ask.\n\n---\n\nMore.")).text).toBe("We ask.\n\nMore.\n");
  });

  it("treats HTML as that of a page", async () => {
    const { text } = await readWell(
      "a.md",
      "We ask.\n\n<script>globalThis.pwned = true</script>\n\n<p onclick='x'>More <b>words</b></p>\n\n<!-- unseen -->",
    );
    expect(text).toBe("We ask.\n\nMore words\n");
    expect("pwned" in globalThis).toBe(false);
  });

  it("keeps its words where marks stand too deep", async () => {
    expect((await readWell("a.md", `${"> ".repeat(50)}deep words`)).text).toBe("deep words\n");
    expect((await readWell("a.md", `- a\n${" ".repeat(60)}- deep words`)).text).toContain("deep words");
  });

  it("is refused where nothing is in it", async () => {
    expect(await problemOf("a.md", "---\n---\n\n***\n")).toBe("papers.no-text");
  });
});
