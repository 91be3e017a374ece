// What the chapter "Will it hold?" says of situations, in Spanish: where things can rest, how each side is kept there, how sure that is.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { counted, countInWords, formatCount, listOf, ofAll, quoted, SITUATIONS } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const quotedNames = (value: Params[string]) => names(value).map(quoted);

const frame: Catalogue = {
  "hold.title": () => "¿Se sostendrá?",
  "hold.title-actors": () => "Quién puede hacer qué",
  "hold.title-resting": () => "¿Dónde puede asentarse esto?",
  "hold.title-situations": () => "Las situaciones que se nombran aquí",
  "hold.method": () =>
    "Este capítulo no pregunta cuánto valen los paquetes, sino quién podría hacer qué y qué harían entonces las demás partes. Se apoya en cómo ordena cada parte las situaciones, de la mejor a la peor, y en nada más. Un puesto dice que una situación es mejor que otra, no por cuánto. La especialidad lo llama modelo de grafos para la resolución de conflictos, y a cada situación, un estado.",
  "hold.method-answers": ({ excluded }) =>
    `Una parte se mueve cuando con ello queda mejor. Un movimiento queda disuadido cuando las demás partes tienen una respuesta que no deja a quien se movió mejor que antes. La respuesta es creíble cuando cada paso de ella conviene a quien lo da; si no, es solo una amenaza. Puede eludirse cuando quien se movió podría moverse una vez más y quedar mejor a pesar de todo.${excluded ? " Volver a la misma situación no cuenta aquí como respuesta." : ""}`,
  "hold.estimated": ({ by, on }) =>
    `Los órdenes de preferencia son una estimación: ${by}. Se basa en: ${on}. Ninguna de las partes afectadas la ha confirmado.`,
  "hold.variant": ({ name, about }) =>
    `Esta es una variante del conflicto: ${name}.${about ? ` ${about}` : ""}`,
  "hold.not-all-seen": () =>
    "Aquí no todas las partes ven todas las situaciones. Lo que haría cada una se deduce de lo que ve; lo que podrían hacer los grupos, y los caminos desde hoy, como si todas lo vieran todo.",
  "hold.can": ({ actions }) => listOf(quotedNames(actions)),
  "hold.can-move": () => "movimientos entre las situaciones enumeradas",
  "hold.can-nothing": () => "ninguna acción propia aquí",
  "hold.states": ({ count }) =>
    Number(count) === 1
      ? "De esto solo puede resultar una situación."
      : `De esto ${Number(count) === 0 ? "no puede resultar" : "pueden resultar"} ${counted(Number(count), { one: "situación diferente", many: "situaciones diferentes", gender: "f" })}.`,
  "hold.no-states": () => "Lo que se descartó no deja ninguna situación.",
  "hold.too-many-states": () => "Hay demasiadas situaciones para examinarlas todas.",
  "hold.maker-does": ({ party, phrases }) => `${party} ${listOf(names(phrases))}`,
  "hold.phrases": ({ phrases }) => listOf(names(phrases)),
  "hold.takes": ({ actions }) => `lleva a cabo ${listOf(quotedNames(actions))}`,
  "hold.leaves": ({ actions }) => `no lleva a cabo ${listOf(quotedNames(actions), "or")}`,
  "hold.nobody-acts": () => "Nadie hace nada",
  "hold.goes-to": ({ label }) => `pasa a la situación ${label}`,
  "hold.situation": ({ id }) => `situación ${id}`,
  "hold.named": ({ name, sentence }) => `${name}: ${sentence}`,
  "hold.situations-lead": () =>
    "Por los números que les dan el texto y las figuras. El identificador es el nombre que tienen en la línea de órdenes y en los archivos.",
  "hold.situations-id": ({ id }) => `id: ${id}`,
  "hold.situations-deal": ({ terms }) => `Lo acordado ahí: ${terms}.`,
};

