import { writeSync } from 'node:fs';
import { createPlanFiles } from '@main/files/create-plan-files';
import { planOfVersion } from '@test/builders/versioned-plan';

/**
 * Saves one version after the other until it is killed. Says `ready` once the file is open, and the number
 * of each version once it is told that it is saved. Arguments: file, data folder, first version to save.
 */
const [path = '', dataFolder = '', first = '1'] = process.argv.slice(2);
const files = createPlanFiles({
  ...{ dataFolder, user: 'ada', hostName: 'desk-1', pid: process.pid, appVersion: '0.1.0' },
  now: () => new Date(),
  newId: () => `${process.pid}`,
});

const opened = await files.open(path, { passphrase: null, mode: 'edit' });
if (!opened.ok || opened.value.readOnly) {
  writeSync(1, `open failed ${JSON.stringify(opened)}\n`);
  process.exit(1);
}
writeSync(1, 'ready\n');
for (let version = Number(first); ; version += 1) {
  const plan = planOfVersion(version);
  await files.writeRecovery({ path, plan });
  const saved = await files.save(path, plan, { force: false });
  // Not buffered: what was said is said, also when the next moment is the last.
  writeSync(1, saved.ok ? `${version}\n` : `save failed ${JSON.stringify(saved)}\n`);
  if (!saved.ok) process.exit(1);
}
