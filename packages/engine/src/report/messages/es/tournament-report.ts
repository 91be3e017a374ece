// A tournament as a document: which way of behaving fared how, against whom, how sure that is, and what was played. In Spanish.
import type { Parameter } from "../../../case/message.ts";
import { capitalise } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";
import { counted, countInWords, formatCount, listOf, type Noun } from "./wording.ts";

const WAYS: Noun = { one: "forma", many: "formas", gender: "f" };
const CASES: Noun = { one: "caso", many: "casos", gender: "m" };
const COMPARISONS: Noun = { one: "comparación más", many: "comparaciones más", gender: "f" };
const CHOICES: Noun = { one: "elección más", many: "elecciones más", gender: "f" };

/** By name where they are few. */
function waysOr(ways: Parameter, count: Parameter, others: string): string {
  const names = texts(ways);
  return names.length > 0
    ? listOf(names)
    : `${countInWords(Number(count)).replace(/^uno$/, "una")} ${others}`;
}

const answer: Catalogue = {
  "tournament.title": () => "¿Cómo le fue a cada forma de comportarse?",
  "tournament.subtitle": ({ ways, sessions, single, cases, case: one }) =>
    `${capitalise(counted(Number(ways), WAYS))} de comportarse, jugadas en ${sessions} ${single ? "sesión ensayada" : "sesiones ensayadas"} sobre ${one === null ? counted(Number(cases), CASES) : `${one}`}.`,
  "tournament.way": ({ name }) => `«${name}»`,
  "tournament.way-typed": ({ name, typed }) => `«${name}» (${typed})`,
  "tournament.estimate": ({ mean, low, high }) => `${mean} (${low}\u00a0a\u00a0${high})`,
  "tournament.explained": ({ page }) => `Más en ${page}.`,
  "tournament.answer-title": () => "De un vistazo",
  "tournament.answer-none": () => "Todavía no se ha jugado ninguna sesión, así que no hay nada que contar.",
  "tournament.answer-alone": ({ way, agreed, seats, worth }) =>
    `${way} solo se enfrentó a sí misma: llegó a un acuerdo en ${formatCount(Number(agreed))} de ${formatCount(Number(seats))} asientos y terminó con ${worth} de media.`,
  "tournament.answer-alike": ({ worth }) =>
    `A ninguna le fue mejor que a otra: todas terminaron con ${worth} para sí de media.`,
  "tournament.answer-best": ({ way, worth }) =>
    `${way} es la que terminó con más para sí: ${worth} de media, en una escala de su peor paquete (0) al mejor (100).`,
  "tournament.answer-agrees": ({ ways, agreed, seats }) =>
    `Donde más veces hubo acuerdo fue con ${listOf(texts(ways))}: en ${formatCount(Number(agreed))} de ${formatCount(Number(seats))} asientos${texts(ways).length > 1 ? " cada una" : ""}.`,
  "tournament.answer-agree-alike": ({ agreed, seats }) =>
    `Todas llegaron a un acuerdo por igual, en ${formatCount(Number(agreed))} de ${formatCount(Number(seats))} asientos.`,
  "tournament.answer-no-agreement": () => "Ninguna llegó nunca a un acuerdo.",
  "tournament.answer-forfeits": ({ forfeited, sessions, ways }) =>
    `${formatCount(Number(forfeited))} de ${formatCount(Number(sessions))} ${Number(sessions) === 1 ? "sesión terminó" : "sesiones terminaron"} por descalificación, es decir, una estrategia falló o hizo lo que no se puede hacer: ${listOf(texts(ways))}.`,
  "tournament.forfeits-of": ({ way, count }) =>
    `${way} ${Number(count) === 1 ? "una vez" : `${formatCount(Number(count))} veces`}`,
  "tournament.scale-title": () => "Qué cuentan los números",
  "tournament.scale": () =>
    "Los valores están en una escala propia de cada parte: 0 es su peor paquete, 100 el mejor de los que no rechaza. Una sesión cuenta una vez por cada asiento.",
  "tournament.why": ({ most, mostWorth, least, leastWorth }) =>
    `Por qué: depende de a quién se encuentre. Obtuvo lo máximo, ${mostWorth}, donde los demás se comportan como ${most === null ? "ella misma" : most}; y lo mínimo, ${leastWorth}, donde se comportan como ${least === null ? "ella misma" : least}.`,
  "tournament.sure-none": () =>
    "Qué tan seguro es: en los mismos lugares, a ninguna otra le fue peor en más de lo que explica el azar. Puede que otra sea igual de buena.",
  "tournament.sure-above": ({ ways, count, all }) =>
    `Qué tan seguro es: en los mismos lugares le fue mejor que a ${all ? "todas las demás" : waysOr(ways, count, "de las otras")}, en más de lo que explica el azar.`,
  "tournament.sure-level": ({ ways, count }) =>
    `De ${waysOr(ways, count, "otras")} no se la puede distinguir.`,
  "tournament.sure-below": ({ ways, count }) =>
    `En los lugares en que estuvieron ambas, a ${waysOr(ways, count, "otras")} les fue mejor; las medias son también de otros lugares.`,
  "tournament.sure-mean": ({ low, high }) =>
    `Su media misma está entre ${low} y ${high} en 95 de cada 100 repeticiones al azar de lo jugado.`,
  "tournament.would-change": ({ cases, held }) =>
    `Qué lo cambiaría: ${Number(cases) === 1 ? "otro caso" : "otros casos"}, otro plazo u otras formas de comportarse enfrente.${held === null ? "" : ` Si todos pudieran elegir entre estas, todos se quedarían solo con ${held}: ninguna otra gana frente a ella.`}`,
};

