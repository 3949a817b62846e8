import { textOf } from './json';
import { DAY, FLAG, NUMBER, PERSON, TEXT } from './leaves';
import {
  AMOUNT,
  BEGINNING,
  GRADE,
  infrastructureName,
  INFRASTRUCTURE_KIND,
  MINUTES,
  POSITION,
  positionName,
  PURPOSE,
  ROLE,
  ROLE_TASKS,
  SKILL_LIST,
  skillPlace,
  skillWord,
} from './money-shown';
import { showChoice, showService, showTerms } from './shown';
import { field, fields, leaf, type Fields, type List, type Table } from './spec';
import { catalogWord, own, term } from './words';

const COVER_KIND = leaf(
  showChoice({
    ...{ officeHours: 'officeHours', extended: 'extended', onCall: 'onCall' },
    ...{ aroundTheClock: 'aroundTheClock', own: 'ownKind' },
  }),
);

const SETTINGS: Fields = fields(
  field('weeklyMinutes', term('weeklyHours'), MINUTES),
  field('leaveDays', term('leaveDays'), NUMBER),
  field('holidayDays', term('holidayDays'), NUMBER),
  field('sickDays', term('sickDays'), NUMBER),
  field('trainingDays', term('trainingDays'), NUMBER),
  field('incidentShare', term('incidentShare'), NUMBER),
  field(
    'cover',
    term('cover'),
    fields(
      field('chosen', term('chosen'), COVER_KIND),
      field('seats', term('seats'), NUMBER),
      field('extendedMinutes', term('extendedHours'), MINUTES),
      field('extendedDays', term('extendedDays'), NUMBER),
      field('ownMinutes', term('ownHours'), MINUTES),
      field('ownDays', term('ownDays'), NUMBER),
      field('onCallHour', term('onCallHour'), AMOUNT),
      field('callHours', term('callHours'), NUMBER),
      field('callPay', term('callPay'), NUMBER),
    ),
  ),
  field('answers', term('answers'), {
    kind: 'table',
    name: (id) => catalogWord('budget', `bud-q-${id}`, 'question'),
    entry: TEXT,
  }),
);

const SKILL_LEVELS: Table = {
  kind: 'table',
  name: (id, sides) => skillWord(id, ...sides),
  keyRef: skillPlace,
  entry: NUMBER,
};

const POSITIONS: List = {
  kind: 'list',
  name: (entry) => positionName(textOf(entry, 'title'), textOf(entry, 'role')),
  order: 'kept',
  entry: fields(
    field('role', term('role'), ROLE),
    field('title', term('title'), TEXT),
    field('level', term('level'), leaf(showTerms(['junior', 'regular', 'senior', 'lead']))),
    field(
      'employment',
      term('employment'),
      leaf(showTerms(['permanent', 'contract', 'seconded', 'reassigned'])),
    ),
    field('share', term('partOfFullTime'), NUMBER),
    field('person', term('person'), PERSON),
    field('start', term('begins'), BEGINNING),
    field('end', term('lastDay'), DAY),
    field('grade', term('grade'), GRADE),
    field('salary', term('yearlySalary'), AMOUNT),
    field('paidElsewhere', term('paidElsewhere'), FLAG),
    field('reportsTo', term('reportsTo'), POSITION),
    field('backup', term('standIn'), POSITION),
    field('tasks', term('tasks'), ROLE_TASKS),
    field('ownTasks', term('ownTasks'), TEXT),
    field('wanted', term('skillsWanted'), SKILL_LEVELS),
    field('held', term('skillsHeld'), SKILL_LEVELS),
    field('incidentShare', term('incidentShare'), NUMBER),
    field('note', term('note'), TEXT),
  ),
};

const GRADES: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(field('name', term('name'), TEXT), field('yearly', term('yearlySalary'), AMOUNT)),
};

const OWN_SKILLS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(
    field('name', term('name'), TEXT),
    field('kind', term('kind'), leaf(showTerms(['personal', 'technical']))),
  ),
};

