// A room's screen in Spanish: whether the talks move, and what the ground rules give where they do not.
import type { Catalogue } from "../catalogue.ts";

export const roomProgress: Catalogue["roomProgress"] = {
  question: "¿Avanzan las conversaciones?",
  noFrame: "La sala no tiene todavía un caso, así que no hay con qué medir los movimientos.",
  noFrameLink: "Presentar un caso",
  noOffers:
    "Todavía no hay acceso a ninguna oferta de una parte. En cuanto haya una, esto muestra quién se movió, cuándo y cuánto.",
  withProfiles: (count, written) =>
    count === 0
      ? "Se cuenta solo a partir de lo ofrecido: no hay acceso a ningún perfil, así que nada se dice de lo que vale un movimiento."
      : count === 1
        ? "Calculado con un perfil al que hay acceso."
        : `Calculado con ${written} perfiles a los que hay acceso.`,
  toRules: "Las reglas básicas",
  toDesk: "Ir al despacho",
  ways: "Qué puede hacerse al respecto está en las reglas básicas; nada sucede por sí solo.",
  method: {
    title: "Avance",
    method:
      "Cada oferta se compara con la anterior de la misma parte, por los puntos del perfil de esa parte donde hay acceso a uno. Los cambios menores que una centésima del recorrido de una parte cuentan como ninguno.",
    inputs:
      "Las ofertas que puede abrir este asiento, el perfil propio, los perfiles que se compartieron con este asiento y las estimaciones propias, que llevan una marca.",
    caveat:
      "Recuentos e intervalos, ninguna puntuación. Lo que hubo entre otros no forma parte de ello, así que las conversaciones pueden haber avanzado más de lo que esto muestra.",
  },
};
