// A text of the comparison: pale where it is as in the case, bold with what it was where it differs.
import type { Text } from "@parley/engine/report";
import { ReportText } from "../../parts/report-text.tsx";
import type { Found } from "./cell-props.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";

/** A longer text is not said twice: it stands in the column of the case. */
const LONGEST_WAS = 60;

interface ChangedTextProps {
  readonly text: Text | null;
  readonly was: Text | null;
  /** Null for the case itself. */
  readonly base: Found | null;
  readonly words: WhatIfWords;
}

export function ChangedText({ text, was, base, words }: ChangedTextProps) {
  const { compare } = words.texts;
  const shown = text === null ? compare.silent : <ReportText text={text} />;
  if (base === null) return shown;
  if (JSON.stringify(text) === JSON.stringify(was)) return <span className="same">{compare.same}</span>;
  const before = was === null ? compare.silent : plain(was);
  return (
    <>
      <strong>{shown}</strong>
      {before.length <= LONGEST_WAS && <small className="was">{compare.was(before)}</small>}
    </>
  );
}

function plain(text: Text): string {
  return text.map((span) => (typeof span === "string" ? span : "text" in span ? span.text : "")).join("");
}
