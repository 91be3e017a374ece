// The help of the command line on rooms, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const cliRoomHelpSentences: Catalogue = {
  "cli.help-room": () =>
    "participa en una sala desde la línea de órdenes: fundarla, invitar, admitir, entrar, mirar, sacarla, copiar las claves",
  "cli.help-room-create": () => "funda una sala en un servidor, con claves nuevas en una carpeta nueva",
  "cli.help-room-invite": () =>
    "muestra un enlace con el que una persona puede pedir que la admitan; con --name, dice además quién ocupa ese asiento",
  "cli.help-room-admit": () => "enumera a quienes piden entrar; con identificadores o --all, los admite",
  "cli.help-room-join": () =>
    "pide entrar con un enlace y espera hasta que alguien admita; «-» lee el enlace de la entrada estándar, y sin ninguno sigue esperando",
  "cli.help-room-show": () => "muestra cómo está la sala para este asiento y lo que ocurrió en ella",
  "cli.help-room-export": () =>
    "escribe lo que pudo leer este asiento en un archivo que puede comprobarse sin servidor",
  "cli.help-room-backup": () =>
    "escribe las claves de este miembro en un archivo, bajo la frase de paso de la carpeta",
  "cli.help-room-restore": () => "recupera las claves de un miembro de su copia en una carpeta nueva",
  "cli.help-room-keep": () => "la carpeta en la que se guardan las claves de este miembro y todo lo leído",
  "cli.help-room-passphrase": () =>
    "el archivo con la frase de paso (si se omite, la variable PARLEY_PASSPHRASE, o se pregunta en un terminal); donde se crea algo nuevo y no existe tal archivo, se sortean siete palabras y se escriben en él",
  "cli.help-room-json": () => "muestra como JSON lo que se hizo",
  "cli.help-room-server": () => "la dirección del servidor, como https://rooms.example",
  "cli.help-room-title": () => "cómo se llama la sala",
  "cli.help-room-frame": () =>
    "un caso, del que se llevan a la sala las partes, los asuntos y las opciones, y no los perfiles ni el registro ni las fuentes",
  "cli.help-room-seat-name": () => "cómo se llama el asiento propio",
  "cli.help-room-wait": () => "cuánto se espera a ser admitido (sin fin si se omite)",
  "cli.help-room-seat": () =>
    "un asiento que ya existe, por su identificador o su nombre (si se omite, uno nuevo, o el propio si no se pueden crear asientos)",
  "cli.help-room-name": () => "cómo se llama ese asiento",
  "cli.help-room-role": () => "con --name: party, observer o mediator (party si se omite)",
  "cli.help-room-party": () =>
    "con --name: la parte del caso por la que habla el asiento, por su identificador",
  "cli.help-room-all": () =>
    "admite a todos aquellos cuya petición responde a una invitación hecha desde aquí",
  "cli.help-room-turn-away": () => "rechaza las peticiones en lugar de admitirlas",
  "cli.help-room-offline": () => "toma lo guardado, sin preguntar al servidor",
  "cli.help-room-out": () => "el archivo que se escribe",
  "cli.help-room-lock-with": () =>
    "cierra el archivo con la frase de paso que hay en este; si no existe, se sortean siete palabras y se escriben en él",
  "cli.help-room-id": () => "con --server: el identificador de la sala",
  "cli.help-room-link": () => "cualquier invitación a la sala, usada o no, en lugar de --server y --room",
  "cli.help-verify-passphrase": () =>
    "el archivo con la frase de paso, donde un archivo está cerrado (si se omite, la variable PARLEY_PASSPHRASE, o se pregunta en un terminal)",
};