const fare: Catalogue = {
  "tournament.fare-title": () => "¿Cómo le fue a cada una?",
  "tournament.fare-caption": () => "Con qué terminó cada una, de media; primero la de mayor valor propio",
  "tournament.fare-note-title": () => "Cómo leer esto",
  "tournament.fare-note": () =>
    "Entre paréntesis: dónde está la media en 95 de cada 100 repeticiones al azar de lo jugado. Todas las partes juntas: la suma de los valores de todas. Lo que quedó sobre la mesa: a qué distancia están los acuerdos del paquete más cercano que nadie podría mejorar para una parte sin quitarle a otra; 0 si no quedó nada.",
  "tournament.column-way": () => "Forma de comportarse",
  "tournament.column-agreement": () => "Acuerdo",
  "tournament.agreement": ({ share, words }) => `${share}: ${words}`,
  "tournament.column-worth": () => "Valor propio",
  "tournament.column-worth-delayed": () => "Valor propio, menos lo que costó esperar",
  "tournament.column-gain": () => "Sobre no acordar",
  "tournament.column-joint": () => "Todas las partes juntas",
  "tournament.column-frontier": () => "Quedó sobre la mesa",
  "tournament.column-rounds": () => "Rondas",
  "tournament.ends-title": () => "¿Cómo terminaron las sesiones?",
  "tournament.ends-caption": () => "Cuántas veces terminaron cómo, contadas por asiento",
  "tournament.end-agreed": () => "Con acuerdo",
  "tournament.end-deadline": () => "Se acabó el tiempo",
  "tournament.end-broke-down": () => "Se rompieron",
  "tournament.end-walked-away": () => "Alguien se fue",
  "tournament.end-left-by-self": () => "… se fue ella misma",
  "tournament.end-forfeited": () => "Alguien quedó descalificado",
  "tournament.end-forfeited-by-self": () => "… ella misma",
  "tournament.column-efficient": () => "Acuerdos que no dejaron nada sobre la mesa",
  "tournament.efficient-of": ({ percent }) => `${percent} de cada 100`,
  "tournament.column-crossed": () => "Acuerdos que cruzan su propia línea roja",
  "tournament.moves-title": () => "¿Qué clases de movimiento hizo cada una?",
  "tournament.moves-lead": () =>
    "Cada oferta junto a la anterior de la misma parte, según lo que cambió para quien la hizo y para otra.",
  "tournament.moves-note-title": () => "Clases de movimiento",
  "tournament.move-meaning": ({ term, meaning }) => `${capitalise(String(term))}: ${meaning}.`,
  "tournament.moves-caption": () => "Clases de movimiento, de cada cien",
  "tournament.less-than-one": () => "< 1",
};

