// Strategies, conditions of acceptance, opponent models and protocols in words. In Spanish.
import type { Catalogue } from "../catalogue.ts";

const strategies: Catalogue = {
  "ways.strategy-boulware": () => "firme hasta tarde",
  "ways.about-strategy-boulware": () =>
    "Se queda cerca de su mejor paquete y solo cede cuando se acerca el plazo.",
  "ways.strategy-linear": () => "cede por igual",
  "ways.about-strategy-linear": () =>
    "Recorre la misma parte del camino en cada ronda, hasta lo que vale no acordar en la última.",
  "ways.strategy-conceder": () => "quiere acabar pronto",
  "ways.about-strategy-conceder": () => "Cede enseguida, de modo que queda poco que ceder después.",
  "ways.strategy-hardliner": () => "pide lo mejor para sí y nada más",
  "ways.about-strategy-hardliner": () => "Presenta su mejor paquete cada vez, oiga lo que oiga.",
  "ways.strategy-random-walker": () => "presenta paquetes al azar",
  "ways.about-strategy-random-walker": () =>
    "Sortea entre los paquetes que no le resultan peores que no acordar. Una vara de medir, no un modo de negociar.",
  "ways.strategy-tit-for-tat-relative": () => "responde con la misma moneda, en proporción",
  "ways.about-strategy-tit-for-tat-relative": () =>
    "Cede en la proporción en que cedió la otra parte en su última jugada, y se desdice donde ella lo hizo.",
  "ways.strategy-tit-for-tat-absolute": () => "responde con la misma moneda, paso por paso",
  "ways.about-strategy-tit-for-tat-absolute": () =>
    "Cede tanto como cedió la otra parte en su última jugada, y algo más o menos según el azar.",
  "ways.strategy-tit-for-tat-averaged": () => "responde con la misma moneda, de promedio",
  "ways.about-strategy-tit-for-tat-averaged": () =>
    "Cede en la proporción en que cedió la otra parte en sus últimas jugadas tomadas juntas.",
  "ways.strategy-nice-tit-for-tat": () => "responde con la misma moneda, hacia un paquete equitativo",
  "ways.about-strategy-nice-tit-for-tat": () =>
    "Avanza hacia el paquete con el mayor producto de ganancias tanto como parece haber avanzado la otra parte.",
  "ways.strategy-mirroring": () => "responde con la clase de jugada que recibe",
  "ways.about-strategy-mirroring": () =>
    "A un paso hacia ella responde con un paso hacia la otra parte, y a uno egoísta con otro egoísta.",
  "ways.strategy-trade-off": () => "mantiene su nivel y busca lo que gusta a la otra parte",
  "ways.about-strategy-trade-off": () =>
    "Se queda con el mismo valor y presenta lo que más se parece al último paquete de la otra parte.",
  "ways.strategy-micro": () => "cede solo tan deprisa como la otra parte",
  "ways.about-strategy-micro": () =>
    "Presenta un paquete nuevo por cada paquete nuevo que oye, empezando por el mejor para sí (MiCRO).",
  "ways.strategy-micro-many": () => "cede solo tan deprisa como todas las demás",
  "ways.about-strategy-micro-many": () =>
    "Presenta un paquete nuevo cuando cada una de las demás ha traído otros tantos (MiCRO para varias).",
};

