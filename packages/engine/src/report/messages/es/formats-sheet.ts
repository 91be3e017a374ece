// What can be wrong with a score sheet, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, q } from "./case-wording.ts";
import { withUnit } from "./points.ts";

export const formatSheetSentences: Catalogue = {
  "formats.csv-header": () =>
    `La primera fila debe nombrar las columnas: issue, option y después una columna para cada parte.`,
  "formats.csv-few-parties": (p) =>
    `Una hoja de puntuación necesita una columna para cada una de al menos dos partes; aquí ${Number(p.count) === 1 ? "hay una" : "no hay ninguna"}.`,
  "formats.csv-party-unnamed": () => `Esta columna no tiene encabezado. Nombre la parte o vacíe la columna.`,
  "formats.csv-issue-unnamed": () =>
    `Ni aquí ni más arriba se nombra un asunto. Nómbrelo en la primera columna.`,
  "formats.csv-option-unnamed": (p) =>
    `Una opción de ${q(p.issue)} no tiene nombre. Nómbrela en la segunda columna.`,
  "formats.csv-row-twice": (p) =>
    `La opción ${q(p.option)} de ${q(p.issue)} figura dos veces. Conserve una fila.`,
  "formats.csv-second-no-deal": () => `Hay una segunda fila «no deal». Conserve una.`,
  "formats.csv-second-cap": () => `Hay una segunda fila «cap». Conserve una.`,
  "formats.csv-cap-interval": () => `Lo máximo que cuenta el valor debe ser un solo número, no un intervalo.`,
  "formats.csv-default-no-deal": () =>
    `No hay ninguna fila «no deal». Lo que las partes tienen sin acuerdo queda sin conocerse.`,
  "formats.csv-second-sheet": (p) =>
    `${q(p.file)} es una segunda hoja de puntuación junto a ${q(p.first)}. Nombre una de las dos, o ponga cada una en una carpeta propia.`,
  "formats.csv-empty-cell": () => `Aquí falta un número. Escriba uno; 0 cuenta solo donde está escrito.`,
  "formats.csv-not-a-number": (p) =>
    `${q(p.text)} no es un número. Escriba 12, 0.5 o 1/3, o 3..5 para un intervalo, sin signos de millares ni de monedas.`,
  "formats.csv-interval-upside-down": (p) =>
    `El intervalo va de ${p.low} hacia abajo hasta ${p.high}. Ponga primero el extremo inferior.`,
  "formats.csv-mixed-decimals": (p) =>
    `Algunos números llevan coma decimal (${p.comma}) y otros, punto decimal (${p.point}). Use uno de los dos en toda la hoja.`,
  "formats.csv-decimal-comma": (p) =>
    `La coma de ${q(p.text)} se leyó como coma decimal. Si separa millares, quítela.`,
  "formats.csv-too-many-cells": (p) =>
    `La fila tiene ${withUnit(countText(p.count), "celda")} y la primera fila, ${countText(p.expected)}. Una celda con un separador dentro necesita comillas.`,
  "formats.csv-open-quote": () => `Las comillas que abren esta celda no se cierran.`,
  "formats.csv-after-quote": () =>
    `Después de unas comillas de cierre debe seguir un separador o el final de la línea. Duplique las comillas que pertenecen al texto.`,
};
