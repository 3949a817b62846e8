import type { Answer } from '@shared/contract/channels';
import { replacePlan } from '@shared/commands/replace';
import type { Plan } from '@shared/plan/types';
import { ask } from '../../platform/planner';
import { askQuestion, showComparison, type QuestionOption, type Said } from '../dialogs';
import { dispatch } from '../document-store';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { flushRecovery } from '../recovery-writer';
import { useDesk } from './desk';
import { readProtected } from './read-protected';

/** An earlier or unsaved state of a plan that the program kept. */
export type KeptCopy = Answer<'copies.list'>[number];
type Offer = Answer<'plan.open'>['recovery'][number];

/** Unsaved work that has been read before its file was opened. */
export interface FoundWork extends Pick<KeptCopy, 'id' | 'savedAt' | 'encrypted'> {
  readonly plan: Plan;
}

/**
 * Offers the unsaved work of the plan just opened, newest first, until one is put in place. What is left to be
 * decided later, or not asked about any more, stays where it lies. `found` is the one the person came for.
 */
export async function offerRecovery(
  opened: Pick<Answer<'plan.open'>, 'recovery'>,
  { passphrase, found }: { readonly passphrase: string | null; readonly found?: FoundWork | undefined },
): Promise<void> {
  const offers = found ? [offerOf(found, opened.recovery)] : opened.recovery;
  for (const offer of offers) {
    const plan = found?.plan ?? (await readOffer(offer, passphrase));
    if (plan && (await offerOne(offer, plan)) === 'restored') return;
  }
}

/** Also when the host would not have offered it, such as for a copy of the file it was made from. */
function offerOf({ id, savedAt, encrypted }: FoundWork, offers: readonly Offer[]): Offer {
  const known = offers.find((offer) => offer.id === id);
  return known ?? { id, savedAt, encrypted, older: false, inUse: false };
}

async function readOffer({ id }: Offer, known: string | null): Promise<Plan | null> {
  const read = await readProtected({
    fileName: '',
    known,
    read: (passphrase) => ask('copies.read', { id, passphrase, seal: false }),
  });
  return read?.value.plan ?? null;
}

/** Compare, restore as one undo step, discard, or decide later. */
async function offerOne(offer: Offer, plan: Plan): Promise<'restored' | 'left'> {
  let answer = await askAbout(offer);
  while (answer === 'compare') {
    await showComparison({ other: plan, otherName: { key: 'files.theRecovery' }, canTake: false });
    answer = await askAbout(offer);
  }
  if (answer === 'discard') await ask('copies.discard', { id: offer.id });
  if (answer !== 'restore') return 'left';
  useDesk.setState({ takenUp: offer.id });
  dispatch(replacePlan, { plan });
  await flushRecovery();
  say({ key: 'files.recovered' });
  return 'restored';
}

function askAbout(offer: Offer): Promise<string | null> {
  const discard: QuestionOption = {
    id: 'discard',
    label: { key: 'files.recoveryDiscard' },
    kind: 'danger',
  };
  // Who may have the older state in hand looks before anything is put in place of the file.
  const restoreFirst = !offer.older && !offer.inUse;
  return askQuestion({
    title: { key: 'files.recoveryTitle' },
    text: [whatWasFound(offer), { key: 'files.recoveryHelp' }],
    options: [
      ...(offer.inUse ? [] : [discard]),
      { id: 'compare', label: { key: 'files.recoveryCompare' }, kind: restoreFirst ? 'plain' : 'primary' },
      { id: 'restore', label: { key: 'files.recoveryRestore' }, kind: restoreFirst ? 'primary' : 'plain' },
    ],
    cancel: { key: 'files.recoveryLater' },
  });
}

function whatWasFound({ savedAt, older, inUse }: Offer): Said {
  const values = { when: momentText(savedAt) };
  if (inUse) return { key: 'files.recoveryElsewhere', values };
  return older ? { key: 'files.recoveryOlder', values } : { key: 'files.recoveryText', values };
}
