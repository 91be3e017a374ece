// What HTML says about its elements, as far as reading text needs it: which have no content, which end others, which hold no text of the page.

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

export const VOID = set(
  "area base basefont br col embed frame hr img input keygen link meta param source track wbr",
);

/** Left out with all that is in them: programs, what is fetched, drawings, controls. */
export const DROPPED = set(
  "applet audio button canvas datalist dialog embed frame frameset iframe img input label map math menu meter noembed noframes noscript object optgroup option output picture plaintext progress script select source style svg template textarea title track video xmp area base link meta param",
);

export const BLOCKS = set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Our own, for the line under a quotation that names who is quoted. */
export const SIGN_OFF_CLASS = "signed-off";

export const HEADINGS = set("h1 h2 h3 h4 h5 h6");

interface Implied {
  /** Elements that end where the new one begins. */
  readonly ends: ReadonlySet<string>;
  /** Looking outwards stops here. */
  readonly within: ReadonlySet<string>;
}

const ENDS_PARAGRAPH: Implied = { ends: set("p"), within: set("td th caption button") };

const IMPLIED: ReadonlyMap<string, Implied> = new Map([
  ["li", { ends: set("li"), within: set("ul ol dir menu table") }],
  ["dt", { ends: set("dt dd"), within: set("dl table") }],
  ["dd", { ends: set("dt dd"), within: set("dl table") }],
  ["td", { ends: set("td th"), within: set("tr table") }],
  ["th", { ends: set("td th"), within: set("tr table") }],
  ["tr", { ends: set("tr"), within: set("tbody thead tfoot table") }],
  ["tbody", { ends: set("tbody thead tfoot"), within: set("table") }],
  ["tfoot", { ends: set("tbody thead tfoot"), within: set("table") }],
  ["a", { ends: set("a"), within: set("td th table") }],
  ["body", { ends: set("head"), within: set("html") }],
]);

/** What begins of this name ends one of those, if such a one is open. */
export function impliedEnds(name: string): Implied | undefined {
  return IMPLIED.get(name) ?? (BLOCKS.has(name) ? ENDS_PARAGRAPH : undefined);
}
