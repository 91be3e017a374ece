// Ways to behave in a rehearsal, in Spanish words, by the ids of the engine.
import type { Catalogue } from "../catalogue.ts";

export const rehearsalBehaviours: Catalogue["rehearsalBehaviours"] = {
  strategies: {
    boulware: {
      name: "firme hasta tarde",
      about: "Se queda cerca de su mejor paquete y solo cede cuando se acerca el plazo.",
    },
    linear: {
      name: "cede por igual",
      about: "Recorre la misma parte del camino en cada ronda, hasta lo que vale no acordar en la última.",
    },
    conceder: {
      name: "quiere acabar pronto",
      about: "Cede enseguida, de modo que queda poco que ceder después.",
    },
    hardliner: {
      name: "pide lo mejor para sí y nada más",
      about: "Presenta su mejor paquete cada vez, oiga lo que oiga.",
    },
    "random-walker": {
      name: "presenta paquetes al azar",
      about: "Sortea entre los paquetes que no le resultan peores que no acordar. Una vara de medir, no un modo de negociar.",
    },
    micro: {
      name: "cede solo tan deprisa como la otra parte",
      about: "Presenta un paquete nuevo por cada paquete nuevo que oye, empezando por el mejor para sí (MiCRO).",
    },
    "tit-for-tat": {
      name: "responde con la misma moneda",
      about: "Cede en la proporción en que cedió la otra parte unas jugadas antes.",
    },
    "tit-for-tat-relative": {
      name: "responde con la misma moneda, en proporción",
      about: "Cede en la proporción en que cedió la otra parte unas jugadas antes.",
    },
    "tit-for-tat-absolute": {
      name: "responde con la misma moneda, paso por paso",
      about: "Cede tanto como cedió la otra parte unas jugadas antes.",
    },
    "tit-for-tat-averaged": {
      name: "responde con la misma moneda, de promedio",
      about: "Cede en la proporción media en que cedió la otra parte en sus últimas jugadas.",
    },
    "nice-tit-for-tat": {
      name: "responde con la misma moneda, hacia un paquete equitativo",
      about: "Avanza hacia el paquete con el mayor producto de ganancias tanto como parece haber avanzado la otra parte.",
    },
    mirroring: {
      name: "responde con la clase de jugada que recibe",
      about: "A un paso hacia ella responde con un paso hacia la otra parte, y a uno egoísta con otro egoísta.",
    },
    "trade-off": {
      name: "mantiene su nivel y busca lo que gusta a la otra parte",
      about: "Se queda con el mismo valor y presenta lo que más se parece al último paquete de la otra parte.",
    },
  },
  acceptances: {
    next: {
      name: "lo que vale tanto como lo que presentaría después",
      about: "Acepta el paquete sobre la mesa si le vale al menos tanto como el siguiente suyo.",
    },
    previous: {
      name: "lo que vale tanto como lo último que presentó",
      about: "Acepta el paquete sobre la mesa si le vale al menos tanto como el último suyo.",
    },
    constant: {
      name: "lo que alcanza un nivel fijo",
      about: "Acepta cualquier paquete que le valga al menos eso.",
    },
    time: {
      name: "tarde, todo lo que mejora no acordar",
      about: "Acepta cualquier paquete que no sea peor que no acordar cuando ha pasado tal parte del tiempo.",
    },
    combi: {
      name: "menos a medida que llega el plazo",
      about: "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como lo mejor que ha oído.",
    },
  },
  models: {
    frequency: {
      name: "lo que la otra parte sigue pidiendo",
      about: "Toma un asunto por más importante para la otra parte cuanto menos cambia su opción.",
    },
    bayesian: {
      name: "lo que explicaría los paquetes de la otra parte",
      about: "Sopesa muchas lecturas posibles de los deseos de la otra parte según lo bien que explican lo que presentó.",
    },
  },
  protocols: {
    "alternating-offers": {
      name: "por turnos: aceptar o presentar un paquete",
      about: "Por turnos, cada parte acepta lo que está sobre la mesa o presenta otro paquete. Todas deben aceptar el mismo.",
    },
    "simultaneous-offers": {
      name: "todas a la vez",
      about: "En cada ronda todas presentan un paquete al mismo tiempo; acuerdan donde uno cumple lo que otra pide.",
    },
    "majority-voting": {
      name: "votaciones: basta con tantas",
      about: "Cada parte presenta un paquete y luego votan todas; se acuerda uno al que se suman bastantes.",
    },
    "conditional-voting": {
      name: "votaciones con condiciones: me sumo si se suman",
      about: "Cada parte presenta un paquete, y cada una puede hacer depender su sí de quién más se sume.",
    },
    "single-text": {
      name: "un texto único de quien media",
      about: "Quien media cambia un solo texto paso a paso; cada parte dice si el cambio es mejor, peor o igual.",
    },
    shuttle: {
      name: "alguien que media va y viene",
      about: "Las partes no se reúnen; quien media lleva paquetes de una a otra.",
    },
  },
  knobs: {
    e: "Cuándo cede (menos de 1 tarde, 1 por igual, más de 1 pronto)",
    k: "Qué parte del camino está hecha en el primer paquete",
    least: "Lo menos que quiere nunca, como parte de lo mejor para sí",
  },
};
