// What happened in a room, act by act, in Spanish, one sober sentence for each: who, to whom, what.
// Names may be plural, so what happens most often is told without a verb.
import type { Catalogue, Params } from "../catalogue.ts";
import { q } from "./case-wording.ts";
import { actName, ofAct, texts, toAll } from "./talks-wording.ts";
import { counted, listOf, of } from "./wording.ts";

const ISSUES = { one: "asunto", many: "asuntos", gender: "m" } as const;

/** `a South y a la mediación`; an act that goes to the own seat alone is a note to oneself. */
function toWhom({ audience }: Params): string {
  return texts(audience).length > 0 ? toAll(audience) : "dentro de su propio asiento";
}

/** `North comunica a South que`, before what it does. */
function tells({ party, audience }: Params): string {
  return texts(audience).length > 0
    ? `${party} comunica ${toAll(audience)} que`
    : `${party} anota para su propio asiento que`;
}

/** `por parte de North, comunicada a South`, after what was done; the words agree with it. */
function byWhom(
  { party, audience }: Params,
  { told, noted } = { told: "comunicada", noted: "anotada" },
): string {
  const done = texts(audience).length > 0 ? `${told} ${toAll(audience)}` : `${noted} para su propio asiento`;
  return `por parte ${of(String(party))}, ${done}`;
}

/** `la oferta de North (acto 12)`. */
function theOffer({ other, act }: Params): string {
  const name = actName(act).replace(/^el /, "");
  return other === null ? `la oferta ${ofAct(act)}` : `la oferta ${of(String(other))} (${name})`;
}

/** `: «…»`, where something was said. */
function withWords(words: Params[string]): string {
  return words === null ? "" : `: ${q(words)}`;
}

const places: Catalogue = {
  "acts.sealed": () => "Un acto que este asiento no puede abrir.",
  "acts.keys": () => "Se renovaron las claves de algunos asientos; con ello no se dice nada.",
  "acts.void": ({ told, reason }) => `Sin efecto: ${told} Por qué: ${reason}`,
  "acts.flag": ({ told, flag }) => `${told} Conviene mirarlo dos veces: ${flag}`,
  "acts.moment": ({ day }) => `${day} UTC`,
  "acts.the-mediator": () => "la mediación",
  "acts.seat-number": ({ number }) => `el asiento ${number}`,
  "acts.seat-and-number": ({ name, number }) => `${name} (asiento ${number})`,
  "acts.seat-and-member": ({ name, member }) => `${name} (${member})`,
  "acts.term": ({ issue, choice }) => `${issue}: ${choice}`,
};

const room: Catalogue = {
  "acts.found": ({ party }) => `${party} funda la sala.`,
  "acts.admit": ({ party, seat, name }) =>
    `${party} da entrada a ${name ?? "un miembro"} en ${seat ?? "su propio asiento"}.`,
  "acts.remove": ({ party, seat, name }) =>
    `${party} excluye a ${name ?? "un miembro"} ${of(String(seat ?? "su propio asiento"))}.`,
  "acts.replace": ({ party, seat, name }) =>
    `${party} da una clave nueva a ${name ?? "un miembro"} ${of(String(seat ?? "su propio asiento"))}; lo que envíe la anterior desde aquí no tiene efecto.`,
  "acts.leave": ({ party, words }) => `Un miembro ${of(String(party))} sale de la sala${withWords(words)}.`,
  "acts.name": ({ party, name }) => `Un miembro ${of(String(party))} toma el nombre ${q(name)}.`,
  "acts.title": ({ party, title }) => `${party} da a la sala el nombre ${q(title)}.`,
  "acts.seat": ({ party, seat, name, role, represented }) =>
    `${party} describe ${seat} como ${q(name)}, ${role}${represented === null ? "" : `, para ${represented}`}.`,
  "acts.role-mediator": () => "mediación",
  "acts.role-party": () => "parte",
  "acts.role-observer": () => "observación",
  "acts.frame": ({ party, version, title, issues }) =>
    `${party} presenta la versión ${version} del caso: ${q(title)}, con ${counted(Number(issues), ISSUES)}.`,
  "acts.propose-rules": ({ party, version }) =>
    `${party} propone la versión ${version} de las reglas básicas.`,
  "acts.sign-rules": ({ party, version, begins }) =>
    `Firma de ${version === null ? "unas reglas básicas" : `la versión ${version} de las reglas básicas`} por parte ${of(String(party))}.${begins ? " Con ello entran en vigor." : ""}`,
};

const course: Catalogue = {
  "acts.open-round": ({ party, round, issues }) =>
    `${party} abre la ronda ${round}${texts(issues).length > 0 ? ` sobre ${listOf(texts(issues))}` : ""}.`,
  "acts.close-round": ({ party, round }) => `${party} cierra la ronda ${round}.`,
  "acts.pause": ({ party, words }) => `${party} pone las conversaciones en pausa${withWords(words)}.`,
  "acts.resume": ({ party }) => `${party} reanuda las conversaciones.`,
  "acts.return": ({ party }) => `${party} vuelve a las conversaciones.`,
  "acts.change-format": ({ party, format, words }) =>
    `${party} cambia el formato: ${format}${withWords(words)}.`,
  "acts.format-joint": () => "todos en una sala",
  "acts.format-shuttle": () => "la mediación va de unos a otros",
  "acts.format-written": () => "solo textos",
  "acts.format-other": () => "otro distinto",
  "acts.walk-away": ({ party, words }) => `${party} se retira de las conversaciones${withWords(words)}.`,
};

