// Who signs a text or a quotation below it. People and places are invented.
import { describe, expect, it } from "vitest";
import { signatureOf } from "../../../src/sources/finding/signature.ts";
import { claimsIn, groundIn, shownIn } from "./found-in.ts";

const signer = (text: string) => signatureOf(groundIn(text));

describe("a signature", () => {
  it.each([
    ["Yours sincerely,\nAmina Bello\nChair, Bello Farms", "Amina Bello"],
    ["Yours sincerely, Amina Bello Chair, Bello Farms", "Amina Bello"],
    ["With kind regards\n\nOle van Brandt", "Ole van Brandt"],
    ["Sincerely,\n\nA. Bello", "A. Bello"],
    ["For the residents,\nPetra Vane", "Petra Vane"],
    ["For the National Directorate,\nRenata Faro, General Secretary", "National Directorate"],
    ["On behalf of the Lorn Growers,\n\nPetra Vane\nChair", "Lorn Growers"],
    ["Yours faithfully,\nFor the committee,\nPetra Vane", "Petra Vane"],
  ])("%s", (end, name) => expect(signer(`Dear all,\n\nWe will not sell the field.\n\n${end}`)).toBe(name));

  it.each([
    "For the union, the deal is dead.",
    "Regards from Lorn are in order.",
    "For the union, Brook said.",
    "Signed copies are sold at the harbour.",
    "Yours truly,",
    "Brook signed.",
  ])("is not: %s", (end) => expect(signer(`We will not sell the field.\n\n${end}`)).toBeNull());

  it("says whose words “we” and the text’s own sentences are", () => {
    const text =
      "Dear Sir,\n\nThat is untrue. The mistake was ours. A promise that waits is not a promise. We will not sell the field. It rained.\n\nYours sincerely,\nAmina Bello";
    expect(claimsIn(text).map(({ rule, layoutSpeaker }) => [rule, layoutSpeaker])).toEqual(
      Array(4).fill(["own.sentence", "Amina Bello"]),
    );
  });

  it("leaves other texts alone", () => {
    expect(shownIn("That is untrue. We will not sell the field. The mistake was ours.")).toEqual([]);
  });
});

describe("a line under a quotation", () => {
  it.each([
    [
      "> The bay is ours to share.\n\n— Ambassador Ruth Kell",
      "Ambassador Ruth Kell | — | The bay is ours to share.",
    ],
    [
      "All met.\n\n> The bay is ours.\n> — Ruth Kell, envoy\n\nThey left.",
      "Ruth Kell | — | The bay is ours.",
    ],
  ])("%s", (text, shown) => expect(shownIn(text)).toEqual([`layout.sign-off | ${shown}`]));

  it("is not every line that opens with a dash", () => {
    expect(shownIn("> The bay is ours.\n\n— And so they left the hall.")).toEqual([]);
  });
});

describe("a list", () => {
  it.each([":", ""])("is led up to by a number of things%s", (colon) => {
    const text = `We asked for two things${colon}\n1. keep the late bus\n2. mend the shelter`;
    expect(shownIn(text).filter((one) => one.startsWith("layout"))).toEqual([
      "layout.bullet | We | asked | keep the late bus",
      "layout.bullet | We | asked | mend the shelter",
    ]);
  });
});
