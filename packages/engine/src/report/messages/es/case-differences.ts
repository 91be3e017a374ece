// What differs between two states of a case, in Spanish, one sentence for each difference, without a full stop: they stand in lists.
import { parseRational } from "../../../maths/rational.ts";
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { q } from "./case-wording.ts";
import { formatNumber, SPANISH_WORDING } from "./wording.ts";

/** What the entries of lists are called, and their lists. */
const ENTRIES: Readonly<Record<string, readonly [string, string]>> = {
  party: ["parte", "las partes"],
  other: ["voz", "las otras voces"],
  issue: ["asunto", "los asuntos"],
  option: ["opción", "las opciones"],
  impossible: ["combinación imposible", "las combinaciones imposibles"],
  source: ["fuente", "las fuentes"],
  interaction: ["interacción", "las interacciones"],
  "red-line": ["línea roja", "las líneas rojas"],
  demand: ["demanda", "las demandas"],
  comparison: ["comparación de paquetes", "las comparaciones de paquetes"],
  maker: ["decisor", "los decisores"],
  action: ["acción", "las acciones"],
  infeasible: ["elemento de lo que no puede ser", "lo que no puede ser"],
  state: ["estado", "los estados"],
  variant: ["variante del conflicto", "las variantes del conflicto"],
  act: ["acto", "los actos del registro"],
  "what-if": ["supuesto", "los supuestos"],
  claim: ["afirmación", "las afirmaciones"],
};

const FILES: Readonly<Record<string, string>> = {
  frame: "caso",
  conflict: "conflicto",
  record: "registro",
  "what-ifs": "supuestos",
};

/** What stands under a key. */
const KEYS: Readonly<Record<string, string>> = {
  title: "título",
  summary: "resumen",
  date: "día descrito",
  id: "identificador",
  name: "nombre",
  about: "explicación",
  estimated: "quién lo estimó y con qué base",
  noDeal: "cuánto vale la falta de acuerdo",
  cap: "lo máximo que cuenta un acuerdo",
  weightOrder: "orden de los asuntos",
  weightPairs: "comparaciones de asuntos",
  weightTotal: "cuánto suman los pesos",
  unit: "unidad",
  ordered: "si sus opciones van de menos a más",
  from: "valor menor",
  to: "valor mayor",
  step: "paso",
  divisible: "si puede repartirse",
  because: "motivo",
  act: "el acto que lo muestra",
  refuses: "lo que se rechaza",
  asks: "lo que se pide",
  when: "cuándo",
  worth: "valor",
  combination: "lo que no puede darse junto",
  by: "quién lo escribió o lo dijo",
  url: "dónde puede leerse",
  note: "nota",
  alsoCalled: "otros nombres",
  pronoun: "pronombre",
  speaksFor: "por quién habla",
  evidence: "evidencia",
  blocks: "disposición del texto",
  who: "quién",
  kind: "clase",
  says: "lo que se dijo o se hizo",
  quote: "palabras literales",
  source: "fuente",
  place: "lugar en la fuente",
  options: "opciones",
  actions: "acciones",
  does: "palabras para llevarla a cabo",
  doesNot: "palabras para no llevarla a cabo",
  starts: "palabras para empezarla",
  stops: "palabras para terminarla",
  irreversible: "si hay vuelta atrás",
  taken: "acciones que se llevan a cabo",
  deal: "lo que se acuerda",
  changes: "cambios",
  statusQuo: "cómo están las cosas",
  hold: "el estado que debe sostenerse",
  coalitions: "quiénes podrían moverse en conjunto",
  levers: "palancas",
  merged: "estados que cuentan como uno",
  preferences: "cómo se ordenan los estados",
  moves: "movimientos",
  unseen: "lo que no se ve",
  without: "acciones que nadie puede llevar a cabo",
  inForce: "acciones en vigor todo el tiempo",
};

const DONE: Readonly<Record<string, string>> = { set: "se cambió", add: "se añadió", drop: "se quitó" };

export const caseDifferenceSentences: Catalogue = {
  "difference.file": (p) => {
    if (p.source) return `Texto de la fuente ${q(p.source)}: ${DONE[String(p.change)]}`;
    const what = p.party ? `Perfil de ${p.party}` : capitalise(FILES[String(p.what)] ?? `archivo ${p.file}`);
    return `${what}: ${DONE[String(p.change)]}`;
  },
  "difference.order": (p) => `${lead(p, `orden de ${listName(p)}`)}: ${DONE.set}`,
  "difference.entry": (p) =>
    `${lead(p, `${entryName(p)}${p.of ? ` de ${q(p.of)}` : ""}`)}: ${DONE[String(p.change)]}`,
  "difference.entry-value": (p) =>
    `${lead(p, `${entryName(p)}${p.of ? ` de ${q(p.of)}` : ""}`)}, ${keyName(p)}: ${values(p)}`,
  "difference.value": (p) => `${lead(p, valueName(p))}: ${values(p)}`,
};

/** The subject, under the name of the party whose profile it is in. */
function lead({ party }: Params, subject: string): string {
  return party ? `${capitalise(String(party))}: ${subject}` : capitalise(subject);
}

function entryName({ what, name }: Params): string {
  return `${ENTRIES[String(what)]?.[0] ?? what} ${q(name)}`;
}

function listName({ what, of }: Params): string {
  return `${ENTRIES[String(what)]?.[1] ?? what}${of ? ` de ${q(of)}` : ""}`;
}

function keyName({ key }: Params): string {
  return KEYS[String(key)] ?? q(key);
}

function valueName(p: Params): string {
  const { key, issue, option, maker, statement } = p;
  const what = `${option ? `${q(option)} en ` : ""}${q(issue)}`;
  if (key === "points") return issue ? `cuánto vale ${what}` : "puntos";
  if (key === "ratings") return issue ? `valoración de ${what}` : "valoraciones";
  if (key === "weights") return issue ? `cuánto cuenta ${q(issue)}` : "pesos de los asuntos";
  if (key === "preferences" && maker)
    return `orden de los estados para ${q(maker)}${statement ? `, peso de ${q(statement)}` : ""}`;
  if (key === "moves" && maker) return `movimientos de ${q(maker)}`;
  return keyName(p);
}

function values(p: Params): string {
  if (!p.isShown) return DONE[String(p.change)] ?? DONE.set;
  const show = (value: Params[string]) => valueText(value, p);
  if (p.change === "add") return `${show(p.now)}, antes sin indicar`;
  return p.change === "drop"
    ? `ya sin indicar; era ${show(p.was)}`
    : `${show(p.now)} en lugar de ${show(p.was)}`;
}

function valueText(value: Params[string], p: Params): string {
  if (Array.isArray(value)) return rangeText(value[0], value[1]);
  const text = String(value);
  if (p.key === "noDeal" && text === "unknown") return "valor desconocido";
  return !p.isName && parseRational(text) ? formatNumber(text) : q(text);
}

function rangeText(low: string, high: string): string {
  return parseRational(low) && parseRational(high)
    ? SPANISH_WORDING.formatRange(low, high)
    : `de ${low} a ${high}`;
}
