import { EMPTY_NARRATIVE } from '../plan/defaults';
import { textOf } from './json';
import { CHOSEN, DAY, FLAG, NUMBER, PERSON, TEXT } from './leaves';
import { showChoice, showIds, showLink, showService, showTerms, showTlp } from './shown';
import { STAKEHOLDER_LIST } from './stakeholder-shown';
import { field, fields, leaf, type Fields, type List, type Table } from './spec';
import { catalogWord, own, term, type Word } from './words';

const SERVICE_CHOICES: Table = {
  kind: 'table',
  name: (id) => catalogWord('services', id, 'name'),
  entry: fields(
    field('status', term('status'), leaf(showTerms(['launch', 'later', 'notOffered', 'retired']))),
    field('laterMonth', term('laterMonth'), NUMBER),
    field('reason', term('reason'), TEXT),
    field('hours', term('hours'), leaf(showTerms(['officeHours', 'extended', 'onCall', 'aroundTheClock']))),
    field('reaction', term('reaction'), TEXT),
    field('resolution', term('resolution'), TEXT),
    field('functions', term('functions'), leaf(showService)),
    field('sharedWith', term('sharedWith'), TEXT),
    field('note', term('note'), TEXT),
  ),
};

export const SERVICES: Fields = fields(
  field('choices', null, SERVICE_CHOICES),
  field('operatorsAroundTheClock', term('operators'), leaf(showTerms(['yes', 'no']))),
  field('note', term('note'), TEXT),
);

export const RISKS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'title')),
  order: 'kept',
  entry: fields(
    field('title', term('title'), TEXT),
    field('cause', term('cause'), TEXT),
    field('effect', term('effect'), TEXT),
    field('likelihood', term('likelihood'), NUMBER),
    field('impact', term('impact'), NUMBER),
    field('response', term('response'), leaf(showTerms(['avoid', 'reduce', 'transfer', 'accept']))),
    field('action', term('treatment'), TEXT),
    field('owner', term('owner'), PERSON),
    field('due', term('due'), DAY),
    field('status', term('status'), leaf(showTerms(['open', 'closed']))),
    field('link', term('link'), leaf(showLink)),
  ),
};

const OPTIONS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'text')),
  order: 'kept',
  entry: fields(field('text', term('option'), TEXT)),
};

export const DECISIONS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'question')),
  order: 'kept',
  entry: fields(
    field('question', term('question'), TEXT),
    field('options', term('options'), OPTIONS),
    field('chosen', term('chosen'), CHOSEN),
    field('rationale', term('rationale'), TEXT),
    field('by', term('decidedBy'), PERSON),
    field('on', term('decidedOn'), DAY),
    field('evidence', term('record'), TEXT),
    field('link', term('link'), leaf(showLink)),
  ),
};

export const GLOSSARY: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'term')),
  order: 'kept',
  entry: fields(field('term', term('term'), TEXT), field('meaning', term('meaning'), TEXT)),
};

export const PEOPLE: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(
    field('name', term('name'), TEXT),
    field('role', term('role'), TEXT),
    field('organization', term('organization'), TEXT),
    field('organizations', term('bodies'), STAKEHOLDER_LIST),
    field('email', term('email'), TEXT),
    field('phone', term('phone'), TEXT),
    field('channel', term('otherChannel'), TEXT),
    field('language', term('language'), TEXT),
  ),
};

const setup = (id: string): Word => catalogWord('setup', id, 'label');
const setupChoice = (id: string) => leaf(showIds((value) => setup(`${id}.${value}`)));
const intl = (kind: 'region' | 'language' | 'currency' | 'weekday') =>
  leaf(showIds((code) => ({ from: 'intl', kind, code })));

const OTHER_TEAMS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(
    field('name', setup('otherTeams.name'), TEXT),
    field('remit', setup('otherTeams.remit'), TEXT),
  ),
};

export const IDENTITY: Fields = fields(
  field('title', setup('title'), TEXT),
  field('teamName', setup('teamName'), TEXT),
  field('bodyName', setup('bodyName'), TEXT),
  field('country', setup('country'), intl('region')),
  field('countryName', setup('countryName'), TEXT),
  field('documentLanguage', setup('documentLanguage'), intl('language')),
  field('currency', setup('currency'), intl('currency')),
  field('weekend', setup('weekend'), intl('weekday')),
  field('startDay', setup('startDay'), DAY),
  field('lengthMonths', setup('lengthMonths'), NUMBER),
  field('tlp', setup('tlp'), leaf(showTlp)),
  field('preparedBy', setup('preparedBy'), setupChoice('preparedBy')),
  field('sourcing', setup('sourcing'), setupChoice('sourcing')),
  field('sourcingNote', setup('sourcingNote'), TEXT),
  field('government', setup('government'), setupChoice('government')),
  field('otherTeams', setup('otherTeams'), OTHER_TEAMS),
);

const APPROVALS: List = {
  kind: 'list',
  name: (entry, side) => {
    const person = side.people.find((known) => known.id === textOf(entry, 'person'));
    return own(person?.name ?? textOf(entry, 'capacity'));
  },
  order: 'kept',
  entry: fields(
    field('person', term('person'), PERSON),
    field('capacity', term('capacity'), TEXT),
    field('signedOn', term('signedOn'), DAY),
  ),
};

const VERSIONS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'version')),
  order: 'kept',
  entry: fields(
    field('version', term('version'), TEXT),
    field('on', term('on'), DAY),
    field('by', term('by'), PERSON),
    field('change', term('change'), TEXT),
  ),
};

const NARRATIVE: Table = {
  kind: 'table',
  name: (section) => catalogWord('conops', section, 'title'),
  absent: EMPTY_NARRATIVE,
  entry: fields(
    field('before', term('before'), TEXT),
    field('after', term('after'), TEXT),
    field('replacement', term('replacement'), TEXT),
  ),
};

const NAME_RULE = showChoice({ show: 'namesAll', byLabel: 'namesByLabel', leaveOut: 'namesNone' });

const CONOPS: Fields = fields(
  field('version', term('version'), TEXT),
  field('status', term('status'), leaf(showTerms(['draft', 'final']))),
  field('omitEmpty', term('omitEmpty'), FLAG),
  field('names', term('namesPrinted'), leaf(NAME_RULE)),
  field('namesFrom', term('namesFrom'), leaf(showTlp)),
  field('approvals', term('approvals'), APPROVALS),
  field('versions', term('versions'), VERSIONS),
  field('narrative', term('narrative'), NARRATIVE),
);

export const DOCUMENTS: Fields = fields(field('conops', null, CONOPS));
