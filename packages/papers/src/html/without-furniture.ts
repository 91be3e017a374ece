// Takes away what surrounds an article: menus, cookie notices, share bars, related lists, comments. Known by element, role and class; what
// holds much of the page's text stays, whatever it is called.
import { SIGN_OFF_CLASS } from "./element-rules.ts";
import { isElement, type PageNode, wordsOf } from "./page-node.ts";

const FURNITURE_ELEMENTS = new Set(["nav", "aside", "search"]);

const FURNITURE_ROLES = new Set(
  "navigation search menu menubar toolbar dialog alertdialog contentinfo complementary banner tablist".split(
    " ",
  ),
);

/** Words of class names and ids; compared whole, as in `article__share-bar`. */
const FURNITURE_WORDS = new Set(
  (
    "cookie cookies consent gdpr newsletter newsletters subscribe subscription paywall promo promotion advert adverts advertisement " +
    "advertising ads adslot sponsored sponsor share sharing sharebar social socials related recommended recommendations " +
    "breadcrumb breadcrumbs tags taglist pagination pager prevnext comments comment disqus sidebar skip skiplink menu menus " +
    "navbar navigation nav outbrain taboola popup modal signup login toolbar trending popular mostread readmore morelikethis footer"
  ).split(" "),
);

/** Two words in a row. */
const FURNITURE_PAIRS =
  /(?:^|[-_ ])(?:read|see|more)[-_](?:more|next|also|on|stories|news)(?:$|[-_ ])|(?:^|[-_ ])(?:next|prev|previous)[-_](?:article|post|story|link|page)|(?:^|[-_ ])(?:post|article|entry)[-_](?:navigation|nav|tags|share)|most[-_]read/;

/** What would take more of the page's text than this is no furniture. */
const LARGEST_PART = 0.4;
const NEVER = new Set(["html", "body", "main", "article", "h1", "#page"]);

/** What follows a page may find more footers to take away; the one in a quotation names who is quoted. */
const SIGN_OFF = { name: "p", attributes: new Map([["class", SIGN_OFF_CLASS]]) };

export function withoutFurniture(root: PageNode): PageNode {
  const sizes = new Map<PageNode, number>();
  const most = measure(root, sizes) * LARGEST_PART;
  const keep = (node: PageNode, isInQuote: boolean): PageNode => ({
    ...(isInQuote && node.name === "footer" ? SIGN_OFF : node),
    children: node.children
      .filter((child) => !isElement(child) || isInQuote || sizes.get(child)! > most || !isFurniture(child))
      .map((child) => (isElement(child) ? keep(child, isInQuote || child.name === "blockquote") : child)),
  });
  return keep(root, false);
}

function measure(node: PageNode, sizes: Map<PageNode, number>): number {
  let size = 0;
  for (const child of node.children) size += isElement(child) ? measure(child, sizes) : child.trim().length;
  // What holds the main headline or the main part is never furniture.
  const stays = node.children.some(
    (child) => isElement(child) && (isMain(child) || sizes.get(child) === Infinity),
  );
  sizes.set(node, stays ? Infinity : size);
  return size;
}

function isMain({ name, attributes }: PageNode): boolean {
  return name === "h1" || name === "main" || attributes.get("role") === "main";
}

function isFurniture(node: PageNode): boolean {
  const { name } = node;
  if (NEVER.has(name)) return false;
  if (FURNITURE_ELEMENTS.has(name)) return true;
  if (name === "footer" || wordsOf(node, "role").some((role) => FURNITURE_ROLES.has(role))) return true;
  const names = `${node.attributes.get("class") ?? ""} ${node.attributes.get("id") ?? ""}`.slice(0, 500);
  const words = names
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .toLowerCase()
    .replace(/\b(?:has|with|without|no|is)[-_][a-z]+/g, "");
  return FURNITURE_PAIRS.test(words) || words.split(/[^a-z0-9]+/).some((word) => FURNITURE_WORDS.has(word));
}