const table: Catalogue = {
  "acts.share": (p) => `${p.party} comparte el perfil ${of(String(p.represented))} ${sharedWith(p)}.`,
  "acts.offer": (p) => `Oferta ${of(String(p.party))} ${toWhom(p)} (${p.terms}).`,
  "acts.draft": ({ party, terms }) => `${party} prepara una oferta dentro de su propio asiento (${terms}).`,
  "acts.offer-partial": ({ left }) => `Deja por acordar ${counted(Number(left), ISSUES)}.`,
  "acts.offer-until": ({ until }) => `Puede aceptarse hasta el ${until}.`,
  "acts.offer-if": ({ words }) => `Su condición: ${q(words)}.`,
  "acts.offer-once": ({ act, words }) =>
    `Vale una vez aceptado ${actName(act)}${words === null ? "" : ` (${q(words)})`}.`,
  "acts.offer-replaces": ({ act }) => `Sustituye a la oferta ${ofAct(act)}.`,
  "acts.offer-words": ({ words }) => `En sus propias palabras: ${q(words)}.`,
  "acts.accept-binding": (p) => `Aceptación vinculante de ${theOffer(p)} ${byWhom(p)}${withWords(p.words)}.`,
  "acts.accept": (p) => `Aceptación no vinculante de ${theOffer(p)} ${byWhom(p)}${withWords(p.words)}.`,
  "acts.reject": (p) =>
    `Rechazo de ${theOffer(p)} ${byWhom(p, { told: "comunicado", noted: "anotado" })}${withWords(p.words)}.`,
  "acts.withdraw": (p) => `Retirada de la oferta ${ofAct(p.act)} ${byWhom(p)}${withWords(p.words)}.`,
  "acts.agree": (p) =>
    `Declaración de acuerdo sobre ${theOffer(p)} ${byWhom(p)}, con el texto de los términos (${p.terms}).`,
  "acts.sign": (p) =>
    `Firma del acuerdo ${ofAct(p.act)} ${byWhom(p)}.${p.last ? " Con ello lo han firmado todos los asientos requeridos." : ""}`,
};

function sharedWith({ audience }: Params): string {
  const names = texts(audience);
  return names.length > 0 ? `con ${listOf(names)}` : "dentro de su propio asiento";
}

const speech: Catalogue = {
  "acts.note": (p) =>
    `${p.party} escribe ${toWhom(p)}${p.act === null ? "" : `, sobre ${actName(p.act)}`}: ${q(p.words)}.`,
  "acts.ask": (p) =>
    `${p.party} pregunta ${toWhom(p)}${p.act === null ? "" : `, sobre ${actName(p.act)}`}: ${q(p.words)}.`,
  "acts.answer": (p) => `${p.party} responde ${toWhom(p)} a la pregunta ${ofAct(p.act)}: ${q(p.words)}.`,
  "acts.read-back": (p) =>
    `${p.party} expone ${toWhom(p)} cómo ha entendido ${actName(p.act)}: ${q(p.words)}.`,
  "acts.confirm": (p) => `${tells(p)} se entendió bien lo suyo en ${actName(p.act)}.`,
  "acts.correct": (p) => `${tells(p)} no se entendió bien lo suyo en ${actName(p.act)}: ${q(p.words)}.`,
  "acts.poll": (p) =>
    `${p.party} pregunta ${toWhom(p)} si podría vivirse con esto${p.terms === null ? "" : ` (${p.terms})`}: ${q(p.words)}.`,
  "acts.poll-answer-yes": (p) =>
    `${tells(p)} podría vivir con lo que pregunta ${actName(p.act)}${withWords(p.words)}.`,
  "acts.poll-answer-no": (p) =>
    `${tells(p)} no podría vivir con lo que pregunta ${actName(p.act)}${withWords(p.words)}.`,
  "acts.poll-answer-unsure": (p) =>
    `${tells(p)} tiene dudas sobre lo que pregunta ${actName(p.act)}${withWords(p.words)}.`,
  "acts.convey-idea": (p) => `${p.party} transmite una idea ${toWhom(p)}${whose(p)}: ${q(p.words)}.`,
  "acts.convey-offer": (p) => `${p.party} transmite una oferta ${toWhom(p)}${whose(p)} (${p.terms}).`,
  "acts.convey-poll-result": (p) =>
    `${p.party} transmite el resultado de un sondeo ${toWhom(p)}${whose(p)}: ${q(p.words)}; podrían vivir con ello: ${p.yes}; no podrían: ${p.no}; con dudas: ${p.unsure}.`,
  "acts.releases": ({ act }) => `Procede ${ofAct(act)}.`,
  "acts.trace": ({ party, act, source }) =>
    `${party} anota para su propio asiento que lo que transmitió en ${actName(act)} procede ${ofAct(source)}.`,
  "acts.unreadable": (p) => `${p.party} envía ${toWhom(p)} algo que no puede leerse como un acto.`,
  "acts.may-pass-nothing": () => "La mediación no debe transmitir nada de ello.",
  "acts.may-pass-unattributed": () => "La mediación puede transmitirlo sin decir de quién es.",
  "acts.may-pass-attributed": () => "La mediación puede transmitirlo y decir de quién es.",
};

/** What was not said to come from anybody is the mediator's own. */
function whose({ other }: Params): string {
  return other === null ? ", como propuesta propia" : `, como procedente ${of(String(other))}`;
}

export const talksStorySentences: Catalogue = { ...places, ...room, ...course, ...table, ...speech };
