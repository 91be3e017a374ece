// How talks are going, in Spanish: movement, issues, kinds of move, gaps, how far each side has come, answers. Counts and intervals, no score.
import type { Catalogue, Params } from "../catalogue.ts";
import { spanOfTime, texts } from "./talks-wording.ts";
import { counted, formatCount, listOf, of } from "./wording.ts";

const OFFERS = { one: "oferta", many: "ofertas", gender: "f" } as const;
const ANSWERS = { one: "respuesta", many: "respuestas", gender: "f" } as const;

const still: Catalogue = {
  "progress.title-still": () => "¿Se ha movido algo?",
  "progress.still-none": ({ milliseconds }) =>
    `Hasta ahora no se ha movido nada. Las conversaciones empezaron hace ${spanOfTime(milliseconds)}.`,
  "progress.still-known": ({ party, milliseconds, rounds }) =>
    `El último movimiento fue ${of(String(party))}, hace ${spanOfTime(milliseconds)}; rondas cerradas desde entonces: ${rounds}.`,
  "progress.still-between": ({ low, high, fewest, most, sure }) =>
    `${sure ? `El último movimiento seguro fue hace ${spanOfTime(high)}` : `Nada se ha movido con seguridad desde que empezaron las conversaciones, hace ${spanOfTime(high)}`}; lo que llegó hace ${spanOfTime(low)} puede serlo. Rondas cerradas desde entonces: ${fewest === most ? fewest : `entre ${fewest} y ${most}`}.`,
  "progress.still-each": () => "Desde el último movimiento de cada parte",
  "progress.what-moves": () =>
    "Son movimiento las primeras ofertas, las ofertas cambiadas y las aceptaciones; no lo es una oferta repetida ni una que no cambia nada para nadie.",
  "progress.column-party": () => "Parte",
  "progress.column-last": () => "Último movimiento",
  "progress.column-since": () => "Tiempo desde entonces",
  "progress.column-rounds": () => "Rondas cerradas desde entonces",
  "progress.none-yet": () => "ninguno hasta ahora",
  "progress.or-perhaps": ({ sure, possible }) => `${sure}; quizá ${possible}`,
  "progress.time": ({ low, high }) => {
    const [least, most] = [spanOfTime(low), spanOfTime(high)];
    return least === most ? least : `de ${least} a ${most}`;
  },
  "progress.between": ({ low, high }) => (low === high ? `${low}` : `entre ${low} y ${high}`),
};

const issues: Catalogue = {
  "progress.title-issues": () => "¿Qué asuntos están cerrados?",
  "progress.issues-lead": ({ closed, all, open, waiting }) =>
    `Asuntos cerrados, porque la última oferta de cada parte tiene la misma opción: ${formatCount(Number(closed))} de ${formatCount(Number(all))}. En los que difieren: ${formatCount(Number(open))}. En los que alguna parte aún no ha nombrado ninguna: ${formatCount(Number(waiting))}.`,
  "progress.issues-caption": () => "Dónde está la última oferta de cada parte, asunto por asunto",
  "progress.column-issue": () => "Asunto",
  "progress.column-status": () => "Cómo está",
  "progress.column-apart": () => "A qué distancia",
  "progress.issue-closed": () => "cerrado",
  "progress.issue-open": () => "abierto",
  "progress.issue-waiting": () => "sin nombrar por todas las partes",
  "progress.not-named": () => "sin nombrar",
  "progress.different": ({ different }) =>
    counted(Number(different), { one: "opción distinta", many: "opciones distintas", gender: "f" }),
  "progress.steps": ({ apart, of: all }) => `${apart} de ${all} ${Number(all) === 1 ? "paso" : "pasos"}`,
  "progress.apart-value": ({ value, unit }) => `${value}${unit === null ? "" : ` ${unit}`} de distancia`,
  "progress.apart-worth": ({ party, worth }) => `hasta ${worth} puntos para ${party}`,
};

