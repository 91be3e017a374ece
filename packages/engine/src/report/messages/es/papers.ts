// What can be wrong with a file that an article's text is wanted from, and what was left out in reading it, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { countText, listed } from "./case-wording.ts";
import { listOf } from "./wording.ts";

const refusals: Catalogue = {
  "papers.empty": () => `Este archivo está vacío.`,
  "papers.no-text": () => `Este archivo no contiene texto.`,
  "papers.too-large": (p) =>
    `Este archivo tiene ${p.size} MB; se leen ${p.limit} MB como máximo. Guarde la parte que necesita en un archivo propio.`,
  "papers.not-utf8": (p) =>
    `El texto de este archivo no está ni en UTF-8 ni en UTF-16: la línea ${p.line} contiene el byte ${p.byte}. Guárdelo de nuevo en UTF-8.`,
  "papers.not-text": () =>
    `Este archivo contiene signos que ningún texto tiene. Compruebe que es el archivo que quiere y guárdelo de nuevo en UTF-8.`,
  "papers.unreadable": () =>
    `Este archivo no se puede leer. Ábralo en otro programa y guarde su texto en un archivo de texto sin formato.`,
  "papers.markdown-unreadable": () =>
    `Este archivo Markdown no se puede leer. Dele un nombre que termine en .txt para leerlo como texto sin formato.`,
  "papers.word-broken": () =>
    `Este archivo de Word está dañado o incompleto. Ábralo en Word o LibreOffice y guárdelo de nuevo como .docx.`,
  "papers.word-locked": () =>
    `Este archivo de Word está protegido con una contraseña. Ábralo en Word y guárdelo de nuevo sin ella.`,
  "papers.word-too-large": () =>
    `Este archivo de Word, una vez descomprimido, es mayor de lo que se puede leer. Guarde la parte que necesita en un archivo propio.`,
  "papers.pdf-broken": () =>
    `Este archivo PDF está dañado o incompleto. Consígalo de nuevo, o ábralo en otro programa y guarde su texto.`,
  "papers.pdf-locked": () =>
    `Este archivo PDF está protegido con una contraseña. Ábralo con ella en otro programa y guárdelo de nuevo sin ella.`,
  "papers.pdf-scan": (p) =>
    `Este archivo PDF contiene imágenes de ${Number(p.count) === 1 ? "una página" : `${countText(p.count)} páginas`} y ningún texto. Páselo antes por un programa que reconozca las letras (OCR).`,
};

const otherKinds: Catalogue = {
  "papers.old-word": () =>
    `Este es un archivo de un programa de oficina antiguo, como .doc. Ábralo en Word o LibreOffice y guárdelo como .docx.`,
  "papers.rtf": () => `Este es un archivo RTF. Ábralo en Word o LibreOffice y guárdelo como .docx.`,
  "papers.open-document": () =>
    `Este es un texto OpenDocument (.odt). Ábralo en LibreOffice y guárdelo como .docx o PDF.`,
  "papers.office": () =>
    `Esta es una hoja de cálculo, una presentación u otro archivo de oficina sin texto corrido. Guarde el texto que necesita como .txt o .docx.`,
  "papers.book": () =>
    `Este es un libro electrónico (.epub). Guarde la parte que necesita como texto, o imprímala en un archivo PDF.`,
  "papers.zip": () =>
    `Este es un archivo comprimido. Descomprímalo y tome uno por uno los archivos que contiene.`,
  "papers.web-archive": () =>
    `Este es un archivo web. Guarde en su lugar la página como HTML, con «Guardar página como» en su navegador, o imprímala en un archivo PDF.`,
  "papers.image": () => `Esta es una imagen. Pásela antes por un programa que reconozca las letras (OCR).`,
  "papers.binary": () =>
    `Este archivo no es de texto, página web, Markdown, Word ni PDF. Guarde el texto del artículo en uno de estos formatos.`,
};

const warnings: Catalogue = {
  "papers.page-cut": () =>
    `Esta página anida sus partes a más profundidad, o tiene más partes, de lo que se lee. Se conservó todo el texto, pero no toda su disposición.`,
  "papers.page-densest": () =>
    `El artículo no se distinguió con seguridad del resto de la página. Se tomaron las partes con mucho texto; revise el principio y el final.`,
  "papers.pdf-not-all": (p) => `Se leyeron solo ${countText(p.read)} de ${countText(p.count)} páginas.`,
  "papers.pdf-pages-broken": (p) => `Páginas que no se pudieron leer: ${pageList(p.pages)}.`,
  "papers.pdf-pages-cut": (p) =>
    `Páginas con más texto del que se lee de una sola página, cuyo resto se omitió: ${pageList(p.pages)}.`,
  "papers.pdf-pages-empty": (p) => `Páginas sin texto, quizá con imágenes: ${pageList(p.pages)}.`,
  "papers.pdf-odd-letters": () =>
    `Muchos signos de este archivo no representan ninguna letra conocida. Compare el texto con el archivo o cópielo de otra fuente.`,
};

const MOST_PAGES_NAMED = 12;

function pageList(value: Params[string]): string {
  const pages = listed(value);
  const more = pages.length - MOST_PAGES_NAMED;
  return more > 0 ? `${pages.slice(0, MOST_PAGES_NAMED).join(", ")} y ${countText(more)} más` : listOf(pages);
}

export const paperSentences: Catalogue = { ...refusals, ...otherKinds, ...warnings };
