// What can be wrong with JSON and YAML, and with files of GeniusWeb, NegoLog and NegMAS, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, expectedInJson, q } from "./case-wording.ts";
import { withUnit } from "./points.ts";

const syntaxSentences: Catalogue = {
  "formats.json": (p) => `Aquí se esperaba ${expectedInJson(p.expected)}, no ${q(p.found)}.`,
  "formats.json-cut-short": (p) =>
    `El archivo termina donde debería seguir ${expectedInJson(p.expected)}. Parece que falta una parte.`,
  "formats.json-after-end": () => `Después del final del valor JSON sigue algo. Quítelo.`,
  "formats.json-trailing-comma": () => `Hay una coma después del último elemento. Quítela.`,
  "formats.duplicate-key": (p) => `${q(p.key)} figura dos veces. Conserve una.`,
  "formats.key-missing": (p) => `Aquí falta ${q(p.key)}. Añádalo.`,
  "formats.key-left-out": (p) => `${q(p.key)} no significa nada aquí y se omitió.`,
  "formats.not-a-map": (p) => `${q(p.key)} necesita elementos de la forma nombre: valor.`,
  "formats.yaml": (p) => `Esto no es YAML correcto. Mensaje del lector: ${p.detail}`,
  "formats.yaml-python": (p) =>
    `${q(p.tag)} crearía un objeto de Python. Los programas que hay en los archivos nunca se ejecutan; escriba lo que representa.`,
  "formats.yaml-tag": (p) => `La etiqueta ${q(p.tag)} no se lee. Quítela y escriba un valor simple.`,
  "formats.yaml-alias": (p) => `${q(`*${p.name}`)} no remite a nada anterior.`,
  "formats.yaml-too-many-values": (p) =>
    `El archivo representa más de ${countText(p.most)} valores, por alias que se repiten unos a otros.`,
};

const webSentences: Catalogue = {
  "formats.web-wrapper": () =>
    `Un perfil de GeniusWeb es un objeto cuya única clave nombra su clase, como LinearAdditiveUtilitySpace. Esto es otra cosa.`,
  "formats.web-class": (p) =>
    `Los perfiles de la clase ${q(p.name)} no se leen. LinearAdditiveUtilitySpace y SumOfGroupsUtilitySpace, sí.`,
  "formats.web-ordering": (p) =>
    `${q(p.name)} solo dice qué acuerdos completos son mejores que otros; un caso necesita valores, o un orden de las opciones. No se lee.`,
  "formats.web-domain-differs": (p) =>
    `El dominio de este perfil difiere del de ${q(p.other)} en el asunto ${q(p.issue)}. Todos los perfiles deben tratar de los mismos acuerdos.`,
  "formats.web-values-missing": (p) => `El asunto ${q(p.issue)} necesita una lista de «values» o un «range».`,
  "formats.web-value-not-text": (p) =>
    `El valor ${p.value} de ${q(p.issue)} no es texto entre comillas. Los valores enumerados son texto; los números van en un intervalo.`,
  "formats.web-range": (p) => `El intervalo de ${q(p.issue)} necesita tres números: menor, mayor y paso.`,
  "formats.web-step": (p) => `El paso de ${q(p.issue)} debe ser mayor que 0.`,
  "formats.web-utilities": (p) =>
    `Los valores de ${q(p.issue)} necesitan DiscreteValueSetUtilities o NumberValueSetUtilities (discreteutils o numberutils en archivos más antiguos).`,
  "formats.web-utilities-misfit": (p) =>
    `Los valores de ${q(p.issue)} no se ajustan al dominio: las opciones enumeradas necesitan valores una por una; un intervalo necesita los valores de sus dos extremos.`,
  "formats.web-utility-range": (p) => `La utilidad ${p.text} no está entre 0 y 1.`,
  "formats.web-line-ends": (p) =>
    `Los extremos de ${q(p.issue)} deben ser los de su intervalo en el dominio, ${p.low} y ${p.high}, y ser distintos.`,
  "formats.web-weights-sum": (p) => `Los pesos suman ${p.total}; deben sumar 1.`,
  "formats.web-group": () => `Una parte del perfil necesita «issues» y «utilslist», ambas listas.`,
  "formats.web-row": (p) =>
    `Cada elemento de una parte del perfil necesita «util» y «values» para ${p.count === 1 || p.count === "1" ? "su asunto" : `sus ${countText(p.count)} asuntos`}.`,
  "formats.web-row-twice": () => `Esta combinación de valores figura dos veces. Conserve una.`,
  "formats.web-issue-in-no-group": (p) =>
    `El asunto ${q(p.issue)} no está en ninguna parte del perfil. Cada asunto debe estar exactamente en una.`,
  "formats.web-issue-in-two-groups": (p) =>
    `El asunto ${q(p.issue)} se nombra más de una vez. Cada asunto debe estar exactamente en una parte del perfil, una vez.`,
  "formats.web-groups-above-1": () => `Las utilidades más altas de las partes del perfil suman más de 1.`,
  "formats.web-two-reservations": () =>
    `Hay a la vez una oferta de reserva y un valor de reserva. Conserve uno de los dos.`,
  "formats.web-bid-incomplete": (p) =>
    `La oferta de reserva no dice nada de ${q(p.issue)}. Debe ser un acuerdo completo.`,
  "formats.web-default-reservation": () =>
    `No se da ninguna oferta de reserva: en GeniusWeb cualquier acuerdo es entonces mejor que ninguno. El caso toma 0 como valor de la falta de acuerdo.`,
};

