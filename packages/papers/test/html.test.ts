import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf, problemOf, readWell } from "./reading.ts";

const NEWS = readFileSync(new URL("fixtures/news.html", import.meta.url), "utf8");
const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const SENTENCES =
  "The two sides met again on Monday, and said that they would go on. Nobody wished to say for how long, or where. ";
const STORY = `<p>${SENTENCES.repeat(3)}</p><p>${SENTENCES.repeat(2)}</p><p>${SENTENCES.repeat(3)}</p>`;

describe("a page of news", () => {
  it("gives its article and nothing else", async () => {
    expect(blocksOf(await readWell("a.html", NEWS))).toEqual([
      "heading: Ferry talks resume after night of calls",
      "byline: By Mara Ohlin",
      "byline: 4 March 2025",
      "caption: The ferry Solveig at the pier of Norrhamn on Monday. Photo: Ida Brandt",
      "paragraph: NORRHAMN — The crews’ union and the company that runs the ferries to the outer islands said on Monday that they would meet again, after a night of calls that both sides described as difficult…",
      "paragraph: “We ask for one thing, and that is a rota that people can live with,” said Tove Lind, who leads the union. “Without it there is nothing to sign.”",
      "paragraph: The company, Outer Lines, refused to name a date for new rotas, but a spokesman, Per Aske, said that it “could accept” an outside mediator if the strike notice were withdrawn first.",
      "heading: What is on the table",
      "bullet: A rota with two weeks’ notice",
      "bullet: Pay for waiting time at the pier",
      "bullet: A joint safety committee",
      "quote: No boat sails with tired people on board.",
      "byline: — Tove Lind",
      "paragraph: The island council has called on both to keep the morning boat running. Its chair, Jon Vik, said that pupils and patients depended on it, and that the council would pay for extra crew if that was what it took to keep it going until a deal was found.",
      "paragraph: Talks go on at noon on Tuesday in the old customs house, both sides said. Neither wished to say how long they would last.",
    ]);
  });

  it("says what it is", async () => {
    expect(await readWell("a.html", NEWS)).toMatchObject({
      title: "Ferry talks resume after night of calls",
      by: "Mara Ohlin",
      date: "2025-03-04",
      url: "https://harbourpost.example/2025/ferry-talks",
      warnings: [],
    });
  });

  it("runs nothing", async () => {
    await readWell("a.html", NEWS);
    expect("pwned" in globalThis).toBe(false);
  });
});

describe("what a page says about itself", () => {
  const facts = async (head: string, body = STORY) => {
    const { title, by, date, url } = await readWell("a.html", page(body, head));
    return { title, by, date, url };
  };

  it("may be nothing", async () => {
    expect(await facts("")).toEqual({ title: null, by: null, date: null, url: null });
  });

  it("is read from meta elements, without the name of the site", async () => {
    const head = `<title>Talks go on in Norrhamn | The Post</title><meta name="author" content="By Ida Brandt"><meta name="date" content="2025-02-30"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://post.example/a">`;
    expect(await facts(head)).toEqual({
      title: "Talks go on in Norrhamn",
      by: "Ida Brandt",
      date: null,
      url: "https://post.example/a",
    });
  });

  it("is read from marked places", async () => {
    const body = `<h1>Talks go on</h1><span class="article-byline">By Ida Brandt</span><time datetime="2025-02">February</time>${STORY}`;
    expect(await facts("", body)).toEqual({
      title: "Talks go on",
      by: "Ida Brandt",
      date: "2025-02",
      url: null,
    });
  });

  it("takes no harm from linked data that is broken or strange", async () => {
    for (const data of [
      "{",
      "null",
      '{"@type":7,"headline":[]}',
      '{"@graph":{"@type":"NewsArticle","headline":7,"author":{"name":[]}}}',
    ]) {
      expect(await facts(`<script type="application/ld+json">${data}</script>`)).toMatchObject({
        title: null,
        by: null,
      });
    }
  });
});

