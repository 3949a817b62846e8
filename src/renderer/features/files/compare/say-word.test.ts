import { expect, test } from 'vitest';
import { comparePlans, type Shown, type Word } from '@shared/compare';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { createTranslator } from '@shared/i18n/create-translator';
import budget from '@shared/i18n/en/catalog/budget.json';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import words from '@shared/i18n/en/catalog/stakeholders.json';
import tools from '@shared/i18n/en/catalog/tools.json';
import sheet from '@shared/i18n/en/catalog/worksheet.json';
import type { Stakeholders } from '@shared/plan/types';
import { aLine, aPosition, anInfrastructureItem, aTool, planWithMoney } from '@test/builders/budget-parts';
import { planWithStakeholders } from '@test/builders/plan-parts';
import { aBody, aStep } from '@test/builders/stakeholder-parts';
import { createSay } from './say-word';

const stakeholders = createCatalogText(words);
const worksheet = createCatalogText(sheet);
const money = {
  staffing: createCatalogText(staffing),
  tools: createCatalogText(tools),
  budget: createCatalogText(budget),
};
/** Nothing else is named here. */
const none = createCatalogText();
const say = createSay(
  {
    ...{ stage1: none, stage2: none, stage3: none, stage4: none, stage5: none },
    ...{ services: none, setup: none, taxonomy: none, conops: none, timeline: none },
    ...{ stakeholders, worksheet, ...money },
  },
  createTranslator('en').t,
  'en',
);

/** Everything a comparison says of what the other plan has in its register and this one has not. */
function said(register: Partial<Stakeholders>): readonly string[] {
  const { differences } = comparePlans(planWithStakeholders({}), planWithStakeholders(register));
  return differences.flatMap(({ label, after }) => [...label, ...wordsIn(after)].map(say));
}

function wordsIn(shown: Shown): readonly Word[] {
  if (shown.type === 'words') return shown.words;
  if (shown.type !== 'fields') return [];
  return shown.fields.flatMap(({ label, value }) => [label, ...wordsIn(value)]);
}

test('kinds, roles and sectors of a stakeholder are said in words', () => {
  const all = said({
    register: [aBody('police', { type: 'lawEnforcement', roles: ['peerTeam', 'media'], sector: 'oilGas' })],
  });
  expect(all).toEqual(expect.arrayContaining(['Law enforcement', 'Peer team', 'Media', 'Oil and gas']));
  expect(all.filter((word) => word.includes('stk-'))).toEqual([]);
});

test('suggestions and activities of the responsibilities are said in words', () => {
  const row = { id: 'row', activity: 'host', name: '', cells: {} };
  const all = said({
    register: [aBody('police')],
    actions: [aStep('a', { suggestion: 'listen' })],
    declined: ['keepInformed:police'],
    raci: { columns: [], rows: [row] },
  });
  expect(all).toEqual(
    expect.arrayContaining([
      stakeholders('stk-a-host', 'name'),
      stakeholders('stk-s-listen', 'why'),
      stakeholders('stk-s-keepInformed', 'why'),
    ]),
  );
  expect(all.filter((word) => word.includes('stk-'))).toEqual([]);
});

test('an entry this version does not know is still said', () => {
  expect(said({ register: [aBody('odd', { type: 'fromElsewhere' })] }).join()).toContain('fromElsewhere');
});

test('roles, skills, purposes, kinds and categories of staffing and budget go by their names', () => {
  const other = planWithMoney(
    {
      positions: [aPosition({ role: 'manager', wanted: { communication: 3 } })],
      tools: [aTool({ purpose: 'ticketing' })],
      infrastructure: [anInfrastructureItem({ item: 'secureServers' })],
    },
    { lines: [aLine({ category: 'equipment' })] },
  );
  const { differences } = comparePlans(planWithMoney({}), other);
  const names = differences.flatMap(({ label, after }) => [...label, ...wordsIn(after)].map(say));
  expect(names).toEqual(
    expect.arrayContaining([
      staffing['stf-r-manager'].name,
      staffing['stf-s-communication'].name,
      tools['tool-p-ticketing'].name,
      tools['tool-i-secureServers'].name,
      budget['bud-c-equipment'].name,
    ]),
  );
});
