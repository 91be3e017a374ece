// A rehearsed session told as a story, and its picture. In Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { spanOfTime, texts, to } from "./talks-wording.ts";
import { counted, formatCount, listOf, type Noun, of, ofAll } from "./wording.ts";

const ROUNDS: Noun = { one: "ronda", many: "rondas", gender: "f" };
const OFFERS: Noun = { one: "oferta", many: "ofertas", gender: "f" };

const ends: Catalogue = {
  "rehearsed.title": ({ title }) => `${title}: un ensayo`,
  "rehearsed.end-agreed": ({ round, rounds, parties, absent }) =>
    texts(absent).length === 0
      ? `hay acuerdo, en la ronda ${round}${rounds === null ? "" : ` de ${formatCount(Number(rounds))}`}.`
      : `hay acuerdo entre ${listOf(texts(parties))}, sin ${listOf(texts(absent))}, en la ronda ${round}.`,
  "rehearsed.end-deadline": ({ round, kind }) =>
    kind === "none"
      ? `sin acuerdo: el ensayo se dio por terminado tras ${counted(Number(round), ROUNDS)}.`
      : Number(round) === 0
        ? "sin acuerdo: el tiempo se agotó antes de que nadie hablara."
        : `sin acuerdo: el tiempo se agotó tras ${counted(Number(round), ROUNDS)}.`,
  "rehearsed.end-broke-down": ({ round, percent }) =>
    `sin acuerdo: las conversaciones se rompieron tras la ronda ${round}. Antes de cada ronda había una probabilidad del ${percent} por ciento de que ocurriera.`,
  "rehearsed.end-walked-away": ({ round, party }) =>
    `sin acuerdo: en la ronda ${round} se levantó de la mesa ${party}.`,
  "rehearsed.end-forfeited": ({ round, party }) =>
    `sin acuerdo: en la ronda ${round} quedó fuera de juego ${party}.`,
  "rehearsed.fault-threw": ({ party, detail }) =>
    `la estrategia ${of(String(party))} falló${detail === null || detail === "" ? "" : ` y dijo «${detail}»`}.`,
  "rehearsed.fault-impossible-package": ({ party }) =>
    `la estrategia ${of(String(party))} puso sobre la mesa algo que no es un paquete de este caso.`,
  "rehearsed.fault-no-answer": ({ party }) => `la estrategia ${of(String(party))} no respondió.`,
  "rehearsed.fault-too-much-memory": ({ party }) =>
    `la estrategia ${of(String(party))} usó demasiada memoria.`,
  "rehearsed.fault-out-of-turn": ({ party }) =>
    `la estrategia ${of(String(party))} dijo algo que no responde a lo que se le preguntó.`,
};

function seats(parties: Params[string], strategies: Params[string]): string {
  const played = texts(strategies);
  return texts(parties)
    .map((party, place) => `${party} (${played[place]})`)
    .join(", ");
}

const acts: Catalogue = {
  "rehearsed.chair": () => "Quien lleva las rondas",
  "rehearsed.act-title": ({ title }) => `Ensayo: ${title}`,
  "rehearsed.act-clause": () => "Esto es un ensayo",
  "rehearsed.act-clause-words": () =>
    "Todo esto lo jugó un programa sobre un caso. Nadie dijo, acordó ni firmó nada de ello, y no obliga a nadie.",
  "rehearsed.act-opening": ({ parties, strategies, seed, session }) =>
    `Un ensayo que jugó un programa sobre este caso; nadie dijo nada de esto. Estrategias: ${seats(parties, strategies)}; semilla ${seed}, sesión ${session}.`,
  "rehearsed.act-happened": ({ what }) => `Desde aquí, en este ensayo: ${what}`,
  "rehearsed.declined": () => "No basta.",
  "rehearsed.is-it-better": () => "¿Es este texto mejor para ustedes que el anterior?",
  "rehearsed.act-joins-if": ({ others }) => `Nos sumamos si también se suman: ${listOf(texts(others))}.`,
  "rehearsed.act-joins-if-many": ({ count }) =>
    Number(count) === 1
      ? "Nos sumamos si se suma al menos otra parte."
      : `Nos sumamos si se suman al menos otras ${formatCount(Number(count))} partes.`,
  "rehearsed.act-deadline": () => "Se acabó el tiempo.",
  "rehearsed.act-broke-down": () => "Las conversaciones se han roto.",
};