describe("a page's text", () => {
  it("has its entities and white space put right", async () => {
    const body = `<p>A&nbsp;&amp;\n   B&#8239;&rarr;\tC &lt;b&gt; &unknown; &#x1F6A2; soft\u00adhyphen ze\u200bro</p>${STORY}`;
    expect((await readWell("a.html", page(body))).text).toContain(
      "A & B → C <b> &unknown; 🚢 softhyphen zero\n",
    );
  });

  it("keeps lines within a paragraph and parts paragraphs at two line ends", async () => {
    const body = `<div>First line<br>second line<br><br>A new paragraph, as long as any, with some more words in it.<hr>After the rule.</div>${STORY}`;
    expect(blocksOf(await readWell("a.html", page(body))).slice(0, 3)).toEqual([
      "paragraph: First line\nsecond line",
      "paragraph: A new paragraph, as long as any, with some more words in it.",
      "paragraph: After the rule.",
    ]);
  });

  it("holds together where tags are not closed", async () => {
    const body = `<ul><li>One thing that they ask for<li>Another thing <b>they <i>ask</b> for</ul><p>A paragraph that ends<p>where the next begins<div>and so on`;
    expect(blocksOf(await readWell("a.md", body))).toEqual([
      "bullet: One thing that they ask for",
      "bullet: Another thing they ask for",
      "paragraph: A paragraph that ends",
      "paragraph: where the next begins",
      "paragraph: and so on",
    ]);
  });

  it("has rows of a table on one line each", async () => {
    const body = `${STORY}<table><tr><th>Issue<th>Union<tr><td>Rota<td>two weeks</table>${STORY}`;
    const blocks = blocksOf(await readWell("a.html", page(body)));
    expect(blocks).toContain("paragraph: Issue | Union");
    expect(blocks).toContain("paragraph: Rota | two weeks");
  });

  it("leaves out what is hidden, and marks of notes", async () => {
    const body = `<p hidden>Hidden one</p><p style="display: none">Hidden two</p><p>Seen<sup><a href="#n1">[1]</a></sup> in 10<sup>2</sup> places, they said.</p>${STORY}`;
    const { text } = await readWell("a.html", page(body));
    expect(text).not.toContain("Hidden");
    expect(text).toContain("Seen in 102 places");
  });

  it.each([
    "Previous article",
    "Next article",
    "NEXT »",
    "Read more",
    "Continue reading",
    "Share this",
    "Share on Facebook",
    "Advertisement",
    "Subscribe",
    "Sign up for our newsletter",
    "Tags: ferry, strike",
    "© 2025 The Post. All rights reserved.",
    "Related articles",
    "Skip to main content",
    "12 comments",
    "4 min read",
    "Lee también: otra cosa",
    "Home › Region › Ferries",
    "Read more: What came before",
  ])("is without “%s”", async (call) => {
    for (const marked of [
      `<p><a href="/x">${call}</a></p>`,
      `<div><span><a href="/x">${call}</a></span></div>`,
    ]) {
      const { text } = await readWell("a.html", page(`${STORY}${marked}${STORY}`));
      expect(text).not.toContain(call);
    }
  });

  it.each([
    "Previous talks had failed, she said.",
    "Next week they meet again.",
    "Read the letter, he said.",
    "The union shares this view.",
    "Advertisement of the strike is forbidden, the company said.",
    "Next steps",
  ])("keeps “%s”", async (said) => {
    expect((await readWell("a.html", page(`${STORY}<p>${said}</p>${STORY}`))).text).toContain(said);
  });

  it("is taken by its density where no article can be told", async () => {
    const posts = Array.from(
      { length: 12 },
      (_, at) => `<div class="row${at}"><h3>09.${10 + at}</h3><p>Post ${at}: ${SENTENCES}</p></div>`,
    );
    const menu = Array.from({ length: 30 }, (_, at) => `<a href="/${at}">Menu ${at}</a>`).join(" ");
    const { text } = await readWell(
      "a.html",
      page(`<div>${menu}</div>${posts.join("<hr>")}<div>${menu}</div>`),
    );
    expect(text).toContain("Post 0:");
    expect(text).toContain("Post 11:");
    expect(text).not.toContain("Menu");
  });

  it("may be short", async () => {
    expect((await readWell("a.html", "<html><p>We refuse.</p></html>")).text).toBe("We refuse.\n");
    expect(await problemOf("a.html", "<html><script>var words</script></html>")).toBe("papers.no-text");
  });
});

describe("the encoding of a page", () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it("is what it says where it is not UTF-8", async () => {
    const text = page(
      "<p>na\xefve \x93words\x94</p>",
      `<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">`,
    );
    expect((await readWell("a.html", latin(text))).text).toBe("naïve “words”\n");
  });

  it("is UTF-8 where it is so, whatever it says", async () => {
    expect((await readWell("a.html", page("<p>naïve “words”</p>", `<meta charset="iso-8859-1">`))).text).toBe(
      "naïve “words”\n",
    );
  });

  it("is a problem where it is neither", async () => {
    expect(await problemOf("a.html", latin(page("<p>na\xefve</p>")))).toBe("papers.not-utf8");
    expect(await problemOf("a.html", latin(page("<p>na\xefve</p>", `<meta charset="klingon">`)))).toBe(
      "papers.not-utf8",
    );
  });
});
