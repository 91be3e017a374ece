// Reads a file in tests, and checks what every reading must keep.
import { expect } from "vitest";
import { renderMessage } from "../../engine/src/report/messages/catalogue.ts";
import { ENGLISH } from "../../engine/src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../engine/src/report/messages/es.ts";
import { type Paper, type PaperReading, readPaper } from "../src/index.ts";

export async function read(name: string, content: string | Uint8Array): Promise<PaperReading> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const reading = await readPaper({ name, bytes });
  checkSound(reading);
  return reading;
}

export async function readWell(name: string, content: string | Uint8Array): Promise<Paper> {
  const reading = await read(name, content);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.paper;
}

/** The code of the problem; `read` where there is none. */
export async function problemOf(name: string, content: string | Uint8Array): Promise<string> {
  const reading = await read(name, content);
  return reading.ok ? "read" : reading.problem.code;
}

/** Kind and text of each block. */
export function blocksOf({ text, blocks }: Paper): string[] {
  return blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

export function checkSound(reading: PaperReading): void {
  if (!reading.ok && reading.fault !== undefined) throw reading.fault;
  const messages = reading.ok ? reading.paper.warnings : [reading.problem];
  for (const one of messages) {
    expect(one.code).not.toBe("papers.unreadable");
    for (const catalogue of [ENGLISH, SPANISH_LANGUAGE.catalogue])
      expect(renderMessage(one, catalogue)).not.toMatch(/undefined|null|NaN/);
  }
  if (!reading.ok) return;
  const { text, blocks, pageStarts } = reading.paper;
  expect(/[\p{L}\p{N}]/u.test(text)).toBe(true);
  expect(/\p{Surrogate}/u.test(text)).toBe(false);
  let at = 0;
  for (const { from, to } of blocks) {
    if (text.slice(at, from).trim() !== "" || from < at || to <= from)
      throw new Error(`a block from ${from} to ${to}`);
    at = to;
  }
  if (blocks.length > 0) expect(text.slice(at).trim() === "").toBe(true);
  expect([...pageStarts].sort((a, b) => a - b)).toEqual(pageStarts);
  expect(pageStarts.every((start) => start >= 0 && start < text.length)).toBe(true);
}
