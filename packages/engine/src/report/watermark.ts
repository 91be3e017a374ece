// The receiver's name behind every page, on a screen and on paper: drawn by the style sheet, so that it is in nobody's way who reads, copies or listens.
import { cssString } from "./escaping.ts";

/** A screen or a sheet of paper has room for no more. */
const TIMES = 40;

export const WATERMARK_HTML = `<div class="watermark" aria-hidden="true">${"<i></i>".repeat(TIMES)}</div>\n`;

/** Fixed to the window, which on paper means to every page. */
export function watermarkStyle(name: string): string {
  return `
.watermark{position:fixed;inset:-20%;z-index:-1;overflow:hidden;pointer-events:none;user-select:none;
display:flex;flex-wrap:wrap;align-content:space-between;justify-content:space-around;gap:4.5rem 5rem;transform:rotate(-28deg);opacity:.1}
.watermark i{font:500 1.5rem system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif;white-space:nowrap}
.watermark i::before{content:${cssString(name)}}
`;
}
