// Answers the page's questions about one case, one after the other, away from the page's own thread.
import { type CaseDocuments, type CaseReading, caseFromDocuments, type Problem } from "@parley/engine/case";
import { fromParts } from "../store/parts.ts";
import type { LanguageCode } from "../texts/language.ts";
import type { Desk, Progress } from "./desk.ts";
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
    post({ kind: "answer", id, value: await answer(args, makeDesk(language, progressOf(id))) });
  } catch (error) {
    post({
      kind: "failure",
      id,
      message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    });
  }
}

function makeDesk(language: LanguageCode, progress: Progress): Desk {
  const documents = fromParts(parts);
  const once = <T>(name: string, make: () => T): T => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as T;
  };
  const folderName = String(documents.frame?.id ?? "case");
  return {
    documents,
    language,
    progress,
    once,
    check: () => once("check", () => caseFromDocuments(documents, { folderName })),
    reading: () => once("reading", () => readWithoutHalfModel(documents, folderName)),
  };
}

function readWithoutHalfModel(documents: CaseDocuments, folderName: string): CaseReading {
  const reading = caseFromDocuments(documents, { folderName });
  const isHalf = (problem: Problem) => problem.severity === "error" && /^conflict\.ya?ml$/.test(problem.file);
  const isBound = (problem: Problem) => problem.severity === "error" && !isHalf(problem);
  if (reading.ok || reading.problems.some(isBound)) return reading;
  return caseFromDocuments({ ...documents, conflict: null }, { folderName });
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
