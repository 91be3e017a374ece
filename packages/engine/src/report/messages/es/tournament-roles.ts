// The game of a case with three sides or more, in which each side chooses for itself. In Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";
import { counted, countInWords, formatCount, listOf, type Noun } from "./wording.ts";

const CASES: Noun = { one: "caso más", many: "casos más", gender: "m" };
const COMBINATIONS: Noun = { one: "combinación", many: "combinaciones", gender: "f" };
const MORE: Noun = { one: "más", many: "más", gender: "f" };

export const tournamentRolesSentences: Catalogue = {
  "tournament.roles-title": ({ case: name }) => `Donde cada parte elige por sí misma: ${name}`,
  "tournament.roles-lead": () =>
    "Aquí cada parte es un papel propio y puede elegir una forma de comportarse distinta de la de las demás.",
  "tournament.roles-none-one-strategy": () =>
    "Solo hubo una forma de comportarse, así que no había nada que elegir.",
  "tournament.roles-none-too-many-line-ups": ({ count }) =>
    `Hay ${formatCount(Number(count))} combinaciones posibles, demasiadas para recorrerlas.`,
  "tournament.roles-none-nothing-played": () => "Todavía no se ha jugado nada de ello.",
  "tournament.roles-all-played": ({ count }) =>
    `Se jugaron las ${formatCount(Number(count))} combinaciones posibles.`,
  "tournament.roles-missing": ({ count, played, rest }) =>
    `De ${formatCount(Number(count))} combinaciones posibles ${Number(played) === 1 ? "se jugó" : "se jugaron"} ${formatCount(Number(played))}${rest ? ", aquellas en que todas las partes menos una, como mucho, se comportan igual" : ""}. Lo que darían las demás no se sabe, y no se pone nada en su lugar.`,
  "tournament.roles-chance-untried": ({ sessions }) =>
    `Cada cifra se apoya en ${Number(sessions) === 1 ? "una sola sesión" : `${countInWords(Number(sessions))} sesiones, una con cada protocolo`}. Donde interviene el azar, otra sesión puede decir otra cosa: juegue cada combinación más veces (--repeat) antes de fiarse.`,
  "tournament.roles-chance-none": ({ sessions }) =>
    `Cada cifra se apoya en ${formatCount(Number(sessions))} sesiones. Las repeticiones salieron iguales, así que el azar no interviene.`,
  "tournament.roles-chance-too-few": ({ sessions, least }) =>
    `Cada cifra es la media de ${formatCount(Number(sessions))} sesiones en las que interviene el azar, demasiado pocas para saber cuánto de una diferencia se debe a él. Juegue cada combinación al menos ${countInWords(Number(least))} veces (--repeat).`,
  "tournament.roles-chance-weighed": ({ sessions }) =>
    `Cada cifra es la media de ${formatCount(Number(sessions))} sesiones en las que interviene el azar. Donde el azar puede haber decidido qué se mantendría, se dice. Las mezclas y la imitación se apoyan en las mismas cifras y son igual de aproximadas.`,
  "tournament.roles-unsure": () => "Puede haberlo decidido el azar.",
  "tournament.roles-near": ({ count }) =>
    Number(count) === 1
      ? "Una más podría mantenerse: lo que habla en contra no es más de lo que puede explicar el azar."
      : `${capitalise(counted(Number(count), MORE))} podrían mantenerse: lo que habla en contra no es más de lo que puede explicar el azar.`,
  "tournament.roles-no-difference": () =>
    "Lo que eligió una parte nunca cambió nada para ella misma, eligieran lo que eligieran las demás, así que nada las distingue.",
  "tournament.roles-pure": ({ count, open }) =>
    Number(count) > 0
      ? `${capitalise(counted(Number(count), COMBINATIONS))} se ${Number(count) === 1 ? "mantendría" : "mantendrían"}: ninguna parte gana cambiando sola. Lo que obtiene cada una va entre paréntesis.`
      : Number(open) > 0
        ? "De las que pueden juzgarse no se mantendría ninguna: siempre hay una parte que gana cambiando sola."
        : "No se mantendría ninguna: siempre hay una parte que gana cambiando sola.",
  "tournament.roles-open": ({ count }) =>
    `De ${Number(count) === 1 ? "una más" : `${formatCount(Number(count))} más`} no puede decirse. Ningún cambio que se jugó gana allí nada, pero algunos cambios no se jugaron.`,
  "tournament.roles-side": ({ seat }) => `la parte ${seat}`,
  "tournament.roles-with": ({ side, payoff }) => `${side} (${payoff})`,
  "tournament.roles-alike": ({ way, sides }) => `Todas eligen ${way}: ${listOf(texts(sides))}.`,
  "tournament.roles-choose": ({ way, sides }) => `${way}: ${listOf(texts(sides))}`,
  "tournament.roles-apart": ({ parts }) => `${capitalise(texts(parts).join("; "))}.`,
  "tournament.roles-chooses": ({ side, way }) => `${side}: ${way}`,
  "tournament.roles-mixes": ({ side, shares }) => `${side}: ${listOf(texts(shares))}`,
  "tournament.roles-margin": ({ margin }) => `Quien cambie sola pierde ${margin} o más.`,
  "tournament.roles-not-strict": () => "Alguna parte obtendría allí lo mismo de otra forma.",
  "tournament.roles-range": () => "Puede ser una de toda una gama.",
  "tournament.roles-more": ({ count }) =>
    `${capitalise(counted(Number(count), MORE))} que se ${Number(count) === 1 ? "mantendría" : "mantendrían"}`,
  "tournament.roles-elsewhere": ({ count }) =>
    `${capitalise(counted(Number(count), MORE))} en la página (results.html).`,
  "tournament.roles-unlisted": ({ count }) => `Otras ${formatCount(Number(count))} no están en la lista.`,
  "tournament.roles-mixed": ({ count, starts }) =>
    Number(count) === 0
      ? `Se buscaron mezclas desde ${formatCount(Number(starts))} comienzos, y no se halló ninguna que se mantuviera.`
      : `Se buscaron mezclas desde ${formatCount(Number(starts))} comienzos. ${Number(count) === 1 ? "Se halló una que se mantendría" : `Se hallaron ${countInWords(Number(count))} que se mantendrían`}.`,
  "tournament.roles-regret": ({ regret }) =>
    `Cada una se comprobó en números enteros: con ninguna otra elección gana una parte más de ${regret}.`,
  "tournament.roles-others": ({ surely }) =>
    surely
      ? "Junto con las de formas únicas, su número es par. Debería ser impar, así que hay al menos una más que la búsqueda no halló."
      : "La búsqueda no demuestra que no haya otras.",
  "tournament.roles-not-searched": ({ most, missing }) =>
    missing
      ? "Las mezclas, y adónde lleva la imitación, solo pueden decirse donde se jugó todo."
      : `Las mezclas, y adónde lleva la imitación, se calculan para un máximo de ${formatCount(Number(most))} combinaciones.`,
  "tournament.roles-imitation": () =>
    "¿Y si quienes ocupan un papel imitan lo que tiene éxito en él? En cada uno, todas las formas empiezan por igual.",
  "tournament.roles-imitation-caption": () => "Cuántos de cada cien se comportan así, en cada papel",
  "tournament.roles-column-side": () => "Parte",
  "tournament.roles-one-population": ({ shares, rests }) =>
    `Aquí apenas importa quién se sienta dónde. Si todos imitan a todos, en el papel que sea, ${rests ? "se llega al reposo en" : "no se ha llegado al reposo cuando termina el cálculo, en"} ${listOf(texts(shares))}.`,
  "tournament.roles-more-cases": ({ count }) =>
    `${capitalise(counted(Number(count), CASES))} de más de dos partes pueden calcularse a partir de sessions.csv.`,
  "tournament.term-line-ups": () => "Con más de dos partes",
  "tournament.line-ups": ({ every }) =>
    every
      ? "todas las maneras de dar a cada parte una forma de comportarse"
      : "cada forma de comportarse en cada asiento, entre otras que se comportan todas igual",
};
