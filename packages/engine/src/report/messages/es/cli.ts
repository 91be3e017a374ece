// What the command line tells, in Spanish: what was written, what went wrong outside, wrong use, and its help.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { cliHelpSentences } from "./cli-help.ts";
import { counted, formatCount, listOf, type Noun, quoted } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const q = (value: Params[string]): string => quoted(String(value));
const noun = (one: string, many: string, gender: Noun["gender"]): Noun => ({ one, many, gender });

const outside: Catalogue = {
  "cli.not-found": ({ path, bundled, nearest }) =>
    `No existe ninguna carpeta ni archivo ${path}. ${nearest ? `¿Quiso decir ${nearest}? ` : ""}${
      names(bundled).length > 0
        ? `Casos que vienen con Parley, por su nombre: ${listOf(names(bundled))}.`
        : "Revise cómo está escrita la ruta."
    }`,
  "cli.not-a-folder": ({ path }) => `Aquí hace falta una carpeta, pero ${path} no lo es.`,
  "cli.folder-missing": ({ path }) =>
    `No existe ninguna carpeta ${path} en la que escribir. Créela antes o nombre otro lugar.`,
  "cli.is-a-folder": ({ path }) => `${path} es una carpeta. Nombre un archivo.`,
  "cli.not-a-file": ({ path, isFolder }) =>
    `${path} no pudo leerse: es ${isFolder ? "una carpeta" : "una tubería o un dispositivo"}, no un archivo. Ponga en su lugar el propio archivo o nombre otro.`,
  "cli.not-to-overwrite": ({ path }) =>
    `${path} es una tubería o un dispositivo, no un archivo; no se escribió nada en él. Nombre un archivo.`,
  "cli.name-too-long": ({ path }) =>
    `El nombre ${path} es más largo de lo que permite el sistema. Elija uno más corto.`,
  "cli.no-permission": ({ path }) =>
    `No tiene permiso para leer o escribir ${path}. Cambie sus permisos o nombre otro lugar.`,
  "cli.too-large": ({ path, size, limit }) =>
    `${path} tiene ${formatCount(Number(size))} MB; los archivos de un caso pueden tener ${formatCount(Number(limit))} MB a lo sumo. No se leyó nada. ¿Es el archivo correcto?`,
  "cli.too-many-files": ({ path, count, limit }) =>
    `${path} contiene ${formatCount(Number(count))} archivos que podrían formar un caso, más de ${formatCount(Number(limit))}. No se leyó nada. ¿Es la carpeta correcta?`,
  "cli.link-loop": ({ path }) =>
    `${path} es un enlace que lleva de vuelta a sí mismo. Nombre el archivo al que debería llevar.`,
  "cli.folder-not-empty": ({ path }) =>
    `La carpeta ${path} ya contiene algo; no se escribió nada. Nombre una carpeta nueva o vacía.`,
  "cli.no-space": ({ path }) => `No queda espacio en el disco para ${path}; no se cambió nada.`,
  "cli.unreadable": ({ path, cause }) =>
    `${path} no pudo leerse${cause ? ` (${cause})` : ""}. Compruebe que se abre con otro programa o nombre otro archivo.`,
  "cli.unwritable": ({ path, cause }) =>
    `${path} no pudo escribirse${cause ? ` (${cause})` : ""}. Nombre otro lugar.`,
  "cli.page-not-built": () =>
    "La página del banco de trabajo no se ha construido. En la carpeta del proyecto, npm run build la construye; npm start lo hace por sí mismo.",
  "cli.cannot-listen": ({ cause }) =>
    `No pudo abrirse en este equipo ninguna dirección para la página${cause ? ` (${cause})` : ""}. Nombre otro puerto con --port, o averigüe qué impide a los programas escuchar en localhost.`,
  "cli.case-too-large": ({ path }) =>
    `Los archivos de ${path} tienen más de 64 MB, más de lo que la página recibe desde aquí. Empiece sin un caso y ábralo en la página.`,
  "cli.case-not-taken": ({ path }) =>
    `El Parley que está en marcha no recibió ${path}. Deténgalo y vuelva a empezar; los casos guardados en el navegador se conservan.`,
};

const outcomes: Catalogue = {
  "cli.nothing-loaded": ({ count, case: typed }) =>
    `${capitalise(counted(Number(count), noun("problema", "problemas", "m")))} en ${typed}; no se cargó nada.`,
  "cli.case-is-sound": ({ title, parties, issues, acts, makers, warnings }) =>
    `${title}: ${counted(Number(parties), noun("parte", "partes", "f"))}, ${counted(Number(issues), noun("asunto", "asuntos", "m"))}, ${counted(Number(acts), noun("acto en el registro", "actos en el registro", "m"))}${makers === null ? "" : `, un conflicto con ${counted(Number(makers), noun("decisor", "decisores", "m"))}`}. Ningún error${
      Number(warnings) > 0 ? `, ${counted(Number(warnings), noun("advertencia", "advertencias", "f"))}` : ""
    }.`,
  "cli.defaults-follow": ({ count }) =>
    Number(count) === 1
      ? "Una cosa no constaba y se completó:"
      : `${formatCount(Number(count))} cosas no constaban y se completaron:`,
  "cli.case-made": ({ folder, files }) =>
    `En ${folder} hay un caso por completar: ${listOf(names(files))}. Cada línea está explicada; parley check ${folder} dice lo que aún falta.`,
  "cli.case-imported": ({ source, folder, files }) =>
    `Se leyó ${source} y se escribió en ${folder}: ${listOf(names(files))}.`,
  "cli.case-exported": ({ folder, files }) => `Se escribió en ${folder}: ${listOf(names(files))}.`,
  "cli.no-conflict": ({ case: typed }) =>
    `${typed} no tiene conflict.yaml, que dice quién puede hacer qué y cómo ordena cada parte lo que puede resultar. La guía «Model a ceasefire» (docs/how-to/model-a-ceasefire.md) muestra cómo escribirlo.`,
  "cli.too-large-to-review": () =>
    "En este caso demasiados asuntos dependen unos de otros para buscar lo que queda por ganar.",
  "cli.nothing-exported": ({ format }) =>
    `El caso no puede escribirse como ${format} sin decir algo distinto de lo que dice; no se escribió nada.`,
  "cli.briefing-written": ({ path }) => `El informe está en ${path}`,
  "cli.briefing-elsewhere": ({ folder }) =>
    `En ${folder} no puede escribirse nada, así que el informe va a la carpeta de archivos temporales.`,
};

