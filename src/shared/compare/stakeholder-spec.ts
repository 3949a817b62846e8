import { textOf } from './json';
import { DAY, FLAG, NUMBER, PERSON, pointer, pointers, TEXT } from './leaves';
import { showChoice, showService, showTerms, showTlp } from './shown';
import { field, fields, leaf, together, type Fields, type List } from './spec';
import {
  endsOf,
  entryWord,
  showDeclined,
  showGroup,
  showRelation,
  showRoles,
  showSector,
  showType,
  showWho,
  STAKEHOLDER,
  stakeholderOfKey,
  stakeholderPlace,
  stakeholderWord,
} from './stakeholder-shown';
import { ACTIONS, COMMUNICATION, FEEDBACK, RACI } from './stakeholder-work-spec';
import { own, term } from './words';

const personPlaces = (id: string): readonly string[] => (id === '' ? [] : [`people/${id}`]);
const LEVEL = leaf(showTerms(['unaware', 'resistant', 'neutral', 'supportive', 'leading']));

const AGREEMENTS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'title')),
  order: 'kept',
  entry: fields(
    field(
      'kind',
      term('kind'),
      leaf(
        showChoice({
          ...{ nda: 'nda', mou: 'mou', sharing: 'sharingAgreement', contract: 'contract' },
          other: 'otherKind',
        }),
      ),
    ),
    field('title', term('title'), TEXT),
    field('state', term('state'), leaf(showTerms(['needed', 'drafting', 'signed', 'expired', 'refused']))),
    field('on', term('signedOrWanted'), DAY),
    field('expires', term('expires'), DAY),
    field('signer', term('signer'), PERSON),
    field('theirSigner', term('theirSigner'), TEXT),
    field('tlp', term('label'), leaf(showTlp)),
    field('note', term('note'), TEXT),
  ),
};

const CONTACTS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'on')),
  order: 'byDay',
  entry: fields(
    field('on', term('on'), DAY),
    field(
      'form',
      term('form'),
      leaf(
        showChoice({
          ...{ meeting: 'meeting', call: 'call', email: 'email', letter: 'letter', event: 'event' },
          ...{ workshop: 'workshop', other: 'otherKind' },
        }),
      ),
    ),
    field('by', term('by'), PERSON),
    field('outcome', term('outcome'), TEXT),
    field('nextStep', term('nextStep'), TEXT),
    field('nextBy', term('due'), DAY),
  ),
};

const SERVED: Fields = fields(
  field(
    'capability',
    term('capability'),
    leaf(showChoice({ significant: 'significant', moderate: 'moderate', few: 'fewCapabilities' })),
  ),
  field(
    'group',
    term('group'),
    pointer(showGroup, (id) => `organization/constituency/groups/${id}`),
  ),
  field('pilot', term('pilot'), FLAG),
  field('phase', term('phase'), TEXT),
  field('services', term('services'), leaf(showService)),
);

const SOURCE: Fields = fields(
  field('accuracy', term('accuracy'), TEXT),
  field(
    'decision',
    term('decision'),
    leaf(showChoice({ accept: 'sourceAccept', watch: 'sourceWatch', stop: 'sourceStop' })),
  ),
  field('reason', term('reason'), TEXT),
);

/** A person of the plan stands in the register by the person alone, an organization by its name alone. */
const WHO = together(
  field(
    'name',
    null,
    leaf(showWho, {
      refs: (value) => personPlaces(textOf(value, 'person')),
      holds: (value) => personPlaces(textOf(value, 'person')),
    }),
  ),
  ...(['name', 'person'] as const),
);

const REGISTER: List = {
  kind: 'list',
  name: (entry, side) => entryWord(textOf(entry, 'name'), textOf(entry, 'person'), side),
  order: 'kept',
  needs: (entry) => personPlaces(textOf(entry, 'person')),
  entry: fields(
    WHO,
    field('type', term('kind'), leaf(showType)),
    field('ownType', term('ownType'), TEXT),
    field('sector', term('sector'), leaf(showSector)),
    field('ownSector', term('ownSector'), TEXT),
    field('parent', term('parentBody'), STAKEHOLDER),
    field('involvement', term('involvement'), leaf(showTerms(['discusses', 'promotes', 'plans']))),
    field('roles', term('roles'), leaf(showRoles)),
    field('influence', term('influence'), NUMBER),
    field('interest', term('interest'), NUMBER),
    field('current', term('engagementNow'), LEVEL),
    field('wanted', term('engagementWanted'), LEVEL),
    field('wants', term('wants'), TEXT),
    field('weWant', term('weWant'), TEXT),
    field('concerns', term('concerns'), TEXT),
    field('decides', term('decides'), TEXT),
    field('owner', term('owner'), PERSON),
    field('primary', term('primaryContact'), PERSON),
    field('backup', term('backupContact'), PERSON),
    field('channels', term('channels'), TEXT),
    field('language', term('language'), TEXT),
    field('served', term('served'), SERVED),
    field('source', term('source'), SOURCE),
    field('agreements', term('agreements'), AGREEMENTS),
    field('contacts', term('contacts'), CONTACTS),
    field('notes', term('notes'), TEXT),
  ),
};

const RELATIONS: List = {
  kind: 'list',
  // A relation has no name of its own: it is listed under the stakeholder it begins at.
  name: (entry, side) => stakeholderWord(textOf(entry, 'from'), side),
  order: 'none',
  needs: endsOf,
  entry: fields(
    together(field('relation', null, leaf(showRelation, { refs: endsOf })), 'from', 'to', 'kind'),
    field('note', term('note'), TEXT),
  ),
};

const DECLINED = pointers(showDeclined, (key) => stakeholderPlace(stakeholderOfKey(key)));

/**
 * The register of stakeholders. Name and person of an entry are taken together, since it has the one or the
 * other. Relations and actions go with their stakeholder, and an entry with the person it is.
 */
export const STAKEHOLDERS: Fields = fields(
  field('register', null, REGISTER),
  field('relations', term('relations'), RELATIONS),
  field('actions', term('actions'), ACTIONS),
  field('declined', term('declined'), DECLINED),
  field('communication', term('communication'), COMMUNICATION),
  field('feedback', term('feedback'), FEEDBACK),
  field('raci', term('responsibilities'), RACI),
);
