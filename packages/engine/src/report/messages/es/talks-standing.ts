// How the talks of a room stand now, and which agreed signs of trouble have come about or come near. In Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { q } from "./case-wording.ts";
import { spanOfTime, texts } from "./talks-wording.ts";
import { listOf } from "./wording.ts";

/** The end of a sentence, with what was said, if anything was. */
function withWords(words: Params[string]): string {
  return words === null ? "." : `: ${q(words)}.`;
}

const standing: Catalogue = {
  "standing.before-rules": () => "Todavía no hay reglas básicas en vigor.",
  "standing.agreed": () => "Todos los asuntos están resueltos.",
  "standing.paused": ({ party, words }) =>
    `${party} ha puesto en pausa las conversaciones${withWords(words)}`,
  "standing.away": ({ party, words }) => `${party} se ha retirado de las conversaciones${withWords(words)}`,
  "standing.left": () => "Quedan demasiado pocas partes para conversar.",
  "standing.no-round-yet": () => "Todavía no se ha abierto ninguna ronda.",
  "standing.round-closed": ({ round }) => `La ronda ${round} está cerrada, y no hay otra abierta.`,
  "standing.round-open": ({ round, issues }) =>
    `La ronda ${round} está abierta, sobre ${texts(issues).length > 0 ? listOf(texts(issues)) : "todos los asuntos"}.`,
  "standing.format": ({ format, words }) => `Formato: ${format}${withWords(words)}`,
  "standing.format-joint": () => "todos en una misma sala",
  "standing.format-shuttle": () => "por separado, la mediación va de unos a otros",
  "standing.format-written": () => "solo textos",
  "standing.format-other": () => "otro",
};

const signs: Catalogue = {
  "standing.sign-reached": ({ sign }) => `Se ha dado una señal convenida en las reglas básicas: ${sign}.`,
  "standing.sign-perhaps": ({ sign }) =>
    `Puede haberse dado una señal convenida en las reglas básicas: ${sign}.`,
  "standing.sign-near": ({ sign }) => `Está cerca una señal convenida en las reglas básicas: ${sign}.`,
  "standing.sign-no-movement-time": ({ count, limit }) => `sin movimiento desde hace ${count}, de ${limit}`,
  "standing.sign-no-movement-rounds": ({ count, limit }) => `${count} de ${limit} sin movimiento`,
  "standing.sign-gap-not-smaller": ({ count, limit }) =>
    `${count} de ${limit} sin que se redujera ninguna brecha`,
  "standing.sign-deadline": ({ until }) => `ha llegado el momento, ${until}`,
  "standing.sign-deadline-near": ({ until, milliseconds }) =>
    `para el momento ${until} falta esto: ${spanOfTime(milliseconds)}`,
};

export const talksStandingSentences: Catalogue = { ...standing, ...signs };
