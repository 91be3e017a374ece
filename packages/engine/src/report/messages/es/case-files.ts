// What can be wrong with the files of a case before their content is looked at, in Spanish: encoding, size, YAML and JSON.
import type { Catalogue } from "../catalogue.ts";
import { countText, expectedInJson, q } from "./case-wording.ts";

export const caseFileSentences: Catalogue = {
  "case.no-case-file": (p) =>
    `No hay ningún case.yaml en ${p.folder ? q(p.folder) : "esta carpeta"}. Una carpeta de caso contiene case.yaml y, en profiles/, un archivo para cada parte. Vuelva a ponerlo, o escríbalo como lo tiene un caso nuevo.`,
  "case.two-files": (p) => `${q(p.file)} y ${q(p.other)} representan lo mismo. Conserve uno de los dos.`,
  "case.file-too-large": (p) =>
    `El archivo ocupa ${p.megabytes} MB; los archivos de un caso pueden ocupar ${p.most} MB. ${
      p.record
        ? "Escriba un registro largo como record.jsonl, un acto por línea."
        : "Suprima lo que el caso no necesita, o dé los asuntos numéricos como from, to y step."
    }`,
  "case.empty-file": () => "El archivo está vacío. Complételo o sáquelo de la carpeta.",
  "case.not-utf8": (p) =>
    `El byte ${p.byte} no es texto UTF-8. Abra el archivo en un editor y guárdelo con la codificación UTF-8.`,
  "case.not-text": () =>
    "Esto no se lee como texto. Si es UTF-16 o proviene de un procesador de textos, guárdelo como texto sin formato con la codificación UTF-8.",
  "case.control-character": (p) =>
    `Aquí hay un carácter oculto (${p.character}). Bórrelo y vuelva a escribir el texto.`,
  "case.nested-too-deeply": (p) =>
    `Aquí las listas y los corchetes tienen más de ${p.deepest} niveles. Compruebe si hay corchetes sin cerrar.`,
  "case.yaml-tab": () => "Esta línea está sangrada con un tabulador. Use espacios, dos por cada nivel.",
  "case.yaml-indent": () =>
    "Esta línea no está sangrada como las vecinas. Las líneas de una misma lista o grupo empiezan en la misma columna.",
  "case.yaml-alias": () =>
    "En los casos no se usan anclas ni alias (&name, *name). Escriba el contenido completo o ponga el texto entre comillas.",
  "case.yaml-tag": (p) =>
    `${q(p.tag)} es una etiqueta de YAML, y los casos no las usan. Suprímala o ponga el texto entre comillas.`,
  "case.yaml-directive": () => "En los casos no se usan líneas que empiezan por %. Borre la línea.",
  "case.yaml-escape": () =>
    "Esta secuencia con \\ no significa nada entre comillas dobles. Escriba \\\\ para una barra inversa, o use comillas simples.",
  "case.yaml-needs-quotes": (p) =>
    `Aquí un texto no puede empezar por ${q(p.character)}. Ponga el texto entre comillas.`,
  "case.yaml-two-colons": () =>
    "En esta línea hay dos «clave: valor». Ponga el segundo en una línea propia, o el texto entre comillas.",
  "case.yaml-missing-colon": () => "Aquí faltan dos puntos y un espacio: escriba «clave: valor».",
  "case.yaml-missing-comma": () => "Falta una coma entre dos elementos dentro de los corchetes.",
  "case.yaml-missing-dash": () =>
    "Un elemento de una lista empieza por «- ». Añada el guion o revise la sangría.",
  "case.yaml-missing-quote": () => "Se abren unas comillas que no se cierran. Ciérrelas al final del texto.",
  "case.yaml-missing-bracket": (p) =>
    `Antes de esta línea queda algo sin cerrar: falta ${q(p.bracket)}, o una línea entre los corchetes no está sangrada.`,
  "case.yaml-unexpected": (p) =>
    `${p.text ? `${q(p.text)} no` : "Esto no"} encaja aquí. Revise la sangría y las comillas de esta línea y de la anterior.`,
  "case.many-problems": (p) =>
    `Hasta aquí se encontraron ${countText(p.most)} problemas, y no se siguió leyendo el archivo. Corrija primero estos.`,
  "case.yaml-second-document": () =>
    "«---» empieza un segundo documento. Un archivo contiene uno solo: borre la línea.",
  "case.empty-key": () =>
    "El nombre delante de los dos puntos falta o no es texto simple. Escriba «clave: valor».",
  "case.unusable-key": (p) => `${q(p.key)} no puede usarse como nombre. Elija otro.`,
  "case.duplicate-key": (p) => `${q(p.key)} figura dos veces en el mismo grupo. Conserve una.`,
  "case.json-no-act": (p) =>
    `Cada línea contiene un acto entre { y }; esta contiene ${p.found === "list" ? "una lista" : "un valor suelto"}. Escriba {"when": …, "who": …, "says": …}.`,
  "case.json": (p) =>
    p.whole
      ? `A partir de aquí el archivo no es JSON válido: se esperaba ${expectedInJson(p.expected, "file")}${
          p.found ? `, no ${q(p.found)}` : " antes de que terminara el archivo"
        }. Escríbalo de nuevo con un programa o vuelva a poner uno anterior.`
      : `Esta línea no es JSON válido: se esperaba ${expectedInJson(p.expected)}${
          p.found ? `, no ${q(p.found)}` : " antes de que terminara la línea"
        }. Cada línea contiene un acto entre { y }.`,
};