const TRAINING: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'title')),
  order: 'kept',
  entry: fields(
    field('title', term('title'), TEXT),
    field(
      'kind',
      term('kind'),
      leaf(
        showChoice({
          ...{ technical: 'technical', soft: 'softSkills', informal: 'informal', shadowing: 'shadowing' },
          ...{ conference: 'conference', partner: 'partner', certification: 'certification' },
        }),
      ),
    ),
    field('position', term('position'), POSITION),
    field('role', term('role'), ROLE),
    field('skills', term('skills'), SKILL_LIST),
    field('start', term('begins'), BEGINNING),
    field('days', term('workingDays'), NUMBER),
    field('cost', term('cost'), AMOUNT),
    field('yearly', term('everyYear'), FLAG),
    field('partner', term('partner'), TEXT),
    field('certificate', term('certification'), TEXT),
    field('done', term('done'), FLAG),
    field('note', term('note'), TEXT),
  ),
};

const CRITERIA: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'text')),
  order: 'kept',
  entry: fields(
    field('text', term('requirement'), TEXT),
    field('meets', term('meets'), leaf(showChoice({ yes: 'yes', partly: 'partly', no: 'no' }))),
  ),
};

const TOOLS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(
    field('name', term('name'), TEXT),
    field('purpose', term('purpose'), PURPOSE),
    field(
      'licence',
      term('license'),
      leaf(showChoice({ open: 'openSource', commercial: 'commercial', own: 'ownKind' })),
    ),
    field('licenceNote', term('licenseNote'), TEXT),
    field(
      'state',
      term('state'),
      leaf(
        showChoice({ candidate: 'candidate', chosen: 'chosenTool', inUse: 'inUse', rejected: 'rejected' }),
      ),
    ),
    field('oneOff', term('oneOffCost'), AMOUNT),
    field('yearly', term('yearlyCost'), AMOUNT),
    field('start', term('begins'), BEGINNING),
    field('skills', term('skills'), SKILL_LIST),
    field('services', term('services'), leaf(showService)),
    field('owner', term('owner'), PERSON),
    field('criteria', term('requirements'), CRITERIA),
    field('note', term('note'), TEXT),
  ),
};

const INFRASTRUCTURE: List = {
  kind: 'list',
  name: (entry) => infrastructureName(textOf(entry, 'name'), textOf(entry, 'item')),
  order: 'kept',
  entry: fields(
    field('item', term('kind'), INFRASTRUCTURE_KIND),
    field('name', term('name'), TEXT),
    field('state', term('state'), leaf(showTerms(['needed', 'byHost', 'ordered', 'inPlace']))),
    field('oneOff', term('oneOffCost'), AMOUNT),
    field('yearly', term('yearlyCost'), AMOUNT),
    field('start', term('begins'), BEGINNING),
    field('owner', term('owner'), PERSON),
    field('note', term('note'), TEXT),
  ),
};

const OUTSIDE: Table = { ...SKILL_LEVELS, entry: TEXT };
const DEMAND: Table = { kind: 'table', name: (id) => catalogWord('services', id, 'name'), entry: NUMBER };

const CONDUCT: Fields = fields(
  field('text', term('codeOfConduct'), TEXT),
  field('talkMonth', term('talkMonth'), NUMBER),
  field('lastTalk', term('lastTalk'), DAY),
);

/** Staffing: positions with what they must be able to do, training, conduct, tools and infrastructure. */
export const STAFFING: Fields = fields(
  field('settings', null, SETTINGS),
  field('grades', term('grades'), GRADES),
  field('skills', term('ownSkills'), OWN_SKILLS),
  field('outside', term('skillsOutside'), OUTSIDE),
  field('demand', term('demand'), DEMAND),
  field('positions', term('positions'), POSITIONS),
  field('training', term('training'), TRAINING),
  field('conduct', null, CONDUCT),
  field('tools', term('tools'), TOOLS),
  field('infrastructure', term('infrastructure'), INFRASTRUCTURE),
);
