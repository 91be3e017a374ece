// What `parley tournament` and `parley worker` say, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";
import { listOf } from "./wording.ts";

const help: Catalogue = {
  "cli.help-tournament": () =>
    "hacer jugar unas estrategias contra otras en casos, y guardar los resultados en una carpeta",
  "cli.help-strategies": ({ usual }) =>
    `estrategias, o archivos propios; cuantas se quiera (${texts(usual).join(" ")})`,
  "cli.help-protocols": () => "cómo hablan; alternating-offers si no se dice otra cosa",
  "cli.help-rounds": () => "cuántas rondas tienen (100; sin plazo, cuándo dejarlo: 1000)",
  "cli.help-no-deadline": () => "no saben de ningún plazo",
  "cli.help-discount-all": () =>
    "lo que un acuerdo conserva de sus puntos por ronda: 0.99 para todas, union=0.95 para una parte en todos los casos en que está; puede repetirse",
  "cli.help-delay-cost-all": () =>
    "qué le cuesta a una parte cada ronda de espera, en sus puntos, y en qué proporción crece: union=2+10%; puede repetirse",
  "cli.help-shock-all": () =>
    "qué cambia antes de una ronda: «10: union=40: se agota el fondo de huelga» (qué vale desde entonces no llegar a un acuerdo); puede repetirse",
  "cli.help-first-all": () =>
    "la parte que empieza en todos los casos en que está; puede repetirse (la primera de cada caso)",
  "cli.help-breakdown": () => "el riesgo por ronda de que las conversaciones se rompan: 0.02 o 2%",
  "cli.help-without-deal-all": () =>
    "lo que vale no acordar para una parte, en sus puntos, en todos los casos en que está, en lugar de lo que dice su perfil; puede darse otra vez",
  "cli.help-repeat": () => "cuántas veces se juega cada encuentro; una si no se dice otra cosa",
  "cli.help-line-ups": () =>
    "con más de dos partes: una (`one`) estrategia en cada asiento entre otras que juegan todas otra, o todas (`every`) las maneras de sentarlas (every, si son hasta 256 en cada caso; si no, one)",
  "cli.help-no-swaps": () => "jugar cada par en un solo papel",
  "cli.help-no-self-play": () => "ninguna estrategia se enfrenta a sí misma",
  "cli.help-threads": () => "cuántos hilos usar; uno por núcleo si no se dice otra cosa",
  "cli.help-tournament-database": () =>
    "repartir el trabajo con `parley worker` por este PostgreSQL; los casos quedan allí sin sellar",
  "cli.help-skip-broken": () => "seguir sin los casos que tienen problemas",
  "cli.help-tournament-output": () =>
    "la carpeta de los resultados; `tournament` si no se dice otra. Una empezada continúa",
  "cli.help-tournament-json": () => "mostrar el resumen como JSON",
  "cli.help-worker": () =>
    "jugar para torneos repartidos por una base de datos, hasta que se le diga que pare",
  "cli.help-worker-database": () => "el PostgreSQL en el que están los torneos",
  "cli.help-expiry": () => "tras cuántos segundos un trozo se da a otro; 60 si no se dice otra cosa",
};

const UNREACHABLE: Readonly<Record<string, string>> = {
  "no-address": "eso no es la dirección de un PostgreSQL. Una se parece a postgres://nombre@host/base.",
  "no-such-host": "no se encontró ninguna máquina con ese nombre. Compruebe la dirección y la red.",
  "nobody-there": "allí no responde nada. Vea si PostgreSQL está en marcha y si el puerto es el correcto.",
  "no-answer": "no respondió a tiempo. Vea si se puede llegar a la máquina.",
  "not-let-in": "no deja entrar con ese nombre y esa contraseña. Compruebe ambos en la dirección.",
  "no-such-database": "no tiene ninguna base de datos con ese nombre. Cree una, o nombre otra.",
};

/** `¿Quiso decir union?`, or what there is. */
function instead({ nearest, known, more }: Params): string {
  if (nearest !== null) return `¿Quiso decir ${nearest}?`;
  const rest = Number(more) > 0 ? [Number(more) === 1 ? "otra" : `otras ${more}`] : [];
  return `Hay estas: ${listOf([...texts(known), ...rest])}.`;
}

