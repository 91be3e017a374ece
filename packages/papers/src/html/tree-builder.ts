// Takes the tokens of a page and builds its tree. Depth, elements and attributes are bounded, so a hostile page costs time in proportion to its
// length and no more; programs and events never enter the tree.
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { BLOCKS, DROPPED, impliedEnds, VOID } from "./element-rules.ts";
import type { PageNode } from "./page-node.ts";

/** Deeper tags are left out; their text is kept. */
const DEEPEST = 200;
const MOST_ELEMENTS = 200_000;
const MOST_ATTRIBUTES = 40;
const MOST_HEADS = 1_000;
const LONGEST_VALUE = 4_000;
const LONGEST_LINKED_DATA = 500_000;

/** Stands in the text for the edges of blocks whose tags are left out. */
const PARAGRAPH_BREAK = "\u2029";

/** The rest does nothing for reading, or could do something. */
const KEPT_ATTRIBUTES = new Set(
  "class id role rel href itemprop datetime content name property charset type hidden aria-hidden style lang start".split(
    " ",
  ),
);

export interface ScannedPage {
  readonly root: PageNode;
  /** `meta` and `link` elements, by their attributes, in the order of the page. */
  readonly heads: readonly ReadonlyMap<string, string>[];
  readonly title: string;
  /** The texts of `application/ld+json` scripts. */
  readonly linkedData: readonly string[];
  /** Elements in the tree. */
  readonly count: number;
  /** Tags were left out, as the page nests too deep or has too many. */
  readonly cut: boolean;
}

export function scanHtml(html: string): ScannedPage {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.finish();
}

interface Open {
  readonly name: string;
  readonly node: PageNode;
  /** It, or one around it, is left out. */
  readonly dropped: boolean;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #html: string;
  readonly #root: PageNode = { name: "#page", attributes: new Map(), children: [] };
  readonly #open: Open[] = [{ name: "#page", node: this.#root, dropped: false }];
  readonly #heads: ReadonlyMap<string, string>[] = [];
  readonly #linkedData: string[] = [];
  #title = "";
  #count = 0;
  #cut = false;
  /** Tags that are open and were left out for their depth. */
  #tooDeep = 0;
  #endsInBreak = false;
  #name = "";
  #attribute = "";
  #value = "";
  #attributes = new Map<string, string>();

  constructor(html: string) {
    this.#html = html;
  }

  finish(): ScannedPage {
    return {
      root: this.#root,
      heads: this.#heads,
      title: this.#title,
      linkedData: this.#linkedData,
      count: this.#count,
      cut: this.#cut,
    };
  }

  ontext(start: number, end: number): void {
    this.#add(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#add(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#add(this.#html.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = end - start < 20 ? this.#html.slice(start, end).toLowerCase() : "";
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.#value.length < LONGEST_VALUE)
      this.#value += this.#html.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.#value.length < LONGEST_VALUE) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const name = this.#attribute;
    if (!KEPT_ATTRIBUTES.has(name) || this.#attributes.has(name) || this.#attributes.size >= MOST_ATTRIBUTES)
      return;
    this.#attributes.set(name, this.#value);
  }

  onopentagend(): void {
    const name = this.#name;
    if ((name === "meta" || name === "link") && this.#heads.length < MOST_HEADS)
      this.#heads.push(this.#attributes);
    this.#endImplied(name);
    if (VOID.has(name)) this.#addVoid(name);
    else if (this.#open.length > DEEPEST || this.#count >= MOST_ELEMENTS) this.#leaveOut(name);
    else this.#push(name);
    this.#attributes = new Map();
  }

  onselfclosingtag(): void {
    this.onopentagend();
    // In HTML the stroke means nothing, but drawings close their elements with it.
    if (this.#open.at(-1)?.dropped) this.#close(this.#name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (name === "br") this.#addVoid(name);
    else if (!VOID.has(name)) this.#close(name);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #push(name: string): void {
    const around = this.#open.at(-1)!;
    const node: PageNode = { name, attributes: this.#attributes, children: [] };
    const dropped = around.dropped || DROPPED.has(name) || isHidden(this.#attributes);
    if (!dropped) around.node.children.push(node);
    if (!dropped) this.#count++;
    this.#open.push({ name, node, dropped });
  }

  #addVoid(name: string): void {
    const around = this.#open.at(-1)!;
    if (around.dropped || DROPPED.has(name) || name === "wbr") return;
    if (this.#count >= MOST_ELEMENTS) {
      this.#add(PARAGRAPH_BREAK);
      return;
    }
    this.#count++;
    around.node.children.push({ name, attributes: this.#attributes, children: [] });
  }

  #leaveOut(name: string): void {
    this.#tooDeep++;
    this.#cut = true;
    if (BLOCKS.has(name)) this.#add(PARAGRAPH_BREAK);
  }

  #endImplied(name: string): void {
    const implied = impliedEnds(name);
    if (!implied || this.#tooDeep > 0) return;
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { name: open } = this.#open[at];
      if (implied.within.has(open)) return;
      if (implied.ends.has(open)) {
        this.#closeDownTo(at);
        return;
      }
    }
  }

  #close(name: string): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      if (BLOCKS.has(name)) this.#add(PARAGRAPH_BREAK);
      return;
    }
    for (let at = this.#open.length - 1; at > 0; at--) {
      if (this.#open[at].name !== name) continue;
      this.#closeDownTo(at);
      return;
    }
  }

  #closeDownTo(at: number): void {
    const { name, node } = this.#open[at];
    this.#open.length = at;
    if (name === "script" && /\bld\+json\b/.test(node.attributes.get("type") ?? "")) {
      this.#linkedData.push(node.children.join(""));
    }
    if (name === "title" && this.#title === "") this.#title = node.children.join("").slice(0, LONGEST_VALUE);
  }

  #add(text: string): void {
    const { node, dropped, name } = this.#open.at(-1)!;
    if (dropped && !keepsText(name, node)) return;
    const { children } = node;
    const last = children.at(-1);
    // Not asked of the text itself, which would be put together anew each time.
    if (text === PARAGRAPH_BREAK && this.#endsInBreak) return;
    this.#endsInBreak = text === PARAGRAPH_BREAK;
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }
}

/** Of what is dropped, the title and linked data are read by themselves. */
function keepsText(name: string, { attributes, children }: PageNode): boolean {
  if (name === "title") return true;
  const isLinkedData = name === "script" && /\bld\+json\b/.test(attributes.get("type") ?? "");
  const [written] = children;
  return isLinkedData && (typeof written !== "string" || written.length < LONGEST_LINKED_DATA);
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const style = attributes.get("style");
  return (
    attributes.has("hidden") ||
    attributes.get("aria-hidden") === "true" ||
    (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  );
}
