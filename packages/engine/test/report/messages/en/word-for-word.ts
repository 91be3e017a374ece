// Sentences that are to read just so.
import { expect, test } from "vitest";
import { message } from "../../../../src/case/message.ts";
import { type Params, renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";

/** By code: parameters, and what is said. */
export type Sentences = Readonly<Record<string, readonly (readonly [params: Params, said: string])[]>>;

export function testSentences(sentences: Sentences): void {
  const rows = Object.entries(sentences).flatMap(([code, all]) =>
    all.map(([params, said]) => [code, params, said] as const),
  );
  test.each(rows)("%s %j", (code, params, said) => {
    expect(renderMessage(message(code, params), ENGLISH)).toBe(said);
  });
}