const resting: Catalogue = {
  "hold.resting-lead": ({ count, all, firm, unseen }) => {
    const places = Number(count);
    if (places === 0) {
      return `En ninguna parte: en cada situación alguien ganaría moviéndose y nada lo disuade${unseen ? "; o alguien no ve la situación" : ""}.`;
    }
    return `Las cosas pueden asentarse en ${formatCount(places)} de ${all} ${all === "1" ? "situación" : "situaciones"}. ${firmOf(places, Number(firm))}`;
  },
  "hold.strength-R": ({ count }) => `Nadie ganaría moviéndose (${formatCount(Number(count))}).`,
  "hold.strength-SSEQ": ({ count }) =>
    `Alguien ganaría moviéndose, pero las demás partes tienen una respuesta creíble, y no hay modo de eludirla (${formatCount(Number(count))}).`,
  "hold.strength-SEQ": ({ count }) =>
    `Alguien ganaría moviéndose, pero las demás partes tienen una respuesta creíble, aunque puede eludirse (${formatCount(Number(count))}).`,
  "hold.strength-SMR": ({ count }) =>
    `Solo la sostiene una amenaza: las demás partes tienen una respuesta que no puede eludirse, pero darla no convendría a todas ellas (${formatCount(Number(count))}).`,
  "hold.strength-GMR": ({ count }) =>
    `Solo la sostiene una amenaza débil: alguna respuesta no convendría a todas las partes que la dan, y alguna puede eludirse (${formatCount(Number(count))}).`,
  "hold.term-R": () => "Equilibrio de Nash (R)",
  "hold.term-SSEQ": () => "Estabilidad secuencial simétrica (SSEQ)",
  "hold.term-SEQ": () => "Estabilidad secuencial (SEQ)",
  "hold.term-SMR": () => "Metarracionalidad simétrica (SMR)",
  "hold.term-GMR": () => "Metarracionalidad general (GMR)",
  "hold.more-states": ({ count }) => `Y ${count} más; «parley stability --json» las enumera todas.`,
  "hold.joint-lead": () =>
    "Algunas de ellas se sostienen frente a cada parte por separado, y sin embargo un grupo las abandonaría en conjunto:",
  "hold.joint-leaves": ({ label, parties, to, everybody }) =>
    `Pasar juntas de la situación ${label} a la situación ${to} sería una ganancia para ${listOf(names(parties))}${everybody ? "" : "; las demás partes no tienen una respuesta creíble"}.`,
  "hold.table-caption": () =>
    "Qué impide a cada parte abandonar la situación. En letra pequeña, el concepto de la especialidad; cada uno trae consigo los más débiles",
  "hold.column-situation": () => "Situación",
  "hold.role-held": () => "la que debe sostenerse",
  "hold.role-today": () => "hoy",
  "hold.cell-R": () => "no ganaría",
  "hold.cell-SSEQ": () => "disuadida, no puede eludirse",
  "hold.cell-SEQ": () => "disuadida",
  "hold.cell-SMR": () => "amenazada, no puede eludirse",
  "hold.cell-GMR": () => "amenazada",
  "hold.cell-leaves": () => "la abandonaría",
  "hold.cell-unseen": () => "no la ve",
};

const sure: Catalogue = {
  "hold.title-sure": () => "¿Con qué certeza se sabe esto?",
  "hold.sure-certain": () =>
    "Los órdenes de preferencia se declararon por completo, así que nada quedó al azar. Eso no los hace correctos: pruebe qué cambia si uno de ellos cambia.",
  "hold.sure-lead": ({ parties, draws, seed, fewer }) =>
    `Solo se conoce en parte el orden de preferencia ${ofAll(names(parties))}. Se sortearon órdenes compatibles con lo declarado, ${draws === "1" ? "una vez" : `${draws} veces`} (semilla ${seed}${fewer ? "; menos de las pedidas, pues el conflicto es grande" : ""}). Las proporciones que siguen dicen hasta qué punto lo declarado decide la cuestión. No son la probabilidad de que las cosas se asienten ahí.`,
  "hold.sure-too-large": ({ parties }) =>
    `Solo se conoce en parte el orden de preferencia ${ofAll(names(parties))}. El conflicto es demasiado grande para sortear en poco tiempo un número útil de órdenes; «parley stability --draws 100 --only sure» los sortea y tarda lo que sea necesario.`,
  "hold.sure-caption": ({ draws }) =>
    `En cuántos de ${draws} órdenes sorteados pueden asentarse las cosas en cada situación, ± un error estándar`,
  "hold.sure-R": () => "nadie ganaría",
  "hold.sure-SEQ": () => "o hay disuasión creíble",
  "hold.sure-GMR": () => "o hay amenaza",
  "hold.share": ({ hits, draws, error, none, all }) =>
    none ? "en ninguno" : all ? `en los ${draws}` : `${hits} ± ${error} de ${draws}`,
  "hold.foresight-holds": ({ label, from }) => `${lookingAhead(from)}, la situación ${label} se sostiene.`,
  "hold.foresight-leaves": ({ label, from }) =>
    `${lookingAhead(from)}, la situación ${label} no se sostiene.`,
  "hold.foresight-oscillates": ({ label }) =>
    `Si ambas partes prevén varios movimientos, que la situación ${label} se sostenga depende de cuántos exactamente; nunca se estabiliza.`,
  "hold.foresight-ties": ({ party, labels, more }) =>
    `No se calcula qué ocurre si ambas partes prevén varios movimientos: hacen falta órdenes sin empates, y para ${party} están al mismo nivel las situaciones ${listOf([...names(labels), ...(Number(more) > 0 ? [`${countInWords(Number(more))} más`] : [])])}.`,
  "hold.foresight-unsettled": () =>
    "Lo que ocurre si ambas partes prevén varios movimientos no se estabilizó dentro del número de movimientos examinados.",
  "hold.term-non-myopic": () => "(estabilidad de movimientos limitados y estabilidad no miope)",
};

