// What the command line tells about how the workbench is served, to others too, and about its rooms.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const said = (cause: Params[string]): string => (cause ? ` (${cause})` : "");

const outside: Catalogue = {
  "cli.port-in-use": ({ port }) =>
    `Port ${port} is taken, by another program or by a Parley that runs. Stop that one, or name another port with --port.`,
  "cli.port-kept-back": ({ port }) =>
    `The system keeps port ${port} back. Name one from 1024 on with --port and let a reverse proxy lead there, or have your administrator allow it.`,
  "cli.foreign-address": ({ path }) =>
    `${path} is no address of this machine. Name one of its own with --listen, or 0.0.0.0 for all of them.`,
  "cli.certificate-refused": () =>
    "No https server could be started with the certificate and its key. Have both made anew, with a key of at least 2,048 bits (RSA) or 256 bits (elliptic curve).",
  "cli.link-not-taken": () =>
    "The Parley that runs did not take the invitation. Stop it, then join again; cases saved in the browser stay there, and the invitation is still good.",
};

const workbench: Catalogue = {
  "cli.workbench-reached-at": ({ origin }) =>
    `Others reach it at ${origin}, once a reverse proxy leads from there to here.`,
  "cli.invitation-opens-at": ({ address }) => `The invitation opens at ${address}`,
  "cli.join-not-remembered": ({ server }) =>
    `It could not be written down that the page may speak to ${server}. It may until this Parley ends; after that, join with the link anew.`,
  "cli.join-paste": () => "Paste the link and press Enter. It is not shown.",
  "cli.joined-servers-broken": ({ folder }) =>
    `The file joined-servers.json in ${folder} is not as Parley writes it, so the page may not speak to the servers in it. The file was left as it was. If you did not change it yourself, remove it; then open the rooms again with parley join.`,
  "cli.switches-not-used": ({ switches }) =>
    `It goes on as it was started; ${listOf(texts(switches))} had no effect. To change that, stop it, then start again.`,
  "cli.certificate-expired": ({ path }) =>
    `The certificate in ${path} has expired, so browsers will refuse the page. Have it renewed, then start again.`,
};

const rooms: Catalogue = {
  "cli.rooms-closed-no-programs": () =>
    "Rooms cannot be opened: for this system no database comes with Parley. Install PostgreSQL 15 or newer and set PARLEY_DATABASE_URL to its address, or start with --rooms off.",
  "cli.rooms-closed-programs-fail": ({ cause }) =>
    `Rooms cannot be opened: the database that comes with Parley does not run here${said(cause)}. Install PostgreSQL 15 or newer and set PARLEY_DATABASE_URL to its address, or start with --rooms off.`,
  "cli.rooms-closed-no-account": () =>
    "Rooms cannot be opened: the database must not run as root, and there is no other account for it. Start Parley under an account of its own.",
  "cli.rooms-closed-folder-out-of-reach": ({ folder }) =>
    `Rooms cannot be opened: the account that the database runs under cannot reach ${folder}. Allow others to pass through the folders above it, or start Parley under an account of its own.`,
  "cli.rooms-closed-foreign-data": ({ folder }) =>
    `Rooms cannot be opened: ${folder} holds the data of another version of the database, or something else. Nothing was changed. Use the Parley that wrote it, or move the folder away.`,
  "cli.rooms-closed-cannot-make-data": ({ folder, cause }) =>
    `Rooms cannot be opened: the database could not be made in ${folder}${said(cause)}. See that the disk has room and that you may write there.`,
  "cli.rooms-closed-cannot-start": ({ folder, cause }) =>
    `Rooms cannot be opened: the database in ${folder} does not start${said(cause)}. Its log in that folder says more.`,
  "cli.rooms-closed-bad-address": () =>
    "Rooms cannot be opened: PARLEY_DATABASE_URL or PARLEY_SERVING_DATABASE_URL is no address of a database. Write it as postgresql://owner:password@host:port/database.",
  "cli.rooms-closed-cannot-connect": ({ cause }) =>
    `Rooms cannot be opened: the database does not answer, or does not let Parley in${said(cause)}. It is tried again whenever somebody asks for a room.`,
  "cli.rooms-closed-database-too-old": () =>
    "Rooms cannot be opened: the database is older than PostgreSQL 15. Bring it up to date, or name another in PARLEY_DATABASE_URL.",
  "cli.rooms-closed-tables-too-new": () =>
    "Rooms cannot be opened: a newer Parley has been at work in the database. Use that version or a later one.",
  "cli.rooms-closed-tables-differ": () =>
    "Rooms cannot be opened: the tables in the database were made by another Parley than this one. Use the one that made them, or name another database.",
  "cli.rooms-closed-cannot-make-role": () =>
    "Rooms cannot be opened: the account in PARLEY_DATABASE_URL may not make the second one that serves. Make that one yourself and set PARLEY_SERVING_DATABASE_URL to its address.",
  "cli.rooms-closed-role-too-strong": () =>
    "Rooms cannot be opened: the account in PARLEY_SERVING_DATABASE_URL owns the tables or may pass over their rules. Name one without such rights.",
  "cli.rooms-closed-unavailable": ({ cause }) =>
    `Rooms cannot be opened at present: the database or the disk failed${said(cause)}. It is tried again whenever somebody asks for a room.`,
  "cli.rooms-failed": ({ kind }) =>
    `A request about rooms failed through a mistake in Parley (${kind}). Others go on being answered; please report it.`,
};

