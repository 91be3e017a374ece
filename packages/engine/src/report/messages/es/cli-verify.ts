// What the command line tells of files that were taken away from a room, in Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { counted, formatCount, listOf, type Noun } from "./wording.ts";

const ACTS: Noun = { one: "acto", many: "actos", gender: "m" };
const FAULTS: Noun = { one: "falta", many: "faltas", gender: "f" };
const AGREEMENTS: Noun = { one: "acuerdo", many: "acuerdos", gender: "m" };
const OF_THEM: Noun = { one: "de ellos", many: "de ellos", gender: "m" };

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const acts = (value: Params[string]) => counted(Number(value), ACTS);

/** `Acto 12`, `Actos 3, 7–9 y 12`. */
function actsNamed(value: Params[string]): string {
  const runs = texts(value);
  return `${runs.length === 1 && /^\d+$/.test(runs[0]) ? "Acto" : "Actos"} ${listOf(runs)}`;
}

/** `uno de ellos firmado`, `dos de ellos firmados`. */
function signedOf(count: Params[string], signed: Params[string]): string {
  const [all, some] = [Number(count), Number(signed)];
  const word = some > 1 ? "firmados" : "firmado";
  if (some === all) return word;
  const lead = some === 1 ? "uno de ellos" : some === 0 ? "ninguno" : counted(some, OF_THEM);
  return `${lead} ${word}`;
}

const outside: Catalogue = {
  "cli.room-file-too-large": ({ path, size, limit }) =>
    `${path} tiene ${formatCount(Number(size))} MB; un archivo de una sala puede tener ${formatCount(Number(limit))} MB a lo sumo. No se leyó nada. ¿Es el archivo correcto?`,
  "cli.help-verify": () =>
    "comprueba un archivo sacado de una sala: si se alteró algo en él, qué ocurrió, qué se acordó; con OTHER, si ambos hablan del mismo registro",
  "cli.help-verify-json": () => "muestra lo encontrado como JSON",
};

const report: Catalogue = {
  "cli.verify-about": ({ count, from, to, party }) =>
    `${capitalise(acts(count))}, con el primero en ${from} y el último en ${to}, tal como pudo leerlos ${party}.`,
  "cli.verify-title-check": () => "¿Está íntegro el archivo?",
  "cli.verify-title-story": () => "Lo que ocurrió",
  "cli.verify-title-agreement": () => "Acuerdo alcanzado",
  "cli.verify-title-files": () => "Los dos archivos",
  "cli.verify-title-comparison": () => "Comparación",
  "cli.verify-both": ({ files }) => listOf(texts(files)),
  "cli.verify-sound": () =>
    "Sí: todas las firmas y todas las huellas concuerdan, y nada se alteró, se quitó ni se movió.",
  "cli.verify-not-sound": ({ count }) =>
    `No: ${counted(Number(count), FAULTS)}. Más abajo consta qué significa cada cosa y qué hacer.`,
  "cli.verify-unreadable": () =>
    "No pudo leerse como archivo de una sala. Más abajo consta por qué y qué hacer.",
  "cli.verify-room-phrase": ({ words }) =>
    `Frase de la sala, la misma para quienes tienen la misma sala y los mismos miembros: «${words}». No es una contraseña.`,
  "cli.verify-head-words": ({ number, words }) =>
    `El registro hasta el acto ${number}, igual para quienes tienen el mismo registro: «${words}».`,
  "cli.verify-acts": ({ acts }) => actsNamed(acts),
  "cli.verify-byte": ({ offset }) => `Byte ${formatCount(Number(offset))}`,
  "cli.verify-place-fault": ({ place }) => `${place} – falta`,
  "cli.verify-place-void": ({ place }) => `${place} – sin efecto`,
  "cli.verify-place-notice": ({ place }) => `${place} – no es una falta, pero conviene saberlo`,
  "cli.verify-sealed-others": ({ acts }) => `${actsNamed(acts)}: para otros`,
  "cli.verify-sealed-keys": ({ acts }) => `${actsNamed(acts)}: claves, no se dice nada`,
  "cli.verify-sealed-both": ({ acts }) => `${actsNamed(acts)}: para otros, o claves`,
  "cli.verify-none-agreed": () => "No se declaró nada acordado, hasta donde puede leer este asiento.",
  "cli.verify-agreements": ({ count, signed }) =>
    `${capitalise(counted(Number(count), AGREEMENTS))}, ${signedOf(count, signed)} por todos aquellos cuya firma hace falta.`,
};

const comparison: Catalogue = {
  "cli.verify-same": ({ count }) => `Ambos archivos tienen el mismo registro, con ${acts(count)}.`,
  "cli.verify-beginning": ({ shorter, longer, count, more }) =>
    `${shorter} es el comienzo de ${longer}: coinciden hasta aquí, ${acts(count)}, y ${longer} tiene ${formatCount(Number(more))} más.`,
  "cli.verify-fork": ({ number, count }) =>
    `Los archivos se separan en el acto ${number}: ${Number(count) === 0 ? "de nada anterior se sabe que coincida" : `hasta el acto ${count} coinciden`}. Se mostraron registros distintos, o uno de los archivos se cambió. Hay que guardar ambos, mostrarlos a los demás miembros de la sala y no apoyarse en nada desde el acto ${number}.`,
  "cli.verify-other-rooms": () =>
    "Los archivos son de dos salas distintas, así que no hay nada que comparar. Hay que mirar si ambos son los que corresponden.",
  "cli.verify-not-compared": () =>
    "Uno de los archivos no pudo leerse, así que no se compararon. Primero hay que remediar eso.",
  "cli.verify-in-doubt": () =>
    "Como hay faltas más arriba, solo es seguro cuando ambos archivos estén íntegros.",
  "cli.verify-says": ({ file, number }) => `Acto ${number} en ${file}`,
  "cli.verify-ends-before": () => "El archivo termina antes; un miembro firmó allí otro registro.",
};

export const cliVerifySentences: Catalogue = { ...outside, ...report, ...comparison };