const story: Catalogue = {
  "rehearsed.story-title": () => "Cómo transcurrió",
  "rehearsed.story-lead": () =>
    "Cada oferta junto a la anterior de la misma parte; la que se repite no se cuenta aparte. Las palabras dicen qué hace un paso con los valores, no qué se quiso con él; un cambio de hasta una centésima del camino de una parte entre lo peor y lo mejor cuenta como casi ninguno.",
  "rehearsed.after-name": () => ": ",
  "rehearsed.the-mediator": () => "la mediación",
  "rehearsed.when": ({ round }) => `Ronda ${round}.`,
  "rehearsed.when-timed": ({ round, milliseconds }) => `Ronda ${round}, tras ${spanOfTime(milliseconds)}.`,
  "rehearsed.before-round": ({ round }) => `Antes de la ronda ${round}.`,
  "rehearsed.rounds": ({ first, last }) =>
    first === last ? `Ronda ${first}.` : `Rondas ${first} a ${last}.`,
  "rehearsed.first-offer": ({ terms }) => `primera oferta – ${terms}.`,
  "rehearsed.same-again": () => "la misma oferta otra vez.",
  "rehearsed.changes": ({ changes }) => `cambio – ${changes}.`,
  "rehearsed.put-to-all": () => "el texto, tal como está, se somete a todas.",
  "rehearsed.kind-silent": () => "casi sin cambio para ninguna",
  "rehearsed.kind-nice": () => "mejor para la otra, casi sin cambio para quien la hace",
  "rehearsed.kind-costless-hostility": () => "peor para la otra, casi sin cambio para quien la hace",
  "rehearsed.adopted": ({ taken }) => (taken ? "Pasa a ser el texto." : "El texto queda como estaba."),
  "rehearsed.from-to": ({ issue, from, to: next }) => `${issue}: ${from} → ${next}`,
  "rehearsed.move": ({ move, term }) => `${move} (${term})`,
  "rehearsed.move-towards": ({ move, term, others }) => `hacia ${listOf(texts(others))}: ${move} (${term})`,
  "rehearsed.worth-to-each": () => "Valor:",
  "rehearsed.worth-for": ({ party, points }) => `${points} para ${party}`,
  "rehearsed.points-changed": ({ points, change }) => `${points} (${change})`,
  "rehearsed.refused": () => "cruza una línea roja",
  "rehearsed.accepts": ({ other }) => (other === null ? "sí." : `sí a lo propuesto por ${other}.`),
  "rehearsed.rejects": ({ other }) => (other === null ? "no." : `no a lo propuesto por ${other}.`),
  "rehearsed.leaves": () => "salida de las conversaciones.",
  "rehearsed.forfeits": () => "fuera de juego.",
  "rehearsed.joins-if": ({ others }) => `sí, si también dicen que sí: ${listOf(texts(others))}.`,
  "rehearsed.joins-if-many": ({ count }) =>
    Number(count) === 1
      ? "sí, si al menos otra parte dice que sí."
      : `sí, si al menos otras ${formatCount(Number(count))} partes dicen que sí.`,
  "rehearsed.better": () => "mejor con el cambio.",
  "rehearsed.as-good": () => "igual con el cambio.",
  "rehearsed.worse": () => "peor con el cambio.",
  "rehearsed.stretch": ({ offers, moved, answers }) => {
    const replies = `${formatCount(Number(answers))} ${Number(answers) === 1 ? "respuesta" : "respuestas"}`;
    if (Number(offers) === 0) return `${replies}.`;
    const more = `${formatCount(Number(offers))} ${Number(offers) === 1 ? "oferta" : "ofertas"} más`;
    const said = Number(answers) > 0 ? `${more}, ${replies}` : more;
    return Number(moved) === 0
      ? `${said}, y nadie se movió.`
      : `${said}; con cambios: ${formatCount(Number(moved))}.`;
  },
  "rehearsed.stretch-worths": ({ each }) =>
    `Valor de las propias ofertas para quien las hace: ${texts(each).join("; ")}.`,
  "rehearsed.stretch-own": ({ party, from, to: last }) => `${party} ${from} → ${last}`,
  "rehearsed.shock": ({ each }) => `Desde ahora, no llegar a un acuerdo vale: ${texts(each).join("; ")}.`,
  "rehearsed.shock-worth": ({ party, points }) => `${points} para ${party}`,
};

