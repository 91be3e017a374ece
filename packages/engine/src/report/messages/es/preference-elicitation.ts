// Filling in a profile layer by layer, in Spanish: what a change loses, and how answers about whole packages fit the rest.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { listed, q, quotedList } from "./case-wording.ts";
import { counted, formatNumber, listOf, quoted } from "./wording.ts";

const losses: Catalogue = {
  "elicitation.lost-pairs": ({ count }) =>
    `${capitalise(counted(Number(count), { one: "comparación de dos asuntos", many: "comparaciones de dos asuntos", gender: "f" }))} dejaría${Number(count) === 1 ? "" : "n"} su lugar a los pesos que resultan.`,
  "elicitation.lost-issue-order": () =>
    "Dejaría de constar que solo se conoce el orden de los asuntos: lo sustituyen números.",
  "elicitation.lost-weight-intervals": ({ issues }) =>
    `Dejaría de constar con qué aproximación se conocen los pesos: ${quotedList(issues)}.`,
  "elicitation.lost-weight-numbers": ({ issues }) =>
    `Se perdería cuánto cuenta cada asunto, y solo quedaría el orden: ${quotedList(issues)}.`,
  "elicitation.lost-weights-to-order": ({ issues }) =>
    `Los pesos no se ajustan al orden y se suprimirían: ${quotedList(issues)}.`,
  "elicitation.lost-weights-to-swings": () => "Los pesos dados hasta ahora se sustituirían.",
  "elicitation.lost-option-numbers": ({ issue }) =>
    `Se perdería lo que valen las opciones de ${q(issue)}, y solo quedaría su orden.`,
  "elicitation.lost-option-order": ({ issue }) =>
    `Dejaría de constar que solo se conoce el orden de las opciones de ${q(issue)}.`,
  "elicitation.lost-option-curve": ({ issue }) => `Se perdería la curva de ${q(issue)}.`,
  "elicitation.lost-option-number": ({ issue, option }) =>
    `El número de ${q(option)} en ${q(issue)} no se ajusta a la marca y se perdería.`,
};

const answers: Catalogue = {
  "elicitation.answer-agrees": (p) => `Esto se ajusta al perfil: ${rangeOfMore(p)}.`,
  "elicitation.answer-open": (p) => `El perfil deja esto abierto: ${rangeOfMore(p)}.`,
  "elicitation.answer-no-deal-unknown": () =>
    "Aún se desconoce cuánto vale la falta de acuerdo, de modo que esta respuesta puede servir para averiguarlo y no contradice nada.",
  "elicitation.answer-contradicted": (p) => `${said(p)} Pero según el perfil ${worthMore(p)}${partsOf(p)}.`,
  "elicitation.answer-dominated": (p) => {
    const issues = listed(p.issues);
    const { lesser } = sides(p);
    return issues.length === 0
      ? `${said(p)} Pero según el perfil lo uno y lo otro valen lo mismo en todos los asuntos.`
      : `${said(p)} Pero ${lesser} no supera lo otro en ningún asunto y queda por debajo en ${quotedList(p.issues)}. Ningún número puede cambiarlo.`;
  },
  "elicitation.answers-go-round": ({ answers: all }) =>
    `Las respuestas ${listOf(listed(all))} se contradicen, valga lo que valga cada cosa: seguidas una tras otra, vuelven al punto de partida con algo mejor que ello mismo. Revise de nuevo cada una; una de ellas tiene que cambiar.`,
  "elicitation.no-deal-between": (p) =>
    `Según estas respuestas, la falta de acuerdo vale entre ${n(p.low)} y ${n(p.high)}.`,
  "elicitation.no-deal-above": (p) => `Según estas respuestas, la falta de acuerdo vale ${n(p.low)} o más.`,
  "elicitation.no-deal-below": (p) =>
    `Según estas respuestas, la falta de acuerdo vale ${n(p.high)} o menos.`,
  "analysis.answers-against-profile": ({ party, answers: some, all }) =>
    `${answersOf(some, all)} ${ofParty(party)} sobre paquetes completos ${verb(some, "contradice", "contradicen")} su perfil. Los resultados siguen el perfil: cambie lo uno o lo otro.`,
  "analysis.answers-not-used": ({ party, answers: some, all }) =>
    `${answersOf(some, all)} ${ofParty(party)} sobre paquetes completos ${verb(some, "dice", "dicen")} más que su perfil. Los resultados no lo usan: cuentan todas las lecturas del perfil.`,
  "analysis.answers-go-round": ({ party, answers: some }) =>
    `Las respuestas ${listOf(listed(some))} ${ofParty(party)} sobre paquetes completos se contradicen. Revise de nuevo cada una.`,
  "elicitation.no-deal-unasked": () =>
    "Ninguna respuesta dice aún cómo de buena es la falta de acuerdo junto a un paquete.",
  "elicitation.no-deal-contradiction": (p) =>
    `Las respuestas ${p.above} y ${p.below} no encajan: según la primera, la falta de acuerdo vale ${n(p.atLeast)} o más; según la segunda, ${n(p.atMost)} o menos.`,
};

