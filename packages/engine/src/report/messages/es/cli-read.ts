// What the command line tells of articles that were read, and of a language model that may be asked about them, in Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { counted, formatCount, type Noun } from "./wording.ts";

const CLAIMS: Noun = { one: "afirmación", many: "afirmaciones", gender: "f" };
const PROPOSALS: Noun = { one: "propuesta", many: "propuestas", gender: "f" };
const ARTICLES: Noun = { one: "artículo", many: "artículos", gender: "m" };
const TEXTS: Noun = { one: "texto", many: "textos", gender: "m" };
const CHARACTERS: Noun = { one: "carácter", many: "caracteres", gender: "m" };

const number = (value: Params[string]) => Number(value);
const claims = (value: Params[string]) => counted(number(value), CLAIMS);
const characters = (value: Params[string]) => counted(number(value), CHARACTERS);

const MOVES: Readonly<Record<string, string>> = {
  demand: "exige",
  refuse: "rechaza",
  offer: "ofrece",
  concede: "cede",
  threaten: "amenaza",
  promise: "promete",
  condition: "pone una condición",
  appeal: "pide",
  criticise: "critica",
  state: "afirma",
};

const help: Catalogue = {
  "cli.help-read": () =>
    "busca quién dice qué en artículos: FILE es un texto, una página web, Markdown, PDF o .docx; con --case, frente a los nombres de un caso",
  "cli.help-read-case": () => "el caso cuyas partes, otros nombres, temas y opciones se buscan",
  "cli.help-read-add": () =>
    "pone los artículos y sus afirmaciones en la carpeta del caso, para revisarlos en la mesa de trabajo; necesita --case",
  "cli.help-read-date": () => "el día en que se publicaron los artículos que no lo dicen, como 2025-05-07",
  "cli.help-read-json": () => "imprime los textos y lo hallado en ellos como JSON",
  "cli.help-model": () =>
    "un servidor de modelos de lenguaje al que se puede preguntar quién dice qué, como http://localhost:11434/v1 (ninguno si se omite)",
  "cli.help-model-name": () => "cómo llama ese servidor al modelo",
  "cli.help-send": () => "envía los textos al servidor de --model sin preguntar antes",
};

const wrongUse: Catalogue = {
  "cli.bad-model-url": ({ text }) =>
    `«${text}» no es la dirección de un servidor así. Empieza por https://, o por http://localhost si está en este equipo, y a menudo termina en /v1. Los textos no se envían por una línea abierta.`,
  "cli.model-name-without-model": () => "--model-name necesita --model, la dirección del servidor.",
  "cli.send-without-model": () => "--send necesita --model, la dirección del servidor.",
  "cli.add-without-case": () => "--add necesita --case, el caso al que van los artículos.",
  "cli.add-to-folder-only": ({ case: typed }) =>
    `Solo se pueden añadir artículos a una carpeta de caso propia, y ${typed} no lo es. Cópielo antes a una carpeta o ábralo en la mesa de trabajo.`,
};

