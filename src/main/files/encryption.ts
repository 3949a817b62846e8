import type { DecryptOutcome, PlanCipher } from './types';

/**
 * Work factor of scrypt as a power of two. 17 takes 0.6 s to write and 0.7 s to open on two cores, so that
 * a save stays within its 2.5 s on a slower computer; each step more doubles that.
 */
const WORK_FACTOR = 17;
const BINARY_HEADER = 'age-encryption.org/v1\n';
const ARMOR_HEADER = '-----BEGIN AGE ENCRYPTED FILE-----';
const NO_KEY_FITS = "no identity matched any of the file's recipients";

/** Loaded when first needed: most plans are not encrypted, and the package takes time to start. */
const age = () => import('age-encryption');

/** What a file says of itself: age with a passphrase, age with a key, or not age at all. */
export function ageKind(bytes: Uint8Array): 'passphrase' | 'key' | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  // Inside the armor the kind is not readable; people only ever armor files with a passphrase for us.
  if (start.trimStart().startsWith(ARMOR_HEADER)) return 'passphrase';
  if (!start.startsWith(BINARY_HEADER)) return null;
  return start.startsWith(`${BINARY_HEADER}-> scrypt `) ? 'passphrase' : 'key';
}

/**
 * Encrypts and opens with a passphrase, in this process. Takes most of a second and blocks meanwhile. Only
 * tests give a lower work factor.
 */
export function createPlanCipher(workFactor: number = WORK_FACTOR): PlanCipher {
  return {
    async encrypt(plain, passphrase) {
      const { Encrypter } = await age();
      const encrypter = new Encrypter();
      encrypter.setPassphrase(passphrase);
      encrypter.setScryptWorkFactor(workFactor);
      return encrypter.encrypt(plain);
    },
    async decrypt(cipher, passphrase) {
      const { Decrypter } = await age();
      const decrypter = new Decrypter();
      decrypter.addPassphrase(passphrase);
      return outcome(async () => decrypter.decrypt(await withoutArmor(cipher)));
    },
  };
}

/** A key pair for fast encryption without a passphrase: `identity` opens, `recipient` encrypts. */
export interface AgeKey {
  readonly identity: string;
  readonly recipient: string;
}

/** A fresh key. Only its `recipient` may ever lie on disk unencrypted. */
export async function newAgeKey(): Promise<AgeKey> {
  const { generateX25519Identity } = await age();
  return keyOf(await generateX25519Identity());
}

/** The pair that belongs to a secret key `AGE-SECRET-KEY-1…`. */
export async function keyOf(identity: string): Promise<AgeKey> {
  const { identityToRecipient } = await age();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Encrypts to a key: some 30 ms for a large plan. */
export async function encryptToKey(plain: Uint8Array, key: AgeKey): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(key.recipient);
  return encrypter.encrypt(plain);
}

/** Opens what was encrypted to a key. `wrongPassphrase` means: to another key. */
export async function decryptWithKey(cipher: Uint8Array, key: AgeKey): Promise<DecryptOutcome> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.identity);
  return outcome(() => decrypter.decrypt(cipher));
}

async function withoutArmor(cipher: Uint8Array): Promise<Uint8Array> {
  const { armor } = await age();
  const text = Buffer.from(cipher).toString('latin1');
  return text.trimStart().startsWith(ARMOR_HEADER) ? armor.decode(text) : cipher;
}

async function outcome(decrypt: () => Promise<Uint8Array>): Promise<DecryptOutcome> {
  try {
    return { kind: 'plain', bytes: await decrypt() };
  } catch (cause) {
    // The package has no error types; a test holds it to this sentence.
    const wrong = cause instanceof Error && cause.message === NO_KEY_FITS;
    return { kind: wrong ? 'wrongPassphrase' : 'damaged' };
  }
}
