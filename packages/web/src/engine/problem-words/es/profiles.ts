// What can be wrong with what a party wants, as the page says it in Spanish.
import type { PageSentences } from "../phrases.ts";

export const profiles: PageSentences = {
  "case.party-not-file": (p, { q }) =>
    `El perfil dice que es de ${q(p.party)}, y su archivo, que es de ${q(p.named)}. Haga que coincidan en el archivo.`,
  "case.no-worths": (p, { q }) =>
    `Todavía no se dice qué quiere ${q(p.party)}. Diga cuánto valen para ella las opciones.`,
  "case.points-and-ratings": () =>
    "Las opciones tienen puntos y, además, números que dicen lo buenas que son en su asunto. Conserve una de las dos cosas.",
  "case.weights-with-points": (p, { field }) =>
    `Las opciones tienen puntos, que ya dicen cuánto cuenta cada asunto, y otra cosa lo dice de nuevo: ${field(p.key)}. Conserve una de las dos.`,
  "case.ratings-without-weights": () =>
    "Se dice lo buenas que son las opciones de cada asunto, y no cuánto cuentan los asuntos. Ordénelos, compárelos o deles pesos.",
  "case.weight-without-rating": (p, { q }) =>
    `${q(p.issue)} tiene peso, y no se dice lo buenas que son sus opciones. Dígalo o quite el peso.`,
  "case.weight-total-not-positive": (p) =>
    `Los pesos no pueden sumar ${p.total}. Escriba para ellos un total mayor que 0.`,
  "case.weights-off-total": (p) =>
    `Los pesos suman ${p.sum}, no ${p.total}. Cambie un peso, o lo que deben sumar.`,
  "case.weights-off-total-range": (p) =>
    `Los pesos suman ${p.least === p.most ? p.least : `entre ${p.least} y ${p.most}`}, nunca ${p.total}. Cambie los pesos, o lo que deben sumar.`,
  "case.weights-against-order": () =>
    "Los pesos no pueden seguir el orden de los asuntos: uno posterior tendría que pesar más que uno anterior. Cambie el orden o los pesos.",
  "case.weight-pairs-and-weights": (p, { field }) =>
    `Las comparaciones de asuntos dicen cuánto cuenta cada uno, y otra cosa lo dice de nuevo: ${field(p.key)}. Conserve una de las dos.`,
  "case.weight-pair-form": () =>
    "Una comparación de asuntos dice cuántas veces más cuenta el primero de dos. Esta dice otra cosa; compare los dos de nuevo.",
  "case.weight-pairs-missing": (p, { some }) =>
    `Sin comparar todavía: ${some(p.missing, p.missingCount)}. Compare cada dos de los asuntos.`,
  "case.weight-pairs-too-many": (p, { count }) =>
    `${count(p.count)} asuntos son demasiados para compararlos de dos en dos; el máximo es ${p.most}. Ordénelos o deles pesos en su lugar.`,
  "case.whole-of-options": (p, { q, all }) =>
    `${q(p.issue)} tiene opciones, como ${all(p.some)}, y cada una necesita su propio valor. Délo.`,
  "case.order-names-twice": (p, { q }) =>
    `${q(p.name)} figura dos veces en el orden de ${p.of ? q(p.of) : "los asuntos"}. Conserve una.`,
  "case.order-misses": (p, { q, some }) =>
    `Al orden de ${p.of ? q(p.of) : "los asuntos"} le falta ${some(p.missing, p.missingCount)}. Ponga cada cosa en su lugar.`,
  "case.best-below-worst": (p, { q }) =>
    `En ${q(p.issue)} lo mejor puede valer menos que lo peor. Suba lo que vale lo mejor o baje lo que vale lo peor.`,
  "case.duplicate-red-line": (p, { q }) => `La línea roja ${q(p.id)} figura dos veces. Quite una.`,
  "case.duplicate-demand": (p, { q }) => `La demanda ${q(p.id)} figura dos veces. Quite una.`,
  "case.demands-exclude-each-other": (p, { q }) =>
    `Ningún acuerdo cumple a la vez ${q(p.first)} y ${q(p.second)}, y las demandas de una parte cuentan juntas. Cambie una, o haga de las dos una sola demanda que cumpla cualquiera de las opciones.`,
  "case.demand-impossible": () =>
    "Según el caso, lo que se pide aquí no puede ir junto. Cambie la demanda, o lo que no puede ir junto.",
  "case.no-deal-impossible": () =>
    "Según el caso, el paquete que representa la falta de acuerdo no puede ir junto. Revise ambas cosas.",
  "case.compared-impossible": () =>
    "Según el caso, este paquete no puede ir junto, de modo que no se ofrecerá a nadie. Revise ambas cosas.",
};
