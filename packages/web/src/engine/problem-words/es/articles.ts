// What can be wrong with the texts of sources, with the claims in them, and with the register of those who speak, in Spanish.
import type { PageSentences } from "../phrases.ts";

export const articles: PageSentences = {
  "case.voice-speaks-for-itself": (p, { q }) =>
    p.id === p.other
      ? `Se dice que ${q(p.id)} habla por sí misma. Elija por quién habla, o por nadie.`
      : `${q(p.id)} habla por ${q(p.other)}, que al final vuelve a hablar por ${q(p.id)}. Haga que una de las dos no hable por nadie.`,
  "case.voice-also-called": (p, { q }) =>
    `${q(p.name)} se refiere tanto a ${q(p.other)} como a ${q(p.id)}, de modo que los textos no dicen a cuál. Consérvelo para una de las dos.`,
  "case.article-unknown-source": (p, { q, nearest }) =>
    `Hay un texto de ${q(p.text)}, que no es una fuente de este caso. ${nearest(p)} Elimine el texto o añada la fuente.`,
  "case.article-file-name": (p, { q }) =>
    `El texto de ${q(p.source)} no puede escribirse con el nombre corto que la fuente tiene en los archivos. Elimine la fuente y vuelva a añadirla.`,
  "case.article-source-case": (p, { q }) =>
    `Los archivos de ${q(p.other)} y ${q(p.source)} tendrían nombres que solo se distinguen por las mayúsculas, y muchos sistemas los toman por uno. Elimine una de las fuentes y vuelva a añadirla.`,
  "case.article-twice": (p, { q }) => `La fuente ${q(p.source)} tiene dos textos. Elimine uno.`,
  "case.article-not-file": () =>
    "Un archivo de afirmaciones nombra otra fuente que la suya. Corríjalo en el archivo.",
  "case.article-without-text": (p, { q }) =>
    `Hay afirmaciones de ${q(p.source)}, y su texto no está aquí. Abra el caso con el texto.`,
  "case.text-changed": () =>
    "El texto ya no es aquel en el que se encontraron las afirmaciones. Vuelva a poner el texto anterior, o incorpore el nuevo como otra fuente.",
  "case.text-place": (p, { q }) =>
    `Un lugar en el texto debería ser un número entero, contado desde 0, y es ${q(p.text)}. Corríjalo en el archivo.`,
  "case.block-form": () =>
    "A una pieza de la disposición de un texto le falta la clase, el comienzo o el final. Vuelva a incorporar el texto.",
  "case.block-outside": () =>
    "Una pieza de la disposición de un texto queda fuera de él. Vuelva a incorporar el texto.",
  "case.blocks-unordered": () =>
    "Las piezas de la disposición de un texto no siguen su orden. Vuelva a incorporar el texto.",
  "case.text-outside-blocks": (p, { q }) =>
    `${q(p.words)} no está en ninguna pieza de la disposición del texto. Vuelva a incorporar el texto.`,
  "case.passage-elsewhere": (p, { q }) =>
    `${q(p.words)} no está donde debería; lo que está es ${q(p.stands)}. Vuelva a marcar las palabras o elimine la afirmación.`,
  "case.passage-outside": () =>
    "Las palabras de una afirmación estarían más allá del final del texto. Vuelva a marcarlas o elimine la afirmación.",
  "case.passage-empty": () =>
    "Una afirmación no señala ninguna palabra. Vuelva a marcarlas o elimine la afirmación.",
  "case.passage-half": () =>
    "Las palabras de una afirmación empiezan o terminan dentro de un carácter. Vuelva a marcarlas o elimine la afirmación.",
  "case.passages-unordered": () =>
    "Las palabras de una afirmación se solapan o no siguen el orden del texto. Vuelva a marcarlas.",
  "case.duplicate-claim": () =>
    "Dos afirmaciones de un texto tienen el mismo nombre corto en los archivos. Elimine una.",
  "case.unknown-claim": () =>
    "Una afirmación estaría dentro de otra que no existe. Haga que conste por sí sola.",
  "case.claim-in-itself": () =>
    "Unas afirmaciones están unas dentro de otras en círculo. Haga que una de ellas conste por sí sola.",
  "case.claim-outside": () =>
    "De una afirmación se dice que está dentro de otra, y tiene palabras fuera de ella. Vuelva a marcar sus palabras, o elimínela y añádala de nuevo.",
  "case.accepted-without-act": (p, { q }) =>
    `La afirmación ${q(p.words)} está aceptada, y su acto falta en el registro. Vuelva a abrirla y acéptela de nuevo.`,
  "case.act-of-open-claim": (p, { q }) =>
    `La afirmación ${q(p.words)} tiene un acto en el registro y no está aceptada. Acéptela o elimine el acto.`,
  "case.claims-share-act": () =>
    "Dos afirmaciones aceptadas tienen un mismo acto en el registro. Vuelva a abrir una de ellas y acéptela de nuevo.",
  "case.evidence-without-source": () =>
    "El acto señala un lugar en un texto y no nombra ninguna fuente. Elija la fuente o suprima la evidencia.",
  "case.evidence-without-text": (p, { q }) =>
    `El texto de ${q(p.source)} no está aquí, así que la evidencia no puede cotejarse. Incorpore el texto o déjelo así.`,
};
