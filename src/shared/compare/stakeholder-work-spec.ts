import { textOf } from './json';
import { DAY, PERSON, pointer, pointers, TEXT } from './leaves';
import { showChoice, showTerms, showTlp } from './shown';
import { field, fields, leaf, type Fields, type List, type Table } from './spec';
import {
  activityName,
  showActivity,
  showSuggestion,
  STAKEHOLDER,
  STAKEHOLDER_LIST,
  stakeholderPlace,
  stakeholderWord,
} from './stakeholder-shown';
import { showTask, showTaskItems } from './timeline-shown';
import { own, term } from './words';

const FREQUENCY = leaf(
  showTerms(['once', 'weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'asNeeded']),
);

/** What the team does about stakeholders; an action goes with the stakeholder it is for. */
export const ACTIONS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'aim')),
  order: 'kept',
  needs: (entry) => {
    const towards = textOf(entry, 'stakeholder');
    return towards === '' ? [] : [stakeholderPlace(towards)];
  },
  entry: fields(
    field('stakeholder', term('stakeholder'), STAKEHOLDER),
    field('suggestion', term('suggestion'), leaf(showSuggestion)),
    field('aim', term('aim'), TEXT),
    field('message', term('message'), TEXT),
    field('channel', term('channels'), TEXT),
    field('who', term('owner'), PERSON),
    field('due', term('due'), DAY),
    field('frequency', term('frequency'), FREQUENCY),
    field('done', term('done'), DAY),
    field('result', term('outcome'), TEXT),
    field(
      'covers',
      term('covers'),
      leaf(
        showChoice({
          ...{ team: 'announceTeam', reason: 'announceReason', progress: 'announceProgress' },
          reporting: 'announceReporting',
        }),
      ),
    ),
    field(
      'task',
      term('task'),
      pointer(showTask, (id) => `timeline/tasks/${id}`),
    ),
    field(
      'items',
      term('servedItems'),
      pointers(showTaskItems, (id) => `stages/customItems/${id}`),
    ),
  ),
};

/** Lines of the communication plan. */
export const COMMUNICATION: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'audience')),
  order: 'kept',
  entry: fields(
    field('audience', term('audience'), TEXT),
    field('what', term('told'), TEXT),
    field('why', term('why'), TEXT),
    field('channel', term('channels'), TEXT),
    field('frequency', term('frequency'), FREQUENCY),
    field('owner', term('owner'), PERSON),
    field('tlp', term('label'), leaf(showTlp)),
    field(
      'phase',
      term('phase'),
      leaf(showChoice({ setup: 'phaseSetup', operation: 'phaseOperation', both: 'phaseBoth' })),
    ),
  ),
};

/** Rounds of feedback from the constituency. */
export const FEEDBACK: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'audience') || textOf(entry, 'on')),
  order: 'byDay',
  entry: fields(
    field('on', term('on'), DAY),
    field('form', term('form'), leaf(showTerms(['survey', 'interview', 'workshop', 'informal']))),
    field('audience', term('audience'), TEXT),
    field('finding', term('finding'), TEXT),
    field('consequence', term('consequence'), TEXT),
  ),
};

const CELLS: Table = {
  kind: 'table',
  name: (id, sides) => stakeholderWord(id, ...sides),
  keyRef: stakeholderPlace,
  entry: leaf(
    showChoice({
      ...{ R: 'responsible', A: 'accountable', AR: 'accountableResponsible' },
      ...{ C: 'consulted', I: 'informed' },
    }),
  ),
};

const RACI_ROWS: List = {
  kind: 'list',
  name: (entry) => activityName(textOf(entry, 'name'), textOf(entry, 'activity')),
  order: 'kept',
  entry: fields(
    field('activity', term('activity'), leaf(showActivity)),
    field('name', term('name'), TEXT),
    field('cells', term('letters'), CELLS),
  ),
};

/** The responsibilities: which stakeholders stand in the columns, and who does what in each row. */
export const RACI: Fields = fields(
  field('columns', term('raciColumns'), STAKEHOLDER_LIST),
  field('rows', term('raciRows'), RACI_ROWS),
);
