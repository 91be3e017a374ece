// The page on the format shows a text that the program would write.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readTermsText } from "../../src/agreement/read-terms-text.ts";
import { TERMS_VERSION, termsText } from "../../src/agreement/terms-text.ts";

const page = readFileSync(
  join(import.meta.dirname, "../../../../docs/reference/terms-format.md"),
  "utf8",
).replaceAll("\r\n", "\n");

it("the text on the page on its format reads back to the byte", () => {
  const shown = page.match(/```text\n([^`]*)```/)?.[1] ?? "";
  expect(shown).toContain(TERMS_VERSION);
  const reading = readTermsText(shown);
  expect(reading).toMatchObject({ ok: true });
  expect(reading.ok && termsText(reading.terms)).toBe(shown);
});