const verdicts: Catalogue = {
  "hold.verdict-none-named": ({ count }) =>
    `${Number(count) === 0 ? "No hay ninguna situación en la que puedan asentarse las cosas" : `Las cosas pueden asentarse en ${counted(Number(count), SITUATIONS)}`}. No se nombra ninguna situación que deba sostenerse.`,
  "hold.verdict-R": (p) => `${subject(p)} se sostiene: nadie ganaría apartándose de ella.`,
  "hold.verdict-SSEQ": (p) =>
    `${subject(p)} se sostiene: todo movimiento para apartarse que convendría a alguien encuentra una respuesta que las demás partes querrían dar, y no hay modo de eludirla.`,
  "hold.verdict-SEQ": (p) =>
    `${subject(p)} se sostiene mientras las demás partes respondan: todo movimiento para apartarse que convendría a alguien encuentra una respuesta que querrían dar, pero alguna respuesta puede eludirse.`,
  "hold.verdict-SMR": (p) =>
    `${subject(p)} se apoya solo en una amenaza: algún movimiento para apartarse convendría a alguien, y responder a él no convendría a todas las partes que tendrían que hacerlo.`,
  "hold.verdict-GMR": (p) =>
    `${subject(p)} se apoya solo en una amenaza débil: responder a algún movimiento para apartarse no convendría a todas las partes que tendrían que hacerlo, y alguna respuesta puede eludirse.`,
  "hold.held-missing": () =>
    "La situación que debe sostenerse no puede darse en esta variante, así que esto trata de cómo están hoy las cosas.",
  "hold.verdict-leaves": (p) =>
    `${subject(p)} no se sostiene: apartarse sería una ganancia para ${list(p.parties)}, y ninguna respuesta lo disuade.`,
  "hold.verdict-unseen": (p) =>
    `No puede decirse si ${aboutWhat(p)} se sostiene: no todas las partes ven que las cosas pueden ser así. No lo ${names(p.parties).length === 1 ? "ve esta parte" : "ven estas partes"}: ${list(p.parties)}.`,
  "hold.verdict-as-ranked": ({ sentence }) =>
    `Con los órdenes dados aquí, ${String(sentence).charAt(0).toLowerCase()}${String(sentence).slice(1)}`,
  "hold.verdict-share-SEQ": (p) => `${p.few ? "Pero se" : "Se"} sostiene sin meras amenazas en ${drawn(p)}.`,
  "hold.verdict-share-GMR": (p) =>
    `${p.few ? "Pero se" : "Se"} sostiene, aunque sea solo por amenazas, en ${drawn(p)}.`,
  "hold.verdict-group": ({ parties, answer }) => {
    const end = {
      nobody: "y no queda nadie más que pueda responder",
      none: "y ninguna respuesta lo disuade",
      threat: "y solo una amenaza lo disuade",
    }[String(answer)];
    return `Pero abandonarla en conjunto sería una ganancia para ${list(parties)}, ${end}.`;
  },
};

function list(parties: Params[string]): string {
  return listOf(names(parties));
}

/** A situation without a name has only a number, which means nothing at a glance. */
function subject({ what, today }: Params): string {
  const name = what === null || what === undefined ? null : capitalise(String(what));
  if (today) return `Sin acuerdo, la situación de hoy${name === null ? "" : ` (${name})`}`;
  return name === null ? "La situación por la que se pregunta" : `La situación ${quoted(name)}`;
}

function aboutWhat({ what }: Params): string {
  return what === null || what === undefined ? "la situación" : `la situación ${quoted(String(what))}`;
}

function drawn({ hits, draws, none, all, few }: Params): string {
  return `${few && !none ? "solo " : ""}${none ? "ninguno" : all ? "todos" : hits} de los ${draws} órdenes compatibles con lo declarado que se sortearon`;
}

function firmOf(count: number, firm: number): string {
  if (firm === 0)
    return "En ninguna de ellas están satisfechas todas las partes: cada una se apoya en respuestas que podrían dar las demás.";
  if (firm === count)
    return `${count === 1 ? "En ella" : "En todas ellas"} nadie ganaría moviéndose en modo alguno.`;
  const others = count - firm === 1 ? "la otra se apoya en respuestas" : "las demás se apoyan en respuestas";
  return `En ${firm === 1 ? "una" : countInWords(firm)} nadie ganaría moviéndose en modo alguno; ${others}.`;
}

function lookingAhead(from: Params[string]): string {
  return Number(from) <= 1
    ? "Por mucho que prevean ambas partes"
    : `Si ambas partes prevén ${countInWords(Number(from))} movimientos o más`;
}

export const holdPlaceSentences: Catalogue = { ...frame, ...resting, ...sure, ...verdicts };
