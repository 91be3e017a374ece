// Taking files in where the worker fails at one of them, or is stopped.
import { afterEach, describe, expect, it, vi } from "vitest";
import { readOffered, sourcesFor, withTaken } from "../../src/sources/intake.ts";
import { NO_CASE } from "../../src/store/parts.ts";

const worker = vi.hoisted(() => ({ answer: (_: string, __: never): unknown => null }));

vi.mock("../../src/engine/lane.ts", () => {
  class Stopped extends Error {}
  return {
    Stopped,
    Lane: class {
      async ask({ question, args }: { question: string; args: never }) {
        return worker.answer(question, args);
      }
    },
  };
});

const about = (title: string) => ({ title, by: "", date: "", url: "" });

function read(name: string) {
  return {
    kind: "read",
    article: { format: 1, text: name, sha256: name, blocks: [] },
    claims: 600,
    about: about(name),
    notes: [],
  };
}

const claims = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, content: [], wording: "direct" }));

function offer(names: readonly string[], signal = new AbortController().signal) {
  return readOffered({
    offered: names.map((name) => ({ name, content: "…" })),
    documents: NO_CASE,
    language: "en",
    signal,
    onProgress: () => {},
  });
}

afterEach(() => {
  worker.answer = () => null;
});

describe("files that are taken in", { timeout: 60_000 }, () => {
  it("are told of where their claims do not come, and the others are taken", async () => {
    worker.answer = (question, args: { name: string; sha256: string; from: number }) => {
      if (question === "readArticle") return read(args.name);
      if (args.sha256 === "b" && args.from > 0) throw new Error("the worker ended");
      return claims(args.from === 0 ? 500 : 100);
    };
    const { taken, remarks, wasStopped } = await offer(["a", "b", "c"]);
    expect(taken.map(({ about: { title }, article }) => [title, article.claims.length])).toEqual([
      ["a", 600],
      ["c", 600],
    ]);
    expect(remarks).toEqual([{ name: "b", kind: "fault", sentence: "" }]);
    expect(wasStopped).toBe(false);
  });

  it("get sources that go with what the case has when they come", async () => {
    const taken = ["Notes", "Notes"].map((title) => ({
      article: { format: 1 as const, text: title, sha256: title, blocks: [], claims: [] },
      about: about(title),
    }));
    let documents = NO_CASE;
    let rounds = 0;
    worker.answer = () => {
      if (rounds++ === 0)
        documents = { ...NO_CASE, frame: { ...NO_CASE.frame, sources: [{ id: "notes", title: "Notes" }] } };
      throw new Error("no worker");
    };
    const sources = await sourcesFor(taken, { documents: () => documents, language: "en" });
    expect(rounds).toBe(2);
    const made = withTaken(documents, taken, sources);
    expect(made.ids).toEqual(["notes-2", "notes-3"]);
    expect(made.documents.frame.sources?.map(({ id }) => id)).toEqual(["notes", "notes-2", "notes-3"]);
  });
});
