// What reading a file gives: the text of an article with its layout and what the file says about itself, or why there is none.
import type { Block, Message } from "@parley/engine/case";

export interface PaperFile {
  /** As the person named it; looked at only where the content does not say what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Paper {
  readonly title: string | null;
  readonly by: string | null;
  /** When it was published: a day, a month or a year, such as 2025-05-07. */
  readonly date: string | null;
  readonly url: string | null;
  readonly text: string;
  /** Empty for plain text, which the engine cuts into blocks itself. */
  readonly blocks: readonly Block[];
  /** Of a PDF file: where in the text each page begins. Empty for everything else. */
  readonly pageStarts: readonly number[];
  readonly warnings: readonly Message[];
}

/** How long work tells its host how far it is, and hears that it should stop; as in the engine. */
export interface Progress {
  report(done: number, total: number): void;
  stopped(): boolean;
}

export type PaperReading =
  | { readonly ok: true; readonly paper: Paper }
  | {
      readonly ok: false;
      readonly problem: Message;
      /** What was thrown where a library, or this program, failed; nothing for what was foreseen. */
      readonly fault?: unknown;
    };

/** What the readers of single formats find; places are added when all is put together. */
export interface About {
  readonly title: string | null;
  readonly by: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

export const NOTHING_KNOWN: About = { title: null, by: null, date: null, url: null };

export function refused(problem: Message): PaperReading {
  return { ok: false, problem };
}