const wrongUse: Catalogue = {
  "cli.bad-public-origin": ({ text }) =>
    `“${text}” is no public address; write it as https://rooms.example, with https and nothing after the name but a port.`,
  "cli.bad-page-origin": ({ text }) =>
    `“${text}” is no address of a site; write it as https://talks.example, with nothing after the name but a port. Pages over plain http can use rooms from localhost alone.`,
  "cli.bad-listen-address": ({ text }) =>
    `“${text}” is no IP address; take one of this machine, such as 192.0.2.7, or 0.0.0.0 for all of them.`,
  "cli.certificate-half": ({ missing }) =>
    `A certificate goes with its key: ${missing} is missing. Name both files, or neither.`,
  "cli.bad-certificate": ({ path }) =>
    `${path} is no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----. Name the file that does; behind the certificate it may hold those that it rests on.`,
  "cli.bad-certificate-key": ({ path }) =>
    `${path} is no key in PEM form, or it is locked with a passphrase. Name the key without one, in a file that only you can read.`,
  "cli.certificate-key-differs": ({ cert, key }) =>
    `The key in ${key} does not belong to the first certificate in ${cert}. Name the two that were made together.`,
  "cli.certificate-without-name": () =>
    "The certificate stands for no name that others could type. Say under which one they reach this server, with --origin, or use a certificate with a name.",
  "cli.certificate-of-others": ({ path, name }) =>
    `The certificate in ${path} does not stand for ${name}, so browsers would refuse the page. Name in --origin what the certificate stands for, or use another certificate.`,
  "cli.listen-without-name": ({ address }) =>
    `To listen on ${address}, where other machines reach this one, tell also under which name: with --origin behind a reverse proxy that speaks https, or with --tls-cert and --tls-key.`,
  "cli.allow-origin-without-rooms": () =>
    "--allow-origin says which other sites may use the rooms here, but --rooms off offers none. Leave out one of them.",
  "cli.case-not-served": () =>
    "A case opens only in a workbench for this machine. Start without a case here, and open the case with a second parley start, or on the page.",
  "cli.join-bad-link": () =>
    "This is no link of an invitation, or only part of one. It begins with the address of a server, goes on with #parley1. and is long; copy all of it. In a shell, put it in quotation marks, or give - in its place and paste it.",
  "cli.join-without-name": ({ server }) =>
    `The link leads to ${server}, and a page can be allowed to speak to a server by its name alone. Ask whoever invited you for a link with a name.`,
};

const help: Catalogue = {
  "cli.help-join": () =>
    "open an invitation to a room in the workbench of this machine; LINK is the link you were sent, or - to paste it or pipe it in, so that it does not stay in the history of the shell",
  "cli.help-rooms": () => "whether people can meet in rooms here (on if left out)",
  "cli.help-origin": () =>
    "the public address under which others reach this server, such as https://rooms.example",
  "cli.help-allow-origin": () =>
    "a site elsewhere whose pages may use the rooms here; may be given more than once",
  "cli.help-listen": () =>
    "an IP address at which other machines reach this one; with --origin or a certificate (this machine alone if left out)",
  "cli.help-tls-cert": () =>
    "a file with the certificate to serve https with, and after it those that it rests on",
  "cli.help-tls-key": () => "a file with the key of the certificate, without a passphrase",
};

export const cliServingSentences: Catalogue = { ...outside, ...workbench, ...rooms, ...wrongUse, ...help };
