import { z } from 'zod';

/**
 * Every way a request can fail that a person can do something about. The renderer's `platform/` turns a
 * code into a sentence in one place; `detail` goes to the log and to "copy details", never alone on screen.
 */
export const ERROR_CODES = [
  // the file that was to be opened
  'fileMissing',
  'fileUnreadable',
  'fileTooLarge',
  'notText',
  'notJson',
  'truncated',
  'zeroFilled',
  'notAPlan',
  'newerVersion',
  'invalidPlan',
  'inconsistentPlan',
  'passphraseNeeded',
  'wrongPassphrase',
  'notEncrypted',
  // saving
  'diskFull',
  'readOnlyPlace',
  'fileBusy',
  'changedUnderneath',
  'lostLock',
  'cannotWrite',
  'alreadyExists',
  // documents
  'unknownFormat',
  'noBrowser',
  'exportFailed',
  // the call itself
  'badRequest',
  'unknownToken',
  'notAllowed',
  'internal',
] as const;

export const appErrorSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  /** Plain name of the file, for the sentence. */
  file: z.string().optional(),
  /** Facts for the sentence, e.g. `version` of a newer file or `field` of an invalid one. */
  facts: z.record(z.string(), z.string()).optional(),
  /** Technical text for the log and the copied details. */
  detail: z.string().optional(),
});
export type AppError = z.infer<typeof appErrorSchema>;
export type ErrorCode = AppError['code'];
