// The pages of a student in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { of, within } from "./names.ts";

type Texts = Catalogue["exercise"];

const opening: Texts["opening"] = {
  title: "Ejercicio",
  opening: "Se está abriendo el ejercicio…",
  door: "¿Qué ejercicio se quiere jugar?",
  doorLead:
    "Un ejercicio llega como enlace o como archivo. El enlace se abre solo; el archivo se elige aquí. Lo que contiene queda en este dispositivo.",
  chooseFile: "Elegir el archivo del ejercicio",
  faults: {
    cut: "Este ejercicio no está entero: una parte del enlace o del archivo se cortó o cambió en el camino. Conviene pedirlo otra vez y copiarlo desde la primera letra hasta la última.",
    "too-large": "Esto es demasiado grande para ser un ejercicio. No se abrió nada.",
    unreadable: "Esto no es un ejercicio que pueda leerse aquí. No se abrió nada.",
    "not-one": "Esto no es un ejercicio. No se abrió nada.",
    newer:
      "Este ejercicio se hizo con una versión posterior de Parley. Conviene recargar la página o pedir a quien la aloja que la actualice.",
    "broken-case":
      "El caso de este ejercicio no puede leerse. No se abrió nada; quien hizo el enlace puede hacerlo de nuevo.",
  },
};

const start: Texts["start"] = {
  questionAlone: (side) => `Aquí se habla por ${within(side)}. ¿Qué puede conseguirse?`,
  questionBoth: (first, second) => `¿Qué acordarán ${within(first)} y ${within(second)}?`,
  lead: (title, rounds) => `${title}. Como mucho, ${rounds}; en cada una, cada parte habla una vez.`,
  against: (side) => `Por ${within(side)} juega el programa.`,
  partnerElsewhere: (side) => `Por ${within(side)} habla otra persona, en su propio dispositivo.`,
  bothHere:
    "Dos personas comparten esta pantalla. Cada vez que pasa de una a otra, una página intermedia la cubre.",
  first: (side) => `Habla primero ${within(side)}.`,
  name: (side) => `El nombre de quien habla por ${within(side)}`,
  nameHint: "Va en lo que se entrega y en ningún otro sitio. Vale uno inventado.",
  begin: "Empezar las conversaciones",
  kept: "Lo que se dice se guarda en este dispositivo: la página puede cerrarse y volver a abrirse con el mismo enlace.",
};

const role: Texts["role"] = {
  title: (side) => `La hoja ${of(side)}`,
  keep: "Solo quien habla por esta parte sabe lo que hay en ella. Qué contar a la otra parte es decisión suya.",
  estimated: "Lo que quiere esta parte lo juzgó otra persona.",
  issuesTitle: "Lo que hay que acordar",
  mattersMost: "lo que más importa a esta parte",
  mattersMuch: "importa mucho a esta parte",
  mattersSome: "importa algo a esta parte",
  mattersLittle: "importa poco a esta parte",
  mattersNot: "no importa a esta parte",
  bestToWorst: (options) => `De mejor a peor para esta parte: ${options}.`,
  same: (options) => `Da igual a esta parte: ${options}.`,
  option: (name, points) => `${name} (${points})`,
  pointsHint:
    "Entre paréntesis: puntos. Los de todos los asuntos suman lo que vale un paquete para esta parte.",
  together:
    "Algunas opciones valen juntas más o menos que cada una por sí sola; lo que se compone muestra el total.",
  togetherPlain: "Algunas opciones son juntas mejores o peores para esta parte que cada una por sí sola.",
  wantsTitle: "Lo que hay que pedir",
  refusesTitle: "Lo que hay que rechazar",
  refusesNothing: "No hay nada que rechazar a toda costa.",
  term: (issue, options) => `${issue}: ${options}`,
  noDealTitle: "Si no hay acuerdo",
  noDealPoints: (worth, low, high) =>
    `Sin acuerdo quedan ${worth} puntos. El peor paquete para esta parte vale ${low}; el mejor, ${high}.`,
  noDealBelow: "Sin acuerdo queda menos que con el peor paquete.",
  noDealAbove: "Sin acuerdo queda más que con cualquier paquete.",
  noDealWithin: (tenths) =>
    `No acordar está a unas ${tenths} décimas del camino desde el peor paquete hasta el mejor.`,
  noDealWorst: "No acordar es más o menos tan malo como el peor paquete.",
  noDealBest: "No acordar es más o menos tan bueno como el mejor paquete.",
  again: "La hoja propia",
};

