// Reads a header strictly: what this package would not have written byte for byte is refused, with the reason.
import { fromUtf8, isBase64url } from "./bytes.ts";
import {
  ACT_BYTES,
  type Audience,
  HASH_BYTES,
  type Header,
  headerText,
  KEY_BYTES,
  type Kind,
  LONGEST_HEADER,
  ROOM_BYTES,
  SEAT_BYTES,
  SIGNATURE_BYTES,
} from "./header.ts";
import { type HeaderFault, type Refusal, refuse } from "./refusal.ts";

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const KINDS = new Set<unknown>(["found", "admit", "remove", "replace", "keys", "control", "act"]);
const SIZES = new Set<unknown>([0, 1024, 4096, 16384, 65536]);

/** Which headers each kind may have, beyond the types of their fields. */
const SHAPES: Readonly<Record<Kind, { all: boolean | "either"; sealed: "no" | "bare" | "padded" }>> = {
  found: { all: true, sealed: "no" },
  admit: { all: true, sealed: "no" },
  remove: { all: true, sealed: "no" },
  replace: { all: true, sealed: "no" },
  keys: { all: "either", sealed: "bare" },
  control: { all: true, sealed: "padded" },
  act: { all: false, sealed: "padded" },
};

const isBytes =
  (length: number): Test =>
  (value) =>
    isBase64url(value, length);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const isHash = isBytes(HASH_BYTES);
const isKey = isBytes(KEY_BYTES);
const isSeat = isBytes(SEAT_BYTES);

const isTime: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isEpochName: Test = (value) =>
  typeof value === "string" && (value === "all" || /^[A-Za-z0-9_-]{22}$/.test(value));

const TESTS: Readonly<Record<string, Test>> = {
  v: (value) => value === "parley/act/1",
  room: orNull(isBytes(ROOM_BYTES)),
  act: isBytes(ACT_BYTES),
  author: isKey,
  counter: isCount,
  previous: orNull(isHash),
  audience: isAudience,
  kind: (value) => KINDS.has(value),
  epoch: orNull((value) => hasFields(value, { audience: isEpochName, number: isCount })),
  seen: orNull((value) => hasFields(value, { number: isCount, chain: isHash })),
  time: isTime,
  size: (value) => SIZES.has(value),
  commitment: orNull(isHash),
  member: (value) =>
    hasFields(value, { key: isKey, reading: isKey, seat: isSeat, proof: isBytes(SIGNATURE_BYTES) }),
  subject: isKey,
  ciphertext: orNull(isHash),
};

const OPTIONAL = new Set(["member", "subject"]);

export function readHeader(bytes: Uint8Array): Header | Refusal<HeaderFault> {
  if (bytes.length > LONGEST_HEADER) return refuse("header-size", `${LONGEST_HEADER}`);
  const text = fromUtf8(bytes);
  if (text === undefined) return refuse("header-encoding");
  const fields = parseObject(text);
  if (fields === undefined) return refuse("header-json");
  const unknown = Object.keys(fields).find((name) => !Object.hasOwn(TESTS, name));
  if (unknown !== undefined) return refuse("header-unknown-field");
  const wrong = Object.keys(TESTS).find((name) =>
    Object.hasOwn(fields, name) ? !TESTS[name](fields[name]) : !OPTIONAL.has(name),
  );
  if (wrong !== undefined) return refuse("header-field", wrong);
  const header = fields as unknown as Header;
  const unfit = misfit(header);
  if (unfit !== undefined) return refuse("header-field", unfit);
  // Doubled keys, spaces, another order of fields and odd spellings of numbers or letters all show here.
  return headerText(header) === text ? header : refuse("header-not-canonical");
}

/** The first field that does not go with the kind of the act. */
function misfit(header: Header): string | undefined {
  const { kind } = header;
  const { all, sealed } = SHAPES[kind];
  const founds = kind === "found";
  const fits: Readonly<Record<string, boolean>> = {
    room: (header.room === null) === founds,
    counter: !founds || header.counter === 1,
    previous: (header.previous === null) === (header.counter === 1),
    audience: all === "either" || (header.audience === "all") === all,
    epoch:
      sealed === "no"
        ? header.epoch === null
        : header.epoch !== null && (header.audience === "all") === (header.epoch.audience === "all"),
    seen: (header.seen === null) === founds,
    size: (sealed === "padded") === (header.size !== 0),
    commitment: (sealed === "padded") === (header.commitment !== null),
    member: (kind === "found" || kind === "admit" || kind === "replace") === (header.member !== undefined),
    subject: (kind === "remove" || kind === "replace") === (header.subject !== undefined),
    ciphertext: (sealed === "no") === (header.ciphertext === null),
  };
  return Object.keys(fits).find((name) => !fits[name]);
}

function isAudience(value: unknown): value is Audience {
  if (value === "all") return true;
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((seat, index) => isSeat(seat) && (index === 0 || value[index - 1] < seat));
}

function hasFields(value: unknown, tests: Readonly<Record<string, Test>>): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return (
    names.length === Object.keys(tests).length &&
    names.every((name) => Object.hasOwn(tests, name) && tests[name]((value as Fields)[name]))
  );
}

/** The object that a JSON text stands for; undefined for other values and for what is no JSON. */
export function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined;
  }
}
