// What a briefing says about methods, fair division, what was filled in, and sources, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints } from "./points.ts";
import { counted, listOf, of } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const method: Catalogue = {
  "briefing.method": () => "Método",
  "briefing.title-method": () => "Notas sobre el método",
  "briefing.method-deals": () =>
    "Un paquete toma una opción en cada asunto. Es aceptable cuando no cruza la línea roja de nadie y vale para cada parte al menos lo mismo que la falta de acuerdo. Es eficiente cuando ningún otro es mejor para una parte sin ser peor para las demás. Todas las comparaciones son exactas.",
  "briefing.method-points": () =>
    "Los puntos de cada parte son una escala propia. Los puntos de partes distintas nunca se suman ni se comparan, salvo donde una línea lo indica. Los intervalos cuentan por su punto medio; donde solo se conoce un orden, por el centro de lo que ese orden permite.",
  "briefing.method-list": () =>
    "La lista corta toma los paquetes que eligen las reglas de las notas sobre el método y el que es aceptable para todas las partes en más lecturas, omite los que dicen casi lo mismo y se completa con paquetes diferentes.",
  "briefing.how-to-read": () => "Cómo leer esto",
  "briefing.method-ranges": () =>
    "Un paquete es una manera completa de resolverlo todo. «En el punto medio de las estimaciones» significa: con cada intervalo en su punto medio y, donde solo se conoce un orden, en el centro de lo que ese orden permite. Las cifras entre paréntesis son lo menos y lo más que las estimaciones dejan abierto. Una lectura es un conjunto de valores que las estimaciones permiten.",
  "briefing.method-seed": ({ seed }) =>
    `Donde intervino el azar, partió de la semilla ${seed}; la misma semilla da las mismas cifras.`,
  "briefing.title-solutions": () => "Lo que eligen las reglas de la literatura",
  "briefing.solution-table": () => "Valor del paquete elegido para cada parte, en sus propios puntos",
  "briefing.column-rule": () => "Regla",
  "briefing.column-ties": () => "Paquetes empatados",
  "briefing.rule-nash": () => "Mayor producto de las ganancias (solución de Nash, 1950)",
  "briefing.rule-kalai-smorodinsky": () =>
    "Proporciones más iguales de la mejor ganancia de cada parte (Kalai y Smorodinsky, 1975)",
  "briefing.rule-egalitarian": () =>
    "Lo mejor para la parte que menos gana (igualitaria, Kalai, 1977; compara puntos)",
  "briefing.rule-utilitarian": () =>
    "Mayor suma de las ganancias (utilitarista, Harsanyi, 1955; suma puntos)",
  "briefing.rule-not-proven": ({ rule }) => `${rule}: lo mejor que se encontró, sin demostración`,
  "briefing.at-least-count": ({ count }) => `al menos ${count}`,
  "briefing.exact-count": ({ count }) => `${count}`,
  "briefing.none-no-acceptable-deal": () =>
    "Ninguna regla elige un paquete, pues ninguno es aceptable para todas las partes.",
  "briefing.none-no-deal-better-for-all": ({ rule }) =>
    `${rule}: ninguno, pues ningún paquete da a cada parte más que la falta de acuerdo.`,
  "briefing.none-no-deal-worth-unknown": ({ parties }) =>
    `Las reglas necesitan saber cuánto vale la falta de acuerdo para ${listOf(names(parties))}; se desconoce, así que ninguna elige un paquete.`,
  "briefing.none-not-decided": ({ rule }) => `${rule}: la búsqueda llegó a su límite antes de encontrar uno.`,
  "briefing.title-defaults": () => "Lo que no constaba y se completó",
  "briefing.title-warnings": () => "Advertencias",
  "briefing.note-demand": ({ party, at }) => `${party}, demanda ${at}`,
  "briefing.note-red-line": ({ party, at }) => `${party}, línea roja ${at}`,
  "briefing.note-answer": ({ party, at }) => `${party}, respuesta ${at} sobre paquetes`,
  "briefing.title-sources": () => "Fuentes",
};

const sharedTime: Catalogue = {
  "briefing.title-shared-time": () => "Si pudiera repartirse el tiempo o echarse a suertes",
  "briefing.shared-time-little": () =>
    "Si las partes pudieran turnarse entre paquetes, o echarlos a suertes, las reglas elegirían casi lo mismo que sin ello.",
  "briefing.shared-time-lead": () =>
    "Si las partes pudieran turnarse entre paquetes, o echarlos a suertes, estas reglas mezclarían los paquetes como sigue. Los valores son promedios de esos turnos.",
  "briefing.shared-time-table": () => "Proporciones de tiempo con las que cada regla mezclaría los paquetes",
  "briefing.short-rule-nash": () => "Mayor producto de las ganancias (Nash)",
  "briefing.short-rule-kalai-smorodinsky": () =>
    "Proporciones más iguales de lo mejor para cada parte (Kalai–Smorodinsky)",
  "briefing.short-rule-egalitarian": () => "Lo mejor para la parte que menos gana (igualitaria)",
  "briefing.column-parts": () => "Proporciones",
  "briefing.column-average": () => "En promedio y, entre paréntesis, con un solo paquete",
  "briefing.average-of": ({ party, worth, single }) =>
    `${party} ${worth}${single === null ? "" : ` (${single})`}`,
  "briefing.part-of-time": ({ share, deal }) => `${share}: ${deal}`,
  "briefing.small-parts": ({ count }) =>
    `y ${counted(Number(count), { one: "proporción menor", many: "proporciones menores", gender: "f" })}`,
  "briefing.in-parts": ({ part, whole }) => `${part} de cada ${whole}`,
  "briefing.listed-package": ({ letter }) => `paquete ${letter}`,
  "briefing.changed-package": ({ letter, changes }) => `paquete ${letter} con ${changes}`,
};

