// What can be wrong with case.yaml, with patterns over its issues, and with the record, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, didYouMean, q, quotedList } from "./case-wording.ts";

export const caseFrameSentences: Catalogue = {
  "case.too-few-parties": (p) =>
    `Un acuerdo necesita al menos dos partes; aquí ${Number(p.count) === 0 ? "no hay ninguna" : "hay una"}. Añada aquellas cuyo acuerdo hace falta.`,
  "case.duplicate-party": (p) =>
    `La parte ${q(p.id)} figura dos veces. Dé a cada parte un identificador propio.`,
  "case.duplicate-voice": (p) => `${q(p.id)} figura dos veces entre las otras voces. Conserve una.`,
  "case.voice-is-party": (p) =>
    `${q(p.id)} ya es una parte. Suprima su entrada entre las otras voces o dele otro identificador.`,
  "case.duplicate-issue": (p) =>
    `El asunto ${q(p.id)} figura dos veces. Dé a cada asunto un identificador propio.`,
  "case.duplicate-option": (p) =>
    `La opción ${q(p.id)} figura dos veces en el asunto ${q(p.issue)}. Conserve una.`,
  "case.duplicate-source": (p) =>
    `La fuente ${q(p.id)} figura dos veces. Dé a cada fuente un identificador propio.`,
  "case.duplicate-act": (p) =>
    `El acto ${q(p.id)} figura dos veces en el registro. Dé a cada acto un identificador propio, o ninguno.`,
  "case.party-id-character": (p) =>
    `La parte ${q(p.id)} no puede tener ${q(p.character)} en su identificador, pues su perfil es un archivo con ese nombre. Elija un identificador más sencillo y conserve el nombre completo como «name».`,
  "case.party-id-dot": (p) =>
    `El identificador ${q(p.id)} de una parte no puede empezar ni terminar con un punto, pues su perfil es un archivo con ese nombre.`,
  "case.party-id-device": (p) =>
    `Windows se reserva el nombre de archivo ${q(p.id)}. Dé a la parte otro identificador.`,
  "case.party-id-long": (p) =>
    `El identificador ${q(p.id)} tiene más de ${p.longest} caracteres. Elija uno más corto y conserve el nombre completo como «name».`,
  "case.party-id-case": (p) =>
    `${q(p.id)} y ${q(p.other)} solo se diferencian en las mayúsculas, y muchos sistemas toman sus perfiles por un mismo archivo. Dé a una de ellas otro identificador.`,
  "case.no-options": (p) =>
    `El asunto ${q(p.issue)} no tiene opciones. Enumérelas, o dé from, to y step para números, o escriba «divisible: true».`,
  "case.too-many-options": (p) =>
    `El asunto ${q(p.issue)} tiene ${countText(p.count)} opciones; el máximo es ${countText(p.most)}. Use un paso mayor o agrupe las opciones.`,
  "case.reserved-option": (p) =>
    `${q(p.option)} tiene un significado propio en los perfiles y no puede nombrar una opción. Elija otro identificador.`,
  "case.one-option": (p) =>
    `El asunto ${q(p.issue)} tiene una sola opción, ${q(p.option)}: no hay nada que decidir en él. Añada otra o suprima el asunto.`,
  "case.same-party-name": (p) =>
    `Las partes ${q(p.other)} y ${q(p.id)} se llaman las dos ${q(p.name)}. Dé a una otro nombre, para que puedan distinguirse.`,
  "case.same-issue-name": (p) =>
    `Los asuntos ${q(p.other)} y ${q(p.id)} se llaman los dos ${q(p.name)}. Dé a uno otro nombre, para que puedan distinguirse.`,
  "case.same-option-name": (p) =>
    `Las opciones ${q(p.other)} y ${q(p.id)} del asunto ${q(p.issue)} se llaman las dos ${q(p.name)}. Dé a una otro nombre, para que puedan distinguirse.`,
  "case.divisible-issue-key": (p) =>
    `El asunto ${q(p.issue)} es divisible: sus porciones van a las partes. Suprima ${q(p.key)} o «divisible».`,
  "case.numeric-issue-key": (p) =>
    `El asunto ${q(p.issue)} va de un número a otro, así que ya está ordenado. Suprima ${q(p.key)}.`,
  "case.listed-issue-key": (p) =>
    `El asunto ${q(p.issue)} enumera sus opciones, así que ${q(p.key)} no significa nada. Suprima lo uno o lo otro.`,
  "case.numeric-end-missing": (p) =>
    `Al asunto ${q(p.issue)} le falta ${q(p.key)}. Un asunto numérico necesita from y to.`,
  "case.range-upside-down": (p) =>
    `El asunto ${q(p.issue)} va de ${p.from} hacia abajo hasta ${p.to}. Escriba el número menor como «from».`,
  "case.step-not-positive": (p) =>
    `El paso del asunto ${q(p.issue)} es ${p.step}. Escriba un número mayor que 0.`,
  "case.step-not-dividing": (p) =>
    `Los pasos de ${p.step} no terminan en ${p.to}, el «to» del asunto ${q(p.issue)}: llegan a ${p.below} y después a ${p.above}. Cambie step, o escriba uno de estos como «to».`,
  "case.empty-pattern": () => "Aquí no se nombra ningún asunto. Escriba «asunto: opción».",
  "case.option-named-twice": (p) => `${q(p.option)} se nombra aquí dos veces. Conserve una.`,
  "case.range-on-unordered": (p) =>
    `atLeast y atMost necesitan un orden, y las opciones de ${q(p.issue)} no lo tienen. Nombre las opciones de que se trata o añada «ordered: true» al asunto.`,
  "case.matches-nothing": (p) =>
    `Ninguna opción del asunto ${q(p.issue)} se ajusta a lo escrito aquí. Amplíelo.`,
  "case.everything-impossible": () =>
    "Esto abarca todas las opciones, de modo que no queda ningún acuerdo. Nombre las opciones que no pueden darse juntas.",
  "case.no-deal-possible": (p) =>
    `Las combinaciones imposibles no dejan ningún acuerdo: se elija lo que se elija en ${quotedList(p.issues)}, una de ellas lo descarta. Restrinja o borre una.`,
  "case.no-profile": (p) => `No hay ningún perfil de ${q(p.party)}. Añada el archivo ${p.file}.`,
  "case.stray-profile": (p) =>
    `El archivo lleva el nombre ${q(p.text)}, que no es una parte de case.yaml. Cámbielo o sáquelo de profiles. ${didYouMean(p)}`,
};
