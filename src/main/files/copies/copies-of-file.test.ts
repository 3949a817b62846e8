import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { planFilesSetup } from '@test/builders/plan-files-setup';

const KENYA = retitled(buildPlan(), 'Kenya');
const GHANA = { ...retitled(buildPlan(), 'Ghana'), id: 'plan-ghana' };

/** Two countries, a folder each, and in both a plan of the same name that was saved; then Kenya's broke. */
async function twoCountries() {
  const setup = await planFilesSetup();
  const pathOf = (country: string) => join(setup.folder, country, 'plan.csirtplan');
  const files = setup.another();
  for (const plan of [KENYA, GHANA]) {
    const path = pathOf(plan.identity.title);
    await mkdir(join(setup.folder, plan.identity.title));
    await writeFile(path, serializePlan(plan, { appVersion: '0.1.0', savedAt: '2026-02-28T09:00:00.000Z' }));
    await files.open(path, { passphrase: null, mode: 'edit' });
    await files.save(path, { ...plan, identity: { ...plan.identity, teamName: 'New' } }, { force: false });
    setup.clock.advance(1);
  }
  await files.writeRecovery({ path: pathOf('Kenya'), plan: retitled(KENYA, 'Kenya, unsaved') });
  await files.dispose();
  await writeFile(pathOf('Kenya'), '');
  return { ...setup, pathOf };
}

it('finds unsaved work and restore points of this very file, not of another of its name', async () => {
  const { another, pathOf } = await twoCountries();
  const copies = await another().copiesOf(pathOf('Kenya'));
  expect(copies.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'recovery Kenya, unsaved',
    'restorePoint Kenya',
  ]);
  const ghana = await another().copiesOf(pathOf('Ghana'));
  expect(new Set(ghana.map(({ title }) => title))).toEqual(new Set(['Ghana']));
});

it('leaves out what another window is busy with', async () => {
  const { another, pathOf } = await twoCountries();
  const other = another();
  await other.open(pathOf('Ghana'), { passphrase: null, mode: 'edit' });
  await other.writeRecovery({ path: pathOf('Ghana'), plan: retitled(GHANA, 'Being written') });
  const kinds = (await another().copiesOf(pathOf('Ghana'))).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['restorePoint']));
});

it('goes by name only for a file that was moved', async () => {
  const { another, folder, pathOf } = await twoCountries();
  await mkdir(join(folder, 'stick'));
  const moved = join(folder, 'stick', 'plan.csirtplan');
  await writeFile(moved, '');
  expect(await another().copiesOf(moved)).toEqual([]);
  await rename(pathOf('Kenya'), moved);
  const copies = await another().copiesOf(moved);
  expect(copies.map(({ title }) => title)).toEqual(['Kenya, unsaved', 'Kenya']);
});

it('finds them through a link too', async () => {
  const { another, folder, pathOf } = await twoCountries();
  await symlink(join(folder, 'Kenya'), join(folder, 'link'), 'junction');
  const direct = await another().copiesOf(pathOf('Kenya'));
  expect(await another().copiesOf(join(folder, 'link', 'plan.csirtplan'))).toEqual(direct);
});
