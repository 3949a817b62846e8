import { expect, it } from 'vitest';
import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { createTranslator } from '@shared/i18n/create-translator';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import { skillColumns } from './skill-columns';
import { skillMeaning } from './skill-meaning';

const { t } = createTranslator('en');
const text = createCatalogText(staffing);
const meaning = (id: string): string => skillMeaning(id, { t, text });

it('says of each skill of the list what it means and names all that belongs to it', () => {
  for (const { id, parts } of STAFF_SKILLS) {
    const said = meaning(id);
    for (const part of parts) expect(said).toContain(text(`stf-u-${part.id}`, 'name'));
    expect(said.startsWith(text(`stf-s-${id}`, 'means')), id).toBe(true);
  }
  expect(meaning('networkProtocols')).toContain('IP; TCP; UDP; ICMP; ARP; RARP.');
  expect(meaning('own-skill')).toBe('');
});

it('stands at the name of the skill in the matrix, and is no remark on it', () => {
  const words = {
    ...{ text, roleName: String, roleNamed: () => undefined, skillName: String, skillMeans: meaning },
    ...{ positions: new Map<string, string>(), personName: String, taskName: String, tasks: [] },
  };
  const money = { readNumber: () => ({ ok: false, reason: '' }) as const };
  const [name] = skillColumns({ t, words, positions: [], side: 'held', money });
  const row = {
    name: '',
    kind: 'technical',
    posts: new Map(),
    needed: 0,
    best: 0,
    outside: '',
    state: null,
  } as const;
  expect(name?.about?.({ ...row, id: 'dns', isOwn: false })).toBe(text('stf-s-dns', 'means'));
  expect(name?.about?.({ ...row, id: 'own', isOwn: true })).toBeNull();
  expect(name?.remark).toBeUndefined();
});