const told: Catalogue = {
  "cli.tournament-unknown-party": (p) => `Ningún caso tiene una parte «${p.text}». ${instead(p)}`,
  "cli.tournament-two-begin": ({ parties }) =>
    `Solo una parte puede empezar, y aquí se encuentran ${listOf(texts(parties))}. Quite --first de todas menos una, o juegue este caso aparte.`,
  "cli.tournament-every-line-up": () =>
    "`--line-ups every` sienta las estrategias de todas las maneras, de modo que cada una ocupa todos los asientos y se enfrenta a sí misma. Quite --no-swaps y --no-self-play, o --line-ups.",
  "cli.bad-repeat": ({ text, least, most }) =>
    `Las veces que se repite son un entero de ${least} a ${most}, no «${text}».`,
  "cli.bad-threads": ({ text, least, most }) =>
    `Un número de hilos es un entero de ${least} a ${most}, no «${text}».`,
  "cli.bad-expiry": ({ text, least, most }) =>
    `Un número de segundos es un entero de ${least} a ${most}, no «${text}».`,
  "cli.strategy-syntax": ({ says }) => `Esto no se lee como un programa: ${says}`,
  "cli.strategy-import": ({ name }) =>
    `Una estrategia es un solo archivo, y puede importar @parley/engine y lo que viene con Node, no «${name}».`,
  "cli.tournament-broken": ({ count, cases }) =>
    `${Number(count) === 1 ? "Un caso tiene" : `${count} casos tienen`} problemas: ${listOf(texts(cases))}. Corríjalos, o diga --skip-broken para jugar sin ellos.`,
  "cli.tournament-left-out": ({ count, cases }) =>
    `Se juega sin ${Number(count) === 1 ? "un caso que tiene" : `${count} casos que tienen`} problemas: ${listOf(texts(cases))}.`,
  "cli.tournament-not-played": ({ count }) =>
    `No se jugó nada: hay ${Number(count) === 1 ? "un problema" : `${count} problemas`}.`,
  "cli.tournament-goes-on": ({ done, chunks }) =>
    `Continúa donde quedó: están terminados ${done} de ${chunks} trozos.`,
  "cli.tournament-stopped": ({ folder }) =>
    `Detenido. Lo terminado queda en ${folder}; la misma orden continúa desde allí.`,
  "cli.tournament-progress": ({ bar, done, total }) => `${bar} ${done} de ${total} trozos`,
  "cli.tournament-written": ({ folder, page }) =>
    `Los resultados están en ${folder}; ${page} es allí el informe completo.`,
  "cli.results-of-another-run": ({ path, differing }) =>
    `${path} contiene los resultados de otro torneo. ${differing === undefined || texts(differing).length === 0 ? "No es lo mismo en qué se jugó, o con qué versión de Parley." : `Qué difiere: ${texts(differing).join("; ")}.`} Nombre otra carpeta con --output, o retire esa.`,
  "cli.differs": ({ what, there, here }) =>
    `${what} (allí ${there ?? "no se dijo"}, aquí ${here ?? "no se dice"})`,
  "cli.differs-flag": ({ what, here }) => `${what} (solo ${here ? "aquí" : "allí"})`,
  "cli.differs-more": ({ count }) => (Number(count) === 1 ? "otra cosa más" : `otras ${count} cosas`),
  "cli.differs-cases": () => "lo que hay en los casos",
  "cli.differs-programs": () => "los programas de estrategias propias",
  "cli.differs-which-cases": () => "los casos",
  "cli.differs-version": () => "la versión de Parley",
  "cli.results-in-use": ({ path, pid }) =>
    `Otro Parley usa ${path}${pid === null ? "" : ` (proceso ${pid})`} y juega un torneo en esa carpeta. Deje que termine. Si no hay ninguno, borre el archivo lock de la carpeta.`,
  "cli.queue-unreachable": ({ path, cause, why }) =>
    `La base de datos de ${path} no se puede usar: ${UNREACHABLE[String(why)] ?? cause ?? "–"}`,
  "cli.chunk-spoilt": ({ path }) =>
    `Un trozo de ${path} estaba dañado y se ha retirado. La misma orden lo juega de nuevo y hace después los resultados.`,
  "cli.worker-ready": () => "Esperando trozos de torneos. Ctrl+C lo termina.",
  "cli.worker-done": ({ count }) => `${Number(count) === 1 ? "Un trozo jugado" : `${count} trozos jugados`}.`,
};

export const cliTournamentSentences: Catalogue = { ...help, ...told };
