import type { Request } from '@shared/contract/channels';
import { ask } from '../../platform/planner';
import { askForNewPassphrase, askForPlace, askQuestion, showProblem, type Place } from '../dialogs';
import { markSaved, useDocument } from '../document-store';
import { say } from '../messages';
import { letGoOfTakenUp, openFile, useDesk } from './desk';
import { inTurn } from './write-file';

type Encryption = Request<'plan.saveAs'>['encryption'];

/**
 * Asks for a place, saves the plan there and goes on there. `encrypt` true asks for a new passphrase, false
 * saves without; left out, an encrypted plan asks whether it is to stay so. True once it is saved.
 */
export async function savePlanAs({ encrypt }: { readonly encrypt?: boolean } = {}): Promise<boolean> {
  const encryption = await chooseEncryption(encrypt);
  return encryption !== null && saveWith(encryption);
}

/** Saves somewhere else because it cannot be saved here; an encrypted plan stays encrypted. */
export async function saveElsewhere(): Promise<boolean> {
  const { file } = useDocument.getState();
  return file?.encrypted ? saveWith({ kind: 'keep' }) : savePlanAs();
}

async function saveWith(encryption: Encryption): Promise<boolean> {
  const { plan, file } = useDocument.getState();
  if (!plan) return false;
  const place = await askForPlace({
    suggestedName: file ? withoutExtension(file.name) : plan.identity.title,
    extension: encryption.kind === 'none' ? 'csirtplan' : 'csirtplan.age',
  });
  return place !== null && writeTo(place, encryption);
}

async function writeTo(place: Place, encryption: Encryption): Promise<boolean> {
  const reply = await inTurn(async () => {
    const { plan, file } = useDocument.getState();
    if (!plan) return null;
    const { overwrite } = place;
    const [target, from] = [place.file.token, file?.token ?? null];
    const answer = await ask('plan.saveAs', { target, from, plan, encryption, overwrite });
    if (answer.ok) {
      const { encrypted, savedAt } = answer.value;
      markSaved(plan, openFile(answer.value.file, { encrypted, readOnly: false }), savedAt);
      useDesk.setState({ holder: null, seal: null });
      await letGoOfTakenUp();
    }
    return answer;
  });
  if (reply === null) return false;
  if (reply.ok) {
    say({ key: 'files.savedTo', values: { file: reply.value.file.name } });
    return true;
  }
  if (reply.error.code === 'alreadyExists' && (await mayReplace(place.file.name)))
    return writeTo({ ...place, overwrite: true }, encryption);
  if (reply.error.code === 'alreadyExists') return false;
  const answer = await showProblem(reply.error, [
    { id: 'elsewhere', label: { key: 'files.saveElsewhere' }, kind: 'primary' },
  ]);
  return answer === 'elsewhere' && saveWith(encryption);
}

async function mayReplace(name: string): Promise<boolean> {
  const answer = await askQuestion({
    title: { key: 'files.replaceTitle', values: { file: name } },
    text: [{ key: 'files.replaceText' }],
    options: [{ id: 'replace', label: { key: 'files.replace' }, kind: 'danger' }],
  });
  return answer === 'replace';
}

async function chooseEncryption(encrypt: boolean | undefined): Promise<Encryption | null> {
  const isEncrypted = useDocument.getState().file?.encrypted ?? false;
  const fromEncrypted = useDesk.getState().seal !== null;
  if (encrypt === false) return { kind: 'none' };
  if (encrypt === true) return withNewPassphrase();
  if (!isEncrypted && !fromEncrypted) return { kind: 'none' };
  const answer = await askQuestion({
    title: { key: 'files.stayEncryptedTitle' },
    text: [{ key: isEncrypted ? 'files.stayEncryptedText' : 'files.wasEncryptedText' }],
    options: [
      { id: 'plain', label: { key: 'files.saveUnencrypted' }, kind: 'danger' },
      { id: 'encrypted', label: { key: 'files.saveEncrypted' }, kind: 'primary' },
    ],
  });
  if (answer === 'plain') return { kind: 'none' };
  if (answer !== 'encrypted') return null;
  return isEncrypted ? { kind: 'keep' } : withNewPassphrase();
}

async function withNewPassphrase(): Promise<Encryption | null> {
  const passphrase = await askForNewPassphrase();
  return passphrase === null ? null : { kind: 'passphrase', passphrase };
}

function withoutExtension(name: string): string {
  return name.replace(/\.csirtplan(\.age)?$/i, '');
}
