import type { Answer } from '@shared/contract/channels';
import { ask } from '../../platform/planner';
import { askForFile, askQuestion, showProblem, type QuestionOption, type Said } from '../dialogs';
import { useDocument } from '../document-store';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { putOpened, putUntitled, releaseDesk, whileWaiting } from './desk';
import { askBeforeLeaving } from './leave-plan';
import { readProtected, type Unlocked } from './read-protected';
import { offerFound, offerRecovery, type FoundWork, type KeptCopy } from './offer-recovery';

type Opened = Answer<'plan.open'>;
type Holder = NonNullable<Opened['lock']>;

interface OpenHow {
  /** Passphrase that was just entered for the same plan. */
  readonly passphrase?: string | null;
  /** Recovered work to offer, also when the host does not think it newer than the file. */
  readonly recovery?: FoundWork;
}

/**
 * Opens the file behind a token, or asks which. Asks about unsaved work first; the plan that is open stays
 * on the desk until the other one has been read. False: nothing was opened, and the person knows why.
 */
export async function openPlan(token?: string, how: OpenHow = {}): Promise<boolean> {
  const wanted = token ?? (await askForFile())?.token;
  if (wanted === undefined) return false;
  const { file } = useDocument.getState();
  if (file?.token === wanted) {
    say({ key: 'files.alreadyOpen', values: { file: file.name } });
    return true;
  }
  if ((await askBeforeLeaving()) === 'stay') return false;
  const read = await requestPlan(wanted, how.passphrase ?? null);
  if (!read) return false;
  const settled = await settleLock(read);
  if (!settled) return false;
  await releaseDesk();
  putOpened(settled.value);
  await tellAbout(settled, how.recovery);
  return true;
}

/** Opens the sample as an untitled plan of the person's own. */
export async function openSample(): Promise<boolean> {
  if ((await askBeforeLeaving()) === 'stay') return false;
  const reply = await whileWaiting(ask('plan.sample', null));
  if (!reply.ok) {
    await showProblem(reply.error);
    return false;
  }
  await putUntitled(reply.value.plan);
  return true;
}

const ANOTHER: QuestionOption = { id: 'another', label: { key: 'files.openAnother' }, kind: 'primary' };

/** Reads the plan; when that fails, another file or a restore point of this one may take its place. */
async function requestPlan(token: string, known: string | null): Promise<Unlocked<Opened> | null> {
  const wish: { option: string | null; copy: KeptCopy | null } = { option: null, copy: null };
  const read = await readProtected({
    fileName: '',
    known,
    read: (passphrase) => ask('plan.open', { token, passphrase, mode: 'edit' }),
    async optionsFor({ file }) {
      wish.copy = await newestRestorePointOf(file);
      return wish.copy ? [restorePointOption(wish.copy), ANOTHER] : [ANOTHER];
    },
    onOption: (option) => {
      wish.option = option;
    },
  });
  if (wish.option === 'restorePoint' && wish.copy) await openCopy(wish.copy);
  if (wish.option !== 'another') return read;
  const next = await askForFile();
  return next ? requestPlan(next.token, null) : null;
}

/** The newest state kept of a file that can no longer be read, by its name. */
async function newestRestorePointOf(name: string | undefined): Promise<KeptCopy | null> {
  if (name === undefined) return null;
  const reply = await ask('copies.list', { planId: null, kind: 'restorePoint' });
  return (reply.ok && reply.value.find((copy) => copy.fileName === name)) || null;
}

function restorePointOption({ savedAt }: KeptCopy): QuestionOption {
  const label = {
    key: 'files.openRestorePoint',
    values: { when: momentText(savedAt, undefined, 'short') },
  } as const;
  return { id: 'restorePoint', label, kind: 'plain' };
}

/** The person was asked about unsaved work before. */
async function openCopy(copy: KeptCopy): Promise<void> {
  const read = await readProtected({
    fileName: copy.fileName,
    read: (passphrase) => ask('copies.read', { id: copy.id, passphrase }),
  });
  if (read) await putUntitled(read.value.plan, { fromEncrypted: copy.encrypted });
}

/** Somebody else has it open: read it, take it over, or leave it. The host has opened it for reading. */
async function settleLock(read: Unlocked<Opened>): Promise<Unlocked<Opened> | null> {
  const { lock, file } = read.value;
  if (!lock) return read;
  const answer = await askQuestion({
    title: { key: 'files.lockTitle', values: { file: file.name } },
    text: [holderSaid(lock), helpSaid(lock)],
    options: [
      { id: 'takeOver', label: { key: 'files.takeOver' }, kind: 'danger' },
      { id: 'readOnly', label: { key: 'files.openReadOnly' }, kind: 'primary' },
    ],
  });
  if (answer === 'readOnly') return read;
  return answer === 'takeOver' ? takeOverFrom(file.token, read.passphrase) : null;
}

function holderSaid({ user, host, since, sameComputer }: Holder): Said {
  const values = { user, host, since: momentText(since) };
  return { key: sameComputer ? 'files.lockSame' : 'files.lockOther', values };
}

function helpSaid({ user, sameComputer }: Holder): Said {
  return sameComputer ? { key: 'files.lockSameHelp' } : { key: 'files.lockHelp', values: { user } };
}

function takeOverFrom(token: string, passphrase: string | null): Promise<Unlocked<Opened> | null> {
  return readProtected({
    fileName: '',
    known: passphrase,
    read: (given) => ask('plan.open', { token, passphrase: given, mode: 'takeOver' }),
  });
}

async function tellAbout(opened: Unlocked<Opened>, found: FoundWork | undefined): Promise<void> {
  const { migratedFrom, recovery, readOnly, lock } = opened.value;
  if (found) await offerFound(found);
  else if (recovery) await offerRecovery(recovery, opened.passphrase);
  if (migratedFrom !== null) {
    await askQuestion({
      title: { key: 'files.migratedTitle' },
      text: [{ key: readOnly ? 'files.migratedReadOnly' : 'files.migratedText' }],
      options: [],
      cancel: { key: 'common.ok' },
    });
  }
  if (readOnly && !lock)
    say({ key: 'files.openedReadOnly', values: { file: opened.value.file.name } }, 'warning');
}

/** Takes the open file over from whoever has it, when it is open here for reading. */
export async function takeOver(): Promise<boolean> {
  const { file } = useDocument.getState();
  if (!file?.readOnly || (await askBeforeLeaving()) === 'stay') return false;
  // Unsaved work was saved elsewhere, and the person works there now.
  if (useDocument.getState().file?.token !== file.token) return false;
  const read = await takeOverFrom(file.token, null);
  if (!read) return false;
  putOpened(read.value);
  await tellAbout(read, undefined);
  return true;
}
