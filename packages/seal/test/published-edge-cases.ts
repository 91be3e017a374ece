// The twelve vectors of Chalkias, Garillot and Nikolaenko, "Taming the many EdDSAs" (SSR 2020, ePrint 2020/1244), table 6.c and
// github.com/novifinancial/ed25519-speccheck (cases.txt, Apache-2.0). Hexadecimal: message, key, signature.

export interface EdgeCase {
  readonly what: string;
  readonly expected: string | undefined;
  readonly message: string;
  readonly key: string;
  readonly signature: string;
}

const TORSION = "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03";
const MIXED = "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43";
const MIXED_2 = "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d";
const LARGE = "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623";
const MINUS_ONE_SIGNED = `ec${"ff".repeat(31)}`;
const S_OF_1 = "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04";

export const PUBLISHED_EDGE_CASES: readonly EdgeCase[] = [
  {
    what: "0: S = 0, A and R of small order",
    expected: "key-small-order",
    message: "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6",
    key: `${TORSION}fa`,
    signature: `${TORSION}7a${"00".repeat(32)}`,
  },
  {
    what: "1: A of small order, R mixed",
    expected: "key-small-order",
    message: "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
    key: `${TORSION}fa`,
    signature: `${MIXED}${S_OF_1}`,
  },
  {
    what: "2: A mixed, R of small order",
    expected: "signature-point",
    message: "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab",
    key: MIXED,
    signature: `${TORSION}fa8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e`,
  },
  {
    what: "3: A and R mixed, right with and without the cofactor",
    expected: undefined,
    message: "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
    key: MIXED_2,
    signature:
      "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009",
  },
  {
    what: "4: A and R mixed, right only with the cofactor",
    expected: "signature-wrong",
    message: "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
    key: MIXED_2,
    signature:
      "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed5125ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09",
  },
  {
    what: "5: A mixed, right only with the cofactor and 8h not reduced first",
    expected: "signature-wrong",
    message: "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
    key: MIXED_2,
    signature:
      "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405",
  },
  {
    what: "6: S above L",
    expected: "signature-scalar",
    message: "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
    key: LARGE,
    signature:
      "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514",
  },
  {
    what: "7: S far above L",
    expected: "signature-scalar",
    message: "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
    key: LARGE,
    signature:
      "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa19427e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22",
  },
  {
    what: "8: R not canonical and of small order, right only with the cofactor",
    expected: "signature-point",
    message: "9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41",
    key: MIXED,
    signature: `${MINUS_ONE_SIGNED}03be9678ac102edcd92b0210bb34d7428d12ffc5df5f37e359941266a4e35f0f`,
  },
  {
    what: "9: R not canonical and of small order",
    expected: "signature-point",
    message: "9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41",
    key: MIXED,
    signature: `${MINUS_ONE_SIGNED}ca8c5b64cd208982aa38d4936621a4775aa233aa0505711d8fdcfdaa943d4908`,
  },
  {
    what: "10: A not canonical and of small order, its bytes hashed as they are",
    expected: "key-small-order",
    message: "e96b7021eb39c1a163b6da4e3093dcd3f21387da4cc4572be588fafae23c155b",
    key: MINUS_ONE_SIGNED,
    signature: `a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dc${S_OF_1}`,
  },
  {
    what: "11: A not canonical and of small order, its bytes made canonical first",
    expected: "key-small-order",
    message: "39a591f5321bbe07fd5a23dc2f39d025d74526615746727ceefd6e82ae65c06f",
    key: MINUS_ONE_SIGNED,
    signature: `a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dc${S_OF_1}`,
  },
];
