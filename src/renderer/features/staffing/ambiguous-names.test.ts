import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { NEW_PERSON } from '@shared/plan/defaults';
import { NEW_POSITION } from '@shared/plan/staffing-defaults';
import { buildPlan } from '@test/builders/plan-builder';
import { moneyTexts } from '../../state/money';
import { positionColumns, readStart } from './position-columns';
import { skillsColumn } from './thing-columns';
import type { TeamWords } from './use-team-words';

const { t } = createTranslator('en');
const tasks = [
  { id: 'a', name: 'Fit out the rooms' },
  { id: 'b', name: 'Meet' },
  { id: 'c', name: 'meet ' },
];
const SKILLS = new Map([
  ['own-1', 'Malware'],
  ['own-2', 'malware'],
  ['own-3', 'Sewing'],
]);
const words: TeamWords = {
  ...{ text: createCatalogText(), tasks, positions: new Map() },
  roleName: (role) => role,
  roleNamed: () => undefined,
  skillName: (skill) => SKILLS.get(skill) ?? skill,
  skillMeans: () => '',
  personName: () => '',
  taskName: (task) => task,
};
const person = (id: string, name: string) => ({ ...NEW_PERSON, id, name });
const base = buildPlan();
const own = [...SKILLS].map(([id, name]) => ({ id, name, kind: 'technical' as const }));
const plan = {
  ...base,
  people: [person('p1', 'Ana Silva'), person('p2', 'ana silva'), person('p3', 'Bo Lind')],
  staffing: { ...base.staffing, skills: own },
};
const money = moneyTexts({ t, locale: 'en', currency: 'EUR' });
const parts = { t, language: 'en', words, money, plan };

describe('a name in a cell of staffing', () => {
  it('is a task only where one task has it', () => {
    expect(readStart('fit out the ROOMS', words)).toEqual({ day: null, task: 'a' });
    expect(readStart('Meet', words)).toBe('ambiguous');
    expect(readStart('Nothing', words)).toBe('unknown');
  });

  it('is a person only where at most one has it', () => {
    const column = positionColumns(parts).find(({ id }) => id === 'person');
    const read = (text: string) => column?.parse?.(text, { ...NEW_POSITION, id: 'x' });
    expect(read('Bo Lind')).toEqual({ ok: true, patch: { personName: 'Bo Lind' } });
    expect(read('New Face')).toEqual({ ok: true, patch: { personName: 'New Face' } });
    expect(read('ANA Silva')).toEqual({ ok: false, reason: t('staffing.person_ambiguous') });
  });

  it('is a skill only where one skill has it', () => {
    const read = (text: string) => skillsColumn('Skills', parts).parse?.(text, { skills: [] });
    expect(read('Sewing')).toEqual({ ok: true, patch: { skills: ['own-3'] } });
    const reason = t('staffing-training.skill_ambiguous', { name: 'Malware' });
    expect(read('Sewing; Malware')).toEqual({ ok: false, reason });
  });
});