const found: Catalogue = {
  "cli.read-claims": ({ file, count, characters: length }) =>
    `${file}: ${claims(count)} en ${characters(length)}`,
  "cli.read-none": ({ file }) => `${file}: no se halló nada que alguien diga`,
  "cli.read-line": ({ line }) => `línea ${formatCount(number(line))}`,
  "cli.read-page": ({ page, line }) => `página ${page}, línea ${formatCount(number(line))}`,
  "cli.read-unresolved": () => "Alguien (no está claro quién)",
  "cli.read-unresolved-mention": ({ mention }) => `«${mention}»`,
  "cli.read-new-name": ({ name }) => `${name} (no está en el caso)`,
  "cli.read-mentioned": ({ name, mention }) => `${name} («${mention}»)`,
  "cli.read-says": ({ who, move }) => `${who} ${MOVES[String(move)]}`,
  "cli.read-denies": ({ who }) => `${who} niega`,
  "cli.read-condition": ({ words }) => `condición: ${words}`,
  "cli.read-target": ({ words }) => `dirigido a: ${words}`,
  "cli.read-said": ({ date, words }) => `dicho: ${date} («${words}»)`,
  "cli.read-within": ({ who, place }) => `según ${who} (${place})`,
  "cli.read-about": ({ about }) => `quizá sobre: ${about}`,
  "cli.read-how": ({ tenths, rule }) =>
    `acierta en unos ${tenths} de cada 10 casos así (est.); regla ${rule}`,
  "cli.read-how-model": () =>
    "propuesta del modelo de lenguaje; sus palabras están en el texto, lo demás no se ha comprobado",
  "cli.read-nothing-written": () => "No se escribió nada. Con --case y --add van a un caso para revisarlos.",
  "cli.read-added": ({ articles, claims: count, case: typed }) =>
    `${capitalise(counted(number(articles), ARTICLES))} con ${claims(count)} en ${typed}. Nada se da aún por cierto: repáselas en la pantalla Fuentes (npm start -- ${typed}).`,
  "cli.read-added-none": ({ case: typed }) => `No se añadió nada a ${typed}.`,
  "cli.read-known": ({ file, source }) => `${file} ya está en el caso, como ${source}; se dejó como está.`,
  "cli.read-not-taken": ({ file, why }) => `${file} se dejó fuera. ${why}`,
  "cli.read-warning": ({ file, warning }) => `${file}: ${warning}`,
  "cli.read-date-missing": ({ file }) =>
    `${file}: no se halló la fecha de publicación, así que días como «el martes» quedan abiertos. Indique una con --date.`,
};

const model: Catalogue = {
  "cli.model-asks": ({ count, characters: length, host }) =>
    `¿Enviar ${counted(number(count), TEXTS)} (${characters(length)}) a ${host}? Salen de este equipo. [y/N] `,
  "cli.model-not-sent": ({ host }) =>
    `No se envió nada a ${host} y solo se usaron las reglas. Para enviar sin que se pregunte, añada --send.`,
  "cli.model-found": ({ file, claims: count }) => `${file}: el modelo de lenguaje añadió ${claims(count)}.`,
  "cli.model-unplaced": ({ file, count }) =>
    `${file}: se rechaz${number(count) === 1 ? "ó" : "aron"} ${counted(number(count), PROPOSALS)} del modelo de lenguaje, porque sus palabras no están en el texto.`,
  "cli.model-malformed": ({ file, count }) =>
    `${file}: se dej${number(count) === 1 ? "ó" : "aron"} fuera ${counted(number(count), PROPOSALS)} del modelo de lenguaje, por no tener la forma que se pidió.`,
  "cli.model-unasked": ({ files }) =>
    `No se preguntó por: ${files}. El modelo tampoco habría respondido ahí; solo se usaron las reglas.`,
  "cli.model-unreachable": ({ host, used }) => `No se llega a ${host}. ${onlyUsed(used)}`,
  "cli.model-too-slow": ({ host, used }) => `${host} no respondió a tiempo. ${onlyUsed(used)}`,
  "cli.model-refused": ({ host, status, used }) =>
    `${host} se negó con el estado ${status}.${number(status) === 401 || number(status) === 403 ? " ¿Es correcta la clave de PARLEY_MODEL_KEY?" : ""} ${onlyUsed(used)}`,
  "cli.model-moved": ({ host }) =>
    `${host} remitió a otra dirección, y los textos solo van adonde usted dice. Si confía en ella, nómbrela con --model.`,
  "cli.model-too-long": ({ host }) =>
    `${host} respondió con más de lo que se puede leer. Esa respuesta se dejó fuera.`,
  "cli.model-stopped": () => "Se dejó de preguntar al modelo de lenguaje.",
  "cli.model-no-answer": ({ host }) =>
    `${host} respondió con algo que no es una respuesta de conversación. Se dejó fuera.`,
  "cli.model-no-json": () =>
    "El modelo de lenguaje respondió a un trozo sin una lista de afirmaciones. Ese trozo quedó para las reglas.",
};

/** Where the line failed: with what it brought before, if any. */
function onlyUsed(claims: Parameters<typeof number>[0]): string {
  return number(claims) > 0 ? "Solo se usó lo que dijo antes." : "Solo se usaron las reglas.";
}

export const cliReadSentences: Catalogue = { ...help, ...wrongUse, ...found, ...model };
