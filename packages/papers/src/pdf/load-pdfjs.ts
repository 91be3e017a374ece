// Loads pdf.js so that it works within the thread that asks: no thread of its own, no address of a script, no generated code, no network.
//
// pdf.js keeps its parser in a second module, which it would load by an address. That module leaves its entry in `globalThis.pdfjsWorker`;
// where pdf.js finds one there, it uses it in the same thread. So it is imported first, in Node and in our own browser worker alike.

type Pdfjs = typeof import("pdfjs-dist");

let loading: Promise<Pdfjs> | undefined;

export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfjs> {
  const restore = lendSurroundings();
  try {
    // @ts-expect-error The module comes without types; all that is wanted of it is that it runs.
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    restore();
  }
}

/**
 * What pdf.js looks for while it loads. A `window`: in a worker without one its parser would take over that worker's messages. A `DOMMatrix`:
 * Node has none, and only drawing uses it. Its remarks on drawing in Node are kept from the terminal.
 */
function lendSurroundings(): () => void {
  const surroundings = globalThis as Record<string, unknown>;
  const lacksWindow = surroundings.window === undefined;
  const { warn } = console;
  if (lacksWindow) surroundings.window = globalThis;
  surroundings.DOMMatrix ??= class {};
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith("Warning: Cannot ")) warn.apply(console, words);
  };
  return () => {
    if (lacksWindow) delete surroundings.window;
    console.warn = warn;
  };
}
