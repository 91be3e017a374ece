// Strategies, conditions of acceptance, opponent models and protocols in words. In Spanish.
import type { Catalogue } from "../catalogue.ts";

const strategies: Catalogue = {
  "strategy.boulware": () => "firme hasta tarde",
  "strategy.boulware.about": () =>
    "Se queda cerca de su mejor paquete y solo cede cuando se acerca el plazo.",
  "strategy.linear": () => "cede por igual",
  "strategy.linear.about": () =>
    "Recorre la misma parte del camino en cada ronda, hasta lo que vale no acordar en la última.",
  "strategy.conceder": () => "quiere acabar pronto",
  "strategy.conceder.about": () => "Cede enseguida, de modo que queda poco que ceder después.",
  "strategy.hardliner": () => "pide lo mejor para sí y nada más",
  "strategy.hardliner.about": () => "Presenta su mejor paquete cada vez, oiga lo que oiga.",
  "strategy.random-walker": () => "presenta paquetes al azar",
  "strategy.random-walker.about": () =>
    "Sortea entre los paquetes que no le resultan peores que no acordar. Una vara de medir, no un modo de negociar.",
  "strategy.tit-for-tat-relative": () => "responde con la misma moneda, en proporción",
  "strategy.tit-for-tat-relative.about": () =>
    "Cede en la proporción en que cedió la otra parte en su última jugada, y se desdice donde ella lo hizo.",
  "strategy.tit-for-tat-absolute": () => "responde con la misma moneda, paso por paso",
  "strategy.tit-for-tat-absolute.about": () =>
    "Cede tanto como cedió la otra parte en su última jugada, y algo más o menos según el azar.",
  "strategy.tit-for-tat-averaged": () => "responde con la misma moneda, de promedio",
  "strategy.tit-for-tat-averaged.about": () =>
    "Cede en la proporción media en que cedió la otra parte en sus últimas jugadas.",
  "strategy.nice-tit-for-tat": () => "responde con la misma moneda, hacia un paquete equitativo",
  "strategy.nice-tit-for-tat.about": () =>
    "Avanza hacia el paquete con el mayor producto de ganancias tanto como parece haber avanzado la otra parte.",
  "strategy.mirroring": () => "responde con la clase de jugada que recibe",
  "strategy.mirroring.about": () =>
    "A un paso hacia ella responde con un paso hacia la otra parte, y a uno egoísta con otro egoísta.",
  "strategy.trade-off": () => "mantiene su nivel y busca lo que gusta a la otra parte",
  "strategy.trade-off.about": () =>
    "Se queda con el mismo valor y presenta lo que más se parece al último paquete de la otra parte.",
  "strategy.micro": () => "cede solo tan deprisa como la otra parte",
  "strategy.micro.about": () =>
    "Presenta un paquete nuevo por cada paquete nuevo que oye, empezando por el mejor para sí (MiCRO).",
  "strategy.micro-many": () => "cede solo tan deprisa como todas las demás",
  "strategy.micro-many.about": () =>
    "Presenta un paquete nuevo cuando cada una de las demás ha traído otros tantos (MiCRO para varias).",
};

const acceptances: Catalogue = {
  "acceptance.next": () => "lo que vale tanto como lo que presentaría después",
  "acceptance.next.about": () =>
    "Acepta el paquete sobre la mesa si le vale al menos tanto como el siguiente suyo.",
  "acceptance.own": () => "su propia regla",
  "acceptance.own.about": () =>
    "Acepta por la regla que trae este modo de comportarse o, si no, lo que vale tanto como su siguiente paquete.",
  "acceptance.previous": () => "lo que vale tanto como lo último que presentó",
  "acceptance.previous.about": () =>
    "Acepta el paquete sobre la mesa si le vale al menos tanto como el último suyo.",
  "acceptance.gap": () => "lo que vale casi tanto como lo último que presentó",
  "acceptance.gap.about": () =>
    "Acepta el paquete sobre la mesa si entre él y el último suyo hay solo una pequeña distancia.",
  "acceptance.constant": () => "lo que alcanza un nivel fijo",
  "acceptance.constant.about": () => "Acepta cualquier paquete que le valga al menos eso.",
  "acceptance.time": () => "tarde, todo lo que mejora no acordar",
  "acceptance.time.about": () =>
    "Acepta cualquier paquete mejor que no acordar cuando ha pasado tal parte del tiempo, y antes ninguno.",
  "acceptance.best-received": () => "tarde, lo que vale tanto como lo mejor que ha oído",
  "acceptance.best-received.about": () =>
    "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como lo mejor que se le ha ofrecido.",
  "acceptance.best-lately": () => "tarde, lo que vale tanto como lo mejor que ha oído últimamente",
  "acceptance.best-lately.about": () =>
    "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como la mejor de las últimas ofertas.",
  "acceptance.average-lately": () => "tarde, lo que vale tanto como el promedio de lo último que ha oído",
  "acceptance.average-lately.about": () =>
    "Acepta lo que vale tanto como su siguiente paquete; tarde, también lo que vale tanto como el promedio de las últimas ofertas.",
};

const models: Catalogue = {
  "model.frequency": () => "lo que la otra parte sigue pidiendo",
  "model.frequency.about": () =>
    "Toma un asunto por más importante para la otra parte cuanto menos cambia su opción.",
  "model.bayesian": () => "lo que explicaría los paquetes de la otra parte",
  "model.bayesian.about": () =>
    "Sopesa muchas lecturas posibles de los deseos de la otra parte según lo bien que explican lo que presentó.",
};

const protocols: Catalogue = {
  "protocol.alternating-offers": () => "por turnos: aceptar o presentar un paquete",
  "protocol.alternating-offers.about": () =>
    "Por turnos, cada parte acepta lo que está sobre la mesa o presenta otro paquete. Todas deben aceptar el mismo.",
  "protocol.simultaneous-offers": () => "todas a la vez",
  "protocol.simultaneous-offers.about": () =>
    "En cada ronda todas presentan un paquete al mismo tiempo; luego se pregunta a cada una por los paquetes de las demás.",
  "protocol.majority-vote": () => "votaciones: basta con tantas",
  "protocol.majority-vote.about": () =>
    "Una presenta un paquete y las demás votan; se acuerda cuando más de cierta parte de todas dice que sí.",
  "protocol.conditional-vote": () => "votaciones con condiciones: me sumo si se suman",
  "protocol.conditional-vote.about": () =>
    "Una presenta un paquete, y cada una puede hacer depender su sí de quién más se sume.",
  "protocol.single-text": () => "un texto único de quien media",
  "protocol.single-text.about": () =>
    "Quien media cambia un solo texto paso a paso; cada parte dice si el cambio es mejor, peor o igual. Al final se toma o se deja.",
  "protocol.shuttle": () => "alguien que media va y viene",
  "protocol.shuttle.about": () => "Las partes no se reúnen; quien media lleva paquetes de una a otra.",
};

export const strategySentences: Catalogue = { ...strategies, ...acceptances, ...models, ...protocols };
