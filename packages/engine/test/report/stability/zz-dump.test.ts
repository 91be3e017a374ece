import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { ENGLISH } from "../../../src/report/messages/en.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { writeStability } from "../../../src/report/stability/chapter-section.ts";
import { subjects } from "./random-subjects.ts";
it("dumps", () => {
  const plain = (t: string) => t;
  const out = fc.sample(subjects, { numRuns: 40, seed: 7 }).map((s, k) => `########## ${k} ${s.conflict.form} variant=${s.examined.kind === "examined" ? s.examined.findings.model.variant?.id : s.examined.kind}\n` +
    renderTerminal(writeStability(s.subject, s.examined, { catalogue: ENGLISH, language: "en", date: "2026-03-02", confidentialTo: null }), { width: 130, style: { heading: plain, strong: plain, faint: plain } }));
  writeFileSync("/tmp/r3/dump.txt", out.join("\n"));
});