const talks: Texts["talks"] = {
  question: (side) => `¿Qué dice ${within(side)}?`,
  waiting: (side) => `¿Qué responde ${within(side)}?`,
  coverQuestion: (side) => `¿Está ante la pantalla quien habla por ${within(side)}?`,
  coverLead: (side) => `Ahora es el turno ${of(side)}. Quien habla por la otra parte mira a otro lado.`,
  coverNamed: (name, side) =>
    `Ahora es el turno de ${name}, por ${within(side)}. La otra persona mira a otro lado.`,
  uncover: (side) => `Hablo por ${within(side)}: mostrar mi página`,
  handed: "La palabra está dicha. Ahora pasa la pantalla.",
  buildPlain:
    "Conviene componer un paquete y presentarlo. La hoja dice qué significa cada opción para esta parte.",
};

const codes: Texts["codes"] = {
  title: "Entre los dos dispositivos",
  send: "Este código va a la otra persona, en cualquier mensaje o de viva voz. Contiene la última palabra y nada de la hoja.",
  own: "El código de la última palabra",
  awaiting: (side) => `Después llega el código ${of(side)}, que se pone aquí.`,
  awaitingFirst: (side) => `Habla primero ${within(side)}. Su código se pone aquí.`,
  field: "El código de la otra persona",
  take: "Tomarlo",
  faults: {
    "not-one": "Esto no es el código de un turno. Uno se parece a 3-offer-2.1.4-k7f2qz9.",
    earlier: (turn, awaited) =>
      `Este es el código del turno ${turn}, ya pasado. Se espera el del turno ${awaited}.`,
    later: (turn, awaited) =>
      `Este es el código del turno ${turn}, pero falta el del turno ${awaited}. Conviene pedirlo antes.`,
    other:
      "Este código no sigue a lo dicho aquí. Puede haber una letra mal o ser de otras conversaciones. No se cambió nada.",
  },
  room: "Para conversaciones en que se dice más que paquetes, con varias personas por parte o durante días, conviene una sala.",
};

const end: Texts["end"] = {
  question: "¿Cómo acabó?",
  agreed: (round, rounds) => `Hubo acuerdo en la ronda ${round} de ${rounds}.`,
  deadline: (rounds) => `El tiempo se agotó sin acuerdo, tras ${rounds}.`,
  walkedAway: (side, round) => `En la ronda ${round} abandonó ${within(side)}. No hay acuerdo.`,
  failed: "Las conversaciones acabaron sin acuerdo.",
  deal: "Lo acordado",
  resultOf: (side) => `El resultado ${of(side)}`,
  more: (worth, noDeal, gain) =>
    `El acuerdo vale ${worth} puntos para esta parte; sin él habría tenido ${noDeal}. Son ${gain} más.`,
  less: (worth, noDeal, loss) =>
    `El acuerdo vale ${worth} puntos para esta parte; sin él habría tenido ${noDeal}. Son ${loss} menos.`,
  even: (worth) => `El acuerdo vale ${worth} puntos para esta parte, tanto como no acordar.`,
  noDeal: (noDeal) => `Sin acuerdo quedan ${noDeal} puntos.`,
  refused: (noDeal) =>
    `El acuerdo cruza una línea que había que rechazar. Sin él habría quedado con ${noDeal} puntos.`,
  later: "Cómo se compara con lo que habría sido posible, y con los demás, se ve en la puesta en común.",
  handInTitle: "Entregar",
  handInLead:
    "Este texto o archivo es para quien enseña. Contiene los nombres dados al empezar, cada palabra dicha y el acuerdo; de aquí no se envía nada.",
  handIn: "El texto que se entrega",
  handInSummary: (title, names) => `${title} – ${names}`,
  fileName: "entrega",
  copy: "Copiar",
  copied: "Copiado",
  save: "Guardar como archivo",
  again: "Empezar de nuevo",
  againTitle: "¿Empezar de nuevo estas conversaciones?",
  againLead:
    "Lo dicho en ellas desaparece entonces de este dispositivo. La entrega dice cuántas veces se empezó.",
  againYes: "Empezar de nuevo",
};

const explained: Texts["explained"] = {
  title: "El ejercicio",
  method:
    "Las partes hablan por turnos: cada una presenta un paquete, acepta el que presentó la otra o abandona. El primer paquete que acepta la otra es el acuerdo. Acabadas las rondas, no hay ninguno.",
  inputs: "La hoja propia y lo que dicen ambas partes.",
  caveat: "De este dispositivo no sale nada más que lo que se envía o se entrega a mano.",
  machine:
    "El enlace tiene que contener también la hoja de la otra parte, porque el programa juega por ella aquí. La página la oculta, pero quien se empeñe podría leerla.",
};

export const exercise: Texts = { opening, start, role, talks, codes, end, explained };