const result: Catalogue = {
  "rehearsed.result-title": () => "Cómo terminó",
  "rehearsed.result-caption": () => "Con qué se queda cada parte, en sus propios puntos",
  "rehearsed.column-party": () => "Parte",
  "rehearsed.column-ends-with": () => "Se queda con",
  "rehearsed.column-share": () => "Del camino de lo peor a lo mejor",
  "rehearsed.column-no-deal": () => "Sin acuerdo, a esas alturas",
  "rehearsed.column-gain": () => "Mejor que sin acuerdo en",
  "rehearsed.column-after-delay": () => "Descontado el coste de la espera",
  "rehearsed.percent": ({ percent }) => `${percent} %`,
  "rehearsed.deal-title": () => "En qué quedaron",
  "rehearsed.deal-caption": () => "El acuerdo, asunto por asunto",
  "rehearsed.column-issue": () => "Asunto",
  "rehearsed.column-agreed": () => "Acordado",
  "rehearsed.measures-title": () => "¿Qué tan bueno es?",
  "rehearsed.not-whole": ({ absent }) =>
    `Este acuerdo se hizo sin ${listOf(texts(absent))}, y los paquetes eficientes y las reglas con nombre tratan de acuerdos de todas las partes: no se mide a qué distancia está de ellos.`,
  "rehearsed.frontier-unknown": () =>
    "Aquí no se sabe si algún paquete habría sido mejor para todas las partes: hay demasiados para recorrerlos.",
  "rehearsed.frontier-none": () => "No hay ningún paquete que nadie rechace con el que compararlo.",
  "rehearsed.efficient": () =>
    "Ningún paquete habría sido mejor para una parte sin ser peor para otra: el acuerdo es eficiente.",
  "rehearsed.off-frontier": ({ percent }) =>
    `El acuerdo no es eficiente. El paquete eficiente más próximo está a una distancia del ${percent}, donde el 100 % es el camino de una parte entre su peor paquete y el mejor.`,
  "rehearsed.not-efficient": ({ percent, each }) =>
    `Algo quedó sobre la mesa: otro paquete no habría sido peor para nadie y habría mejorado, en puntos de cada cual, en ${listOf(texts(each))}. El paquete eficiente más próximo está a una distancia del ${percent}, donde el 100 % es el camino de una parte entre su peor paquete y el mejor.`,
  "rehearsed.more-for": ({ party, points }) => `${points} para ${party}`,
  "rehearsed.rules-caption": () => "Qué elegirían las reglas con nombre, en los puntos de cada parte",
  "rehearsed.column-rule": () => "Regla",
  "rehearsed.column-distance": () => "Distancia al acuerdo",
  "rehearsed.rule-nash": () => "Mayor producto de ganancias (Nash)",
  "rehearsed.rule-kalai-smorodinsky": () => "Partes más parejas de lo mejor de cada cual (Kalai–Smorodinsky)",
  "rehearsed.rule-egalitarian": () => "Lo mejor para quien menos gana (igualitaria; compara puntos)",
  "rehearsed.rule-utilitarian": () => "Mayor suma de ganancias (utilitaria; compara puntos)",
  "rehearsed.short-nash": () => "Nash",
  "rehearsed.short-kalaiSmorodinsky": () => "Kalai–Smorodinsky",
  "rehearsed.short-egalitarian": () => "igualitaria",
  "rehearsed.short-utilitarian": () => "utilitaria",
  "rehearsed.no-rule-no-acceptable-deal": () =>
    "Ningún paquete es para todas las partes al menos tan bueno como no llegar a un acuerdo, así que las reglas con nombre no tienen qué elegir.",
  "rehearsed.no-rule-no-deal-better-for-all": () =>
    "Ningún paquete es para todas las partes mejor que no llegar a un acuerdo, así que las reglas con nombre no tienen qué elegir.",
  "rehearsed.no-rule-no-deal-worth-unknown": () =>
    "Se desconoce qué vale para alguna parte no llegar a un acuerdo, así que las reglas con nombre no eligen nada.",
  "rehearsed.no-rule-not-decided": () =>
    "No se halló qué elegirían las reglas con nombre en el tiempo dado para ello.",
  "rehearsed.no-rule-too-large": () =>
    "Aquí no se sabe qué elegirían las reglas con nombre: hay demasiado que recorrer.",
  "rehearsed.delay": ({ party, discount, cost, mounting, rounds }) => {
    const kept = discount === null ? [] : [`un paquete conservó en cada ronda ${discount} de sus puntos`];
    const even = mounting === null ? `cada ronda costó ${cost} de sus puntos` : "";
    const mounted = `la primera ronda costó ${cost} de sus puntos, y cada una un ${mounting} % más que la anterior`;
    const spent = cost === null ? [] : [even || mounted];
    return `Esperar ${counted(Number(rounds), ROUNDS)}, para ${party}: ${[...kept, ...spent].join("; ")}.`;
  },
  "rehearsed.moves-title": () => "¿Qué clases de pasos hubo?",
  "rehearsed.moves-lead": () =>
    "Cada oferta junto a la anterior de la misma parte; un cambio de hasta una centésima del camino de una parte entre lo peor y lo mejor cuenta como casi ninguno.",
  "rehearsed.moves-lead-many": () =>
    "Cada oferta junto a la anterior de la misma parte, contada una vez hacia cada una de las otras; un cambio de hasta una centésima del camino de una parte entre lo peor y lo mejor cuenta como casi ninguno.",
  "rehearsed.moves-caption": () => "Ofertas y pasos, según quién los hizo",
  "rehearsed.offers": () => "Ofertas",
};

