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
      about:
        "Sortea entre los paquetes que no le resultan peores que no acordar. Una vara de medir, no un modo de negociar.",
    },
    micro: {
      name: "cede solo tan deprisa como la otra parte",
      about:
        "Presenta un paquete nuevo por cada paquete nuevo que oye, empezando por el mejor para sí (MiCRO).",
    },
    "tit-for-tat-relative": {
      name: "responde con la misma moneda, en proporción",
      about:
        "Cede en la proporción en que cedió la otra parte en su última jugada, y se desdice donde ella lo hizo.",
    },
    "tit-for-tat-absolute": {
      name: "responde con la misma moneda, paso por paso",
      about: "Cede tanto como cedió la otra parte en su última jugada, y algo más o menos según el azar.",
    },
    "tit-for-tat-averaged": {
      name: "responde con la misma moneda, de promedio",
      about: "Cede en la proporción en que cedió la otra parte en sus últimas jugadas tomadas juntas.",
    },
    "micro-many": {
      name: "cede solo tan deprisa como todas las demás",
      about:
        "Presenta un paquete nuevo cuando cada una de las demás ha traído otros tantos (MiCRO para varias).",
    },
    "nice-tit-for-tat": {
      name: "responde con la misma moneda, hacia un paquete equitativo",
      about:
        "Avanza hacia el paquete con el mayor producto de ganancias tanto como parece haber avanzado la otra parte.",
    },
    mirroring: {
      name: "responde con la clase de jugada que recibe",
      about:
        "A un paso hacia ella responde con un paso hacia la otra parte, y a uno egoísta con otro egoísta.",
    },
    "trade-off": {
      name: "mantiene su nivel y busca lo que gusta a la otra parte",
      about:
        "Se queda con el mismo valor y presenta lo que más se parece al último paquete de la otra parte.",
    },
  },
  acceptances: {
    own: {
      name: "su propia regla",
      about:
        "Acepta por la regla que trae este modo de comportarse o, si no, lo que vale tanto como su siguiente paquete.",
    },
    next: {
      name: "lo que vale tanto como lo que presentaría después",
      about: "Acepta el paquete sobre la mesa si le vale al menos tanto como el siguiente suyo.",
    },
    previous: {
      name: "lo que vale tanto como lo último que presentó",
      about: "Acepta el paquete sobre la mesa si le vale al menos tanto como el último suyo.",
    },
    gap: {
      name: "lo que vale casi tanto como lo último que presentó",
      about: "Acepta el paquete sobre la mesa si entre él y el último suyo hay solo una pequeña distancia.",
    },
    constant: {
      name: "lo que alcanza un nivel fijo",
      about: "Acepta cualquier paquete que le valga al menos eso.",
    },
    time: {
      name: "tarde, todo lo que es tan bueno como no acordar",
      about:
        "Acepta cualquier paquete tan bueno como no acordar, o mejor, cuando ha pasado tal parte del tiempo, y antes ninguno.",
    },
    "best-received": {
      name: "tarde, lo que vale tanto como lo mejor que ha oído",
      about:
        "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como lo mejor que se le ha ofrecido.",
    },
    "best-lately": {
      name: "tarde, lo que vale tanto como lo mejor que ha oído últimamente",
      about:
        "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como la mejor de las últimas ofertas.",
    },
    "average-lately": {
      name: "tarde, lo que vale tanto como el promedio de lo último que ha oído",
      about:
        "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como el promedio de las últimas ofertas.",
    },
  },
  joinings: {
    enough: {
      name: "si se suman bastantes más",
      about:
        "Se suma si lo hacen tantas otras partes que no queda peor que sin acuerdo; se entiende que cada una aporta por igual a lo que vale el paquete.",
    },
    side: {
      name: "si se suma una parte determinada",
      about:
        "Solo se suma a quienes estén con esa parte; se entiende que sin ella el paquete no le vale nada.",
    },
    sure: {
      name: "solo si bastan los menos posibles",
      about:
        "No pone condiciones: sí cuando no queda peor que sin acuerdo ni siquiera con los menos que pueden quedar obligados; si no, no.",
    },
    whoever: {
      name: "se sume quien se sume",
      about:
        "No pone condiciones: se entiende que el paquete le vale lo mismo, sea quien sea quien quede obligado.",
    },
  },
  models: {
    frequency: {
      name: "lo que la otra parte sigue pidiendo",
      about: "Toma un asunto por más importante para la otra parte cuanto menos cambia su opción.",
    },
    bayesian: {
      name: "lo que explicaría los paquetes de la otra parte",
      about:
        "Sopesa muchas lecturas posibles de los deseos de la otra parte según lo bien que explican lo que presentó.",
    },
  },
  protocols: {
    "alternating-offers": {
      name: "por turnos: aceptar o presentar un paquete",
      about:
        "Por turnos, cada parte acepta lo que está sobre la mesa o presenta otro paquete. Todas deben aceptar el mismo.",
    },
    "simultaneous-offers": {
      name: "todas a la vez",
      about:
        "En cada ronda todas presentan un paquete al mismo tiempo; luego se pregunta a cada una por los paquetes de las demás.",
    },
    "majority-vote": {
      name: "votaciones: basta con tantas",
      about:
        "Una presenta un paquete y las demás votan; se acuerda cuando más de cierta parte de todas dice que sí.",
    },
    "conditional-vote": {
      name: "votaciones con condiciones: me sumo si se suman",
      about:
        "Una presenta un paquete, y cada una puede hacer depender su sí de quién más se sume, o de cuántas.",
    },
    "single-text": {
      name: "un texto único de quien media",
      about:
        "Quien media cambia un solo texto paso a paso; cada parte dice si el cambio es mejor, peor o igual. Al final se toma o se deja.",
    },
    shuttle: {
      name: "alguien que media va y viene",
      about: "Las partes no se reúnen; quien media lleva paquetes de una a otra.",
    },
  },
  knobs: {
    e: "Cuándo cede (menos de 1 tarde, 1 por igual, más de 1 pronto)",
    k: "Qué parte del camino está hecha en el primer paquete",
    least: "Lo menos que quiere nunca (0 su peor paquete, 1 el mejor)",
    delta: "A qué jugada de la otra parte responde (1: la última)",
    base: "Desde cuánto por debajo de su peor paquete se cuentan las proporciones",
    m: "Lo más que el azar añade a una respuesta",
    window: "Sobre cuántas jugadas de la otra parte",
    bonus: "Qué parte del resto del camino recorre sin que se le pida",
    late: "Desde qué parte del tiempo se apresura",
    unasked: "Cuánto da en total sin que se le pida, para romper silencios",
    reach: "Hasta dónde busca un paquete de la clase adecuada",
    step: "Cuánto baja cuando nada se mueve",
    width: "Cuánto puede variar entretanto su propio valor",
    "accept-factor": "Factor sobre lo que está en la mesa",
    "accept-extra": "Lo que se suma a lo que está en la mesa",
    "accept-gap": "Qué distancia pasa por alto (1: toda, de lo peor a lo mejor)",
    "accept-worth": "Lo menos que toma (0 su peor paquete, 1 el mejor)",
    "accept-from": "Desde qué parte del tiempo",
    "join-alone": "Qué le queda si solo ella queda obligada (0 su peor paquete, 1 el mejor)",
    "join-side": "Qué parte pide que se sume, por su lugar en la lista",
    "model-learning": "Cuánto aprende de cada jugada",
    "model-step": "Cuánto espera que ceda cada vez la otra parte",
    "model-spread": "Cuánto puede apartarse de eso la otra parte",
    share: "Más de qué parte de todas tiene que decir que sí",
    all: "Si un acuerdo obliga también a quienes votaron que no (1) o no (0)",
    quorum: "Cuántas tienen que sumarse al menos",
    annealing: "Con qué facilidad se prueban cambios peores para alguna (0: nunca)",
    issues: "En cuántos asuntos a lo sumo se prueba un cambio",
    drawn: "Si el primer texto se sortea (1) o se toma del medio (0)",
    papers: "Si quien media trae papeles propios (1) o lleva ofertas (0)",
    named: "Si quien media dice de quién es una oferta (1) o no (0)",
  },
};