const moves: Catalogue = {
  "progress.title-moves": () => "¿Qué cambió cada oferta?",
  "progress.moves-lead": ({ share }) =>
    `Cada oferta se compara con la anterior de la misma parte. Un cambio de hasta ${share} del recorrido propio de una parte cuenta como ninguno. Las palabras dicen qué hace un paso con los valores, no qué se pretendía.`,
  "progress.moves-none": () => "Hasta ahora no se ha hecho ninguna oferta.",
  "progress.moves-caption": () => "Ofertas en orden, y qué cambió cada una",
  "progress.column-when": () => "Cuándo",
  "progress.column-round": () => "Ronda",
  "progress.column-by": () => "De",
  "progress.column-towards": () => "Hacia",
  "progress.column-kind": () => "Qué cambió",
  "progress.column-own-change": () => "Puntos para quien la hace",
  "progress.column-other-change": () => "Puntos para la otra parte",
  "progress.before-rounds": () => "antes de la primera",
  "progress.again": () => "repetida",
  "progress.not-open": () => "sin acceso a ello",
  "progress.move-silent": () => "nada para ninguna",
  "progress.move-nice": () => "mejor para la otra, sin cambio para quien la hace",
  "progress.move-costless-hostility": () => "peor para la otra, sin cambio para quien la hace",
  "progress.move-concession": () => "peor para quien la hace, no peor para la otra",
  "progress.move-unfortunate": () => "peor para ambas",
  "progress.move-selfish": () => "mejor para quien la hace, no mejor para la otra",
  "progress.move-fortunate": () => "mejor para ambas",
  "progress.term-silent": () => "silencioso",
  "progress.term-nice": () => "amable",
  "progress.term-costless-hostility": () => "hostilidad sin coste",
  "progress.term-concession": () => "concesión",
  "progress.term-unfortunate": () => "desafortunado",
  "progress.term-selfish": () => "egoísta",
  "progress.term-fortunate": () => "afortunado",
  "progress.undecided": ({ sharp }) =>
    sharp ? "Lo que se sabe no lo decide; es posible:" : "Lo que se sabe no lo decide; solo cabe:",
  "progress.no-label-not-received": () => "ninguna otra parte la recibió",
  "progress.no-label-first-offer": () => "una primera oferta; no hay con qué compararla",
  "progress.no-label-incomplete": () => "deja abiertos asuntos que quien la hace no ha nombrado hasta ahora",
  "progress.no-label-previous-incomplete": () => "la oferta anterior dejaba asuntos abiertos",
  "progress.no-label-profile-not-given": () => "se desconoce: hacen falta los perfiles de ambas partes",
  "progress.no-label-range-unknown": () =>
    "se desconoce: hay demasiadas combinaciones para hallar el recorrido de una parte",
  "progress.counts-caption": () =>
    "Cuántas veces se dio cada cosa; un intervalo donde algún movimiento no está decidido",
  "progress.counts-column": ({ first, second }) => `${first} hacia ${second}`,
};

