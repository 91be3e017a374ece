// Sentences that are to read just so in English; in Spanish they have to read as sentences.
import { expect, test } from "vitest";
import { message } from "../../../../src/case/message.ts";
import { type Params, renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { SPANISH } from "../../../../src/report/messages/es.ts";

/** By code: parameters, and what is said. */
export type Sentences = Readonly<Record<string, readonly (readonly [params: Params, said: string])[]>>;

export function testSentences(sentences: Sentences): void {
  const rows = Object.entries(sentences).flatMap(([code, all]) =>
    all.map(([params, said]) => [code, params, said] as const),
  );
  test.each(rows)("%s %j", (code, params, said) => {
    expect(renderMessage(message(code, params), ENGLISH)).toBe(said);
  });
  test.each(rows)("%s %j in Spanish", (code, params) => {
    const said = renderMessage(message(code, params), SPANISH);
    expect(said).not.toBe("");
    expect(said).not.toMatch(/undefined|NaN|null|true|false|\[object/);
    expect(said).not.toMatch(/\b(the|and|of|is|are|would|not|it|in|by|for|that)\b(?! (union|works))/);
  });
}
