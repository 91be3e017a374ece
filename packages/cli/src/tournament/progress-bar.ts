// How far a tournament is, on one line of a terminal that is written over; nothing where the output is no terminal.
import { sentence } from "../say.ts";

export interface ProgressBar {
  show(done: number, total: number): void;
  /** Takes the line away. */
  clear(): void;
}

const WIDTH = 24;

export interface BarStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function progressBar(stream: BarStream, columns: number): ProgressBar {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (done, total) => {
      const filled = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
      const line = sentence("cli.tournament-progress", {
        bar: `${"━".repeat(filled)}${"─".repeat(WIDTH - filled)}`,
        done,
        total,
      });
      stream.write(`\r${line.slice(0, columns - 1)}\u001b[K`);
    },
    clear: () => {
      stream.write("\r\u001b[K");
    },
  };
}
