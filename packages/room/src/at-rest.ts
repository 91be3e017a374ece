// Sealing what a client keeps on its own disk, under a key that the host holds.
import type { Bytes } from "@parley/seal";

export interface AtRest {
  /** `name` is bound to the bytes, so that what was kept under one name does not open under another. */
  seal(plain: Bytes, name: string): Promise<Bytes>;
  /** Undefined if the bytes are not what `seal` gave for this name. */
  open(sealed: Uint8Array, name: string): Promise<Uint8Array | undefined>;
}

const NONCE_BYTES = 12;

/** AES-256-GCM with a fresh 96-bit nonce for each. The key may be one that cannot be exported. */
export function sealWithKey(key: CryptoKey): AtRest {
  return {
    seal: async (plain, name) => {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await crypto.subtle.encrypt(algorithm(iv, name), key, plain);
      const whole = new Uint8Array(NONCE_BYTES + sealed.byteLength);
      whole.set(iv);
      whole.set(new Uint8Array(sealed), NONCE_BYTES);
      return whole;
    },
    open: async (sealed, name) => {
      const bytes = new Uint8Array(sealed);
      try {
        const parameters = algorithm(bytes.subarray(0, NONCE_BYTES), name);
        return new Uint8Array(await crypto.subtle.decrypt(parameters, key, bytes.subarray(NONCE_BYTES)));
      } catch {
        return undefined;
      }
    },
  };
}

/** A key for `sealWithKey` that cannot be exported; a browser keeps it in IndexedDB as it is. */
export async function makeRestKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function algorithm(iv: Bytes, name: string) {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`parley/at-rest/1\0${name}`) };
}