const negmasSentences: Catalogue = {
  "formats.negmas-no-domain": () =>
    `Aquí no hay ningún espacio de resultados. Ponga su archivo junto a las funciones de utilidad.`,
  "formats.negmas-second-domain": (p) =>
    `Este es un segundo espacio de resultados junto a ${q(p.first)}. Ponga cada uno en una carpeta propia.`,
  "formats.negmas-few-functions": (p) =>
    `Un escenario necesita al menos dos funciones de utilidad, una para cada parte; aquí ${Number(p.count) === 1 ? "hay una" : "no hay ninguna"}.`,
  "formats.negmas-issue-type": (p) =>
    `El asunto ${q(p.issue)} es de tipo ${p.type}, que no tiene lista de opciones. Use ContiguousIssue, ContinuousIssue o un tipo que enumere sus valores.`,
  "formats.negmas-range": (p) =>
    `Los valores de ${q(p.issue)} necesitan un número menor y uno mayor, en una lista de dos.`,
  "formats.negmas-value": (p) =>
    `${p.value} no puede ser una opción de ${q(p.issue)}. Las opciones son textos o números.`,
  "formats.negmas-utility-function": (p) =>
    `Las funciones de utilidad de la clase ${q(p.type)} no se leen. Se leen las aditivas, afines, lineales, constantes y de hiperrectángulos.`,
  "formats.negmas-function": (p) =>
    `Las funciones de valor de la clase ${q(p.type)} no se leen, pues no tienen valores exactos o son programas. TableFun puede enumerar los valores.`,
  "formats.negmas-no-function": () => `Una función de valor necesita un «type», como TableFun o AffineFun.`,
  "formats.negmas-function-on-text": (p) =>
    `${p.type} necesita números, y ${q(p.issue)} tiene opciones que son texto. Use TableFun.`,
  "formats.negmas-per-issue": (p) =>
    `${q(p.key)} necesita ${withUnit(String(p.count), "elemento")}, en orden o por nombre.`,
  "formats.negmas-default-weights": () => `No se dan pesos: cada uno es 1, como en NegMAS.`,
  "formats.negmas-extra-value": (p) =>
    `${q(p.value)} no es un valor de ${q(p.issue)}. Lo que valdría se omitió.`,
  "formats.negmas-boxes": () =>
    `Una función de hiperrectángulos necesita «outcome_ranges» y «utilities», listas de igual longitud, con elementos de la forma asunto: intervalo.`,
  "formats.negmas-open-interval": (p) =>
    `Los dos números de ${q(p.issue)} son los extremos de un intervalo abierto: en NegMAS los extremos quedan fuera, y aquí también.`,
  "formats.negmas-any-deal": () =>
    `No se da ningún valor de reserva: en NegMAS cualquier acuerdo es entonces aceptable. El caso toma el valor del peor acuerdo como valor de la falta de acuerdo.`,
  "formats.negmas-any-deal-unknown": () =>
    `No se da ningún valor de reserva, y el valor del peor acuerdo no puede calcularse. El valor de la falta de acuerdo queda sin conocerse.`,
  "formats.negmas-reserved-outcome": (p) =>
    `El resultado de reserva debe ser un acuerdo completo: un valor para cada uno de ${withUnit(String(p.count), "asunto")}.`,
};

export const formatDataSentences: Catalogue = { ...syntaxSentences, ...webSentences, ...negmasSentences };