const against: Catalogue = {
  "tournament.against-title": () => "¿A quién le va cómo frente a quién?",
  "tournament.against-none": () => "No hubo dos que se encontraran, así que no hay nada que comparar.",
  "tournament.heat-rows": () => "Esta forma de comportarse",
  "tournament.heat-columns": () => "Qué hacen los demás",
  "tournament.heat-delayed-title": () => "Valor propio frente a quién",
  "tournament.heat-delayed-caption": () => "Con qué termina cada forma de comportarse frente a cada otra.",
  "tournament.heat-delayed-reading": ({ many }) =>
    `En la fila, esta forma de comportarse; en la columna, ${many ? "lo que hacen todos los demás" : "lo que hace la otra parte"}. En cada campo, el valor propio medio, de 0 a 100; cuanto más intenso el tono, más.`,
  "tournament.heat-delayed-table": () => "Valor propio medio de la fila, según lo que hacen los demás",
  "tournament.heat-agreement-title": () => "Acuerdo con quién",
  "tournament.heat-agreement-caption": () => "Cuántas veces llega cada una a un acuerdo con cada otra.",
  "tournament.heat-agreement-reading": ({ many }) =>
    `Filas y columnas como arriba${many ? ", todos los demás por igual" : ""}. En cada campo, cuántas de cada cien sesiones terminaron con acuerdo; cuanto más intenso el tono, más.`,
  "tournament.heat-agreement-table": () => "Sesiones de cada cien que terminaron con acuerdo",
  "tournament.heat-some": ({ shown, ways }) =>
    `Se muestran las ${shown} de ${ways} con más valor propio; todas están en summary.json.`,
  "tournament.heat-row-worth": ({ way, most, high, least, low, same }) =>
    same
      ? `${way} termina con ${high} frente a cada una.`
      : `${way} termina con lo máximo, ${high}, frente a ${most}, y con lo mínimo, ${low}, frente a ${least}.`,
  "tournament.heat-row-agreement": ({ way, most, high, least, low, same }) =>
    same
      ? `${way} llega a un acuerdo en ${high} de cada 100 sesiones con cada una.`
      : `${way} llega a un acuerdo en ${high} de cada 100 sesiones con ${most}, y en ${low} de cada 100 con ${least}.`,
};

const pairs: Catalogue = {
  "tournament.pairs-title": () => "¿Qué diferencias son más que azar?",
  "tournament.pairs-none": () =>
    "No hubo dos que estuvieran en el mismo lugar, así que ninguna puede compararse con otra.",
  "tournament.pairs-lead": ({ telling, count }) =>
    Number(count) === 1
      ? `Se hizo una comparación; su diferencia ${Number(telling) === 1 ? "es más de lo que explica el azar" : "no es más de lo que explica el azar"}.`
      : `De ${countInWords(Number(count))} comparaciones, ${Number(telling) === 0 ? "ninguna" : Number(telling) === 1 ? "una" : countInWords(Number(telling))} ${Number(telling) > 1 ? "muestran" : "muestra"} una diferencia mayor que la que explica el azar.`,
  "tournament.pairs-caption": () => "De dos en dos en los mismos lugares, primero la diferencia más clara",
  "tournament.column-more": () => "Termina con más",
  "tournament.column-less": () => "Termina con menos",
  "tournament.column-difference": () => "En cuánto, de media",
  "tournament.column-better-in": () => "Mejor, y peor, en cuántos lugares",
  "tournament.better-in": ({ better, worse, places }) => `${better}, ${worse} de ${places}`,
  "tournament.column-chance": () => "Por puro azar",
  "tournament.chance-tiny": () => "< 0,001",
  "tournament.pairs-more": ({ count }) => capitalise(counted(Number(count), COMPARISONS)),
  "tournament.pairs-elsewhere": ({ count }) =>
    `${capitalise(counted(Number(count), COMPARISONS))} en la página (results.html).`,
  "tournament.pairs-note-title": () => "Los mismos lugares, y el azar",
  "tournament.pairs-note": ({ count }) =>
    `Un lugar es un caso, un protocolo, un asiento y lo que hicieron los demás: en él, dos solo se distinguen por su forma de comportarse. Por puro azar: qué tan probable sería una inclinación tan clara si ninguna fuera mejor. ${Number(count) === 1 ? "Por debajo de 0,05 va en negrita." : `Entre ${countInWords(Number(count))} comparaciones, algunas parecen claras por suerte, así que cada una tuvo que ser más clara que si estuviera sola (prueba de Wilcoxon con la corrección de Holm). Por debajo de 0,05 va en negrita.`}`,
};