const division: Catalogue = {
  "briefing.title-fair-division": () => "Reparto equitativo de lo que puede repartirse",
  "briefing.division-equal": ({ total }) =>
    `El método Adjusted Winner da a cada parte ${total} de sus puntos. Solo atiende a la equidad, no a lo que cada parte tiene sin acuerdo.`,
  "briefing.division-unequal": ({ first, second, one, other }) =>
    `El método Adjusted Winner da ${inPoints(one)} para ${first} y ${other} para ${second}; nada puede igualar los dos totales. Solo atiende a la equidad, no a lo que cada parte tiene sin acuerdo.`,
  "briefing.division-table": () => "Qué proporción de cada asunto corresponde a cada parte",
  "briefing.division-none": () => "nada",
  "briefing.division-all": () => "todo",
  "briefing.division-rescaled": () =>
    "Los puntos de las partes sumaban totales distintos; ambos se llevaron a 100.",
  "briefing.division-as-given": () => "Los puntos se tomaron tal como se dieron.",
  "briefing.division-not-unique": () =>
    "Los asuntos con la misma razón de puntos podrían repartirse de otro modo con los mismos totales.",
  "briefing.division-below": ({ party }) => `Queda por debajo de la falta de acuerdo para ${party}.`,
  "briefing.division-open": ({ party }) =>
    `Con lo que se sabe no puede decirse si sería aceptable para ${party}.`,
  "briefing.division-crosses": ({ party }) => `Cruza una línea roja ${of(String(party))}.`,
  "briefing.division-impossible": () => "Contiene una combinación que el caso declara imposible.",
  "briefing.division-two-only": () =>
    "El método Adjusted Winner reparte entre dos partes; en este caso hay más.",
  "briefing.division-not-additive": () =>
    "Aquí las porciones de un asunto no tienen valor propio, por lo que no puede aplicarse el método Adjusted Winner.",
  "briefing.division-method": () =>
    "Cada asunto se asigna a la parte que le da más puntos; después se trasladan asuntos desde la parte que va por delante, empezando por aquellos con puntos más próximos, hasta que ambas tienen lo mismo (Brams y Taylor, 1996).",
};

const review: Catalogue = {
  "briefing.title-review": () => "Este paquete",
  "briefing.title-better": () => "Paquetes al menos igual de buenos para todas las partes",
  "briefing.title-exchanges": () => "Intercambios que no perjudican a nadie",
  "briefing.review-table": ({ deal }) => (Array.isArray(deal) ? deal.join("; ") : ""),
  "briefing.column-worth": () => "Valor",
  "briefing.column-gain": () => "Frente a la falta de acuerdo",
  "briefing.review-efficient": () =>
    "Ningún otro paquete es mejor para una parte sin ser peor para las demás.",
  "briefing.review-improvable": () => "Puede mejorarse para alguna parte sin coste para nadie.",
  "briefing.review-undecided": () =>
    "No se decidió si puede mejorarse sin coste para nadie: la búsqueda llegó a su límite.",
  "briefing.review-impossible": () => "Contiene una combinación que el caso declara imposible.",
  "briefing.review-crosses": ({ redLines }) => `Cruza una línea roja: ${listOf(names(redLines))}.`,
  "briefing.review-below": ({ party }) => `Queda por debajo de la falta de acuerdo para ${party}.`,
  "briefing.none-better": () => "Ninguno.",
  "briefing.none-better-found": () => "No se encontró ninguno antes de que la búsqueda llegara a su límite.",
  "briefing.more-better": () => "Hay más, o puede haberlos.",
  "briefing.better-deal": ({ changes, gains }) => `Con ${changes}: ${listOf(names(gains))}.`,
  "briefing.no-exchange": () =>
    "Ningún cambio en uno o dos asuntos favorece a alguien sin perjudicar a otra parte.",
  "briefing.exchange": ({ changes, gains, needsBoth }) =>
    `${changes}: ${listOf(names(gains))}${needsBoth ? "; ninguno de los dos cambios bastaría por separado" : ""}.`,
  "briefing.gain-of": ({ party, gain }) => `${gain} para ${party}`,
};

export const methodSentences: Catalogue = { ...method, ...sharedTime, ...division, ...review };