/** Ambas partes lo saben todo. */
const foreseen: Catalogue = {
  "rehearsed.foreseen-title": () => "Qué acordarían dos partes que lo previeran todo",
  "rehearsed.foreseen-lead": () =>
    "Supongamos que ambas partes lo saben todo: cuánto valen para cada una todos los paquetes y no llegar a un acuerdo, cuántas rondas hay, cuánto cuesta esperar, qué cambia por el camino; y que saben que la otra también lo sabe. Razonando desde la última ronda hacia atrás, ninguna puede entonces lograr nada mejor que esto:",
  "rehearsed.foreseen-agreed": ({ party, round }) =>
    `Hay acuerdo en la ronda ${round}, sobre un paquete ${of(String(party))}.`,
  "rehearsed.foreseen-walked-away": ({ party, round }) =>
    `Sin acuerdo: abandono en la ronda ${round} (${party}).`,
  "rehearsed.foreseen-deadline": () => "Sin acuerdo: se agotan las rondas.",
  "rehearsed.foreseen-same": () => "Es el mismo paquete que se acordó aquí.",
  "rehearsed.foreseen-other": ({ changes }) => `Frente al paquete que se acordó aquí – ${changes}.`,
  "rehearsed.foreseen-package": ({ terms }) => `El paquete – ${terms}.`,
  "rehearsed.foreseen-caption": () => "Con qué se quedaría cada parte, en sus propios puntos",
  "rehearsed.foreseen-caption-waits": () =>
    "Con qué se quedaría cada parte, en sus propios puntos, descontado el coste de la espera",
  "rehearsed.column-talks": () => "Conversaciones",
  "rehearsed.column-end": () => "Final",
  "rehearsed.foreseen-here": ({ party }) => `primera palabra: ${party}, como aquí`,
  "rehearsed.foreseen-turned": ({ party }) => `primera palabra: ${party}`,
  "rehearsed.foreseen-turns": ({ party }) =>
    `primera palabra: ${party}; cada turno de espera cuesta lo que aquí una ronda`,
  "rehearsed.foreseen-played": () => "Como se ensayó",
  "rehearsed.foreseen-none": ({ round }) => `sin acuerdo, ronda ${round}`,
  "rehearsed.foreseen-caveat": () =>
    "Una vara de medir, no un pronóstico (equilibrio de ofertas alternas): las personas saben menos y esperan más. Quién empieza y quién tiene la última palabra puede importar más que todo lo demás. Deja ver lo que quieren ambas partes: es para quien puede conocer lo de las dos.",
};

