// The words of the pictures in the chapter "Will it hold?", and what it says of levers, in Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { counted, countInWords, listOf, quoted, RANKS } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const ranks = (count: Params[string]) => counted(Math.abs(Number(count)), RANKS);

const maps: Catalogue = {
  "hold.map-title": ({ label }) => `Movimientos para apartarse de la situación ${label} y respuestas a ellos`,
  "hold.map-caption": ({ drawn, count, idle }) =>
    idle
      ? "Ningún movimiento para apartarse conviene. Estos son los que más se acercan."
      : Number(count) > Number(drawn)
        ? `Los ${drawn} de ${count} movimientos para apartarse menos disuadidos, lo que responderían las demás partes y dónde deja eso a quien se movió.`
        : "Cada movimiento para apartarse que convendría, lo que responderían las demás partes y dónde deja eso a quien se movió.",
  "hold.map-reading": () =>
    "Una flecha continua es un movimiento que conviene a quien lo hace; una discontinua, uno que le cuesta; una de puntos, uno que no le cambia nada. Relleno: un lugar donde las cosas pueden asentarse sin meras amenazas. Anillo doble: la situación que debe sostenerse; anillo grueso: hoy.",
  "hold.map-alternative": ({ label, moves }) => `En torno a la situación ${label}: ${names(moves).join(" ")}`,
  "hold.map-alternative-move": ({ from, to, party, move }) => `De ${from} a ${to}: ${party} ${move}.`,
  "hold.map-column-held": () => "La que debe sostenerse",
  "hold.map-column-move": () => "Si alguien se mueve",
  "hold.map-column-answer": () => "La respuesta",
  "hold.map-column-further": () => "Y después",
  "hold.standing": ({ party, ranks: change }) =>
    Number(change) === 0
      ? `${capitalise(String(party))}: como antes`
      : `${capitalise(String(party))}: ${ranks(change)} más ${Number(change) > 0 ? "arriba" : "abajo"}`,
  "hold.arrow-caption": () => "Los movimientos, uno por uno",
  "hold.arrow-from": () => "Desde",
  "hold.arrow-who": () => "Quién se mueve",
  "hold.arrow-what": () => "Qué hace",
  "hold.arrow-to": () => "Hasta",
  "hold.arrow-effect": () => "Para quien se mueve",
  "hold.effect-better": () => "mejor",
  "hold.effect-worse": () => "peor",
  "hold.effect-same": () => "igual",
  "hold.ways-title": () => "Caminos desde hoy hasta donde pueden asentarse las cosas",
  "hold.ways-caption": ({ drawn, count }) =>
    Number(count) > Number(drawn)
      ? `Los caminos más cortos desde hoy hasta ${drawn} de ${count} situaciones, con los menos pasos posibles que alguien daría sin ganancia.`
      : "Un camino más corto desde hoy hasta cada situación enumerada arriba, con los menos pasos posibles que alguien daría sin ganancia.",
  "hold.ways-alternative": ({ label, labels }) =>
    `De la situación ${label} a ${listOf(names(labels))}, paso a paso.`,
  "hold.ways-column": ({ step }) => (Number(step) === 0 ? "Hoy" : `Paso ${step}`),
};

