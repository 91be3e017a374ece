// Reads a Word file (.docx): mammoth makes HTML of it, which is then read like a page's article. Pictures and comments are left out; of
// tracked changes the new wording is read.
import { message } from "@parley/engine/case";
import mammoth from "mammoth";
import { piecesOf } from "../html/pieces-of.ts";
import { scanHtml } from "../html/tree-builder.ts";
import { type About, NOTHING_KNOWN, type PaperReading, refused } from "../paper.ts";
import type { Piece } from "../piece.ts";
import { putTogether } from "../put-together.ts";
import { linesOf, saidOfItself } from "../said-of-itself.ts";
import { someText } from "../tidy.ts";
import { unpackWord } from "./unpack-word.ts";

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

export async function readWord(bytes: Uint8Array): Promise<PaperReading> {
  const unpacked = unpackWord(bytes);
  if (!unpacked.ok)
    return refused(message(unpacked.reason === "broken" ? "papers.word-broken" : "papers.word-too-large"));
  const html = await toHtml(unpacked.bytes);
  if (html === null) return refused(message("papers.word-broken"));
  const page = scanHtml(html);
  const pieces = piecesOf(page.root).map(withoutWayBack);
  if (pieces.length === 0) return refused(message("papers.no-text"));
  const about = unpacked.about === null ? NOTHING_KNOWN : factsOf(unpacked.about);
  // Notes stand at the end as bullets, and a day in one of them is that of something else.
  const lines = pieces.flatMap(({ kind, text }) => (kind === "bullet" ? [] : linesOf(text)));
  const said = saidOfItself(lines);
  const heading = pieces.slice(0, 3).find(({ kind }) => kind === "heading")?.text ?? null;
  return {
    ok: true,
    paper: {
      ...about,
      title: heading ?? about.title,
      // A program writes its owner into the file; the text knows better.
      by: said.by ?? about.by,
      date: said.date,
      ...putTogether(pieces),
      pageStarts: [],
      warnings: page.cut ? [message("papers.page-cut")] : [],
    },
  };
}

async function toHtml(bytes: Uint8Array): Promise<string | null> {
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    // In Node mammoth looks for `buffer`, in a browser for `arrayBuffer`; its unpacker takes the same bytes in both.
    const input = { buffer: whole, arrayBuffer: whole } as { arrayBuffer: ArrayBuffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    return value;
  } catch {
    return null;
  }
}

/** Notes at the end of the file lead back to their place with an arrow. */
function withoutWayBack(piece: Piece): Piece {
  return piece.kind === "bullet" ? { ...piece, text: piece.text.replace(/\s*↑$/, "") } : piece;
}

function factsOf(xml: string): About {
  const partOf = (name: string) => {
    const value = new RegExp(`<${name}\\b[^>]{0,200}>([^<]{0,1000})</${name}>`).exec(xml)?.[1];
    return someText(value?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity]));
  };
  // When the file was made says nothing on when its text was published.
  return { title: partOf("dc:title"), by: partOf("dc:creator"), date: null, url: null };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
