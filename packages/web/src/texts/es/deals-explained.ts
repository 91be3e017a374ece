// What the margin of the screen of deals says of each part, in Spanish.
import type { Catalogue } from "../catalogue.ts";

const answers = {
  answer: {
    title: "Si existe un acuerdo",
    method:
      "Cada paquete que el caso permite se compara con lo que cada parte tiene sin acuerdo y con todas las líneas rojas. Donde hay demasiados paquetes para recorrerlos, una búsqueda demuestra o refuta que alguno es aceptable.",
    inputs:
      "Los asuntos, las opciones, las combinaciones imposibles y el perfil de cada parte en el punto medio de lo conocido.",
    caveat:
      "Los valores son propios de cada parte; no pueden sumarse ni compararse entre partes. Una estimación es el juicio de alguien, no la palabra de la parte.",
  },
  picture: {
    title: "La imagen de todos los paquetes",
    method:
      "Cada paquete está donde lo sitúa lo que vale para cada parte. En el borde están aquellos que ningún otro mejora para una parte sin coste para las demás. Los puntos con nombre son los que eligen cuatro reglas de equidad.",
    inputs:
      "Todos los paquetes, donde pueden examinarse todos; si no, una muestra sorteada con una semilla fija.",
    caveat:
      "Los lugares se calculan en el punto medio de lo conocido; cruces y bandas muestran cuánto puede desviarse. Las escalas de dos ejes no tienen nada que ver entre sí.",
  },
  builder: {
    title: "Un paquete construido",
    method:
      "El valor de un paquete es la suma de lo que valen sus opciones para una parte, con lo que añaden algunas opciones cuando van juntas. Junto a cada opción figura la diferencia que supondría por sí sola. Para mejorar un paquete para una parte, una búsqueda maximiza el valor para ella sin que baje el de ninguna otra.",
    inputs: "El perfil de cada parte en el punto medio de lo conocido, y todas las líneas rojas.",
    caveat: "Los intervalos son todo lo que los perfiles dejan posible; son amplios donde se sabe poco.",
  },
  makeUp: {
    title: "Qué compensaría un cambio",
    method:
      "Se prueban todos los conjuntos de hasta tres cambios más que devuelven a la parte lo que tenía. Primero van los que no dejan a nadie peor que antes del cambio; después, los que menos cuestan a la parte que lo pidió.",
    inputs: "El perfil de cada parte en el punto medio de lo conocido.",
    caveat: "Dice qué bastaría sobre el papel, no qué pediría la parte.",
  },
};

const reasons = {
  shortList: {
    title: "La lista corta",
    method:
      "De tres a cinco paquetes: los que eligen las reglas de equidad, el que resiste en más lecturas, los que mantienen lo pedido y los más diferentes entre los buenos. Los paquetes que dicen casi lo mismo figuran una sola vez.",
    inputs:
      "Los paquetes que no cruzan ninguna línea roja, y 10\u202f000 lecturas de lo que los perfiles dejan abierto.",
    caveat:
      "La lista es un comienzo para conversar; un paquete que no figura en ella puede ser mejor por razones que los perfiles no contienen.",
  },
  story: {
    title: "Qué se interpone",
    method:
      "Las demandas y las líneas rojas se prueban juntas y por separado: quién pide más de lo que la otra parte puede aceptar, cuáles no pueden obtenerse a la vez, a qué conjuntos mínimos habría que renunciar y a qué distancia quedan entonces las partes.",
    inputs:
      "Las demandas, las líneas rojas y los valores de la falta de acuerdo de cada perfil, en el punto medio de lo conocido.",
    caveat: "Que sobre el papel pueda renunciarse a una demanda no dice quién debería ceder.",
  },
  prices: {
    title: "Qué cuesta una demanda",
    method:
      "Se cuentan los paquetes aceptables y se busca el mejor de cada parte, con la demanda cumplida y sin ella.",
    inputs: "Los paquetes que todas las partes podrían aceptar tal como están las cosas.",
    caveat: "Cada demanda se toma por separado; dos juntas pueden costar más que su suma.",
  },
  sure: {
    title: "Con qué certeza se sabe esto",
    method:
      "Los perfiles se leen de muchas maneras, cada una tan probable como cualquier otra que dejen posible, y en cada lectura se pregunta si existe un acuerdo y para quién es aceptable cada paquete. Donde se desconoce cuánto vale la falta de acuerdo, la respuesta se da para cada valor que pueda tener.",
    inputs: "Los intervalos, los órdenes y lo desconocido de los perfiles; sorteos con una semilla fija.",
    caveat:
      "La proporción cuenta lecturas de lo conocido. No es la probabilidad de que las partes lleguen a un acuerdo.",
  },
  detail: {
    title: "Qué cambiaría sabiendo más",
    method:
      "Para cada cosa que los perfiles dejan abierta: cuánto de la duda sobre la respuesta desaparecería, en promedio, si se conociera con exactitud.",
    inputs: "Lecturas de lo que los perfiles dejan abierto.",
    caveat: "Las partes menores de una décima apenas se distinguen de nada.",
  },
};

export const explained: Catalogue["deals"]["explained"] = { ...answers, ...reasons };
