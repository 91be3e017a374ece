// What can be wrong with the files of any other program, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, q, someOf } from "./case-wording.ts";
import { counted } from "./formats-wording.ts";

const files: Catalogue = {
  "formats.unknown-format": (p) =>
    `Nada en ${q(p.name)} es un caso, un archivo de Genius, GeniusWeb, NegMAS o NegoLog, ni una hoja de puntuación. ${Number(p.count) === 0 ? "No hay archivos." : `Se examinó: ${someOf(p.names, p.count)}.`}`,
  "formats.unknown-file": (p) =>
    `${q(p.name)} no es ni un caso, ni un archivo de Genius, GeniusWeb, NegMAS o NegoLog, ni una hoja de puntuación. Nombre una carpeta de caso o un archivo de estos.`,
  "formats.files-not-read": (p) => `No forma parte del escenario y no se leyó: ${someOf(p.files, p.count)}.`,
  "formats.too-large": (p) =>
    `El archivo tiene ${p.megabytes} MB; se leen ${p.largest} MB a lo sumo. Suprima lo que no haga falta.`,
  "formats.not-utf8": (p) =>
    `Aquí hay un byte (${p.byte}, hexadecimal) que UTF-8 no permite; el archivo parece tener una codificación más antigua, como Windows-1252. Guárdelo como UTF-8.`,
  "formats.nested-too-deeply": (p) =>
    `Aquí hay más de ${p.deepest} niveles anidados. Ningún escenario necesita tantos.`,
  "formats.hidden-character": (p) =>
    `El nombre ${q(p.name)} contiene un carácter que no se ve (${p.character}). Quítelo.`,
  "formats.renamed-issue": (p) =>
    `El asunto ${q(p.name)} se llama ${q(p.id)} en el caso, pues su propio nombre está vacío, ya se usa o no puede usarse.`,
  "formats.renamed-option": (p) =>
    `La opción ${q(p.name)} de ${q(p.issue)} se llama ${q(p.id)} en el caso, pues su propio nombre está vacío, ya se usa o no puede usarse.`,
  "formats.renamed-party": (p) =>
    `La parte ${q(p.name)} se llama ${q(p.id)} en el caso, para que su perfil pueda ser un archivo con ese nombre.`,
  "formats.no-issues": () => `Aquí no se define ningún asunto. Un escenario necesita al menos uno.`,
  "formats.no-options": (p) => `El asunto ${q(p.issue)} no tiene opciones. Añádalas.`,
  "formats.too-many-options": (p) =>
    `El asunto ${q(p.issue)} tiene ${countText(p.count)} opciones; el máximo es ${countText(p.most)}. Restrinja su intervalo o use un paso mayor.`,
  "formats.option-twice": (p) => `La opción ${q(p.option)} de ${q(p.issue)} figura dos veces; se leyó una.`,
  "formats.option-twice-in-list": (p) =>
    `La opción ${q(p.option)} de ${q(p.issue)} figura dos veces. Conserve una.`,
  "formats.option-twice-differs": (p) =>
    `La opción ${q(p.option)} de ${q(p.issue)} figura dos veces con valores distintos. Conserve la correcta.`,
  "formats.range-upside-down": (p) =>
    `El intervalo de ${q(p.issue)} va de ${p.from} hacia abajo hasta ${p.to}. Ponga primero el extremo inferior.`,
  "formats.real-points": (p) =>
    `El asunto ${q(p.issue)} puede tomar cualquier número de su intervalo. Se lee en ${p.points} puntos a intervalos iguales de ${p.step}.`,
  "formats.few-profiles": (p) =>
    `Un escenario necesita los perfiles de al menos dos partes; aquí ${Number(p.count) === 1 ? "hay uno" : "no hay ninguno"}.`,
};

const figures: Catalogue = {
  "formats.options-without-worth": (p) =>
    `${counted(p.count, "opción", "opciones")} de ${q(p.issue)} no ${Number(p.count) === 1 ? "tiene" : "tienen"} valor: ${someOf(p.options, p.count)}. Dé uno a cada una.`,
  "formats.issue-without-worth": (p) =>
    `No se dice nada de lo que valen las opciones de ${q(p.issue)}. Añádalo.`,
  "formats.issue-without-weight": (p) => `El asunto ${q(p.issue)} no tiene peso. Añada uno.`,
  "formats.unknown-issue": (p) => `${q(p.name)} no es un asunto del escenario. Corrija el nombre o quítelo.`,
  "formats.unknown-option": (p) =>
    `${q(p.option)} no es una opción de ${q(p.issue)}. Corríjala o quítela; los textos y los números no son lo mismo.`,
  "formats.not-a-number": (p) => `${q(p.text)} no es un número decimal. Escriba uno, como 0.25.`,
  "formats.not-whole": (p) => `${p.text} no es un número entero, y aquí hace falta uno.`,
  "formats.negative-number": (p) => `${p.text} es menor que 0, lo que este formato no permite.`,
  "formats.negative-weight": (p) => `El peso ${p.weight} es menor que 0. Los pesos empiezan en 0.`,
  "formats.weights-sum-rounded": (p) => `Los pesos suman ${p.total}, no 1. Se usan tal como constan.`,
  "formats.discount-left-out": (p) =>
    `En este archivo el valor disminuye con el tiempo (${p.value || "un descuento"}). Un caso no tiene reloj: los valores son los del principio.`,
};

export const formatSharedSentences: Catalogue = { ...files, ...figures };
