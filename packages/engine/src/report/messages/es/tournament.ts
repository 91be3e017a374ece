// What a tournament found, and why none can be planned.
import { capitalise } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";
import { listOf } from "./wording.ts";

const planning: Catalogue = {
  "tournament.no-scenario": () => "Un torneo necesita un caso en el que jugar. Indique uno o más.",
  "tournament.no-strategy": () => "Un torneo necesita estrategias. Indique al menos una.",
  "tournament.too-many-strategies": ({ count, most }) =>
    `${count} estrategias son demasiadas: un torneo admite hasta ${most}.`,
  "tournament.strategy-twice": ({ strategy }) => `La estrategia ${strategy} aparece dos veces. Quite una.`,
  "tournament.protocol-twice": ({ protocol }) => `El protocolo ${protocol} aparece dos veces. Quite uno.`,
  "tournament.no-protocol": () => "Un torneo necesita un protocolo. Indique al menos uno.",
  "tournament.bad-repeats": ({ repeats }) =>
    `El número de repeticiones es un número entero a partir de 1, no ${repeats}.`,
  "tournament.bad-seed": ({ seed }) => `Una semilla es un número entero de 0 a 4294967295, no ${seed}.`,
  "tournament.too-many-sessions": ({ sessions, matchUps }) =>
    `${sessions} sesiones con ${matchUps} emparejamientos son demasiadas para un torneo. Tome menos estrategias, casos o repeticiones, o divídalo.`,
  "tournament.nothing-to-play": () =>
    "No hay nada que jugar: una sola estrategia que no se enfrenta a sí misma no tiene con quién enfrentarse.",
};

const remarks: Catalogue = {
  "tournament.unfinished": ({ played, planned }) =>
    `Hasta ahora se han jugado ${played} de ${planned} sesiones; las cifras son de estas.`,
  "tournament.repeats-alike": ({ repeats }) =>
    `Las ${repeats} repeticiones de cada emparejamiento terminaron igual y con los mismos valores, así que basta con jugar una vez cada uno.`,
  "tournament.resampled-match-ups": ({ scenarios }) =>
    `Los intervalos toman los emparejamientos de los casos (${scenarios}) como extraídos al azar de muchos semejantes; las repeticiones de uno cuentan juntas.`,
  "tournament.resampled-sessions": ({ scenarios }) =>
    `Los intervalos toman las sesiones de ${Number(scenarios) === 1 ? "este caso" : `estos ${scenarios} casos`} como extraídas al azar. No dicen nada de otros casos.`,
  "tournament.no-part": ({ parties, cases, more }) => {
    const rest = Number(more) > 0 ? [Number(more) === 1 ? "otro caso" : `otros ${more} casos`] : [];
    const [takes, it] = texts(parties).length === 1 ? ["participa", "ella"] : ["participan", "ellas"];
    return `${capitalise(listOf(texts(parties)))} no ${takes} en ${listOf([...texts(cases), ...rest])}: lo dicho solo de ${it} no cuenta allí.`;
  },
  "tournament.shock-too-late": ({ round, rounds }) =>
    `Hay ${Number(rounds) === 1 ? "una ronda" : `${rounds} rondas`}, así que lo que cambia antes de la ronda ${round} no llega nunca.`,
  "tournament.shock-out-of-time": ({ round, rounds }) =>
    `En el tiempo no ${Number(rounds) === 1 ? "cabe más de una ronda" : `caben más de ${rounds} rondas`}, así que lo que cambia antes de la ronda ${round} no llega nunca.`,
  "tournament.no-turn-fits": () =>
    "Un turno dura más que todo el tiempo, así que cada sesión termina antes de que nadie haya hablado.",
  "tournament.forfeits": ({ strategy, count, seats }) =>
    `${strategy} quedó descalificada en ${count} de ${seats} asientos: falló o hizo lo que no se puede hacer.`,
  "tournament.never-agrees": ({ strategy, seats }) =>
    `${strategy} no llegó a ningún acuerdo en ${seats} intentos.`,
  "tournament.no-zone": ({ cases, count, all }) =>
    `En ${all ? (Number(count) === 1 ? "este caso" : "estos casos") : texts(cases).length === Number(count) ? listOf(texts(cases)) : `${count} casos`} ningún paquete es al menos tan bueno como no acordar para todas las partes, así que no hay nada que todas acordarían.`,
  "tournament.profiles": ({ case: name, cases, sides, estimated, open }) => {
    const where = name === null ? `${cases} casos` : `${name}`;
    return Number(estimated) > 0
      ? `Los perfiles de ${estimated} de ${sides} partes en ${where} son estimaciones${Number(open) > 0 ? "; los intervalos se jugaron en su punto medio" : ""}.`
      : `Los perfiles de ${open} de ${sides} partes en ${where} dejan abiertos intervalos u órdenes, que se jugaron en su punto medio.`;
  },
};

export const tournamentSentences: Catalogue = { ...planning, ...remarks };
