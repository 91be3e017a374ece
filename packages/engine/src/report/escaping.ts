// Text made safe for HTML, for CSS strings and as a link, whoever typed it.

const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Control characters and halves of surrogate pairs have no place in HTML; U+FFFD shows that something stood there.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be replaced
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with U+FFFD in place of control characters and halves of surrogate pairs; tabs and line breaks stay. */
export function replaceUnfit(text: string): string {
  return text.replace(UNFIT, "\ufffd");
}

/** For text between tags and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return replaceUnfit(text).replace(/[&<>"']/g, (letter) => MARKUP[letter]);
}

/** As {@link escapeHtml}, with isolated names (see `isolate`) as `bdi` elements. For text between tags only. */
export function escapeHtmlText(text: string): string {
  return escapeHtml(text).replace(/\u2068([^\u2068\u2069]*)\u2069/g, "<bdi>$1</bdi>");
}

/** A CSS string with its quotes, with nothing in it that could end the string or the style element around it. */
export function cssString(text: string): string {
  const safe = replaceUnfit(text).replace(
    /[^\p{L}\p{N}\p{M} .,:;·–—()-]/gu,
    (letter) => `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}

/** True for addresses that may be followed: the web, mail and places within the document; no scripts, no data. */
export function isSafeLink(href: string): boolean {
  return /^(https?:\/\/|mailto:|#)[^\s]*$/i.test(href);
}
