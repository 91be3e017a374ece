// Compares what a page shows with what a program printed, where "…" stands for something left out.

/**
 * Whether `printed` is what `shown` says. A line that holds only "…" stands for any number of lines; within a line
 * "…" stands for any text. White space at the ends of lines and blank lines at both ends do not count.
 */
export function matchesOutput(shown: readonly string[], printed: readonly string[]): boolean {
  const wanted = tidy(shown);
  const found = tidy(printed);
  let next = 0;
  let line = 0;
  // The last gap that was passed, and the line after those that it stands for so far.
  let gap: { next: number; line: number } | undefined;
  while (line < found.length) {
    if (next < wanted.length && isGap(wanted[next])) {
      next++;
      gap = { next, line };
    } else if (next < wanted.length && matchesLine(wanted[next], found[line])) {
      next++;
      line++;
    } else if (gap) {
      gap.line++;
      ({ next, line } = gap);
    } else {
      return false;
    }
  }
  return wanted.slice(next).every(isGap);
}

function isGap(shown: string): boolean {
  return shown.trim() === "…";
}

function matchesLine(shown: string, printed: string): boolean {
  if (!shown.includes("…")) return shown === printed;
  const parts = shown.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u").test(printed);
}

function tidy(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.trimEnd()).join("\n");
  const trimmed = text.replace(/^\n+|\n+$/g, "");
  return trimmed === "" ? [] : trimmed.split("\n");
}