const workbench: Catalogue = {
  "cli.workbench-at": ({ address }) => `Parley está en ${address}`,
  "cli.workbench-runs-at": ({ address }) => `Parley ya está en marcha en ${address}`,
  "cli.case-opens-at": ({ case: typed, address }) => `${typed} se abre en ${address}`,
  "cli.how-to-stop": () =>
    "Se detiene con Ctrl+C. Los casos guardados en la página se conservan en el navegador.",
  "cli.browser-not-opened": ({ address }) => `No pudo abrirse ningún navegador. Abra uno en ${address}`,
  "cli.other-version-runs": ({ version, own }) =>
    `Es la versión ${version}, y esta es la ${own}. Para usar esta, detenga la otra y vuelva a empezar.`,
  "cli.port-taken": ({ usual, address }) =>
    `${usual} está ocupada por otro programa, así que la página está en ${address}. Los navegadores separan por dirección lo que guardan: aquí no se muestran los casos guardados en ${usual}. Para traer uno, abra el banco de trabajo en ${usual} cuando esté libre, guarde el caso como archivo y abra aquí el archivo.`,
};

const wrongUse: Catalogue = {
  "cli.unknown-format": ({ format, known }) =>
    `${format} no es un formato que pueda escribirse. Elija uno de estos: ${listOf(names(known), "or")}.`,
  "cli.unknown-ending": ({ path }) =>
    `Un informe es un archivo .html (una página), .docx (para Word) o .md (Markdown); ${path} no es ninguno de ellos. Cambie su terminación.`,
  "cli.empty-name": () =>
    "El nombre del caso está vacío. Nombre una carpeta, un archivo o un caso que venga con Parley.",
  "cli.deal-incomplete": ({ missing }) =>
    `Un acuerdo toma una opción en cada asunto. Aún falta: ${listOf(names(missing))}.`,
  "cli.deal-without-sign": ({ part }) => `${q(part)} no tiene la forma asunto=opción.`,
  "cli.unknown-issue": ({ issue, known }) =>
    `El caso no tiene ningún asunto ${issue}. Sus asuntos: ${listOf(names(known))}.`,
  "cli.unknown-party": ({ party, known }) =>
    `El caso no tiene ninguna parte ${party}. Sus partes: ${listOf(names(known))}.`,
  "cli.unknown-option": ({ issue, option, known }) =>
    `El asunto ${issue} no tiene ninguna opción ${option}. Sus opciones: ${listOf(names(known))}.`,
  "cli.issue-twice": ({ issue }) => `El asunto ${issue} se nombra dos veces. Nombre una sola opción para él.`,
  "cli.empty-state": () =>
    "No se nombra ningún estado. Nombre uno por su identificador o por las acciones que se llevan a cabo en él; «none» es el estado en el que no se lleva a cabo ninguna.",
  "cli.unknown-state": ({ state, known }) =>
    `El conflicto no tiene ningún estado ${state}. ${names(known).length > 0 ? `Sus estados: ${listOf(names(known))}.` : ""}`.trim(),
  "cli.unknown-state-or-action": ({ state, known, actions }) =>
    `${q(state)} no es ni un estado ni una acción del conflicto. ${
      names(known).length > 0 ? `Estados con nombre: ${listOf(names(known))}. ` : ""
    }Acciones: ${listOf(names(actions))}.`,
  "cli.impossible-state": ({ state }) =>
    `Los patrones del conflicto descartan el estado ${state}. Nombre otro o cambie lo que figura bajo infeasible.`,
  "cli.unknown-variant": ({ variant, known }) =>
    `El conflicto no tiene ninguna variante ${variant}. ${
      names(known).length > 0 ? `Sus variantes: ${listOf(names(known))}.` : "No tiene ninguna en absoluto."
    }`,
  "cli.bad-seed": ({ text, least, most }) =>
    `${q(text)} no es una semilla; tome un número entero de ${least} a ${formatCount(Number(most))}.`,
  "cli.bad-draws": ({ text, least, most }) =>
    `${q(text)} no es un número de sorteos; tome un número entero de ${least} a ${formatCount(Number(most))}.`,
  "cli.bad-port": ({ text }) => `${q(text)} no es un puerto; tome un número entero de 1 a 65535.`,
  "cli.bad-section": ({ text, known }) =>
    `${q(text)} no es una sección de un informe; tome una de estas: ${listOf(names(known), "or")}.`,
  "cli.unknown-language": ({ text, known }) =>
    `${q(text)} no es un idioma de Parley; tome uno de estos: ${listOf(names(known), "or")}.`,
  "cli.bad-date": ({ text }) => `${q(text)} no es un día; escríbalo como 2025-05-07.`,
};

export const cliSentences: Catalogue = {
  ...outside,
  ...outcomes,
  ...workbench,
  ...wrongUse,
  ...cliHelpSentences,
};
