// What the margin of the profiles says of each layer, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const profileExplanations: Catalogue["profiles"]["explain"] = {
  screen: {
    title: "De unas pocas palabras a una imagen",
    method:
      "Cada capa reduce lo que una parte puede querer. Mientras algo quede abierto, se examinan todas las lecturas compatibles; una imagen las muestra en valores medios.",
    inputs: "Lo que se completa aquí, y nada más.",
    caveat:
      "Lo que alguien más juzgó desde fuera es una estimación, y queda marcado como tal, aquí y en todos los resultados.",
  },
  rank: {
    title: "El orden de los asuntos",
    method:
      "Del orden por sí solo se deduce que ningún asunto cuenta menos que uno situado por debajo. Se examinan todos los pesos compatibles; la imagen toma su centro.",
    inputs: "El orden, con empates. Los asuntos que no importan reciben el peso 0.",
    caveat:
      "Cuenta cuánto puede ir un asunto de su peor opción a la mejor en este caso, no lo grave que sea su materia.",
  },
  marks: {
    title: "Marcas de las opciones",
    method:
      "Una opción imprescindible está en lo más alto de su asunto y pasa a ser una demanda. Lo bueno está en la mitad superior; lo tolerable, en la inferior. Una línea roja excluye todo paquete que la contenga.",
    inputs: "Una marca para cada opción, o ninguna.",
    caveat:
      "Una marca dice solo la mitad de la escala. Dos opciones buenas no tienen por qué ser igual de buenas.",
  },
  numbers: {
    title: "Pesos y números",
    method:
      "Los puntos se usan tal como están. Los pasos de lo peor a lo mejor se convierten en pesos proporcionales a ellos. Las comparaciones de dos asuntos se convierten en los pesos que mejor se ajustan a ellas, con una medida de lo bien que encajan entre sí.",
    inputs:
      "Números, o desde–hasta donde solo se conocen de forma aproximada. Los números en cursiva los calculó el programa.",
    caveat:
      "Más números no siempre compensan el esfuerzo: el medidor de al lado dice cuáles cambiarían la respuesta.",
  },
  noDeal: {
    title: "La falta de acuerdo",
    method:
      "Un paquete mejor que la falta de acuerdo sitúa el valor de esta por debajo del suyo; uno peor, por encima. La pregunta siguiente reduce a la mitad lo que queda abierto.",
    inputs: "Respuestas sobre paquetes completos que de verdad podrían ofrecerse.",
    caveat: "Nada pasa por sí solo al perfil. Si responde alguien que no es la parte, es una estimación.",
  },
  packages: {
    title: "Paquetes completos como comprobación",
    method:
      "Cada respuesta se compara con todas las lecturas del perfil: encaja en todas, en ninguna o en algunas. Donde no encaja en ninguna, se calculan los menores cambios que le dan cabida.",
    inputs: "Las respuestas, y el perfil tal como está.",
    caveat:
      "Las respuestas no cambian ningún resultado hasta que se cambie la respuesta o el perfil. Cualquiera de los dos puede ser el precipitado.",
  },
  limits: {
    title: "Demandas, líneas rojas y lo que va junto",
    method:
      "Los paquetes que cruzan una línea roja quedan fuera de lo aceptable. Las demandas se comparan con lo que las demás partes pueden aceptar. Las opciones que van juntas pueden valer más o menos que por separado.",
    inputs: "Combinaciones de opciones, con un motivo y, donde lo hay, el acto que lo muestra.",
    caveat:
      "Una línea roja que solo es una posición inicial dura oculta acuerdos. Conviene decir por qué lo es.",
  },
  meter: {
    title: "Qué cambiaría con más detalle",
    method:
      "Se sortean lecturas de lo conocido. Para cada cosa abierta se calcula cuánto de la duda sobre la respuesta desaparecería, en promedio, si se conociera justo eso con exactitud.",
    inputs: "Todos los perfiles tal como están, y los paquetes de la lista corta.",
    caveat:
      "Trata de si existe un acuerdo y de qué paquetes son aceptables para todas las partes, no de cuál de ellos es el más justo.",
  },
};