const measures: Catalogue = {
  "progress.figure": ({ point, low, high, sharp }) =>
    `${point} (${sharp ? "entre" : "en algún punto entre"} ${low} y ${high})`,
  "progress.title-gaps": () => "¿A qué distancia está cada parte de lo que se le ofreció?",
  "progress.term-gaps": () => "brechas",
  "progress.gap": ({ party, points }) =>
    `Para ${party}, su propia última oferta vale ${points} puntos más que lo mejor que se le ha ofrecido.`,
  "progress.gap-below": ({ party, points }) =>
    `Para ${party}, lo mejor que se le ha ofrecido vale ${points} puntos más que su propia última oferta.`,
  "progress.gap-even": ({ party }) =>
    `Para ${party}, lo mejor que se le ha ofrecido vale tanto como su propia última oferta.`,
  "progress.incomplete": ({ count }) =>
    `No se tiene en cuenta, por dejar asuntos abiertos: ${counted(Number(count), OFFERS)}.`,
  "progress.gap-history": ({ party, points }) =>
    `Tras cada ronda cerrada, para ${party}: ${texts(points).join("; ")}.`,
  "progress.no-gap-profile-not-given": ({ party }) =>
    `Para ${party} se desconoce: no hay acceso a su perfil.`,
  "progress.no-gap-no-own-offer": ({ party }) =>
    `Para ${party} no la hay todavía: no ha hecho ninguna oferta.`,
  "progress.no-gap-own-offer-incomplete": ({ party }) =>
    `Para ${party} no la hay todavía: su última oferta deja asuntos abiertos.`,
  "progress.no-gap-nothing-received": ({ party }) =>
    `Para ${party} no la hay todavía: no se le ha ofrecido nada.`,
  "progress.no-gap-only-incomplete-received": ({ party }) =>
    `Para ${party} no la hay todavía: todo lo que se le ha ofrecido deja asuntos abiertos.`,
  "progress.title-rates": () => "¿Cuánto ha avanzado cada parte?",
  "progress.term-rates": () => "tasas de concesión",
  "progress.rates-lead": () =>
    "Del camino entre su mejor paquete y la falta de acuerdo, hasta su oferta más baja. Puede ser mayor que 1 o menor que 0.",
  "progress.rate": ({ party, gone, whole, rate }) =>
    `${party}: ${gone} de ${whole} puntos, una tasa de ${rate}.`,
  "progress.rate-range": ({ low, high }) =>
    `Por lo que se conoce de su perfil, la tasa está entre ${low} y ${high}.`,
  "progress.rate-range-unknown": () => "Por lo que se conoce de su perfil, la tasa puede ser cualquiera.",
  "progress.no-rate-profile-not-given": ({ party }) => `${party}: se desconoce, no hay acceso a su perfil.`,
  "progress.no-rate-no-complete-offer": ({ party }) =>
    `${party}: todavía sin tasa, no ha hecho ninguna oferta entera.`,
  "progress.no-rate-no-deal-unknown": ({ party }) =>
    `${party}: sin tasa, pues nadie dijo cuánto vale para esa parte la falta de acuerdo.`,
  "progress.no-rate-no-deal-left": ({ party }) =>
    `${party}: sin tasa, pues no queda ningún paquete que no cruce una línea roja.`,
  "progress.no-rate-too-many-combinations": ({ party }) =>
    `${party}: sin tasa, pues hay demasiadas combinaciones para hallar su mejor paquete.`,
  "progress.no-rate-divisor-zero": ({ party }) =>
    `${party}: sin tasa, pues su mejor paquete vale tanto como la falta de acuerdo.`,
  "progress.title-answers": () => "¿Qué siguió a qué?",
  "progress.term-answers": () => "reciprocidad",
  "progress.answers-lead": ({ first, second }) =>
    `Respuestas ${of(String(first))} a lo ofrecido por ${second}:`,
  "progress.answers-after": ({ total }) =>
    `Tras ${counted(Number(total), { one: "paso", many: "pasos", gender: "m" })} de esta clase – `,
  "progress.answers-then": () => " – en respuesta vino:",
  "progress.answers-answer": ({ count, total, share }) =>
    `: ${count} de ${total} (como proporción, ${share})`,
  "progress.answers-none": ({ some }) =>
    some
      ? "En ninguna otra dirección ha podido contarse hasta ahora una respuesta."
      : "Hasta ahora no ha podido contarse ninguna respuesta de una parte a otra.",
  "progress.answers-left-out": (p) => leftOut(p),
  "progress.method": () =>
    "Los valores están en los puntos de cada parte y nunca se comparan entre partes. Una cifra sin intervalo es exacta, o en valores puntuales donde así se indica; los intervalos contienen todas las lecturas de un perfil que deja algo abierto.",
  "progress.method-estimates": () =>
    "Lleva una marca lo que se apoya en la estimación que alguien hizo de una parte.",
};

function leftOut({ undecided, unlabelled }: Params): string {
  const parts = [
    ...(Number(undecided) > 0 ? [`${counted(Number(undecided), ANSWERS)} sin decidir`] : []),
    ...(Number(unlabelled) > 0 ? [`${counted(Number(unlabelled), ANSWERS)} sin comparación`] : []),
  ];
  return `No se cuenta: ${listOf(parts)}.`;
}

export const talksProgressSentences: Catalogue = { ...still, ...issues, ...moves, ...measures };