const mends: Catalogue = {
  "elicitation.mend-withdraw": () => "Retire la respuesta.",
  "elicitation.mend-restate": (p) =>
    p.verdict === "equal"
      ? "Cambie la respuesta: lo uno es tan bueno como lo otro."
      : `Cambie la respuesta: es mejor ${p.verdict === "better" ? "lo primero" : "lo segundo"}.`,
  "elicitation.mend-worth": (p) =>
    `Cambie ${rated(p)} de ${q(p.option)} en ${q(p.issue)}: ${n(p.low)} en lugar de ${n(p.from)}.`,
  "elicitation.mend-interval": (p) =>
    `Deje abierto ${rated(p)} de ${q(p.option)} en ${q(p.issue)}: cualquier número de ${n(p.low)} a ${n(p.high)}.`,
  "elicitation.mend-scale": (p) =>
    `Haga que ${q(p.issue)} en su conjunto cuente ${n(p.to)} de lo peor a lo mejor, en lugar de ${n(p.from)}.`,
  "elicitation.mend-weight": (p) =>
    `Cambie el peso de ${q(p.issue)}: ${between(p.to)} en lugar de ${between(p.from)}.`,
  "elicitation.mend-order": (p) =>
    `Mueva ${q(p.issue)} ${counted(Number(p.places), { one: "lugar", many: "lugares", gender: "m" })} en el orden de los asuntos: ${listed(p.order).join(", después ")}.`,
  "elicitation.mend-no-deal-worth": (p) =>
    `Cambie lo que vale la falta de acuerdo: ${n(p.low)} en lugar de ${n(p.from)}.`,
  "elicitation.mend-no-deal-interval": (p) =>
    `Deje abierto lo que vale la falta de acuerdo: cualquier número de ${n(p.low)} a ${n(p.high)}.`,
};

export const elicitationSentences: Catalogue = { ...losses, ...answers, ...mends };

/** `La respuesta 2 (de 5)`, `Las respuestas 1 y 3 (de 5)`. */
function answersOf(some: Params[string], all: Params[string]): string {
  return `${verb(some, "La respuesta", "Las respuestas")} ${listOf(listed(some))} (de ${all})`;
}

function verb(some: Params[string], one: string, many: string): string {
  return listed(some).length === 1 ? one : many;
}

function ofParty(party: Params[string]): string {
  return `de ${q(party)}`;
}

function n(value: Params[string]): string {
  return formatNumber(String(value));
}

function rated({ isRating }: Params): string {
  return isRating ? "la valoración" : "el valor";
}

function between(ends: Params[string]): string {
  return listed(ends).map(n).join(" a ");
}

const FIRST_AND_SECOND: Readonly<Record<string, readonly [string, string]>> = {
  packages: ["el primer paquete", "el segundo paquete"],
  "no-deal-first": ["la falta de acuerdo", "el paquete"],
  "no-deal-second": ["el paquete", "la falta de acuerdo"],
};

function sides({ pair, worthMore: more }: Params) {
  const [first, second] = FIRST_AND_SECOND[String(pair)] ?? FIRST_AND_SECOND.packages;
  return {
    first,
    second,
    greater: more === "first" ? first : second,
    lesser: more === "first" ? second : first,
  };
}

function said(p: Params): string {
  const { first, second } = sides(p);
  return p.said === "equal"
    ? `La respuesta es que ${first} vale lo mismo que ${second}.`
    : `La respuesta es que ${first} es mejor que ${second}.`;
}

function worthMore(p: Params): string {
  const { greater, lesser } = sides(p);
  if (Number(p.by) === 0) return `${greater} vale ${p.atLeast ? "al menos " : ""}lo mismo que ${lesser}`;
  return `${greater} vale ${p.atLeast ? "al menos " : ""}${n(p.by)} más`;
}

/** `: 4 más en «Agua», 3 más en «Plazos» y 1 menos en «Tierra»`. */
function partsOf({ issues, amounts, rest }: Params): string {
  const parts = listed(issues).map((issue, k) => partText(listed(amounts)[k] ?? "0", `en ${quoted(issue)}`));
  const whole = String(rest) === "0" ? parts : [...parts, partText(String(rest), "por lo que se da junto")];
  return whole.length === 0 ? "" : `: ${listOf(whole)}`;
}

function partText(amount: string, where: string): string {
  return amount.startsWith("-") ? `${n(amount.slice(1))} menos ${where}` : `${n(amount)} más ${where}`;
}

function rangeOfMore(p: Params): string {
  const { first, second } = sides(p);
  const [low, high] = [String(p.low), String(p.high)];
  const isBelow = low.startsWith("-");
  if (low === high) {
    if (low === "0") return `${first} y ${second} valen lo mismo`;
    return isBelow ? `${second} vale ${n(low.slice(1))} más` : `${first} vale ${n(low)} más`;
  }
  if (!isBelow) return `${first} vale de ${n(low)} a ${n(high)} más`;
  if (high.startsWith("-") || high === "0")
    return `${second} vale de ${n(high.replace(/^-/, ""))} a ${n(low.slice(1))} más`;
  return `${first} puede valer hasta ${n(high)} más; ${second}, hasta ${n(low.slice(1))} más`;
}
