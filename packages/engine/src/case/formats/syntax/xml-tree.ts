// XML to a tree of elements that remember where they stand. Three common slips that can mean one thing only are read and reported.
import { SaxesParser } from "saxes";
import type { SourceText } from "../findings.ts";
import { XML_SLIPS, xmlProblem } from "./xml-problem.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlElement[];
  readonly at: number;
}

export interface XmlAttribute {
  readonly value: string;
  readonly at: number;
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, XmlAttribute>;
  readonly children: XmlElement[];
}

const DEEPEST = 100;

class Stop extends Error {}

/** The root element; null, with a problem reported, when the text is not sound XML. */
export function readXml(source: SourceText): XmlElement | null {
  const { findings } = source;
  const { text, restore } = mendAmpersands(mendDeclaration(source), source);
  const parser = new SaxesParser({ position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  parser.on("error", ({ message }) => {
    const at = Math.max(0, Math.min(parser.position, text.length) - 1);
    const problem = xmlProblem(message);
    if (XML_SLIPS.has(problem.code)) return findings.warning(at, problem.code, problem.params);
    findings.error(placeOf(problem.code, { at, text, open }), problem.code, problem.params);
    throw new Stop();
  });
  parser.on("opentagstart", ({ name }) => {
    const at = text.lastIndexOf("<", parser.position - 1);
    if (open.length >= DEEPEST) {
      findings.error(at, "formats.nested-too-deeply", { deepest: DEEPEST });
      throw new Stop();
    }
    const element: OpenElement = { name, attributes: new Map(), children: [], at };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("attribute", ({ name, value }) => {
    const end = parser.position - 1;
    open
      .at(-1)
      ?.attributes.set(name, { value: restore(value), at: text.lastIndexOf(text[end], end - 1) + 1 });
  });
  parser.on("closetag", () => open.pop());
  try {
    parser.write(text).close();
    return root;
  } catch (stop) {
    if (stop instanceof Stop) return null;
    throw stop;
  }
}

/** The parser stands behind what it objects to; where that is a tag, its beginning is the place. */
function placeOf(
  code: string,
  { at, text, open }: { at: number; text: string; open: readonly XmlElement[] },
): number {
  if (code === "formats.xml-unclosed") return open.at(-1)?.at ?? at;
  const isTag = code === "formats.xml-closing-tag" || code === "formats.xml-second-root";
  return isTag ? Math.max(0, text.lastIndexOf("<", at)) : at;
}

/** A declaration that only blanks and comments precede is blanked out: it says nothing that is needed. */
function mendDeclaration({ text, findings }: SourceText): string {
  const found = /^(?:\s|<!--(?:(?!--)[\s\S])*-->)+(<\?xml\s[^>]*\?>)/.exec(text);
  if (!found) return text;
  const start = found[0].length - found[1].length;
  findings.warning(start, "formats.xml-late-declaration");
  return text.slice(0, start) + " ".repeat(found[1].length) + text.slice(found[0].length);
}

/** `&` that starts no entity stands for itself. Each is replaced by one unused character, so that places stay the same. */
function mendAmpersands(
  text: string,
  { findings }: SourceText,
): { text: string; restore(value: string): string } {
  const lone = /&(?!#?\w+;)/g;
  if (!lone.test(text)) return { text, restore: (value) => value };
  const stand = standIn(text);
  findings.warning(text.search(lone), "formats.xml-ampersand", { count: text.match(lone)?.length ?? 0 });
  return { text: text.replace(lone, stand), restore: (value) => value.replaceAll(stand, "&") };
}

/** A character for private use that the text does not contain. */
function standIn(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}
