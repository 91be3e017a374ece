// What the command line tells in Spanish about how the workbench is served, to others too, and about its rooms.
import type { Catalogue, Params } from "../catalogue.ts";
import { listOf, quoted } from "./wording.ts";

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const said = (cause: Params[string]): string => (cause ? ` (${cause})` : "");
const q = (value: Params[string]): string => quoted(String(value));

const outside: Catalogue = {
  "cli.port-in-use": ({ port }) =>
    `El puerto ${port} está ocupado por otro programa o por un Parley en marcha. Detenga ese, o nombre otro puerto con --port.`,
  "cli.port-kept-back": ({ port }) =>
    `El sistema reserva el puerto ${port}. Nombre uno a partir de 1024 con --port y haga que un proxy inverso lleve hasta él, o pida permiso a quien administra el equipo.`,
  "cli.foreign-address": ({ path }) =>
    `${path} no es una dirección de este equipo. Nombre una de las suyas con --listen, o 0.0.0.0 para todas.`,
  "cli.certificate-refused": () =>
    "No pudo iniciarse ningún servidor https con el certificado y su clave. Haga ambos de nuevo, con una clave de al menos 2048 bits (RSA) o 256 bits (curva elíptica).",
  "cli.link-not-taken": () =>
    "El Parley que está en marcha no recibió la invitación. Deténgalo y vuelva a entrar; los casos guardados en el navegador se conservan, y la invitación sigue valiendo.",
};

const workbench: Catalogue = {
  "cli.workbench-reached-at": ({ origin }) =>
    `Los demás llegan por ${origin}, en cuanto un proxy inverso lleve desde allí hasta aquí.`,
  "cli.invitation-opens-at": ({ address }) => `La invitación se abre en ${address}`,
  "cli.join-not-remembered": ({ server }) =>
    `No pudo anotarse que la página puede hablar con ${server}. Podrá hasta que termine este Parley; después, entre de nuevo con el enlace.`,
  "cli.join-paste": () => "Pegue el enlace y pulse Intro. No se muestra.",
  "cli.joined-servers-broken": ({ folder }) =>
    `El archivo joined-servers.json de ${folder} no está como Parley lo escribe, así que la página no puede hablar con los servidores que contiene. El archivo se dejó como está. Si no lo cambió usted, quítelo y abra de nuevo las salas con parley join.`,
  "cli.switches-not-used": ({ switches }) =>
    `Sigue como se inició; ${listOf(texts(switches))} no tuvo efecto. Para cambiarlo, deténgalo y vuelva a empezar.`,
  "cli.certificate-expired": ({ path }) =>
    `El certificado de ${path} ha caducado, así que los navegadores rechazarán la página. Renuévelo y vuelva a empezar.`,
};

const rooms: Catalogue = {
  "cli.rooms-closed-no-programs": () =>
    "No pueden abrirse salas: para este sistema no viene con Parley ninguna base de datos. Instale PostgreSQL 15 o posterior y ponga su dirección en PARLEY_DATABASE_URL, o empiece con --rooms off.",
  "cli.rooms-closed-programs-fail": ({ cause }) =>
    `No pueden abrirse salas: la base de datos que viene con Parley no funciona aquí${said(cause)}. Instale PostgreSQL 15 o posterior y ponga su dirección en PARLEY_DATABASE_URL, o empiece con --rooms off.`,
  "cli.rooms-closed-no-account": () =>
    "No pueden abrirse salas: la base de datos no debe funcionar como root, y no hay otra cuenta para ella. Inicie Parley con una cuenta propia.",
  "cli.rooms-closed-folder-out-of-reach": ({ folder }) =>
    `No pueden abrirse salas: la cuenta con la que funciona la base de datos no llega a ${folder}. Permita que otros pasen por las carpetas superiores, o inicie Parley con una cuenta propia.`,
  "cli.rooms-closed-foreign-data": ({ folder }) =>
    `No pueden abrirse salas: ${folder} contiene los datos de otra versión de la base de datos, u otra cosa. No se cambió nada. Use el Parley que los escribió, o mueva la carpeta a otro lugar.`,
  "cli.rooms-closed-cannot-make-data": ({ folder, cause }) =>
    `No pueden abrirse salas: no pudo crearse la base de datos en ${folder}${said(cause)}. Compruebe que queda espacio en el disco y que puede escribir allí.`,
  "cli.rooms-closed-cannot-start": ({ folder, cause }) =>
    `No pueden abrirse salas: la base de datos de ${folder} no arranca${said(cause)}. Su registro, en esa carpeta, dice más.`,
  "cli.rooms-closed-bad-address": () =>
    "No pueden abrirse salas: PARLEY_DATABASE_URL o PARLEY_SERVING_DATABASE_URL no es la dirección de una base de datos. Escríbala como postgresql://owner:password@host:port/database.",
  "cli.rooms-closed-cannot-connect": ({ cause }) =>
    `No pueden abrirse salas: la base de datos no responde o no deja entrar a Parley${said(cause)}. Se intenta de nuevo cada vez que alguien pide una sala.`,
  "cli.rooms-closed-database-too-old": () =>
    "No pueden abrirse salas: la base de datos es anterior a PostgreSQL 15. Actualícela, o nombre otra en PARLEY_DATABASE_URL.",
  "cli.rooms-closed-tables-too-new": () =>
    "No pueden abrirse salas: en la base de datos ha trabajado un Parley más nuevo. Use esa versión o una posterior.",
  "cli.rooms-closed-tables-differ": () =>
    "No pueden abrirse salas: las tablas de la base de datos las hizo otro Parley. Use el que las hizo, o nombre otra base de datos.",
  "cli.rooms-closed-cannot-make-role": () =>
    "No pueden abrirse salas: la cuenta de PARLEY_DATABASE_URL no puede crear la segunda, que es la que sirve. Créela usted y ponga su dirección en PARLEY_SERVING_DATABASE_URL.",
  "cli.rooms-closed-role-too-strong": () =>
    "No pueden abrirse salas: la cuenta de PARLEY_SERVING_DATABASE_URL es dueña de las tablas o puede saltarse sus reglas. Nombre una sin esos derechos.",
  "cli.rooms-closed-unavailable": ({ cause }) =>
    `Por ahora no pueden abrirse salas: falló la base de datos o el disco${said(cause)}. Se intenta de nuevo cada vez que alguien pide una sala.`,
  "cli.rooms-failed": ({ kind }) =>
    `Una petición sobre salas falló por un error de Parley (${kind}). A las demás se sigue respondiendo; comuníquelo, por favor.`,
};

