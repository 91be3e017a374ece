// What the command line tells about zip files, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const cliFileSentences: Catalogue = {
  "cli.bad-zip": ({ path }) =>
    `${path} no es un archivo zip que pueda leerse. Compruebe que se abre con otro programa o nombre otro archivo.`,
  "cli.zip-escapes": ({ path, name }) =>
    `${path} contiene un archivo que saldría de su carpeta (${name}). No se leyó nada. Vuelva a crear el archivo zip a partir de la carpeta del caso.`,
  "cli.locked": ({ path }) =>
    `${path} está protegido con una frase de contraseña, que la línea de órdenes no pide. Ábralo en el banco de trabajo (parley start) y guárdelo ahí sin frase de contraseña.`,
};