const played: Catalogue = {
  "rehearsed.terms-title": () => "Qué se ensayó",
  "rehearsed.strategies-caption": () => "Cómo se comportó cada parte",
  "rehearsed.column-strategy": () => "Estrategia",
  "rehearsed.column-no-deal-start": () => "Sin acuerdo, al principio",
  "rehearsed.term-protocol": () => "Quién habla cuándo",
  "rehearsed.protocol": ({ name, about }) => `${name}. ${about}`,
  "rehearsed.term-deadline": () => "Tiempo",
  "rehearsed.deadline-rounds": ({ rounds }) => `${counted(Number(rounds), ROUNDS)}, que todos conocen`,
  "rehearsed.deadline-none": ({ rounds }) =>
    `ningún plazo que las partes conozcan; el ensayo termina tras ${counted(Number(rounds), ROUNDS)}`,
  "rehearsed.deadline-time": ({ milliseconds, least, most, same, cap }) =>
    `${spanOfTime(milliseconds)} en total; un turno lleva ${same ? "" : "de "}${spanOfTime(least)}${same ? "" : ` a ${spanOfTime(most)}`}${cap === null ? "" : `; como mucho ${counted(Number(cap), ROUNDS)}`}`,
  "rehearsed.deadline-hours": ({ limit, least, most }) =>
    `exactamente, en horas: ${limit} en total, ${least === most ? least : `de ${least} a ${most}`} por turno`,
  "rehearsed.term-first": () => "Quién empieza",
  "rehearsed.term-breakdown": () => "Probabilidad de ruptura antes de cada ronda",
  "rehearsed.term-waiting": () => "Lo que cuesta esperar",
  "rehearsed.waiting": ({ party, discount, cost, mounting }) => {
    const kept = discount === null ? [] : [`un paquete conserva en cada ronda ${discount} de sus puntos`];
    const even = mounting === null ? `cada ronda cuesta ${cost} de sus puntos` : "";
    const mounted = `la primera ronda cuesta ${cost} de sus puntos, y cada una un ${mounting} % más que la anterior`;
    const spent = cost === null ? [] : [even || mounted];
    return `para ${party}: ${[...kept, ...spent].join("; ")}`;
  },
  "rehearsed.term-shocks": () => "Lo que cambia por el camino",
  "rehearsed.planned-shock": ({ round, what, each, came }) =>
    `antes de la ronda ${round}${what === null ? "" : ` («${what}»)`}: no llegar a un acuerdo vale desde entonces ${listOf(texts(each))}${came ? "" : "; no llegó a ocurrir, pues las conversaciones ya habían terminado"}`,
  "rehearsed.term-given": () => "Sin acuerdo, dado para este ensayo",
  "rehearsed.given": ({ party, points, known }) =>
    `${points} para ${party}, ${known ? "en lugar de lo que dice su perfil" : "pues su perfil no lo dice"}`,
  "rehearsed.term-reading": () => "Lo que quieren las partes",
  "rehearsed.middles": ({ parties }) =>
    `no se sabe con exactitud en el caso ${ofAll(texts(parties))}: se ensaya con el punto medio de cada intervalo (valores puntuales)`,
  "rehearsed.estimates": ({ parties }) =>
    `lo juzgó otra persona en el caso ${ofAll(texts(parties))}: se ensaya como si la estimación acertara`,
  "rehearsed.term-chance": () => "Azar",
  "rehearsed.seed": ({ seed, session }) =>
    `semilla ${seed}, sesión ${session}; con los mismos números se ensaya otra vez lo mismo`,
  "rehearsed.caveat": () =>
    "Un ensayo muestra adónde llevan estas maneras de comportarse en estas condiciones. No predice nada sobre las personas.",
};

