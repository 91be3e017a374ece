// What can be wrong with XML and with files of Genius, and what is read otherwise than it looks, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, q, quotedList, someOf } from "./case-wording.ts";

const xmlSentences: Catalogue = {
  "formats.xml": (p) => `Esto no es XML correcto. Mensaje del lector: ${p.detail}.`,
  "formats.xml-late-declaration": () =>
    `La declaración XML («<?xml …?>») debe ser lo primero del archivo. Delante solo hay espacios y comentarios, así que el archivo se leyó de todos modos; otros programas pueden rechazarlo.`,
  "formats.xml-text-before-declaration": () =>
    `La declaración XML («<?xml …?>») debe ser lo primero del archivo. Quite lo que hay delante.`,
  "formats.xml-ampersand": (p) =>
    `En XML, «&» debe escribirse «&amp;». Desde aquí se leyó como tal ${Number(p.count) === 1 ? "una vez" : `${countText(p.count)} veces`}; otros programas pueden rechazar el archivo.`,
  "formats.xml-attributes-touch": () =>
    `Falta un espacio entre dos atributos. Se leyeron por separado; otros programas pueden rechazar el archivo.`,
  "formats.xml-text-outside": () => `Hay texto fuera del elemento exterior. Quítelo.`,
  "formats.xml-empty": () => `En este archivo no hay XML.`,
  "formats.xml-second-root": () =>
    `Aquí empieza un segundo elemento exterior. Un archivo solo puede tener uno.`,
  "formats.xml-unclosed": (p) =>
    `El elemento ${q(p.name)} que empieza aquí no se cierra. Añada «</${p.name}>».`,
  "formats.xml-closing-tag": (p) =>
    `Una etiqueta de cierre${p.name ? ` «</${p.name}>»` : ""} no corresponde al elemento que está abierto aquí. Corríjala, o cierre antes el elemento.`,
  "formats.xml-cut-short": () => `El archivo termina en medio de algo. Parece que falta una parte.`,
  "formats.xml-duplicate-attribute": (p) => `El atributo ${q(p.name)} figura dos veces. Conserve uno.`,
  "formats.xml-entity": (p) =>
    `«&${p.name || "…"};» no representa nada conocido. Escriba «&amp;» donde se trata del propio «&».`,
  "formats.xml-attribute-value": () => `Un atributo necesita un valor entre comillas, como name="Price".`,
  "formats.xml-character": () =>
    `Aquí hay un carácter que XML no permite. Unas comillas dentro de un valor se escriben «&quot;».`,
};

const domainSentences: Catalogue = {
  "formats.genius-no-domain": () =>
    `Aquí no hay ningún archivo de dominio (un «negotiation_template»). Póngalo junto a los espacios de utilidad.`,
  "formats.genius-second-domain": (p) =>
    `Este es un segundo dominio junto a ${q(p.first)}. Ponga cada dominio y sus espacios de utilidad en una carpeta propia.`,
  "formats.genius-few-spaces": (p) =>
    `Un escenario necesita al menos dos espacios de utilidad, uno para cada parte; aquí ${Number(p.count) === 1 ? "hay uno" : "no hay ninguno"}.`,
  "formats.genius-many-spaces": (p) =>
    `Se leyeron ${countText(p.count)} espacios de utilidad, cada uno como una parte: ${someOf(p.files, p.count)}. Si algunos son variantes de una misma parte, conserve uno de ellos.`,
  "formats.genius-no-issues": () => `El dominio no define ningún asunto.`,
  "formats.genius-second-objective": () => `Genius solo lee el primer objetivo exterior. Este se omitió.`,
  "formats.genius-issue-type": (p) =>
    `${q(p.type)} no es un tipo de asunto. Genius conoce discrete, integer y real.`,
  "formats.genius-item-without-value": (p) => `Una opción de ${q(p.issue)} no tiene valor. Añada value="…".`,
  "formats.genius-index-twice": (p) =>
    `Dos asuntos tienen el índice ${p.index}: ${q(p.name)}${p.other ? ` y ${q(p.other)}` : " y otro"}. Numérelos de forma distinta.`,
  "formats.genius-no-bounds": (p) => `${q(p.name)} necesita lowerbound="…" y upperbound="…".`,
  "formats.genius-bounds-differ": () =>
    `Los límites de aquí difieren de los del propio asunto. Conserve un par.`,
  "formats.genius-bounds-not-whole": (p) =>
    `Los límites del asunto entero ${q(p.issue)} no son números enteros.`,
  "formats.attribute-missing": (p) => `Este ${q(p.element)} necesita ${p.attribute}="…".`,
};

