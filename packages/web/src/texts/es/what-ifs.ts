// The screen of what-ifs in Spanish: variants of the case, kept by name and compared side by side.
import type { Catalogue } from "../catalogue.ts";
import { within } from "./names.ts";

export const whatIfs: Catalogue["whatIfs"] = {
  question: "¿Y si algo fuera diferente?",
  empty: "Todavía no se conserva ningún supuesto.",
  emptyMore:
    "Un supuesto es el caso con algo cambiado: una parte espera menos si fracasan las conversaciones, se renuncia a una demanda, una opción resulta imposible. Puede hacerse uno abajo; se calcula junto al caso tal como está y no cambia nada en el caso.",
  first:
    "Antes hay que nombrar las partes y los asuntos y decir qué quiere cada parte: entonces hay algo que cambiar.",
  toCase: "Ir al caso",
  answerNothing: "Conviene marcar lo que se quiere comparar.",
  answerBase: (deal) => `Tal como está el caso: ${deal}`,
  answerWith: (name, count) => `Con «${name}»: ${count}.`,
  answerSame: "Ninguno de los supuestos comparados cambia eso.",
  none: "ningún paquete serviría",
  open: "no puede decirse",
  packages: (written, count) => (count === 1 ? "serviría 1 paquete" : `servirían ${written} paquetes`),
  packagesBetween: (low, high) => `servirían entre ${low} y ${high} paquetes`,
  some: "servirían algunos paquetes",
  kept: {
    title: "Los supuestos de este caso",
    lead: (most) => `Pueden marcarse hasta ${most} para verlos uno junto a otro.`,
    compare: (name) => `Comparar «${name}»`,
    name: (name) => `Nombre del supuesto «${name}»`,
    about: "Por qué merece examinarse",
    aboutOf: (name) => `Sobre «${name}»`,
    changes: (name) => `Qué es diferente en «${name}»`,
    changesNothing: "No cambia nada en el caso tal como está ahora.",
    takeOver: "Llevarlo al caso",
    takeOverWhat: (name) => `Llevar al caso: ${name}`,
    takenOver: (name) =>
      `El caso está ahora como en «${name}». Ctrl+Z lo deshace. El supuesto se conserva; tal como está ahora el caso, no cambia nada.`,
    remove: (name) => `Quitar: ${name}`,
    more: "Explicarlo",
  },
  compare: {
    title: "Uno junto a otro",
    caption:
      "El caso tal como está, y cada supuesto. Lo que es como en el caso queda pálido; lo que difiere va en negrita.",
    base: "El caso tal como está",
    same: "como en el caso",
    was: (what) => `antes: ${what}`,
    notFound: "No encaja en el caso:",
    changes: "Qué es diferente",
    nothing: "nada",
    deal: "¿Existe un acuerdo?",
    yes: "sí",
    no: "no",
    unknown: "no se sabe",
    dealIs: (answer, count) => `${answer}: ${count}`,
    of: (count, all) => `${count} de ${all} paquetes`,
    between: (low, high, all) => `entre ${low} y ${high} de ${all} paquetes`,
    picture: "Todos los paquetes",
    pictureAlternative: (up, right) =>
      `Los paquetes según lo que valen para ${within(right)}, hacia la derecha, y para ${within(up)}, hacia arriba. Las líneas son cuánto vale la falta de acuerdo.`,
    share: "¿Con qué certeza?",
    rules: {
      nash: "Mayor producto de las ganancias (Nash)",
      egalitarian: "Lo mejor para la parte que menos gana",
    },
    noPackage: "ninguno",
    gain: (party, gain) => `${party}: ${gain}`,
    gainOpen: (party) => `${party}: abierto`,
    gains: "Sobre la falta de acuerdo, en los puntos propios de cada parte",
    option: (issue, option) => `${issue}: ${option}`,
    listed: "Paquetes que merecen llevarse a la mesa",
    listedCount: (written, count) => (count === 1 ? "1 paquete" : `${written} paquetes`),
    listedOne: (label, options) => `${label}: ${options}`,
    obstacle: "Qué se interpone",
    change: "Qué lo cambiaría",
    hold: "¿Se sostiene la situación de hoy sin acuerdo?",
    silent: "—",
    stopped: "sin calcular todavía",
  },
  make: {
    title: "Hacer un supuesto",
    kind: "Qué es diferente",
    kinds: {
      "no-deal": "cuánto vale la falta de acuerdo para una parte",
      "drop-demand": "se renuncia a una demanda",
      "drop-red-line": "se renuncia a una línea roja",
      "rule-out": "una opción es imposible",
      allow: "una combinación es posible después de todo",
      weight: "cuánto cuenta un asunto",
      worth: "cuánto vale una opción",
    },
    party: "Para quién",
    issue: "Asunto",
    option: "Opción",
    demand: "Demanda",
    redLine: "Línea roja",
    combination: "Combinación",
    low: "Valor, o el menor",
    high: "El mayor, si solo se conoce de forma aproximada",
    unknown: "Se desconoce",
    now: (value) => `Tal como está el caso: ${value}`,
    nowUnknown: "Tal como está el caso: se desconoce",
    nowUnsaid: "El caso no da ningún número para ello.",
    range: (low, high) => `de ${low} a ${high}`,
    asDeal: "tan bueno como un paquete determinado",
    whole: "entero",
    name: "Nombre",
    add: "Conservar este supuesto",
    also: "Cambiar en él una cosa más",
    soFar: "Hasta ahora:",
    drop: (what) => `Omitir: ${what}`,
    kept: (name) => `«${name}» se conserva y se compara.`,
    there: (name) => `Eso ya se conserva, como «${name}».`,
    nothing: "Así está ahora el caso; no hay nada que conservar.",
    faults: {
      empty: "Hay que escribir un número, o dos para un intervalo.",
      "no-number": "Hay que escribir un número, por ejemplo 12 o 0,5, o desde–hasta, por ejemplo 46–60.",
      "upside-down": "El menor tiene que estar por debajo del mayor.",
    },
    none: {
      "drop-demand": "Ninguna parte tiene una demanda en su perfil.",
      "drop-red-line": "Ninguna parte tiene una línea roja en su perfil.",
      allow: "Todas las combinaciones son ya posibles.",
      weight: "Ningún perfil tiene pesos propios; donde hay puntos, puede cambiarse cuánto vale una opción.",
      other: "Todavía no hay nada que esto pudiera cambiar.",
    },
  },
  names: {
    noDeal: (party, value) => `la falta de acuerdo vale ${value} para ${within(party)}`,
    noDealUnknown: (party) => `se desconoce cuánto vale la falta de acuerdo para ${within(party)}`,
    dropDemand: (party, what) => `${party}, sin esta demanda: ${what}`,
    dropRedLine: (party, what) => `${party}, sin esta línea roja: ${what}`,
    ruleOut: (issue, option) => `${issue}: ${option} es imposible`,
    allow: (what) => `posible después de todo: ${what}`,
    weight: (party, issue, value) => `«${issue}» cuenta ${value} para ${within(party)}`,
    worth: (party, issue, option, value) => `${option} en «${issue}» vale ${value} para ${within(party)}`,
    limit: (party, what) => `${party}: ${what}`,
  },
  earlier: {
    title: "A partir de lo cambiado",
    lead: "Se prueba algo en cualquier lugar del caso y después se vuelve aquí: la diferencia pasa a ser un supuesto.",
    nothing: "No se ha cambiado nada desde que el caso se abrió aquí.",
    since: "Todo lo hecho desde que",
    opened: "se abrió aquí el caso",
    before: (what) => `antes de: ${what}`,
    way: "Y el caso",
    putBack: "vuelve a como estaba; lo cambiado se conserva como supuesto",
    keepChanges: "conserva lo cambiado; cómo estaba antes se conserva como supuesto",
    keep: "Conservar la diferencia",
    nameChanged: "Lo que se probó",
    nameBefore: "Como estaba antes",
  },
  labels: {
    add: (name) => `conservar el supuesto «${name}»`,
    rename: "cambiar el nombre de un supuesto",
    describe: "describir un supuesto",
    order: "poner los supuestos en otro orden",
    remove: (name) => `quitar el supuesto «${name}»`,
    takeOver: (name) => `llevar al caso el supuesto «${name}»`,
    putBack: (name) => `volver atrás en el caso y conservar «${name}»`,
  },
  why: {
    title: "Supuestos",
    method:
      "De cada supuesto se conserva lo que es diferente en él. Se aplica al caso tal como está ahora, y el conjunto se evalúa como el caso mismo: paquetes, lista corta, qué se interpone y con qué certeza. Los sorteos parten de la misma semilla, para que lo que difiere proceda del cambio y no del azar.",
    inputs:
      "El caso, sus perfiles y las diferencias enumeradas. Se guardan en what-ifs.yaml; en la línea de órdenes, parley assess CASE --what-if ID calcula uno de ellos.",
    caveat:
      "Cuando cambia el caso, cambia también a qué lleva un supuesto. El que ya no encaja se marca y dice por qué. Un supuesto dice qué se seguiría de él, no lo probable que es.",
    rows: {
      picture: {
        title: "Todos los paquetes",
        method:
          "Cada punto es un lugar con paquetes, según lo que valen para las dos partes. Todas las imágenes tienen la misma escala. Las líneas muestran cuánto vale la falta de acuerdo; los puntos oscuros son paquetes aceptables para ambas partes.",
        inputs:
          "Todos los paquetes, donde pueden examinarse todos; si no, una muestra sorteada con una semilla fija; ambos perfiles en el punto medio de lo conocido.",
        caveat: "Las escalas de los dos ejes no tienen nada que ver entre sí.",
      },
      nash: {
        title: "Mayor producto de las ganancias (Nash)",
        method:
          "Se multiplica lo que gana cada parte sobre la falta de acuerdo. De los paquetes que todas las partes podrían aceptar se muestra el del mayor producto. Es el mismo sea cual sea la unidad en que cuente cada parte.",
        inputs:
          "Los paquetes que no cruzan ninguna línea roja y el perfil de cada parte en el punto medio de lo conocido.",
        caveat:
          "Es una respuesta a qué es equilibrado, no un veredicto. Depende de cuánto vale la falta de acuerdo para cada parte; donde se desconoce, o donde ningún paquete deja mejor a todas las partes, no hay ninguno.",
      },
      egalitarian: {
        title: "Lo mejor para la parte que menos gana",
        method:
          "De los paquetes que todas las partes podrían aceptar se muestra el que deja lo más posible a la parte que menos gana sobre la falta de acuerdo; donde lo hacen varios, decide la siguiente que menos gana.",
        inputs:
          "Los paquetes que no cruzan ninguna línea roja y el perfil de cada parte en el punto medio de lo conocido.",
        caveat:
          "Compara los puntos de una parte con los de otra. Eso solo significa algo donde son comparables: contados en la misma unidad o acordados entre las partes.",
      },
      change: {
        title: "Qué lo cambiaría",
        method:
          "Donde se desconoce cuánto vale la falta de acuerdo para una parte, averiguarlo va primero. Donde ningún paquete serviría, se nombra el menor conjunto de demandas y líneas rojas sin el cual serviría alguno. Donde sirven algunos, se nombra la parte cuya falta de acuerdo tiene que mejorar menos para que no quede ninguno.",
        inputs:
          "Las demandas, las líneas rojas y los valores de la falta de acuerdo de cada perfil, en el punto medio de lo conocido.",
        caveat: "Nombra lo que va primero; puede haber otras maneras. No dice quién debería ceder.",
      },
    },
  },
};