const acceptances: Catalogue = {
  "ways.acceptance-next": () => "lo que vale tanto como lo que presentaría después",
  "ways.about-acceptance-next": () =>
    "Acepta el paquete sobre la mesa si le vale al menos tanto como el siguiente suyo.",
  "ways.acceptance-own": () => "su propia regla",
  "ways.about-acceptance-own": () =>
    "Acepta por la regla que trae este modo de comportarse o, si no, lo que vale tanto como su siguiente paquete.",
  "ways.acceptance-previous": () => "lo que vale tanto como lo último que presentó",
  "ways.about-acceptance-previous": () =>
    "Acepta el paquete sobre la mesa si le vale al menos tanto como el último suyo.",
  "ways.acceptance-gap": () => "lo que vale casi tanto como lo último que presentó",
  "ways.about-acceptance-gap": () =>
    "Acepta el paquete sobre la mesa si entre él y el último suyo hay solo una pequeña distancia.",
  "ways.acceptance-constant": () => "lo que alcanza un nivel fijo",
  "ways.about-acceptance-constant": () => "Acepta cualquier paquete que le valga al menos eso.",
  "ways.acceptance-time": () => "tarde, todo lo que es tan bueno como no acordar",
  "ways.about-acceptance-time": () =>
    "Acepta cualquier paquete tan bueno como no acordar, o mejor, cuando ha pasado tal parte del tiempo, y antes ninguno.",
  "ways.acceptance-best-received": () => "tarde, lo que vale tanto como lo mejor que ha oído",
  "ways.about-acceptance-best-received": () =>
    "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como lo mejor que se le ha ofrecido.",
  "ways.acceptance-best-lately": () => "tarde, lo que vale tanto como lo mejor que ha oído últimamente",
  "ways.about-acceptance-best-lately": () =>
    "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como la mejor de las últimas ofertas.",
  "ways.acceptance-average-lately": () =>
    "tarde, lo que vale tanto como el promedio de lo último que ha oído",
  "ways.about-acceptance-average-lately": () =>
    "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como el promedio de las últimas ofertas.",
};

const models: Catalogue = {
  "ways.model-frequency": () => "lo que la otra parte sigue pidiendo",
  "ways.about-model-frequency": () =>
    "Toma un asunto por más importante para la otra parte cuanto menos cambia su opción.",
  "ways.model-bayesian": () => "lo que explicaría los paquetes de la otra parte",
  "ways.about-model-bayesian": () =>
    "Sopesa muchas lecturas posibles de los deseos de la otra parte según lo bien que explican lo que presentó.",
};

const joinings: Catalogue = {
  "ways.joining-enough": () => "si se suman bastantes más",
  "ways.about-joining-enough": () =>
    "Se suma si lo hacen tantas otras partes que no queda peor que sin acuerdo; se entiende que cada una aporta por igual a lo que vale el paquete.",
  "ways.joining-side": () => "si se suma una parte determinada",
  "ways.about-joining-side": () =>
    "Solo se suma a quienes estén con esa parte; se entiende que sin ella el paquete no le vale nada.",
  "ways.joining-sure": () => "solo si bastan los menos posibles",
  "ways.about-joining-sure": () =>
    "No pone condiciones: sí cuando no queda peor que sin acuerdo ni siquiera con los menos que pueden quedar obligados; si no, no.",
  "ways.joining-whoever": () => "se sume quien se sume",
  "ways.about-joining-whoever": () =>
    "No pone condiciones: se entiende que el paquete le vale lo mismo, sea quien sea quien quede obligado.",
};

const protocols: Catalogue = {
  "ways.protocol-alternating-offers": () => "por turnos: aceptar o presentar un paquete",
  "ways.about-protocol-alternating-offers": () =>
    "Por turnos, cada parte acepta lo que está sobre la mesa o presenta otro paquete. Todas deben aceptar el mismo.",
  "ways.protocol-simultaneous-offers": () => "todas a la vez",
  "ways.about-protocol-simultaneous-offers": () =>
    "En cada ronda todas presentan un paquete al mismo tiempo; luego se pregunta a cada una por los paquetes de las demás.",
  "ways.protocol-majority-vote": () => "votaciones: basta con tantas",
  "ways.about-protocol-majority-vote": () =>
    "Una presenta un paquete y las demás votan; se acuerda cuando más de cierta parte de todas dice que sí.",
  "ways.protocol-conditional-vote": () => "votaciones con condiciones: me sumo si se suman",
  "ways.about-protocol-conditional-vote": () =>
    "Una presenta un paquete, y cada una puede hacer depender su sí de quién más se sume, o de cuántas.",
  "ways.protocol-single-text": () => "un texto único de quien media",
  "ways.about-protocol-single-text": () =>
    "Quien media cambia un solo texto paso a paso; cada parte dice si el cambio es mejor, peor o igual. Al final se toma o se deja.",
  "ways.protocol-shuttle": () => "alguien que media va y viene",
  "ways.about-protocol-shuttle": () => "Las partes no se reúnen; quien media lleva paquetes de una a otra.",
};

export const strategySentences: Catalogue = {
  ...strategies,
  ...acceptances,
  ...models,
  ...joinings,
  ...protocols,
};
