import type { Reply } from '@shared/contract/client';
import { parsePlanFile, type ParsedPlanFile } from '@shared/plan-file/parse-plan-file';
import { ageKind } from './encryption';
import { done, fail } from './fail';
import { planFileError } from './plan-file-error';
import type { PlanCipher } from './types';

/** The bytes of a plan file, understood. */
export interface DecodedPlan extends ParsedPlanFile {
  /** The JSON text without encryption, as bytes. */
  readonly plain: Uint8Array;
  readonly encrypted: boolean;
}
export interface DecodeHow {
  /** Plain name of the file, for the sentence. */
  readonly file: string;
  /** Not used for a file that is not encrypted. */
  readonly passphrase: string | null;
  readonly cipher: PlanCipher;
}

/** Understands the bytes of a plan file, encrypted or not; which of both, its content says and not its name. */
export async function decodePlan(bytes: Uint8Array, how: DecodeHow): Promise<Reply<DecodedPlan>> {
  const { file, passphrase, cipher } = how;
  const kind = ageKind(bytes);
  if (kind === null) return decodePlain(bytes, { file, encrypted: false });
  if (kind === 'key') {
    return fail('notAPlan', { file, detail: 'Encrypted to a key, not with a passphrase.' });
  }
  if (passphrase === null) return fail('passphraseNeeded', { file });
  const opened = await cipher.decrypt(bytes, passphrase);
  if (opened.kind === 'wrongPassphrase') return fail('wrongPassphrase', { file });
  if (opened.kind === 'damaged') {
    return fail('truncated', { file, detail: 'The encrypted content is damaged.' });
  }
  return decodePlain(opened.bytes, { file, encrypted: true });
}

/** Understands the bytes of a plan that are not, or no longer, encrypted. */
export function decodePlain(
  plain: Uint8Array,
  how: { readonly file: string; readonly encrypted: boolean },
): Reply<DecodedPlan> {
  // Zeros at the end are what a power cut leaves; anywhere else they are another kind of file.
  if (plain.includes(0) && plain.at(-1) !== 0) return fail('notText', { file: how.file });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return fail('notText', { file: how.file });
  }
  const parsed = parsePlanFile(text);
  if (!parsed.ok) return { ok: false, error: planFileError(parsed.error, how.file) };
  return done({ ...parsed.value, plain, encrypted: how.encrypted });
}
