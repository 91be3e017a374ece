// All cases, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const home: Catalogue["home"] = {
  title: "¿De qué conflicto se trata?",
  lead: "Se describe quién quiere qué, y se ve qué es posible. Todo queda en este dispositivo.",
  yourCases: "Casos en este dispositivo",
  none: "Aquí no hay todavía ningún caso. Se puede empezar con uno en blanco o mirar antes un ejemplo.",
  examples: "Ejemplos",
  examplesLead:
    "Cada uno se abre como una copia propia, en la que puede cambiarse todo. Están escritos en inglés.",
  newBlank: "Caso nuevo",
  newTitle: "Caso nuevo",
  changed: (when) => `último cambio: ${when}`,
  notWorkedOut: "Sin examinar todavía.",
  noPage: "No se pudieron obtener los ejemplos.",
  showTour: "Ver un recorrido",
  undoRemove: "Deshacer",
  onThisDevice: "Qué se conserva, y dónde",
};
