// Lists that are put in order by hand, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const lists: Catalogue["lists"] = {
  handle: (what) => `Mover ${what}`,
  up: (what) => `Subir: ${what}`,
  down: (what) => `Bajar: ${what}`,
  moved: (what, place, count) => `${what}: ahora en el lugar ${place} de ${count}.`,
  takeAway: (what) => `Quitar: ${what}`,
  notChosen: (typed) => `«${typed}» no está elegido todavía. Se elige de la lista con Enter.`,
  keys: "Arrastrar, o pulsar Alt con la flecha arriba o abajo.",
};
