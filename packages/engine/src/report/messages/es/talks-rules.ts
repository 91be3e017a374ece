// Ground rules as text, in Spanish: each clause in a sentence or two.
import type { Catalogue } from "../catalogue.ts";
import { q } from "./case-wording.ts";
import { spanOfTime, texts } from "./talks-wording.ts";
import { counted, listOf } from "./wording.ts";

const clauses: Catalogue = {
  "rules.title-seats": () => "Quién habla en nombre de quién",
  "rules.seat": ({ party, role, voice, represented }) =>
    `${party}: ${role}, ${voice ? "con voz" : "sin voz"}${texts(represented).length > 0 ? `; habla en nombre de ${listOf(texts(represented))}` : ""}.`,
  "rules.voice": () =>
    "Un asiento con voz firma las reglas básicas, presenta lo que le corresponde y responde.",
  "rules.title-agenda": () => "Orden del día",
  "rules.agenda-frame": ({ version, title }) =>
    `Las conversaciones tratan de la versión ${version} del caso${title === null ? "" : `, ${q(title)}`}.`,
  "rules.agenda-open": () => "Todos los asuntos están abiertos en cada ronda.",
  "rules.agenda-order": ({ issues }) =>
    `Las rondas tratan los asuntos en este orden: ${texts(issues).join("; ")}.`,
  "rules.frame-changes-free": () =>
    "Una versión posterior del caso cuenta en cuanto la presenta la presidencia.",
  "rules.frame-changes-signed": () =>
    "Una versión posterior del caso cuenta solo una vez firmadas unas reglas básicas que la nombren.",
  "rules.title-confidentiality": () => "Confidencialidad",
  "rules.attribution-never": () => "La mediación nunca dice de quién es una idea.",
  "rules.attribution-with-consent": () =>
    "La mediación dice de quién es una idea solo donde el propio asiento lo ha permitido.",
  "rules.attribution-free": () => "La mediación puede decir de quién es una idea.",
  "rules.title-passing-on": () => "Qué puede transmitir la mediación",
  "rules.passing-nothing": () => "Nada de lo que se le dice, salvo que el propio asiento lo permita.",
  "rules.passing-ideas": () =>
    "Lo que se le dice, como una idea sin decir de quién, salvo que el propio asiento diga otra cosa.",
  "rules.passing-all-unless-marked": () =>
    "Lo que se le dice, y de quién es hasta donde lo permita la cláusula de confidencialidad, salvo que el propio asiento diga otra cosa.",
  "rules.title-tabling": () => "Quién puede presentar ofertas",
  "rules.tabling": ({ parties }) => `${listOf(texts(parties))}.`,
  "rules.tabling-to-all": () => "Una oferta se envía a todos los asientos con voz, o solo a la mediación.",
  "rules.tabling-between": () => "Una oferta puede enviarse también a algunos de los asientos.",
  "rules.title-observers": () => "Qué ve quien observa",
  "rules.observers-control-only": () =>
    "Cómo se llevan las conversaciones: reglas, rondas y pausas. No recibe nada de lo que está sobre la mesa.",
  "rules.observers-as-addressed": () => "Cómo se llevan las conversaciones, y todo lo que se le envíe.",
  "rules.title-decision": () => "Qué hace falta para un acuerdo",
  "rules.decision-all-parties": ({ parties }) =>
    `Un paquete queda acordado cuando lo han aceptado todas las partes con voz: ${listOf(texts(parties))}.`,
  "rules.decision-listed": ({ parties }) =>
    `Un paquete queda acordado cuando lo han aceptado estos asientos: ${listOf(texts(parties))}.`,
  "rules.title-nothing-agreed": () => "Entero o por partes",
  "rules.nothing-agreed-on": () =>
    "Nada está acordado hasta que todo está acordado: solo vincula un paquete entero.",
  "rules.nothing-agreed-off": () =>
    "Los asuntos pueden acordarse uno a uno: una oferta sobre algunos de ellos puede vincular.",
  "rules.title-record": () => "Registro",
  "rules.record-by-each-seat": () => "Cada asiento lleva su propio registro.",
  "rules.record-by-the-mediator": () => "La mediación lleva el registro.",
  "rules.record-everything": () => "Contiene todo lo que pudo abrir quien lo lleva.",
  "rules.record-outcomes": () => "Contiene solo los resultados.",
  "rules.title-media": () => "Medios de comunicación",
  "rules.media-silence": () => "Nadie habla con los medios sobre las conversaciones.",
  "rules.media-joint-statements": () => "A los medios se les dice solo lo que todos han acordado decir.",
  "rules.media-free": () => "Cada cual es libre de hablar con los medios.",
  "rules.title-deadlines": () => "Plazos",
  "rules.deadline": ({ until, words }) => `Hasta el ${until}: ${words}`,
  "rules.deadlines-none": () => "Ninguno.",
  "rules.title-suspension": () => "Pausar y reanudar",
  "rules.pause-chair": () => "Pausa las conversaciones la presidencia.",
  "rules.pause-any-voice": () => "Cualquier asiento con voz puede pausar las conversaciones.",
  "rules.resume-chair": () => "Las reanuda la presidencia.",
  "rules.resume-any-voice": () => "Cualquier asiento con voz puede reanudarlas.",
  "rules.words": ({ words }) => `En palabras: ${q(words)}`,
};

const tripwires: Catalogue = {
  "rules.title-tripwires": () => "Señales de dificultad",
  "rules.term-tripwires": () => "señales convenidas",
  "rules.tripwires-lead": () =>
    "Todos advertirán cuándo se da una de ellas. Nada sucede entonces por sí solo; junto a cada una están las vías que dan estas reglas.",
  "rules.tripwires-none": () => "Ninguna convenida.",
  "rules.tripwire-no-movement-time": ({ limit }) => `Nada se ha movido durante ${spanOfTime(limit)}`,
  "rules.tripwire-no-movement-rounds": ({ limit }) => `Nada se ha movido en ${roundsClosed(limit)}`,
  "rules.tripwire-gap-not-smaller": ({ limit }) => `Ninguna brecha se ha reducido en ${roundsClosed(limit)}`,
  "rules.tripwire-deadline": ({ until }) => `Ha llegado el momento: ${until}`,
  "rules.tripwire-walk-away-words": () => "Alguien dice que se irá",
  "rules.ways": ({ tripwire, ways }) => `${tripwire}: ${listOf(texts(ways), "or")}.`,
  "rules.way-change-format": ({ until }) => `cambiar el formato${till(until)}`,
  "rules.way-pause": ({ until }) => `hacer una pausa${till(until)}`,
  "rules.way-resume-later": ({ until }) =>
    until === null ? "seguir más adelante" : `seguir más adelante, el ${until}`,
  "rules.way-leave": () => "dejar las conversaciones",
  "rules.way-bring-text": ({ until }) => `que la mediación traiga un texto${till(until)}`,
};

function roundsClosed(limit: unknown): string {
  return counted(Number(limit), { one: "ronda cerrada", many: "rondas cerradas", gender: "f" });
}

function till(until: unknown): string {
  return until === null ? "" : ` hasta el ${until}`;
}

export const talksRulesSentences: Catalogue = { ...clauses, ...tripwires };