const game: Catalogue = {
  "tournament.game-title": () => "Si cada uno pudiera elegir, ¿qué se mantendría?",
  "tournament.game-note-title": () => "Leído como un juego",
  "tournament.game-note": () =>
    "Cada parte elige una forma de comportarse y obtiene lo que esta obtuvo aquí de media. Una elección de todos se mantiene si nadie gana eligiendo otra cosa (equilibrio). Mantenerse no es ser bueno: todos pueden obtener menos de lo que podrían. Es un juego de las que se inscribieron, y pequeñas diferencias pueden decidirlo.",
  "tournament.no-game-one-strategy": () =>
    "Solo hubo una forma de comportarse, así que no había nada que elegir.",
  "tournament.no-game-more-than-two-parties": () =>
    "Esto se cuenta de conversaciones de dos partes; aquí hubo más en todos los casos.",
  "tournament.no-game-pairs-missing": () =>
    "Esto no puede decirse: algunas no se encontraron nunca, o ninguna se enfrentó a sí misma, y no se sabe qué obtendrían.",
  "tournament.game-too-many": ({ most }) =>
    `Qué elecciones se mantendrían se calcula para un máximo de ${countInWords(Number(most))} formas de comportarse; aquí hay más. Adónde lleva la imitación está más abajo.`,
  "tournament.game-lead": ({ count }) =>
    Number(count) === 0
      ? "No se encontró ninguna elección que se mantuviera."
      : Number(count) === 1
        ? "Una elección se mantendría si todos la hicieran:"
        : `${capitalise(countInWords(Number(count)))} elecciones se mantendrían si todos hicieran la misma:`,
  "tournament.game-pure": ({ way, payoff }) =>
    `Todos eligen ${way}. Cada uno obtiene entonces ${payoff} de media.`,
  "tournament.game-mixed": ({ shares, payoff }) =>
    `Una mezcla: ${listOf(texts(shares))}. Cada uno obtiene entonces ${payoff} de media.`,
  "tournament.game-share": ({ way, percent }) => `${way} ${percent} de cada 100 veces`,
  "tournament.game-not-strict": () => "Otra obtendría ahí lo mismo, así que poco la mantiene en su sitio.",
  "tournament.game-more": ({ count }) =>
    `${capitalise(counted(Number(count), CHOICES))} que se ${Number(count) === 1 ? "mantendría" : "mantendrían"}`,
  "tournament.game-elsewhere": ({ count }) =>
    `${capitalise(counted(Number(count), CHOICES))} en la página (results.html).`,
  "tournament.game-degenerate": () =>
    "Algunas obtienen exactamente lo mismo que otras (juego degenerado). Puede haber gamas enteras de elecciones que se mantienen, de las que aquí solo están algunas.",
  "tournament.imitation-title": () => "¿Y si todos imitan lo que tiene éxito?",
  "tournament.imitation-lead": () =>
    "Todas las formas empiezan por igual; las que obtienen más que la media crecen, las demás menguan.",
  "tournament.imitation-rests": () => "Llega al reposo que muestra la última columna.",
  "tournament.imitation-goes-on": () =>
    "No había llegado al reposo cuando terminó el cálculo: puede seguir moviéndose, o dar vueltas.",
  "tournament.imitation-caption": () => "Cuántos de cada cien se comportan así",
  "tournament.imitation-start": () => "Al principio",
  "tournament.imitation-after": ({ time, end }) => (end ? `Al final (${time})` : `Tras ${time}`),
  "tournament.imitation-unit": () =>
    "En una unidad de tiempo, lo que supera la media en toda la gama de medias crece hasta 2,7 veces su parte (dinámica del replicador).",
};