const wrongUse: Catalogue = {
  "cli.bad-public-origin": ({ text }) =>
    `${q(text)} no es una dirección pública; escríbala como https://rooms.example, con https y nada tras el nombre salvo un puerto.`,
  "cli.bad-page-origin": ({ text }) =>
    `${q(text)} no es la dirección de un sitio; escríbala como https://talks.example, con nada tras el nombre salvo un puerto. Por http sin cifrar solo pueden usar salas las páginas de localhost.`,
  "cli.bad-listen-address": ({ text }) =>
    `${q(text)} no es una dirección IP; tome una de este equipo, como 192.0.2.7, o 0.0.0.0 para todas.`,
  "cli.certificate-half": ({ missing }) =>
    `Un certificado va con su clave: falta ${missing}. Nombre los dos archivos o ninguno.`,
  "cli.bad-certificate": ({ path }) =>
    `${path} no es un certificado en forma PEM, que empieza por -----BEGIN CERTIFICATE-----. Nombre el archivo que lo sea; tras el certificado puede contener aquellos en los que se apoya.`,
  "cli.bad-certificate-key": ({ path }) =>
    `${path} no es una clave en forma PEM, o está cerrada con una contraseña. Nombre la clave sin contraseña, en un archivo que solo usted pueda leer.`,
  "cli.certificate-key-differs": ({ cert, key }) =>
    `La clave de ${key} no corresponde al primer certificado de ${cert}. Nombre los dos que se hicieron juntos.`,
  "cli.certificate-without-name": () =>
    "El certificado no corresponde a ningún nombre que los demás puedan escribir. Diga con --origin por cuál llegan a este servidor, o use un certificado con nombre.",
  "cli.certificate-of-others": ({ path, name }) =>
    `El certificado de ${path} no corresponde a ${name}, así que los navegadores rechazarían la página. Nombre en --origin aquello a lo que corresponde el certificado, o use otro.`,
  "cli.listen-without-name": ({ address }) =>
    `Para escuchar en ${address}, donde otros equipos llegan a este, diga también con qué nombre: con --origin detrás de un proxy inverso que hable https, o con --tls-cert y --tls-key.`,
  "cli.allow-origin-without-rooms": () =>
    "--allow-origin dice qué otros sitios pueden usar las salas de aquí, pero --rooms off no ofrece ninguna. Omita una de las dos.",
  "cli.case-not-served": () =>
    "Un caso solo se abre en un banco de trabajo para este equipo. Empiece aquí sin un caso y ábralo con un segundo parley start, o en la página.",
  "cli.join-bad-link": () =>
    "Esto no es el enlace de una invitación, o es solo una parte. Empieza por la dirección de un servidor, sigue con #parley1. y es largo; cópielo entero. En una línea de órdenes, póngalo entre comillas, o escriba - en su lugar y péguelo.",
  "cli.join-without-name": ({ server }) =>
    `El enlace lleva a ${server}, y a una página solo se le puede permitir hablar con un servidor por su nombre. Pida a quien le invitó un enlace con un nombre.`,
};

const help: Catalogue = {
  "cli.help-join": () =>
    "abre una invitación a una sala en el banco de trabajo de este equipo; LINK es el enlace que recibió, o - para pegarlo o recibirlo de otro programa, de modo que no quede en el historial de órdenes",
  "cli.help-rooms": () => "si pueden celebrarse salas aquí (on si se omite)",
  "cli.help-origin": () =>
    "la dirección pública por la que otros llegan a este servidor, como https://rooms.example",
  "cli.help-allow-origin": () =>
    "un sitio de otro lugar cuyas páginas pueden usar las salas de aquí; puede darse más de una vez",
  "cli.help-listen": () =>
    "una dirección IP en la que otros equipos llegan a este; con --origin o un certificado (solo este equipo si se omite)",
  "cli.help-tls-cert": () =>
    "un archivo con el certificado para servir por https, seguido de aquellos en los que se apoya",
  "cli.help-tls-key": () => "un archivo con la clave del certificado, sin contraseña",
};

export const cliServingSentences: Catalogue = { ...outside, ...workbench, ...rooms, ...wrongUse, ...help };
