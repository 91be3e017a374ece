// A first look around, in five steps, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const tour: Catalogue["tour"] = {
  title: "Un primer recorrido",
  step: (at, of) => `Paso ${at} de ${of}`,
  next: "Siguiente",
  back: "Atrás",
  leave: "Dejar el recorrido",
  finish: "Terminar",
  steps: {
    case: {
      title: "¿De qué se trata?",
      text: "Un caso empieza por las partes, los asuntos que hay entre ellas y los resultados posibles de cada asunto. Se escriben como una lista: Enter añade una línea, y el tabulador la convierte en opción.",
    },
    profiles: {
      title: "¿Qué quiere cada parte?",
      text: "Una página por parte. Se empieza por el orden de los asuntos y se puede parar en cualquier momento: la página dice si más detalle cambiaría la respuesta. Lo que solo se juzga desde fuera queda marcado como estimación.",
    },
    deals: {
      title: "¿Qué podrían acordar?",
      text: "Todos los paquetes de resultados, según lo que valen para cada parte. Al elegir opciones se ve moverse a ambas partes; se ve también qué se interpone y cuál sería el menor cambio que abre un acuerdo.",
    },
    hold: {
      title: "¿Se sostendrá?",
      text: "Qué puede hacer cada parte sin acuerdo o después de él, si alguien ganaría con ello y qué lo disuade: una respuesta creíble, o solo una amenaza.",
    },
    briefing: {
      title: "¿Qué se lleva a la sala?",
      text: "Un informe para imprimir o enviar, que omite lo que se decida. En todo el recorrido nada ha salido de este dispositivo.",
    },
  },
};
