// One process of a measurement of rooms: a server, or a client with the members of many rooms.
//
//   rooms-process.mjs server FOLDER SITE     answers with its address
//   rooms-process.mjs client                 does what it is told: `prepare`, then `load` any number of times
import { once } from "node:events";
import {
  askToJoin,
  audienceName,
  drawSecret,
  foundRoom,
  makeEpochKey,
  makeIdentity,
  sealAct,
  signKeys,
  signLogIn,
  signMembership,
  wrapEpochKey,
} from "@parley/seal";
import { startServer } from "@parley/server";
import { WebSocket } from "ws";

const [, , mode, folder, site] = process.argv;
if (mode === "server") await serve();
else process.on("message", (word) => obey(word).catch(fail));

async function serve() {
  const none = { burst: 1e6, perSecond: 1e6 };
  const address = { rooms: none, nonces: none, tokens: none, joins: none, sockets: none, guesses: none };
  const rooms = { folder, limits: { address } };
  const server = await startServer({ site, port: 0, version: "bench", rooms });
  process.send({ address: server.address });
  process.on("message", async (word) => {
    if (word === "memory") process.send({ memory: process.memoryUsage().rss, cpu: process.cpuUsage() });
    else {
      await server.close();
      process.exit();
    }
  });
}

const members = [];
/** By leaf: when it was sent, and by whom. */
const sent = new Map();
let took = [];
let acknowledged = [];

function fail(error) {
  process.send({ trouble: error.stack });
}

async function obey({ prepare, load }) {
  if (prepare) await makeRooms(prepare);
  if (load) await sendAll(load);
}

async function makeRooms({ addresses, rooms }) {
  for (let count = 0; count < rooms; count += 10) {
    const some = Array.from({ length: Math.min(10, rooms - count) }, () => makeRoom(addresses));
    members.push(...(await Promise.all(some)).flat());
  }
  process.send({ members: members.length });
}

async function ask(address, path, { body, bearer } = {}) {
  const answer = await fetch(address + path, {
    method: body ? "POST" : "GET",
    headers: {
      ...(body && { "content-type": "application/json" }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return text === "" ? null : JSON.parse(text);
}

async function makeRoom(addresses) {
  const [address] = addresses;
  const people = await Promise.all(Array.from({ length: 5 }, makePerson));
  const [founder] = people;
  const founding = await foundRoom({ ...founder, time: Date.now() });
  note(founder, founding);
  const { room, chain } = await ask(address, "/rooms", { body: { envelope: founding.envelope } });
  const seen = { number: 1, chain };
  const bearer = await logIn(address, room, founder);
  const put = (act) => ask(address, `/rooms/${room}/acts`, { body: { envelope: act.envelope }, bearer });
  for (const person of people.slice(1)) {
    const { reading, proof } = await askToJoin(person.identity, { room, secret: drawSecret() });
    const member = { key: person.identity.member, reading, seat: person.seat, proof };
    const standpoint = standpointOf(founder, { room, seen });
    const act = await signMembership({ ...founder, standpoint, change: { kind: "admit", member } });
    note(founder, act);
    await put(act);
  }
  const seats = people.map(({ seat }) => seat).sort();
  const epoch = { audience: await audienceName(seats), number: 1 };
  const { raw, key } = await makeEpochKey();
  const place = { room, author: founder.identity.member, epoch };
  const readers = people.map(({ identity: { member, reading } }) => ({ member, reading }));
  const content = await wrapEpochKey({ place, raw, readers });
  const standpoint = standpointOf(founder, { room, seen });
  const keys = await signKeys({ ...founder, standpoint, audience: seats, epoch, content });
  note(founder, keys);
  await put(keys);
  return Promise.all(
    people.map(async (person, index) => {
      const token = await logIn(address, room, person);
      const socket = await enter(addresses[index % addresses.length], { room, token });
      return { ...person, person, room, seen, seats, epoch, key, socket };
    }),
  );
}

async function makePerson() {
  const seat = Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString("base64url");
  return { identity: (await makeIdentity()).identity, seat, counter: 0, previous: null };
}

function standpointOf({ counter, previous }, { room, seen }) {
  return { room, counter: counter + 1, previous, seen, time: Date.now() };
}

function note(person, act) {
  person.counter++;
  person.previous = act.leaf;
}

async function logIn(address, room, { identity }) {
  const { member } = identity;
  const { nonce } = await ask(address, `/rooms/${room}/nonces`, { body: { member } });
  const signature = await signLogIn(identity, { room, origin: address, nonce });
  return (await ask(address, `/rooms/${room}/tokens`, { body: { member, nonce, signature } })).token;
}

async function enter(address, { room, token }) {
  const socket = new WebSocket(`${address.replace("http", "ws")}/rooms/${room}/socket`, "parley.1");
  await once(socket, "open");
  socket.on("message", (data) => hear(socket, data));
  socket.send(JSON.stringify({ enter: { token, after: 6 } }));
  await new Promise((done) => socket.once("message", done));
  return socket;
}

/** The leaf is looked for in the text: two clients must not take the machine that the server is measured on. */
function hear(socket, data) {
  const now = performance.now();
  const text = data.toString("latin1");
  if (text.startsWith('{"placed"')) {
    for (const [, leaf] of text.matchAll(/"leaf":"([\w-]{43})"/g)) {
      const act = sent.get(leaf);
      if (act && act.socket !== socket) took.push(now - act.at);
    }
  } else if (text.startsWith('{"taken"')) {
    const act = sent.get(/"leaf":"([\w-]{43})"/.exec(text)[1]);
    if (act) acknowledged.push(now - act.at);
  } else if (text.startsWith('{"refused"') || text.startsWith('{"bye"')) process.send({ trouble: text });
}

async function sendAll({ perSecond, seconds }) {
  const acts = [];
  for (let index = 0; index < perSecond * seconds; index++) {
    const member = members[index % members.length];
    const act = await sealAct({
      ...{ identity: member.identity, standpoint: standpointOf(member.person, member), kind: "act" },
      ...{ audience: member.seats, epoch: member.epoch, key: member.key, number: member.person.counter + 1 },
      act: JSON.stringify({ do: "note", words: "x".repeat(700) }),
    });
    note(member.person, act);
    acts.push({ member, leaf: act.leaf, text: JSON.stringify({ send: { envelope: act.envelope } }) });
  }
  process.send("sealed");
  await once(process, "message");
  sent.clear();
  took = [];
  acknowledged = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  await new Promise((done) => {
    let next = 0;
    const timer = setInterval(() => {
      const due = Math.min(acts.length, Math.floor(((performance.now() - start) / 1000) * perSecond));
      for (; next < due; next++) {
        const { member, leaf, text } = acts[next];
        sent.set(leaf, { socket: member.socket, at: performance.now() });
        member.socket.send(text);
      }
      if (next === acts.length) done(clearInterval(timer));
    }, 5);
  });
  const expected = acts.length;
  for (
    let waited = 0;
    waited < 300 && (acknowledged.length < expected || took.length < 4 * expected);
    waited++
  ) {
    await new Promise((done) => setTimeout(done, 100));
  }
  const { user, system } = process.cpuUsage(cpu);
  const elapsed = (performance.now() - start) / 1000;
  process.send({ took, acknowledged, expected, cpu: (user + system) / 1e6, seconds: elapsed });
}
