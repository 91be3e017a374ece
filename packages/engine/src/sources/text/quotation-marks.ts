// Whether a character opens a quotation, closes one, or is an apostrophe, an inch or nothing of the kind.

export interface Mark {
  /** The mark that opens; for one that closes, the mark as it stands. */
  readonly opener: string;
  readonly role: "opens" | "closes";
  readonly length: number;
}

interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** By what a mark is closed. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', "”"],
  "“": ["”", '"'],
  "”": ["”"],
  "„": ["“", "”", '"'],
  "«": ["»"],
  "»": ["«", "»"],
  "‹": ["›"],
  "›": ["‹"],
  "‘": ["’", "'"],
  "‚": ["‘", "’"],
  "'": ["'", "’"],
  "``": ["''", '"'],
  "''": ["''"],
  "「": ["」"],
  "『": ["』"],
};

const SINGLE: ReadonlySet<string> = new Set(["‘", "‚", "'", "‹", "›"]);
const MARKS: ReadonlySet<number> = new Set([..."\"“”„«»‹›‘’‚'`「」『』"].map((sign) => sign.charCodeAt(0)));
/** How far a closing mark behind a plural's "s" is looked for. */
const LOOK_AHEAD = 400;

export function closersOf(opener: string): readonly string[] {
  return CLOSERS[opener] ?? [];
}

export function isSingle(opener: string): boolean {
  return SINGLE.has(opener);
}

/** Whether the mark that opens here closes before a single mark does, and the same kind closes behind that one again. */
export function closesInside(
  { text, to }: Pick<Stretch, "text" | "to">,
  { at }: { readonly at: number },
): boolean {
  const closers = closersOf(text[at]!);
  const end = Math.min(to, at + LOOK_AHEAD);
  let step = 0;
  for (let place = at + 1; place < end; place++) {
    const sign = text[place]!;
    const closes = !isWordSign(text[place + 1] ?? " ") && !isSpace(text[place - 1]!);
    const isOwn = closers.includes(sign);
    if (step !== 1 && isOwn) {
      if (!closes) return false;
      if (step === 2) return true;
      step = 1;
    } else if (step === 1 && (sign === "'" || sign === "’") && closes) step = 2;
  }
  return false;
}

/** What the character at a place does, when `open` is the innermost quotation's opening mark. */
export function roleOf(
  stretch: Stretch,
  { at, open }: { readonly at: number; readonly open: string | null },
): Mark | null {
  if (!MARKS.has(stretch.text.charCodeAt(at))) return null;
  const sign = stretch.text[at]!;
  const before = at > stretch.from ? stretch.text[at - 1]! : " ";
  const doubled = sign === stretch.text[at + 1] && at + 1 < stretch.to;
  if (sign === "`") return doubled ? { opener: "``", role: "opens", length: 2 } : null;
  const after = at + 1 < stretch.to ? stretch.text[at + 1]! : " ";
  if (sign === "'" && doubled) return roleOfDoubled(stretch, { at, open, before });
  if (sign === "'" || sign === "’") return roleOfSingle(stretch, { at, open, sign, before, after });
  if (open !== null && closersOf(open).includes(sign) && !(sign === '"' && opensAfresh(before, after))) {
    return { opener: sign, role: "closes", length: 1 };
  }
  if (!(sign in CLOSERS)) return { opener: sign, role: "closes", length: 1 };
  return opens({ sign, before, after }) ? { opener: sign, role: "opens", length: 1 } : closing(sign);
}

/** A mark that does not open here may still close a quotation further out. */
function closing(sign: string): Mark | null {
  return { opener: sign, role: "closes", length: 1 };
}

function opens({ sign, before, after }: { sign: string; before: string; after: string }): boolean {
  if (isSpace(after)) return sign === "«" || sign === "“" || sign === "„";
  if (sign === '"' || sign === "»" || sign === "›" || sign === "”")
    return !isWordSign(before) && !isStop(before);
  if (sign === "‘" || sign === "‚") return !isWordSign(before);
  return true;
}

/** Two straight single marks stand for a double one; a third may belong to a quotation within. */
function roleOfDoubled(
  { text, to }: Stretch,
  { at, open, before }: { readonly at: number; readonly open: string | null; readonly before: string },
): Mark | null {
  const behind = at + 2 < to ? text[at + 2]! : " ";
  if (open === "'" && behind === "'") return { opener: "'", role: "closes", length: 1 };
  if (open === "``" || open === "''" || isSpace(behind) || isWordSign(before))
    return { opener: "''", role: "closes", length: 2 };
  return { opener: "''", role: "opens", length: 2 };
}

function opensAfresh(before: string, after: string): boolean {
  return isSpace(before) && !isSpace(after) && !/[,.;:!?)\]]/.test(after);
}

function roleOfSingle(
  stretch: Stretch,
  {
    at,
    open,
    sign,
    before,
    after,
  }: { at: number; open: string | null; sign: string; before: string; after: string },
): Mark | null {
  const closes = open !== null && closersOf(open).includes(sign);
  if (isWordSign(before) && isWordSign(after)) return null;
  if (closes && !isSpace(before) && !isWordSign(after)) {
    return isPlural(stretch, { at, before, after }) ? null : { opener: sign, role: "closes", length: 1 };
  }
  if (sign === "’" || closes) return null;
  const canOpen = !isWordSign(before) && !isStop(before) && isWordSign(after) && !isClipped(stretch, at);
  return canOpen ? { opener: "'", role: "opens", length: 1 } : null;
}

/** "the voters’ choice,’ he said": the first of the two is an apostrophe. */
function isPlural(
  { text, to }: Stretch,
  { at, before, after }: { at: number; before: string; after: string },
): boolean {
  if (before !== "s" || after !== " " || !/[a-z]/.test(text[at + 2] ?? "")) return false;
  const end = Math.min(to, at + LOOK_AHEAD);
  for (let place = at + 1; place < end; place++) {
    const sign = text[place]!;
    if (sign === "‘" || sign === '"' || sign === "“" || sign === "”") return false;
    if ((sign === "’" || sign === "'") && /[,.!?]/.test(text[place - 1]!)) return true;
  }
  return false;
}

/** 'em, 'tis, '90s, 'n': letters or figures are left out there. */
function isClipped({ text }: Stretch, at: number): boolean {
  return /^'(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n'|n\b|round\b)/i.test(text.slice(at, at + 8));
}

function isSpace(sign: string): boolean {
  return /\s/.test(sign);
}

function isStop(sign: string): boolean {
  return /[.,;:!?…]/.test(sign);
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(sign) || (sign >= "\ud800" && sign <= "\udfff");
}
