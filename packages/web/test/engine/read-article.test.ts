// A text that is pasted, read as the worker reads it.
import { expect, test } from "vitest";
import { readArticle } from "../../src/engine/questions/read-article.ts";
import { NO_CASE } from "../../src/store/parts.ts";

const TEXT =
  "Night boats stop\r\n\r\nBy Ada Brook\r\nPublished 9 May 2031\r\n\r\nThe union said on Tuesday that the night boats would stop.\r\n";

const read = (about?: { date?: string; by?: string }) =>
  readArticle({ name: "", content: TEXT, known: [], ...(about && { about }) }, {
    documents: NO_CASE,
    language: "en",
    progress: { report: () => {}, stopped: () => false },
  } as never);

test("tells its day and author, from which days in it are counted", async () => {
  const answer = await read();
  expect(answer).toMatchObject({
    kind: "read",
    about: { title: "Night boats stop", by: "Ada Brook", date: "2031-05-09" },
  });
});

test("what a person typed comes before it", async () => {
  const answer = await read({ date: "2031-05-10", by: " " });
  expect(answer).toMatchObject({ kind: "read", about: { by: "Ada Brook", date: "2031-05-10" } });
});