const dance: Catalogue = {
  "rehearsed.dance-title": () => "Las ofertas como una danza",
  "rehearsed.dance-title-sentence": () =>
    "Las ofertas en su orden, por lo que cada una vale para cada parte.",
  "rehearsed.dance-caption": ({ offers, moved }) =>
    `${counted(Number(offers), OFFERS)}; con cambios respecto a la anterior de la misma parte: ${formatCount(Number(moved))}.`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    ),
  "rehearsed.dance-reading": ({ frontier, named }) =>
    [
      "Cada marca es una oferta, situada por su valor para ambas partes; una línea une en su orden las ofertas de una parte, desde donde está su nombre.",
      ...(frontier ? ["La línea fina une los paquetes eficientes."] : []),
      ...(named ? ["Aspas: lo que elegirían las reglas con nombre."] : []),
      "Líneas de color: lo que tiene cada parte sin acuerdo.",
    ].join(" "),
  "rehearsed.course-reading": () =>
    "Un cuadro por parte: cuánto vale para ella cada oferta, ronda tras ronda. Una línea une las ofertas de una parte, con su color y su forma; la línea horizontal es lo que la parte tiene sin acuerdo.",
  "rehearsed.dance-before": () =>
    "Marcas llenas y líneas continuas: lo que de verdad se ha propuesto hasta ahora. Marcas huecas y líneas discontinuas: lo que solo se ensaya.",
  "rehearsed.dance-said": ({ offers }) =>
    `Antes se ${Number(offers) === 1 ? "presentó" : "presentaron"} de verdad ${counted(Number(offers), OFFERS)}; lo demás solo se ensaya.`,
  "rehearsed.really-tabled": () => "presentada de verdad",
  "rehearsed.short-all": () => "las cuatro reglas",
  "rehearsed.course-no-deal": () => "sin acuerdo",
  "rehearsed.dance-final": ({ round }) => `acuerdo, ronda ${round}`,
  "rehearsed.dance-alternative": ({ party, offers, first, last }) =>
    `Corresponden ${to(party)} ${counted(Number(offers), OFFERS)}: la primera vale ${listOf(texts(first))}; la última, ${listOf(texts(last))}.`,
  "rehearsed.dance-table": ({ shown, offers }) =>
    shown === offers
      ? "Todas las ofertas, con lo que valen para cada parte en sus propios puntos"
      : `Las primeras y las últimas de ${formatCount(Number(offers))} ofertas, con lo que valen para cada parte en sus propios puntos`,
  "rehearsed.column-round": () => "Ronda",
  "rehearsed.column-from": () => "De",
  "rehearsed.accepted": () => "aceptada",
};

export const rehearsalStorySentences: Catalogue = {
  ...ends,
  ...acts,
  ...story,
  ...result,
  ...foreseen,
  ...played,
  ...dance,
};
