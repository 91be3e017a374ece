// The help of the command line, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const cliHelpSentences: Catalogue = {
  "cli.help-parley": () =>
    "Parley lee lo que quiere cada parte de un conflicto y dice si existe un acuerdo, qué paquetes merecen llevarse a la mesa, qué se interpone y con qué certeza se sabe.\n\nCASE es una carpeta de caso, una carpeta o un archivo de otro programa (Genius, GeniusWeb, NegMAS, NegoLog, CSV) o el nombre de un caso que viene con Parley.",
  "cli.help-start": () =>
    "sirve en este equipo el banco de trabajo, una página para el navegador; con un caso, lo abre en ella",
  "cli.help-port": () =>
    "dónde servirlo (4747 si se omite); el navegador separa los casos guardados en cada puerto",
  "cli.help-no-open": () => "no abre un navegador",
  "cli.help-check": () => "enumera todo lo que está mal en un caso, con su lugar y el modo de corregirlo",
  "cli.help-assess": () => "muestra el resumen de un caso, o todas las cifras con --json",
  "cli.help-brief": () =>
    "escribe el informe de un caso como página (.html), para Word (.docx) o como Markdown (.md)",
  "cli.help-stability": () =>
    "dice dónde puede asentarse el conflicto de un caso, qué sostiene una situación y qué la haría caer, o todas las cifras con --json",
  "cli.help-rankings-drawn": () =>
    "cuántos órdenes de preferencia se sortean donde no son seguros (tantos como lleven poco tiempo, 1000 a lo sumo, si se omite)",
  "cli.help-state": () =>
    "la situación que debe sostenerse: el identificador de un estado, o las acciones que se llevan a cabo en él, separadas por comas (la que nombra el caso si se omite)",
  "cli.help-variant": () => "una variante del conflicto en lugar del conflicto tal como está",
  "cli.help-only": () => "una sola pregunta",
  "cli.help-ignore-return": () =>
    "no cuenta como respuesta que las demás partes devuelvan las cosas a la situación que se dejó",
  "cli.help-improve": () => "dice qué queda por ganar en un acuerdo, y para quién",
  "cli.help-new": () => "crea un caso comentado para completarlo",
  "cli.help-import": () => "convierte los archivos de otro programa en una carpeta de caso",
  "cli.help-export": () => "escribe un caso para otro programa",
  "cli.help-version": () => "muestra la versión",
  "cli.help-help": () => "muestra esta ayuda",
  "cli.help-help-verb": () => "muestra la ayuda de un verbo",
  "cli.help-after-error": () => "(parley --help enumera los verbos y lo que toman)",
  "cli.help-language": () =>
    "el idioma en que se habla y se escribe: en para inglés, es para español (en si se omite)",
  "cli.help-json": () => "muestra todas las cifras como JSON",
  "cli.help-seed": () => "desde dónde parte el azar; la misma semilla da las mismas cifras (1 si se omite)",
  "cli.help-draws": () => "cuántas lecturas de los datos inciertos se sortean (10\u202f000 si se omite)",
  "cli.help-output": () =>
    "el archivo que se escribe; si ya hay uno con ese nombre, se sustituye (si se omite, una página con el nombre del caso, en la carpeta actual)",
  "cli.help-date": () => "el día que lleva el informe, como 2025-05-07 (hoy si se omite)",
  "cli.help-for": () => "para quién es confidencial el informe; figura en cada página",
  "cli.help-omit": () =>
    "omite una sección: at-a-glance, parties, fair-division, deals, short-list, obstacles, how-sure, will-it-hold o method; puede darse más de una vez",
  "cli.help-withhold": () =>
    "no dice nada de lo que quiere esta parte más allá del registro, ni nada que se calculara con ello, para ninguna parte; puede darse más de una vez",
  "cli.help-recommend": () =>
    "en una copia con --withhold, dice aun así cuáles son los paquetes de la lista corta, sin razones ni cifras",
  "cli.help-watermark": () => "quién recibe esta copia; el nombre figura tenue detrás de cada página",
  "cli.help-deal": () => "el acuerdo, con una opción para cada asunto",
  "cli.help-to": () => "genius, geniusweb o csv",
};
