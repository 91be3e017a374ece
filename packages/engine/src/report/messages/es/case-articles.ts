// What can be wrong with the texts of sources, in Spanish, with the claims in them, and with the register of those who speak.
import type { Catalogue } from "../catalogue.ts";
import { countText, didYouMean, q } from "./case-wording.ts";

export const caseArticleSentences: Catalogue = {
  "case.voice-speaks-for-itself": (p) =>
    p.id === p.other
      ? `Se dice que ${q(p.id)} habla por sí misma. Suprima speaksFor o nombre por quién habla.`
      : `${q(p.id)} habla por ${q(p.other)}, que al final vuelve a hablar por ${q(p.id)}. Suprima un speaksFor.`,
  "case.voice-also-called": (p) =>
    `${q(p.name)} se refiere tanto a ${q(p.other)} como a ${q(p.id)}, de modo que los textos no dicen a cuál. Consérvelo para una de las dos.`,
  "case.article-unknown-source": (p) =>
    `Este es el texto de una fuente ${q(p.text)} que case.yaml no tiene. ${didYouMean(p)} Añada allí la fuente o cambie el nombre del archivo.`,
  "case.article-file-name": (p) =>
    `La fuente ${q(p.source)} tiene un texto, pero no todos los sistemas aceptan su identificador como nombre de archivo. Dele un identificador más sencillo.`,
  "case.article-source-case": (p) =>
    `${q(p.source)} y ${q(p.other)} solo se distinguen por las mayúsculas, y muchos sistemas toman sus textos por un mismo archivo. Dé a una de las dos otro identificador.`,
  "case.article-twice": (p) => `La fuente ${q(p.source)} tiene dos textos. Conserve uno.`,
  "case.article-not-file": (p) =>
    `El archivo lleva el nombre de la fuente ${q(p.named)} y dice que su fuente es ${q(p.source)}. Haga que coincidan.`,
  "case.article-without-text": (p) =>
    `Estas son afirmaciones de un texto que no está aquí. Vuelva a poner ${p.file} o borre este archivo.`,
  "case.text-too-long": (p) =>
    `El archivo ocupa ${p.megabytes} MB; el texto de una fuente y sus afirmaciones pueden ocupar ${p.most} MB. Repártalo en varias fuentes.`,
  "case.text-half-characters": () =>
    "El texto contiene mitades de caracteres, que ningún archivo puede contener. Vuelva a incorporar el texto.",
  "case.text-changed": () =>
    "El texto ya no es aquel en el que se encontraron las afirmaciones: su huella es otra. Vuelva a poner el texto anterior, o lea el nuevo como otra fuente.",
  "case.text-place": (p) =>
    `${q(p.key)} debería ser un lugar en el texto, y es ${q(p.text)}. Escriba un número entero, contado desde 0.`,
  "case.block-form": () =>
    `Un bloque es [clase, comienzo, final], como ["paragraph", 0, 120]. Escríbalo así.`,
  "case.block-outside": (p) =>
    `El bloque va de ${p.from} a ${p.to}; el texto tiene ${countText(p.length)} unidades, y varias pueden formar juntas un carácter. Corrija el bloque o suprima todos los bloques.`,
  "case.blocks-unordered": () =>
    "El bloque empieza antes de que termine el anterior. Ponga los bloques en el orden del texto, sin que se solapen.",
  "case.text-outside-blocks": (p) =>
    `${q(p.words)}, desde ${p.from}, no está en ningún bloque. Los bloques solo dejan fuera espacios en blanco: corríjalos o suprímalos todos.`,
  "case.passage-empty": (p) =>
    `El pasaje va de ${p.from} a ${p.to}, de modo que no contiene nada. Haga que termine después de su comienzo.`,
  "case.passage-outside": (p) =>
    `El pasaje va de ${p.from} a ${p.to}, y el texto solo tiene ${countText(p.length)} unidades. Corrija los lugares.`,
  "case.passage-half": (p) =>
    `El pasaje de ${p.from} a ${p.to} empieza o termina dentro de un carácter. Llévelo al borde del carácter.`,
  "case.passage-elsewhere": (p) =>
    `${q(p.words)} no está en este lugar; lo que está es ${q(p.stands)}. ${
      p.at === null
        ? "Ponga las palabras que están allí o suprima la afirmación."
        : `Las palabras están a partir de ${p.at}.`
    }`,
  "case.passages-unordered": () =>
    "El pasaje empieza antes de que termine el anterior. Ponga los pasajes en el orden del texto, sin que se solapen.",
  "case.confidence": (p) =>
    `${q(p.text)} no es una confianza. Escriba un número de 0 a 1, o suprímala para que sea 1.`,
  "case.duplicate-claim": (p) =>
    `La afirmación ${q(p.id)} figura dos veces en este texto. Dé a cada una su propio identificador.`,
  "case.unknown-claim": (p) => `${q(p.text)} no es una afirmación de este texto. ${didYouMean(p)}`,
  "case.claim-in-itself": () =>
    "Según lo que se dice de las afirmaciones que la rodean, esta está dentro de sí misma. Corrija «within» o suprímalo.",
  "case.claim-outside": (p) =>
    `Se dice que esta afirmación está dentro de ${q(p.outer)}, y tiene palabras fuera de lo que aquella cuenta. Corrija «within» o suprímalo.`,
  "case.accepted-without-act": (p) =>
    `La afirmación ${q(p.words)} está aceptada y no nombra el acto en que se convirtió. Nombre el acto, o suprima «review» para volver a mirarla.`,
  "case.act-of-open-claim": (p) =>
    `La afirmación ${q(p.words)} nombra un acto y no está aceptada. Escriba «accepted» como «review», o suprima «act».`,
  "case.claims-share-act": (p) =>
    `El acto ${q(p.act)} ya corresponde a otra afirmación (${p.other}). Cada afirmación aceptada tiene su propio acto.`,
  "case.evidence-without-source": () =>
    "La evidencia es un lugar en el texto de una fuente, y este acto no nombra ninguna. Añada «source» o suprima la evidencia.",
  "case.evidence-without-text": (p) =>
    `El texto de la fuente ${q(p.source)} no está aquí, así que la evidencia no puede cotejarse. Añada el texto o déjelo así.`,
};
