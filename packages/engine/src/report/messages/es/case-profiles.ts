// What can be wrong with a profile, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, listed, q, quotedList, someOf } from "./case-wording.ts";

const numbers: Catalogue = {
  "case.party-not-file": (p) =>
    `El perfil dice «party: ${p.party}», pero su archivo lleva el nombre ${q(p.named)}. Haga que coincidan.`,
  "case.no-worths": (p) => `El perfil no dice qué quiere ${q(p.party)}. Añada points, o ratings y weights.`,
  "case.points-and-ratings": () =>
    "El perfil tiene tanto points como ratings. Conserve points, o conserve ratings con weights.",
  "case.weights-with-points": (p) =>
    `${q(p.key)} va con ratings; los puntos ya llevan su peso. Suprima ${q(p.key)} o llame ratings a los puntos.`,
  "case.ratings-without-weights": () =>
    "Las valoraciones (ratings) necesitan pesos. Añada weights (asunto: número), weightOrder (asuntos de más a menos importantes) o weightPairs (comparaciones de asuntos de dos en dos).",
  "case.weights-missing": (p) => `No hay peso para ${quotedList(p.issues)}. Añádalo, o su intervalo.`,
  "case.weight-without-rating": (p) =>
    `${q(p.issue)} tiene peso pero no valoraciones. Añada valoraciones de sus opciones o suprima el peso.`,
  "case.negative-weight": (p) =>
    `El peso de ${q(p.issue)} es ${p.weight}. Un peso es 0 o más; para dar la vuelta a un asunto, cambie sus valoraciones.`,
  "case.weight-total-not-positive": (p) =>
    `Los pesos no pueden sumar ${p.total}. Escriba un número mayor que 0 como weightTotal.`,
  "case.weights-off-total": (p) => `Los pesos suman ${p.sum}, no ${p.total}. Cambie un peso o weightTotal.`,
  "case.weights-off-total-range": (p) =>
    `Los pesos suman ${p.least === p.most ? p.least : `entre ${p.least} y ${p.most}`}, nunca ${p.total}. Cambie los pesos o escriba lo que suman como weightTotal.`,
  "case.weights-against-order": () =>
    "Los pesos no pueden seguir weightOrder: un asunto posterior tendría que pesar más que uno anterior. Cambie el orden o los pesos.",
  "case.weight-pairs-and-weights": (p) =>
    `weightPairs dice cuánto cuentan los asuntos, y ${q(p.key)} lo dice de nuevo. Suprima uno de los dos.`,
  "case.weight-pair-form": () =>
    "Una comparación tiene tres elementos: [asunto, otro asunto, cuántas veces más cuenta el primero].",
  "case.weight-pair-with-itself": (p) => `${q(p.issue)} se compara consigo mismo. Nombre dos asuntos.`,
  "case.weight-pair-ratio": (p) =>
    `El primer asunto no puede contar ${p.ratio} veces lo que el segundo. Escriba un número de 1/1000 a 1000; por debajo de 1, el primero cuenta menos.`,
  "case.weight-pair-twice": (p) =>
    `${q(p.first)} y ${q(p.second)} se comparan dos veces. Conserve una de las comparaciones.`,
  "case.weight-pairs-missing": (p) =>
    `A weightPairs le falta ${someOf(p.missing, p.missingCount)}. Compare cada dos de los asuntos valorados.`,
  "case.weight-pairs-too-many": (p) =>
    `${countText(p.count)} asuntos son demasiados para compararlos de dos en dos; el máximo es ${p.most}. Escriba weightOrder o weights en su lugar.`,
};

const options: Catalogue = {
  "case.options-missing": (p) =>
    `A ${q(p.issue)} le falta el valor de ${someOf(p.missing, p.missingCount)}. Dé un número a cada opción; sirve 0.`,
  "case.whole-of-options": (p) =>
    `${q(p.issue)} tiene opciones, y cada una necesita su valor: escriba «${p.issue}: {${
      Array.isArray(p.some)
        ? listed(p.some)
            .map((option) => `${option}: …`)
            .join(", ")
        : "…"
    }}».`,
  "case.divisible-worth": (p) =>
    `${q(p.issue)} es divisible y no tiene opciones. Escriba un solo número: lo que vale entero para la parte.`,
  "case.order-names-twice": (p) => `${q(p.name)} figura dos veces en el orden de ${q(p.of)}. Conserve una.`,
  "case.order-misses": (p) =>
    `Al orden de ${q(p.of)} le falta ${someOf(p.missing, p.missingCount)}. Ponga cada cosa en su lugar.`,
  "case.best-below-worst": (p) =>
    `En ${q(p.issue)} lo mejor puede valer menos que lo peor. Suba «best» o baje «worst».`,
  "case.curve-not-numeric": (p) =>
    `${q(p.issue)} no es numérico, así que no tiene curva. Dé a cada opción su valor.`,
  "case.curve-ends": (p) =>
    `La curva de ${q(p.issue)} necesita el valor de sus extremos: añada ${quotedList(p.missing)}.`,
};

const wishes: Catalogue = {
  "case.no-deal-incomplete": (p) =>
    `Un acuerdo resuelve todos los asuntos; a este le falta ${quotedList(p.issues)}. Añada la opción de cada uno.`,
  "case.duplicate-red-line": (p) =>
    `La línea roja ${q(p.id)} figura dos veces. Dé a cada una un identificador propio, o ninguno.`,
  "case.duplicate-demand": (p) =>
    `La demanda ${q(p.id)} figura dos veces. Dé a cada una un identificador propio, o ninguno.`,
  "case.refuses-everything": () =>
    "Esta línea roja abarca todas las opciones, de modo que no queda ningún acuerdo. Nombre las opciones que la parte rechaza.",
  "case.asks-nothing": () => "Cualquier acuerdo cumple esta demanda. Nombre las opciones que la parte pide.",
  "case.demand-crosses-red-line": (p) =>
    `Todo lo que cumple esta demanda cruza la línea roja ${q(p.redLine)} de la misma parte. Cambie una de las dos.`,
  "case.demands-exclude-each-other": (p) =>
    `Ningún acuerdo cumple a la vez ${q(p.first)} y ${q(p.second)}, y las demandas de una parte cuentan juntas. Cambie una, o únalas como lista: [lo uno, lo otro].`,
  "case.demand-impossible": () =>
    "Lo que se pide aquí es una combinación imposible de case.yaml. Cambie la demanda o la combinación.",
  "case.no-deal-impossible": () =>
    "El paquete que representa la falta de acuerdo es una combinación imposible de case.yaml. Revise ambas cosas.",
  "case.no-deal-crosses-red-line": (p) =>
    `El paquete que representa la falta de acuerdo cruza la línea roja ${q(p.redLine)} de la propia parte. Revise ambas cosas.`,
  "case.compared-with-itself": () =>
    "Los dos lados de esta comparación son iguales. Cambie uno o suprima la comparación.",
  "case.compared-impossible": () =>
    "Este paquete es una combinación imposible de case.yaml, de modo que no se ofrecerá a nadie. Revise ambas cosas.",
  "case.indifferent": (p) =>
    `Según este perfil, todos los acuerdos valen lo mismo para ${q(p.party)}. Revise los puntos.`,
};

export const caseProfileSentences: Catalogue = { ...numbers, ...options, ...wishes };
