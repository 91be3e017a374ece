// What a lane posts to its worker: all pieces of the case before the question about them, in portions, and nothing twice.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lane, Stopped } from "../../src/engine/lane.ts";
import type { ToWorker } from "../../src/engine/messages.ts";
import { NO_CASE } from "../../src/store/parts.ts";

class StandIn {
  static all: StandIn[] = [];
  readonly heard: ToWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  isEnded = false;

  constructor() {
    StandIn.all.push(this);
  }

  postMessage(message: ToWorker): void {
    this.heard.push(message);
    if (message.kind !== "ask") return;
    const { id } = message;
    setTimeout(() => this.onmessage?.({ data: { kind: "answer", id, value: this.heard.length } }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  StandIn.all = [];
  vi.stubGlobal("Worker", StandIn);
});

afterEach(() => vi.unstubAllGlobals());

const articles = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    format: 1 as const,
    source: `s${at}`,
    sha256: `${at}`,
    text: `Text ${at}.`,
    blocks: [],
    claims: [],
  }));

function ask(lane: Lane, documents: typeof NO_CASE, signal?: AbortSignal) {
  return lane.ask({
    question: "problems",
    args: null,
    documents,
    language: "en",
    ...(signal ? { signal } : {}),
  });
}

const pieces = ({ heard }: StandIn) =>
  heard.flatMap((message) => (message.kind === "parts" ? [...message.put.keys()] : []));

describe("a lane", () => {
  it("posts a large case in portions before the question", async () => {
    const lane = new Lane("test");
    const documents = { ...NO_CASE, articles: articles(300) };
    await ask(lane, documents);
    const [worker] = StandIn.all;
    expect(worker.heard.at(-1)?.kind).toBe("ask");
    expect(worker.heard.filter(({ kind }) => kind === "parts").length).toBeGreaterThan(10);
    expect(new Set(pieces(worker)).size).toBe(pieces(worker).length);
    expect(pieces(worker)).toContain("text s299");
    const before = worker.heard.length;
    await ask(lane, documents);
    expect(worker.heard.slice(before).map(({ kind }) => kind)).toEqual(["ask"]);
  });

  it("posts what was edited while a larger case was still on its way, in order", async () => {
    const lane = new Lane("test");
    const documents = { ...NO_CASE, articles: articles(300) };
    const edited = { ...documents, frame: { ...NO_CASE.frame, title: "Other" } };
    await Promise.all([ask(lane, documents), ask(lane, edited)]);
    const [{ heard }] = StandIn.all;
    const titles = heard.flatMap((message) =>
      message.kind === "parts" && message.put.has("frame")
        ? [(message.put.get("frame") as { title: string }).title]
        : [],
    );
    expect(titles).toEqual(["…", "Other"]);
    expect(heard.at(-1)?.kind).toBe("ask");
    expect(heard.filter(({ kind }) => kind === "ask")).toHaveLength(2);
  });

  it("begins anew after it was stopped, with the whole case", async () => {
    const lane = new Lane("test");
    const documents = { ...NO_CASE, articles: articles(300) };
    const control = new AbortController();
    const first = ask(lane, documents, control.signal);
    control.abort();
    await expect(first).rejects.toBeInstanceOf(Stopped);
    await ask(lane, documents);
    const worker = StandIn.all[StandIn.all.length - 1];
    expect(StandIn.all[0].isEnded).toBe(true);
    expect(pieces(worker)).toContain("frame");
    expect(pieces(worker)).toContain("text s299");
    expect(worker.heard.filter(({ kind }) => kind === "ask")).toHaveLength(1);
  });
});
