// What `parley rehearse` says of itself. In Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";
import { counted, listOf, type Noun } from "./wording.ts";

const REASONS: Noun = { one: "motivo", many: "motivos", gender: "m" };
const STRATEGIES: Noun = { one: "estrategia", many: "estrategias", gender: "f" };
const SIDES: Noun = { one: "parte", many: "partes", gender: "f" };

const help: Catalogue = {
  "cli.help-rehearse": () =>
    "ensaya una sesión de conversaciones según maneras de comportarse y la cuenta como una historia",
  "cli.help-rehearse-strategy": () =>
    "cómo se comporta una parte: un nombre de --list, con ajustes como en boulware:e=0.1, o un archivo propio; puede repetirse, para una parte cada vez o en el orden del caso; una sola vale para todas (boulware:model=frequency)",
  "cli.help-rehearse-protocol": () => "quién habla cuándo, de --list (alternating-offers)",
  "cli.help-rehearse-rounds": () => "cuántas rondas hay (40; sin plazo, cuándo desistir: 1000)",
  "cli.help-rehearse-no-deadline": () => "las partes no conocen ningún plazo",
  "cli.help-rehearse-hours": () => "un plazo en horas de tiempo simulado, en lugar de rondas",
  "cli.help-rehearse-turn-hours": () => "cuánto lleva un turno, de menos a más, con --hours (1)",
  "cli.help-rehearse-discount": () =>
    "qué conserva un paquete de sus puntos en cada ronda, para una parte, como en union=0.99, o sin nombre para todas las demás; puede repetirse",
  "cli.help-rehearse-delay-cost": () =>
    "qué le cuesta a una parte cada ronda de espera, en sus puntos, y en qué proporción crece: union=2+10%",
  "cli.help-rehearse-breakdown": () =>
    "probabilidad de que las conversaciones se rompan antes de cada ronda: 0.02 o 2%",
  "cli.help-rehearse-shock": () =>
    "qué cambia antes de una ronda: «10: union=40: se agota el fondo de huelga» (qué vale desde entonces no llegar a un acuerdo); puede repetirse",
  "cli.help-rehearse-without-deal": () =>
    "qué vale para una parte, en sus puntos, no llegar a un acuerdo, en lugar de lo que dice su perfil; puede repetirse",
  "cli.help-rehearse-first": () => "la parte que empieza (la primera del caso)",
  "cli.help-rehearse-session": () => "qué sesión de la semilla se ensaya (0)",
  "cli.help-rehearse-output": () =>
    "escribe la historia en FILE: .html para una página, .docx para Word, .md para Markdown",
  "cli.help-rehearse-export": () =>
    "escribe además la sesión como archivo de una sala, sellado con claves hechas para ello, que «parley verify» comprueba",
  "cli.help-rehearse-list": () =>
    "enumera maneras de comportarse, condiciones, modelos del oponente y protocolos",
};

/** `¿Quiso decir union?`, or everything there is. */
function instead({ nearest, known }: Params): string {
  return nearest === null ? `Hay estas: ${listOf(texts(known))}.` : `¿Quiso decir ${nearest}?`;
}

const wrong: Catalogue = {
  "cli.rehearse-no-case": () =>
    "Nombre un caso para ensayar, como en «parley rehearse ceasefire-at-ulvery», o pida --list.",
  "cli.rehearse-unknown-ending": ({ path }) =>
    `La historia se guarda en un archivo .html (una página), .docx (para Word) o .md (Markdown); ${path} no es ninguno de ellos. Cambie su terminación.`,
  "cli.rehearse-unknown-party": (p) => `El caso no tiene ninguna parte «${p.text}». ${instead(p)}`,
  "cli.rehearse-strategies": ({ count, open }) =>
    `${capitalise(counted(Number(count), STRATEGIES))} para ${counted(Number(open), SIDES)} sin ella: dé una para todas, una para cada una, o diga de quién es, como en --strategy union=linear.`,
  "cli.rehearse-twice": ({ party, option }) => `${option} aparece dos veces para ${party}. Quite una.`,
  "cli.rehearse-discounts": () => "--discount aparece dos veces sin ninguna parte. Quite una.",
  "cli.rehearse-no-pair": ({ option, text }) =>
    `${option} pide una parte y un valor con un signo igual entre ambos, no «${text}».`,
  "cli.rehearse-no-number": ({ option, text }) => `${option}: «${text}» no es un número.`,
  "cli.rehearse-no-count": ({ option, text }) => `${option} pide un número entero, no «${text}».`,
  "cli.rehearse-turn-without-hours": () =>
    "--turn-hours va con --hours: diga también cuántas horas hay en total.",
  "cli.rehearse-two-deadlines": () => "--hours fija un plazo y --no-deadline dice que no lo hay. Quite uno.",
  "cli.rehearse-bad-shock": ({ text }) =>
    `--shock pide una ronda desde 1 y qué vale desde entonces no llegar a un acuerdo, como en «10: union=40: se agota el fondo de huelga», no «${text}».`,
  "cli.rehearse-say-no-deal": ({ ids }) =>
    `Para ensayar con un valor: ${texts(ids)
      .map((id) => `--without-deal ${id}=PUNTOS`)
      .join(" ")}`,
  "cli.rehearse-nothing-played": ({ count }) => `No se ensayó nada: ${counted(Number(count), REASONS)}.`,
};

const told: Catalogue = {
  "cli.rehearse-no-zone": () =>
    "Tal como están los perfiles, ningún paquete es para todas las partes al menos tan bueno como no llegar a un acuerdo. Se ensaya de todos modos; «parley assess» dice qué lo impide.",
  "cli.rehearse-written": ({ path }) => `El ensayo está en ${path}.`,
  "cli.rehearse-exported": ({ path }) =>
    `La sesión está en ${path} como archivo de una sala. Sus claves se hicieron para ello y se desecharon.`,
  "cli.rehearse-not-exported": ({ path }) =>
    `No se escribió ${path}: algo del caso es demasiado largo para un acto de una sala.`,
  "cli.rehearse-list-strategy": () => "Maneras de comportarse",
  "cli.rehearse-list-acceptance": () => "Cuándo aceptar (accept=…)",
  "cli.rehearse-list-joining": () => "A quién sumarse en una votación (join=…)",
  "cli.rehearse-list-model": () => "Qué suponer que quieren las demás (model=…)",
  "cli.rehearse-list-protocol": () => "Quién habla cuándo (--protocol)",
  "cli.rehearse-list-two": () => "Solo para dos partes.",
  "cli.rehearse-list-setting": ({ name, usual, least, most }) => `${name}: ${usual}, de ${least} a ${most}`,
};

export const cliRehearsalSentences: Catalogue = { ...help, ...wrong, ...told };