const spaceSentences: Catalogue = {
  "formats.genius-space-type": (p) => `No se conocen los espacios de utilidad del tipo ${q(p.type)}.`,
  "formats.genius-constraint": () =>
    `Este espacio de utilidad depende de restricciones, que los puntos y las interacciones no pueden expresar. No se lee.`,
  "formats.genius-any": () =>
    `El tipo «any» proviene de un programa distinto de Genius, que puede no dividir por la evaluación más alta. Se leyó como Genius lee un espacio lineal.`,
  "formats.genius-uncertain": () =>
    `Lo que este archivo dice de la incertidumbre (comparaciones, errores, costes) se omitió; los valores se leyeron.`,
  "formats.genius-issue-missing": (p) =>
    `El asunto ${q(p.issue)} (índice ${p.index}) del dominio falta en este espacio de utilidad. Añádalo.`,
  "formats.genius-extra-issue": (p) =>
    `El asunto ${q(p.issue)} (índice ${p.index}) no está en el dominio. Se omitió.`,
  "formats.genius-name-differs": (p) =>
    `El asunto ${p.index} se llama ${q(p.name)} aquí y ${q(p.domain)} en el dominio. Genius se guía por el índice, y así se leyó.`,
  "formats.genius-matched-by-name": (p) =>
    `Aquí ningún asunto tiene el índice ${p.index}; ${q(p.issue)} se encontró por su nombre.`,
  "formats.genius-kind-differs": (p) =>
    `El asunto ${q(p.issue)} es ${q(p.kind)} aquí y ${q(p.other)} en el dominio. Haga que coincidan.`,
  "formats.genius-no-weight": (p) =>
    `El asunto ${q(p.issue)} no tiene peso. Añada <weight index="${p.index}" value="…"/>.`,
  "formats.genius-weight-twice": (p) =>
    `El asunto ${p.index} tiene dos pesos. Cuenta el último, como en Genius.`,
  "formats.genius-objective-weight": (p) =>
    `El peso ${p.weight} de un objetivo (índice ${p.index}) no se usa, como en Genius: solo cuentan los pesos de los asuntos.`,
  "formats.genius-weight-unused": (p) =>
    `El peso ${p.weight} del índice ${p.index} no corresponde a ningún asunto y no se usa.`,
  "formats.genius-extra-items": (p) =>
    `No son opciones de ${q(p.issue)} en el dominio: ${someOf(p.options, p.count)}. Cuentan solo para su evaluación más alta, como en Genius.`,
  "formats.genius-all-zero": (p) =>
    `La evaluación más alta de ${q(p.issue)} es 0, o como si lo fuera: todas sus opciones valen 0.`,
  "formats.genius-negative": (p) =>
    `La evaluación de ${q(p.option)} en ${q(p.issue)} es menor que 0, lo que Genius no permite.`,
  "formats.genius-lower-bound": (p) =>
    `El límite inferior de ${q(p.issue)} es ${p.lower} aquí y ${p.domain} en el dominio. Los valores se calculan desde ${p.lower}, como en Genius.`,
  "formats.genius-no-evaluator": (p) =>
    `Nada dice lo que valen los números de ${q(p.issue)}: todos valen 0, como en Genius.`,
  "formats.genius-slope-missing": (p) =>
    `El asunto entero ${q(p.issue)} necesita slope="…" y offset="…". Otros parámetros no tienen aquí un significado acordado.`,
  "formats.genius-real-evaluator": (p) =>
    `El asunto real ${q(p.issue)} necesita un evaluador de la forma linear, constant o triangular${p.form ? `; ${q(p.form)} no se lee` : ""}.`,
  "formats.genius-cap": (p) =>
    `El mejor acuerdo suma ${p.highest}. Genius no cuenta ningún valor por encima de 1, y el caso tampoco (cap: 1).`,
  "formats.genius-cap-possible": (p) =>
    `Los valores pueden sumar más de 1 (${p.highest} a lo sumo). Genius no cuenta ningún valor por encima de 1, y el caso tampoco (cap: 1).`,
  "formats.genius-default-reservation": () =>
    `No se da ningún valor de reserva. Genius toma entonces 0 como valor de la falta de acuerdo; el caso, también.`,
  "formats.genius-reservation-above-1": (p) =>
    `El valor de reserva ${p.value} es mayor que 1, lo máximo que cuenta un acuerdo: ningún acuerdo es aceptable para esta parte.`,
  "formats.genius-discount-unreadable": (p) =>
    `El factor de descuento ${q(p.text)} no es un número. De todos modos no se usa.`,
};

const boxSentences: Catalogue = {
  "formats.genius-no-ufun": () =>
    `Este espacio de utilidad no lineal no contiene ningún «utility» con un «ufun» dentro.`,
  "formats.genius-second-ufun": () => `Genius solo lee el primer «ufun». Este se omitió.`,
  "formats.genius-max-utility": () =>
    `«maxutility» debe ser mayor que 0: todos los valores se dividen por él.`,
  "formats.genius-boxes-need-integers": (p) =>
    `Los hiperrectángulos necesitan asuntos enteros; estos no lo son: ${quotedList(p.issues)}.`,
  "formats.genius-ufun-type": (p) => `Las funciones del tipo ${q(p.type)} no se leen; «PlainUfun», sí.`,
  "formats.genius-aggregation": (p) =>
    `La agregación ${q(p.aggregation)} no puede expresarse como suma de interacciones. No se lee.`,
  "formats.genius-includes-unused": () => `Junto a EXCLUDES, los INCLUDES no cuentan, como en Genius.`,
  "formats.genius-unknown-index": (p) => `Ningún asunto del dominio tiene el índice ${p.index}.`,
};

export const formatGeniusSentences: Catalogue = {
  ...xmlSentences,
  ...domainSentences,
  ...spaceSentences,
  ...boxSentences,
};