const levers: Catalogue = {
  "hold.title-levers": () => "¿Qué palanca importa?",
  "hold.title-variants": () => "¿Y si algo fuera diferente?",
  "hold.levers-lead": ({ levers: all, thirdParties }) =>
    names(all).length === 0
      ? "El mismo conflicto con algo cambiado."
      : `El mismo conflicto con ${thirdParties ? "lo que podría hacer un tercero y sin ello" : "estas acciones y sin ellas"}: ${listOf(names(all).map(quoted))}. «Con» significa que puede usarse, no que se use.`,
  "hold.lever-title": ({ held }) =>
    `${held ? "La situación que debe sostenerse" : "Dónde pueden asentarse las cosas"}, con cada palanca y sin ella`,
  "hold.lever-caption": ({ held, cut }) =>
    `${held ? "Qué ocurre con la situación que debe sostenerse y en qué otros lugares pueden asentarse las cosas." : "Dónde pueden asentarse las cosas."}${cut ? " Las primeras 16 filas; «parley stability --json» las tiene todas." : ""}`,
  "hold.lever-reading": () =>
    "Un punto a la izquierda: la palanca puede usarse. Donde no puede, la situación de que se trata es la misma sin usar esa palanca.",
  "hold.lever-column": () => "Con",
  "hold.variant-column": () => "Qué cambia",
  "hold.lever-question-held": () => "Frente a cada parte por separado",
  "hold.lever-question-groups": () => "Frente a grupos",
  "hold.lever-question-others": () => "Puede asentarse sin meras amenazas",
  "hold.no-lever": () => "Sin palanca",
  "hold.as-it-stands": () => "Tal como está",
  "hold.variant-title": ({ held }) =>
    `${held ? "La situación que debe sostenerse" : "Dónde pueden asentarse las cosas"}, tal como están y con algo cambiado`,
  "hold.variant-reading": () => "Cada fila cambia una cosa del conflicto.",
  "hold.with-levers": ({ levers: all }) => names(all).join(" + "),
  "hold.not-asked": () => "no se pregunta",
  "hold.held-gone": () => "no puede darse",
  "hold.held-firm": () => "nadie ganaría",
  "hold.held-answered": () => "disuade una respuesta creíble",
  "hold.held-threat": () => "solo disuade una amenaza",
  "hold.held-unseen": ({ parties }) => `sin ver la situación: ${listOf(names(parties))}`,
  "hold.held-open": ({ parties }) => `con ganancia si la abandona: ${listOf(names(parties))}`,
  "hold.group-firm": () => "ningún grupo ganaría",
  "hold.group-answered": () => "disuade una respuesta creíble",
  "hold.group-threatened": ({ parties }) =>
    `solo una amenaza disuade al grupo formado por ${listOf(names(parties))}`,
  "hold.group-leaves": ({ parties }) => `la abandonaría el grupo formado por ${listOf(names(parties))}`,
  "hold.group-undecided": () => "sin decidir",
  "hold.rests-no-states": () => "no queda ninguna situación",
  "hold.rests-in": ({ count, labels }) => {
    if (Number(count) === 0) return "ninguna";
    const more = Number(count) - names(labels).length;
    const told = [...names(labels), ...(more > 0 ? [`${more === 1 ? "una" : countInWords(more)} más`] : [])];
    return `${Number(count) === 1 ? "situación" : "situaciones"} ${listOf(told)}`;
  },
  "hold.threshold-lead": () => "Cuánto tiene que costar una palanca a alguien, cuando todas pueden usarse:",
  "hold.threshold": ({ lever, party, inUse, ranks: needed }) => {
    const what = inUse ? `La pérdida de ${quoted(String(lever))}` : quoted(String(lever));
    if (Number(needed) > 0) {
      return `${what} tendría que costar al menos ${ranks(needed)} más que ahora para ${party} si una respuesta creíble ha de ser disuasoria.`;
    }
    return Number(needed) === 0
      ? `${what} basta justamente para que una respuesta creíble sea disuasoria para ${party}. Con un puesto menos, no bastaría.`
      : `${what} basta para que una respuesta creíble sea disuasoria para ${party}, y seguiría bastando si costara a esa parte ${ranks(needed)} menos.`;
  },
  "hold.threshold-never": ({ lever, party, inUse }) =>
    `Por mucho que ${inUse ? `la pérdida de ${quoted(String(lever))}` : quoted(String(lever))} costara para ${party}, no bastaría: algún movimiento que conviene no tiene una respuesta creíble de esa clase.`,
  "hold.variant-about": ({ name, about }) => `${name}: ${about}`,
};

export const holdFigureSentences: Catalogue = { ...maps, ...levers };
