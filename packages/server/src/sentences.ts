// The few sentences of the server, by status, and its one page.

export const SENTENCES: Readonly<Record<number, string>> = {
  400: "This request could not be read.",
  403: "Only the page of Parley itself, or the parley command on this machine, may ask for this.",
  413: "The case is too large: the page takes over at most 64 MB.",
  415: "A case is handed over as JSON.",
  421: "This is Parley, for this machine only. Open it under http://localhost, with the port that it printed when it started.",
  500: "Parley's server met an error. Start it again; cases saved in the browser are not touched.",
};

/** For who came by another name to a server with a public address. */
export function elsewhere(origin: string): string {
  return `This is Parley, under another name than its own. Open it under ${origin}.`;
}

export function notFoundPage(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not found – Parley</title>
<style>body { font: 17px/1.5 Georgia, serif; max-width: 34em; margin: 4em auto; padding: 0 1em }</style>
<main>
<h1>There is nothing at this address</h1>
<p>The workbench is on <a href="/">the first page</a>. Cases saved in the browser are still there.</p>
</main>
</html>
`;
}
