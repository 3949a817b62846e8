import { textOf, type Json } from './json';
import { DAY, FLAG, NUMBER, PERSON, pointers, TEXT } from './leaves';
import {
  AMOUNT,
  BEGINNING,
  CATEGORY,
  categoryWord,
  linePlace,
  lineWord,
  MONTH,
  PERCENT,
  QUANTITY,
  scenarioName,
  scenarioWord,
  showLine,
  showMoney,
  showReceipt,
  showScenarioKind,
  TYPICAL_LINE,
} from './money-shown';
import { showChoice, showIds, showParts, showText } from './shown';
import { field, fields, leaf, together, type Field, type Fields, type List } from './spec';
import { STAKEHOLDER } from './stakeholder-shown';
import { showStage } from './timeline-shown';
import { own, term } from './words';

const PHASE = leaf(showChoice({ byDate: 'phaseByDate', startUp: 'startUp', sustainment: 'sustainment' }));
const NATURE = leaf(showChoice({ capital: 'capital', running: 'running' }));

const scenarioPlaces = (value: Json): readonly string[] =>
  typeof value === 'string' ? [`budget/scenarios/${value}`] : [];

const SETTINGS: Fields = fields(
  field('years', term('yearsAhead'), NUMBER),
  // There is always one that is the plan: with it gone, that of the other plan has to come.
  field(
    'scenario',
    term('scenarioOfPlan'),
    leaf(showIds(scenarioWord), { refs: scenarioPlaces, holds: scenarioPlaces }),
  ),
  field(
    'allocation',
    term('allocationWay'),
    leaf(showChoice({ byRule: 'allocatedByRule', byHand: 'allocatedByHand' })),
  ),
  field('opening', term('openingBalance'), AMOUNT),
);

const RATES: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'from')),
  order: 'kept',
  entry: fields(
    field('from', term('currency'), TEXT),
    field('on', term('on'), DAY),
    field('rate', term('rate'), TEXT),
  ),
};

/** An amount says nothing without its currency, so they are taken together. */
function money(key: string, label: Field['label']): Field {
  return together(field(key, label, leaf(showMoney(key))), key, 'currency');
}

const LINES: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(
    field('name', term('name'), TEXT),
    field('category', term('category'), CATEGORY),
    field('catalog', term('typicalLine'), TYPICAL_LINE),
    field('kind', term('kind'), leaf(showChoice({ oneOff: 'oneOff', recurring: 'recurring' }))),
    field('phase', term('phase'), PHASE),
    field('nature', term('nature'), NATURE),
    field('stage', term('stage'), leaf(showStage)),
    field('start', term('begins'), BEGINNING),
    field('months', term('months'), NUMBER),
    field(
      'rhythm',
      term('frequency'),
      leaf(showChoice({ month: 'monthly', quarter: 'quarterly', year: 'yearly' })),
    ),
    field('until', term('lastMonth'), MONTH),
    field('quantity', term('quantity'), QUANTITY),
    field('unit', term('unit'), TEXT),
    money('unitCost', term('unitCost')),
    field('share', term('shareOfTeam'), PERCENT),
    field(
      'index',
      term('rises'),
      leaf(showChoice({ none: 'risesNot', inflation: 'inflation', salary: 'salaryGrowth' })),
    ),
    field('taxed', term('taxed'), FLAG),
    field('owner', term('owner'), PERSON),
    field('note', term('note'), TEXT),
  ),
};

const RECEIPTS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'on')),
  order: 'byDay',
  entry: fields(together(field('receipt', null, leaf(showReceipt)), 'id', 'on', 'amount', 'note')),
};

