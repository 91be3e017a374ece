// How near the signs are that the rules name, what the rules then give and what that would cost; and who could open what. In Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { spanOfTime, texts } from "./talks-wording.ts";
import { counted, formatCount, listOf } from "./wording.ts";

const OFFERS = { one: "oferta abierta", many: "ofertas abiertas", gender: "f" } as const;

const tripwires: Catalogue = {
  "progress.title-tripwires": () => "¿Qué señales convenidas están cerca?",
  "progress.tripwires-lead": () =>
    "Una señal que se ha dado no decide nada. Lo que sigue son las vías que dan las reglas básicas, y lo que costaría cada una por lo que muestran los perfiles a los que hay acceso.",
  "progress.tripwires-none": () => "Las reglas básicas no nombran ninguna señal que pueda contarse.",
  "progress.reached-yes": ({ count, limit }) => `Se ha dado: ${count} de ${limit}.`,
  "progress.reached-no": ({ count, limit }) => `Hasta ahora no: ${count} de ${limit}.`,
  "progress.reached-perhaps": ({ count, limit }) =>
    `Puede haberse dado; lo que se sabe lo deja abierto: ${count} de ${limit}.`,
  "progress.reached-not-known": () => "Se desconoce: hace falta un perfil al que no hay acceso.",
  "progress.deadline-yes": ({ milliseconds }) => `Ese momento llegó hace ${spanOfTime(milliseconds)}.`,
  "progress.deadline-no": ({ milliseconds }) => `Para ese momento falta esto: ${spanOfTime(milliseconds)}.`,
  "progress.rounds": ({ count }) =>
    `${formatCount(Number(count))} ${Number(count) === 1 ? "ronda cerrada" : "rondas cerradas"}`,
  "progress.at-point-values": () => "Se cuenta en valores puntuales.",
  "progress.unseen": ({ parties }) =>
    `No se tiene en cuenta, por no haber acceso a su perfil: ${listOf(texts(parties))}.`,
  "progress.way": ({ way }) => `Una posibilidad: ${way}.`,
  "progress.offers-lost": ({ count }) =>
    `Para entonces se habría agotado el plazo de ${counted(Number(count), OFFERS)}.`,
};

const costs: Catalogue = {
  "progress.cost": (p) =>
    `Para ${p.party} costaría ${p.points} puntos: la mejor oferta abierta vale tanto más que ${then(p)}.`,
  "progress.cost-below": (p) =>
    `Para ${p.party} aportaría ${p.points} puntos: ${then(p)} vale más que la mejor oferta abierta.`,
  "progress.cost-even": (p) =>
    `Para ${p.party} no cambiaría nada: ${then(p)} vale tanto como la mejor oferta abierta.`,
  "progress.cost-profile-not-given": ({ parties }) =>
    `Para ${listOf(texts(parties))} se desconoce: hace falta un perfil al que no hay acceso.`,
  "progress.cost-no-open-offer": ({ parties }) =>
    `Para ${listOf(texts(parties))}: no hay abierta ninguna oferta entera, así que no se perdería ninguna.`,
  "progress.cost-no-deal-unknown": ({ parties }) =>
    `Para ${listOf(texts(parties))} se desconoce: nadie dijo cuánto vale la falta de acuerdo.`,
  "progress.cost-until-not-said": ({ parties }) =>
    `Para ${listOf(texts(parties))} se desconoce: las reglas no dicen hasta cuándo.`,
  "progress.cost-no-offer-stays": ({ parties }) =>
    `Para ${listOf(texts(parties))}: antes se agotaría el plazo de todas las ofertas abiertas.`,
  "progress.cost-nothing-lost": ({ parties }) =>
    `Para ${listOf(texts(parties))}: con ello nada cambia sobre la mesa.`,
};

/** What somebody would have in place of the best open offer. */
function then({ staying }: Params): string {
  return staying ? "la mejor oferta que seguiría abierta" : "la falta de acuerdo";
}

const exposure: Catalogue = {
  "exposure.lead": () =>
    "Lo que dijeron los actos que este asiento puede abrir, y qué asientos pudieron abrirlo. Si alguien lo leyó, ningún registro puede mostrarlo; lo que se abrió no puede volver a cerrarse.",
  "exposure.none": () => "Hasta ahora no se ha dicho nada.",
  "exposure.caption": () => "Qué se dijo, quién lo dijo y a quién",
  "exposure.column-what": () => "Qué",
  "exposure.column-from": () => "De",
  "exposure.column-readers": () => "Abierto a",
  "exposure.column-may-pass": () => "La mediación puede transmitir",
  "exposure.act": ({ act, what }) => `Acto ${act}: ${what}`,
  "exposure.readers": ({ parties, since }) => `${listOf(texts(parties))}, desde el ${since}`,
  "exposure.readers-by": ({ parties, since, act }) =>
    `${listOf(texts(parties))}, desde el ${since}, por el acto ${act}`,
  "exposure.own-alone": () => "nadie más",
  "exposure.void": ({ what }) => `${what} (sin efecto, pero abierto de todos modos)`,
  "exposure.may-pass-nothing": () => "nada",
  "exposure.may-pass-unattributed": () => "esto, sin decir de quién es",
  "exposure.may-pass-attributed": () => "esto, y de quién es",
  "exposure.what-share": () => "un perfil",
  "exposure.what-offer": () => "una oferta",
  "exposure.what-accept": () => "una aceptación",
  "exposure.what-reject": () => "un rechazo",
  "exposure.what-withdraw": () => "una oferta retirada",
  "exposure.what-note": () => "una nota",
  "exposure.what-ask": () => "una pregunta",
  "exposure.what-answer": () => "una respuesta",
  "exposure.what-convey": () => "algo transmitido",
  "exposure.what-poll": () => "un sondeo",
  "exposure.what-poll-answer": () => "una respuesta a un sondeo",
  "exposure.what-read-back": () => "una comprobación de lo entendido",
  "exposure.what-correct": () => "una corrección",
  "exposure.what-agree": () => "un acuerdo y sus términos",
};

export const talksTripwireSentences: Catalogue = { ...tripwires, ...costs, ...exposure };
