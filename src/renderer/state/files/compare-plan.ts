import { ask } from '../../platform/planner';
import { askForFile, showComparison, type FileLabel } from '../dialogs';
import { useDocument } from '../document-store';
import { readProtected } from './read-protected';

/** Asks for another plan file and shows what is different in it. */
export async function compareWithAnother(): Promise<void> {
  const label = await askForFile();
  if (label) await compareWithLabel(label);
}

/** Compares with what now stands in the plan's own file. */
export async function compareWithFile(): Promise<void> {
  const { file } = useDocument.getState();
  if (file) await compareWithLabel(file);
}

async function compareWithLabel({ token, name }: Pick<FileLabel, 'token' | 'name'>): Promise<void> {
  const read = await readProtected({
    fileName: name,
    read: (passphrase) => ask('plan.peek', { token, passphrase }),
  });
  if (!read) return;
  const { plan, file } = read.value;
  await showComparison({
    other: plan,
    otherName: { key: 'files.theFile', values: { file: file.name } },
    canTake: true,
  });
}