const SOURCES: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(
    field('name', term('name'), TEXT),
    field(
      'kind',
      term('kind'),
      leaf(
        showChoice({
          ...{ government: 'government', fee: 'fee', contract: 'contract', academic: 'academic' },
          ...{ consortium: 'consortium', membership: 'membership', donor: 'donor', other: 'otherKind' },
        }),
      ),
    ),
    field('stakeholder', term('stakeholder'), STAKEHOLDER),
    field(
      'state',
      term('state'),
      leaf(
        showChoice({
          ...{ identified: 'identified', requested: 'requested', promised: 'promised' },
          ...{ secured: 'secured', received: 'received' },
        }),
      ),
    ),
    money('amount', term('amount')),
    field('from', term('firstMonth'), MONTH),
    field('months', term('months'), NUMBER),
    field(
      'payment',
      term('payment'),
      leaf(
        showChoice({
          ...{ atStart: 'paidAtStart', monthly: 'monthly', quarterly: 'quarterly', yearly: 'yearly' },
        }),
      ),
    ),
    field('probability', term('probability'), NUMBER),
    field('categories', term('categories'), CATEGORY),
    field('phases', term('phase'), PHASE),
    field('natures', term('nature'), NATURE),
    field('conditions', term('conditions'), TEXT),
    field('receipts', term('receipts'), RECEIPTS),
    field('note', term('note'), TEXT),
  ),
};

const showSource = showIds((id, side) =>
  own(side.budget.sources.find((entry) => entry.id === id)?.name ?? id),
);

function endsOf(allocation: Json): readonly string[] {
  return [`budget/sources/${textOf(allocation, 'source')}`, linePlace(textOf(allocation, 'line'))];
}
const lineOf = (entry: Json): readonly string[] => [linePlace(textOf(entry, 'line'))];
const namedLine = (value: Json): readonly string[] => (typeof value === 'string' ? [linePlace(value)] : []);

const ALLOCATIONS: List = {
  kind: 'list',
  // An allocation has no name of its own: it is listed under the line that is paid.
  name: (entry, side) => lineWord(textOf(entry, 'line'), side),
  order: 'kept',
  needs: endsOf,
  entry: fields(
    together(
      field(
        'allocation',
        null,
        leaf(
          showParts([
            ['source', 'fundingSource', showSource],
            ['line', 'budgetLine', showLine],
          ]),
          { refs: endsOf, holds: endsOf },
        ),
      ),
      ...(['source', 'line'] as const),
    ),
    field('share', term('percent'), PERCENT),
  ),
};

const SPENDINGS: List = {
  kind: 'list',
  name: (entry, side) => lineWord(textOf(entry, 'line'), side),
  order: 'kept',
  needs: lineOf,
  entry: fields(
    field('line', term('budgetLine'), leaf(showLine, { refs: namedLine, holds: namedLine })),
    field('on', term('on'), DAY),
    field('kind', term('kind'), leaf(showChoice({ spent: 'spent', committed: 'committed' }))),
    money('amount', term('amount')),
    field('note', term('note'), leaf(showText)),
  ),
};

const SCENARIOS: List = {
  kind: 'list',
  name: (entry) => scenarioName(textOf(entry, 'name'), textOf(entry, 'kind')),
  order: 'kept',
  entry: fields(
    field('name', term('name'), TEXT),
    field('kind', term('kind'), leaf(showScenarioKind)),
    field('note', term('note'), TEXT),
    field(
      'assumptions',
      null,
      fields(
        field('inflation', term('inflation'), PERCENT),
        field('salaryGrowth', term('salaryGrowth'), PERCENT),
        field('onCost', term('onCost'), PERCENT),
        field('tax', term('tax'), PERCENT),
        field('contingency', term('contingency'), { kind: 'table', name: categoryWord, entry: PERCENT }),
        field('salaries', term('salaries'), PERCENT),
        field('prices', term('prices'), PERCENT),
        field('leftOut', term('leftOut'), pointers(showLine, linePlace)),
      ),
    ),
  ),
};

/**
 * The budget. Amounts are taken with their currency; allocations and spending go with the line or source
 * they are about.
 */
export const BUDGET: Fields = fields(
  field('settings', null, SETTINGS),
  field('rates', term('rates'), RATES),
  field('lines', term('budgetLines'), LINES),
  field('sources', term('fundingSources'), SOURCES),
  field('allocations', term('allocations'), ALLOCATIONS),
  field('spendings', term('spendings'), SPENDINGS),
  field('scenarios', term('scenarios'), SCENARIOS),
);