const played: Catalogue = {
  "tournament.mind-title": () => "¿Qué conviene tener presente?",
  "tournament.mind-people": () =>
    "Un ensayo muestra a qué llevan estas formas de comportarse en estas condiciones. No predice nada de las personas.",
  "tournament.mind-scale": () =>
    "La escala de cada parte es suya. Que diez puntos valgan lo mismo para una que para otra no lo ha averiguado nadie.",
  "tournament.played-title": () => "¿Qué se jugó?",
  "tournament.term-cases": () => "Casos",
  "tournament.cases": ({ count, names }) =>
    `${formatCount(Number(count))}, los primeros ${listOf(texts(names))}; todos están en tournament.json`,
  "tournament.term-protocol": () => "Quién habla cuándo",
  "tournament.protocol": ({ name, about, typed }) => `${capitalise(String(name))} (${typed}). ${about}`,
  "tournament.term-rounds": () => "Tiempo",
  "tournament.rounds": ({ rounds }) => `hasta ${rounds} rondas, conocidas por todos`,
  "tournament.rounds-open": ({ rounds }) =>
    `ningún plazo que las partes conozcan; una sesión se deja tras ${rounds} rondas`,
  "tournament.term-waiting": () => "Espera",
  "tournament.waiting": ({ discount, others }) =>
    `${Number(others) > 0 ? "para todas las demás: " : ""}cada ronda deja un valor en ${discount} de lo que era`,
  "tournament.waiting-free": ({ party }) => `para ${party}: nada`,
  "tournament.begins": ({ party }) => `${party}, donde participe; en los demás casos, la primera del caso`,
  "tournament.term-breakdown": () => "Probabilidad de ruptura antes de cada ronda",
  "tournament.term-sessions": () => "Sesiones",
  "tournament.sessions": ({ sessions, repeats, swaps, selfPlay, many }) =>
    [
      `${sessions}; cada emparejamiento ${Number(repeats) === 1 ? "una vez" : `${formatCount(Number(repeats))} veces`}`,
      many
        ? swaps
          ? "en todos los asientos"
          : "solo en el primer asiento"
        : swaps
          ? "en ambos papeles"
          : "en un solo papel",
      selfPlay ? "cada forma también frente a sí misma" : "ninguna frente a sí misma",
    ].join(", "),
  "tournament.term-chance": () => "Azar",
  "tournament.seed": ({ seed }) => `semilla ${seed}; con la misma se vuelve a jugar lo mismo`,
  "tournament.term-intervals": () => "Intervalos",
  "tournament.intervals": () =>
    "Medias: 95 de cada 100 repeticiones ponderadas de lo jugado (bootstrap). Acuerdo: intervalo de Wilson.",
  "tournament.ways-title": () => "Las formas de comportarse",
  "tournament.way-own": () => "Una estrategia propia de alguien, guardada como era en tournament.json.",
  "tournament.way-accepts": ({ what }) => `Acepta ${what}.`,
  "tournament.way-learns": ({ what }) => `Observa ${what}.`,
};

export const tournamentReportSentences: Catalogue = {
  ...answer,
  ...fare,
  ...against,
  ...pairs,
  ...game,
  ...played,
};
