import type { Answer } from '@shared/contract/channels';
import { ask } from '../../platform/planner';
import { askForFile, askQuestion, showProblem, type QuestionOption, type Said } from '../dialogs';
import { useDocument } from '../document-store';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { putOpened, putUntitled, releaseDesk, whileWaiting } from './desk';
import { askBeforeLeaving } from './leave-plan';
import { readProtected, type Unlocked } from './read-protected';
import { openCopy } from './open-copy';
import { offerRecovery, type FoundWork, type KeptCopy } from './offer-recovery';

type Opened = Answer<'plan.open'>;
type Holder = NonNullable<Opened['lock']>;

interface OpenHow {
  /** Passphrase that was just entered for the same plan. */
  readonly passphrase?: string | null;
  /** Recovered work the person came for: only this is offered. */
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
  await putUntitled(reply.value.plan, { sample: true });
  return true;
}

const ANOTHER: QuestionOption = { id: 'another', label: { key: 'files.openAnother' }, kind: 'primary' };

/** Reads the plan; when that fails, another file or what was kept of this one may take its place. */
async function requestPlan(token: string, known: string | null): Promise<Unlocked<Opened> | null> {
  const wish: { option: string | null; kept: readonly KeptCopy[] } = { option: null, kept: [] };
  const read = await readProtected({
    fileName: '',
    known,
    read: (passphrase) => ask('plan.open', { token, passphrase, mode: 'edit' }),
    async optionsFor() {
      wish.kept = await newestKeptOf(token);
      return [...wish.kept.map(keptOption), ANOTHER];
    },
    onOption: (option) => {
      wish.option = option;
    },
  });
  const copy = wish.kept.find(({ id }) => id === wish.option);
  if (copy) await openCopy(copy);
  if (wish.option !== 'another') return read;
  const next = await askForFile();
  return next ? requestPlan(next.token, null) : null;
}

/** What was kept of a file that can no longer be read: its unsaved work and its newest restore point. */
async function newestKeptOf(token: string): Promise<readonly KeptCopy[]> {
  const reply = await ask('copies.ofFile', { token });
  if (!reply.ok) return [];
  const newest = (kind: KeptCopy['kind']) => reply.value.find((copy) => copy.kind === kind) ?? [];
  return [newest('recovery'), newest('restorePoint')].flat();
}

const TITLE_SHOWN = 40;

function keptOption({ id, kind, title, savedAt }: KeptCopy): QuestionOption {
  const when = momentText(savedAt, undefined, 'short');
  const short = title.length > TITLE_SHOWN ? `${title.slice(0, TITLE_SHOWN)}…` : title;
  const isWork = kind === 'recovery';
  // The title of an encrypted plan is not known before its passphrase.
  if (title === '') {
    const key = isWork ? 'files.openUnsaved' : 'files.openRestorePoint';
    return { id, label: { key, values: { when } }, kind: 'plain' };
  }
  const key = isWork ? 'files.openUnsavedOf' : 'files.openRestorePointOf';
  return { id, label: { key, values: { when, title: short } }, kind: 'plain' };
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
  const { migratedFrom, readOnly, lock } = opened.value;
  await offerRecovery(opened.value, { passphrase: opened.passphrase, found });
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
