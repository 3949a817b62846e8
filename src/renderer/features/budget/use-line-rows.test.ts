import { expect, it } from 'vitest';
import { budgetOf } from '@shared/budget';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { createTranslator } from '@shared/i18n/create-translator';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import { timelineOf } from '@shared/timeline';
import { aPosition, aTraining, planWithMoney } from '@test/builders/budget-parts';
import { lineName } from './use-line-rows';

const { t } = createTranslator('en');
const words = createCatalogText(staffing);

it('names fed lines as staffing names what feeds them, posts of one name by their number', () => {
  const positions = [
    aPosition({ id: 'one', role: 'incidentHandler' }),
    aPosition({ id: 'two', role: 'incidentHandler' }),
    aPosition({ id: 'three', role: null, title: 'Night watch' }),
  ];
  const plan = planWithMoney({ positions, training: [aTraining({ cost: 100 })] });
  const names = budgetOf(plan, timelineOf(plan)).costs.lines.map(({ line }) =>
    lineName(line, { t, words, positions }),
  );
  const handler = words('stf-r-incidentHandler', 'name');
  expect(names).toEqual([`${handler} 1`, `${handler} 2`, 'Night watch', 'Memory forensics']);
});
