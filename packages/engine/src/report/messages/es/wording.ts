// Spanish words for numbers, lists, intervals and days, after the Academy's rules: decimal comma, thousands set apart from 10 000 on by a
// thin space that does not break, «e» and «u» before their own sounds.
import {
  coarseShare,
  type Decimals,
  dayParts,
  type NumberMarks,
  type Numeric,
  sensiblePlaces,
  signed,
  writeCount,
  writeNumber,
} from "../../numbers.ts";
import type { Wording } from "../../wording.ts";

const WORDS = "ninguno,uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce".split(",");

const MARKS: NumberMarks = {
  decimal: ",",
  thousands: "\u202f",
  groupFrom: 5,
  about: (text) => `alrededor de ${text}`,
};

export function countInWords(count: number | bigint): string {
  return count >= 0 && count <= 12 ? WORDS[Number(count)] : formatCount(count);
}

export function formatCount(count: number | bigint | string): string {
  return writeCount(count, MARKS);
}

function formatShare(part: number | bigint | string, whole: number | bigint | string): string {
  return `${formatCount(part)} de ${formatCount(whole)}`;
}

export function formatNumber(value: Numeric, options: Decimals = {}): string {
  return writeNumber(value, options, MARKS);
}

function formatChange(value: Numeric, options: Decimals = {}): string {
  return signed(formatNumber(value, options));
}

/** `de 3 a 5`, or the one number where both ends are the same. */
function formatRange(low: Numeric, high: Numeric): string {
  const places = sensiblePlaces([low, high]);
  const [from, to] = [formatNumber(low, { places }), formatNumber(high, { places })];
  return from === to ? from : `de ${from} a ${to}`;
}

/** What is counted are readings: `entre dos y cinco de cada diez`, `una de cada diez`, `a lo sumo 4 de cada 10 000`. */
export function shareInterval(low: number, high: number): string {
  const share = coarseShare(low, high);
  if (share === "none") return "ninguna";
  if (share === "all") return "todas";
  const { from, to, scale } = share;
  const write = (count: number) =>
    scale === 10 ? (count === 1 ? "una" : countInWords(count)) : formatCount(count);
  const whole = `de cada ${scale === 10 ? "diez" : formatCount(scale)}`;
  if (from <= 0) return `a lo sumo ${write(to)} ${whole}`;
  if (to >= scale) return `al menos ${write(from)} ${whole}`;
  return from === to ? `${write(from)} ${whole}` : `entre ${write(from)} y ${write(to)} ${whole}`;
}

/** The share of readings with its verb: `una de cada diez lo hace`, `dos de cada diez lo hacen`. */
export function readingsThat(low: number, high: number, [one, many]: readonly [string, string]): string {
  const share = shareInterval(low, high);
  return `${share} lecturas de lo declarado ${/^(a lo sumo |al menos )?(una|1) /.test(share) ? one : many}`;
}

/** `a`, `a y b`, `a, b e i`; with `o` in place of `y` on request. */
export function listOf(items: readonly string[], word: "and" | "or" = "and"): string {
  if (items.length <= 1) return items.join("");
  const last = items[items.length - 1];
  return `${items.slice(0, -1).join(", ")} ${joint(last, word)} ${last}`;
}

// What a word sounds like at its beginning: `hi` before another vowel is no plain i, and figures are read aloud.
function joint(next: string, word: "and" | "or"): string {
  const sound = next.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase();
  if (word === "and") return /^(h?[ií])(?![aeouáéóú])/.test(sound) ? "e" : "y";
  return /^(h?[oó]|8|11(?!\d))/.test(sound) ? "u" : "o";
}

export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: "m" | "f";
}

/** `un paquete`, `ninguna lectura`, `5760 paquetes`. */
export function counted(count: number | bigint, { one, many, gender }: Noun): string {
  const feminine = gender === "f";
  if (count === 0 || count === 0n) return `${feminine ? "ninguna" : "ningún"} ${one}`;
  if (count === 1 || count === 1n) return `${feminine ? "una" : "un"} ${one}`;
  return `${countInWords(count)} ${many}`;
}

export const PACKAGES: Noun = { one: "paquete", many: "paquetes", gender: "m" };
export const RANKS: Noun = { one: "puesto", many: "puestos", gender: "m" };
export const SITUATIONS: Noun = { one: "situación", many: "situaciones", gender: "f" };

const ARTICLE = /^(\u2068?)(El|La|Los|Las|Un|Una|Unos|Unas)(?= \p{Ll})/u;

/** `El sindicato` as `el sindicato`; `La Haya` stays. */
export function midSentence(name: string): string {
  return name.replace(ARTICLE, (_, isolate: string, article: string) => isolate + article.toLowerCase());
}

/** `del sindicato`, `de la empresa`, `de Ana`. */
export function of(name: string): string {
  return /^\u2068?el \p{Ll}/u.test(name) ? name.replace("el ", "del ") : `de ${name}`;
}

/** `del sindicato y de la empresa`. */
export function ofAll(names: readonly string[]): string {
  return listOf(names.map(of));
}

export function quoted(text: string): string {
  return `«${text}»`;
}

const MONTHS =
  "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre".split(",");

/** `7 de mayo de 2025`, `mayo de 2025`, `7 de mayo de 2025, 14:30`; anything else as written. */
export function formatDay(written: string): string {
  const parts = dayParts(written);
  if (!parts) return written;
  const { year, month, day, time } = parts;
  return `${day === null ? "" : `${day} de `}${MONTHS[month]} de ${year}${time === null ? "" : `, ${time}`}`;
}

export const SPANISH_WORDING: Wording = {
  countInWords,
  formatCount,
  formatShare,
  formatNumber,
  formatChange,
  formatRange,
  shareInterval,
  listOf,
  formatDay,
  midSentence,
};
