// Answers the page's questions about one case, one after the other, away from the page's own thread.
import { fromParts } from "../store/parts.ts";
import type { Desk, Progress } from "./desk.ts";
import { makeDesk } from "./make-desk.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { QUESTIONS, type QuestionName } from "./questions.ts";
import { loadLanguage } from "./spoken-language.ts";

const parts = new Map<string, unknown>();
let kept = new Map<string, unknown>();
let turn: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  // In the order they came: a question is about the pieces that were sent before it.
  turn = turn.then(() => (data.kind === "parts" ? take(data) : reply(data)));
};

function take({ put, drop }: Extract<ToWorker, { kind: "parts" }>): void {
  for (const [name, piece] of put) parts.set(name, piece);
  for (const name of drop) parts.delete(name);
  kept = new Map();
}

async function reply({ id, question, args, language }: Extract<ToWorker, { kind: "ask" }>): Promise<void> {
  try {
    await loadLanguage(language);
    const answer = (await QUESTIONS[question as QuestionName]()) as (args: unknown, desk: Desk) => unknown;
    post({
      kind: "answer",
      id,
      value: await answer(
        args,
        makeDesk({ documents: fromParts(parts), kept, language, progress: progressOf(id) }),
      ),
    });
  } catch (error) {
    post({
      kind: "failure",
      id,
      message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    });
  }
}

const REPORT_EVERY = 80;

function progressOf(id: number): Progress {
  let last = performance.now();
  return {
    report(done, total) {
      const now = performance.now();
      if (now - last < REPORT_EVERY) return;
      last = now;
      post({ kind: "progress", id, done, total });
    },
    // A worker hears nothing while it computes: to stop it, the page ends it and starts another.
    stopped: () => false,
  };
}

function post(message: FromWorker): void {
  self.postMessage(message);
}
