import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPerson, planWithStakeholders } from '@test/builders/plan-parts';
import { aContact, aStep, anAgreement, aBody } from '@test/builders/stakeholder-parts';
import { SUGGESTIONS } from '../catalog/stakeholder-work';
import { parseDay, type Day } from '../core/day';
import { createCatalogText } from '../i18n/catalog-text';
import words from '../i18n/en/catalog/stakeholders.json';
import { ENGAGEMENTS, engagementAction } from '../plan/stakeholders';
import type { EngagementAction, Stakeholder } from '../plan/types';
import { actionOf, suggestionKey, suggestions } from './index';
import { SUGGESTION_RULES } from './suggestion-rules';

const TODAY = parseDay('2027-06-01') ?? (0 as Day);
const text = createCatalogText(words);

function kindsFor(
  change: Partial<Stakeholder>,
  actions: readonly EngagementAction[] = [],
): readonly string[] {
  const plan = planWithStakeholders({ register: [aBody('a', change)], actions });
  return suggestions(plan, TODAY).map(({ kind }) => kind.id);
}
const taken = (suggestion: string, change: Partial<EngagementAction> = {}): EngagementAction =>
  aStep(suggestion, { stakeholder: 'a', suggestion, ...change });

describe('what is suggested', () => {
  it('is nothing for somebody of whom only the name is known', () => expect(kindsFor({})).toEqual([]));

  it('has a rule for every kind, and a kind for every rule', () => {
    expect(Object.keys(SUGGESTION_RULES).toSorted()).toEqual(SUGGESTIONS.map(({ id }) => id).toSorted());
  });

  it.each<readonly [string, Partial<Stakeholder>, readonly string[]]>([
    ['nobody told them', { current: 'unaware' }, ['brief']],
    ['they are to stay unaware', { current: 'unaware', wanted: 'unaware' }, []],
    ['they resist', { current: 'resistant', wanted: 'neutral' }, ['listen', 'correct']],
    ['they resist and may', { current: 'resistant', wanted: 'resistant' }, []],
    ['they resist and nobody said what is wanted', { current: 'resistant' }, []],
    ['they are to support', { current: 'neutral', wanted: 'supportive' }, ['showValue']],
    ['they are to lead one day', { current: 'neutral', wanted: 'leading' }, ['showValue']],
    ['they are neutral and may be', { current: 'neutral', wanted: 'neutral' }, []],
    ['they are to lead now', { current: 'supportive', wanted: 'leading' }, ['askToLead']],
    [
      'they support and weigh much',
      { current: 'supportive', wanted: 'supportive', influence: 4 },
      ['keepInformed'],
    ],
    ['they support and weigh less', { current: 'supportive', wanted: 'supportive', influence: 3 }, []],
    ['they have one contact', { primary: 'p1' }, ['introduceBackup']],
    ['they have one contact twice', { primary: 'p1', backup: 'p1' }, ['introduceBackup']],
    ['they have two', { primary: 'p1', backup: 'p2' }, []],
    ['they are a peer never met', { roles: ['peerTeam'] }, ['firstContact', 'agreement']],
    ['they run infrastructure', { type: 'criticalInfrastructure' }, ['agreement']],
    ['they are police', { roles: ['lawEnforcement'] }, ['agreement', 'lawEnforcementTerms']],
    ['they are police by kind', { type: 'lawEnforcement' }, ['agreement', 'lawEnforcementTerms']],
    ['they are served', { roles: ['constituent'] }, ['feedback']],
    ['they supply information', { roles: ['informationSource'] }, ['agreement', 'reviewSource']],
  ])('when %s', (_case, change, kinds) => expect(kindsFor(change)).toEqual(kinds));

  it('holds a workshop with the pilot group', () => {
    const served = { ...aBody('a').served, pilot: true };
    expect(kindsFor({ roles: ['constituent'], served })).toEqual(['reportingWorkshop', 'feedback']);
  });

  it('counts an agreement of any state, and a decision on a source', () => {
    const agreements = [anAgreement({ state: 'refused' })];
    expect(kindsFor({ roles: ['lawEnforcement'], agreements })).toEqual([]);
    const source = { accuracy: '', decision: 'stop', reason: '' } as const;
    expect(kindsFor({ roles: ['informationSource'], agreements, source })).toEqual([]);
  });

  it('takes a contact for one when it took place, not when it is to come', () => {
    const peer = { roles: ['peerTeam'], agreements: [anAgreement()] };
    expect(kindsFor({ ...peer, contacts: [aContact('2027-06-01')] })).toEqual([]);
    expect(kindsFor({ ...peer, contacts: [aContact('2027-06-02')] })).toEqual(['firstContact']);
  });

  it('needs no reminder for whoever hears from the team anyway', () => {
    const friend = { current: 'leading', wanted: 'leading', influence: 5 } as const;
    expect(kindsFor(friend, [taken('own', { suggestion: null, frequency: 'monthly' })])).toEqual([]);
    expect(kindsFor(friend, [taken('own', { suggestion: null, frequency: 'asNeeded' })])).toEqual([
      'keepInformed',
    ]);
  });
});

describe('what was answered', () => {
  it('is not suggested again once declined, for that stakeholder only', () => {
    const register = [aBody('a', { current: 'unaware' }), aBody('b', { current: 'unaware' })];
    const plan = planWithStakeholders({ register, declined: [suggestionKey('brief', 'a')] });
    expect(suggestions(plan, TODAY).map(({ key }) => key)).toEqual(['brief:b']);
  });

  it('is not suggested again while the action is open, and after it when it is done once for all', () => {
    expect(kindsFor({ current: 'unaware' }, [taken('brief')])).toEqual([]);
    expect(kindsFor({ current: 'unaware' }, [taken('brief', { done: '2027-05-01' })])).toEqual([]);
    expect(kindsFor({ current: 'unaware' }, [taken('brief', { stakeholder: 'b' })])).toEqual(['brief']);
  });

  it('comes back when what has to be repeated was done a single time', () => {
    const served = { roles: ['constituent'] };
    const yearly = { frequency: 'yearly', done: '2027-05-01' } as const;
    expect(kindsFor(served, [taken('feedback', yearly)])).toEqual([]);
    expect(kindsFor(served, [taken('feedback', { ...yearly, frequency: 'once' })])).toEqual(['feedback']);
  });
});

it('puts the longest way times influence first, then keeps the order of the register', () => {
  const register = [
    aBody('none', { type: 'criticalInfrastructure' }),
    aBody('small', { current: 'neutral', wanted: 'supportive', influence: 5 }),
    aBody('far', { current: 'unaware', wanted: 'leading', influence: 2 }),
    aBody('unscored', { current: 'unaware', wanted: 'neutral' }),
    aBody('tied', { current: 'neutral', wanted: 'supportive', influence: 5 }),
  ];
  const found = suggestions(planWithStakeholders({ register }), TODAY);
  expect(found.map(({ entry, weight }) => `${entry.id} ${weight}`)).toEqual([
    'far 8',
    'unscored 6',
    'small 5',
    'tied 5',
    'none 0',
  ]);
});

describe('actionOf', () => {
  const first = (change: Partial<Stakeholder>) => {
    const plan = planWithStakeholders(
      { register: [aBody('a', change)] },
      { people: [aPerson('p1', 'Amina')] },
    );
    const [found] = suggestions(plan, TODAY);
    if (!found) throw new Error('nothing suggested');
    return found;
  };

  it('names the stakeholder and hands the action to whoever looks after it', () => {
    const action = actionOf(
      first({ name: 'Police $& Unit', current: 'unaware', owner: 'p1' }),
      text,
      'new-1',
    );
    expect(action).toMatchObject({
      ...{ id: 'new-1', stakeholder: 'a', suggestion: 'brief', who: 'p1', due: null, done: null },
      ...{
        aim: 'Brief Police $& Unit on what the team is for',
        frequency: 'once',
        items: ['s1-hold-workshops'],
      },
    });
    expect(actionOf(first({ name: '', person: 'p1', current: 'unaware' }), text, 'n').aim).toContain('Amina');
  });

  it('leaves nothing to suggest once it is in the plan', () => {
    const found = first({ current: 'unaware' });
    const plan = planWithStakeholders({ register: [found.entry], actions: [actionOf(found, text, 'n')] });
    expect(suggestions(plan, TODAY)).toEqual([]);
  });

  it.each(['x'.repeat(500), '🛡'.repeat(250), `a${'🛡'.repeat(249)}`])(
    'fits the file with the longest name',
    (name) => {
      const { aim } = actionOf(first({ name, current: 'unaware' }), text, 'n');
      expect(aim.length).toBeLessThanOrEqual(500);
      // Half a character cannot be encoded.
      expect(() => encodeURIComponent(aim)).not.toThrow();
    },
  );

  it('still has an aim where the words of a kind are not at hand', () => {
    expect(actionOf(first({ current: 'unaware' }), () => '', 'n').aim).toBe('brief');
  });
});

const entryArbitrary = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 500 }),
    type: fc.constantFrom(null, 'criticalInfrastructure', 'lawEnforcement'),
    roles: fc.subarray(['constituent', 'peerTeam', 'informationSource', 'lawEnforcement']),
    current: fc.constantFrom(null, ...ENGAGEMENTS),
    wanted: fc.constantFrom(null, ...ENGAGEMENTS),
    influence: fc.constantFrom(null, 1, 2, 3, 4, 5),
    primary: fc.constantFrom(null, 'p1'),
  })
  .map((change) => (id: string) => aBody(id, change));

it('proposes nothing more once everything is taken over or declined, and what it builds fits the file', () => {
  fc.assert(
    fc.property(fc.array(entryArbitrary, { maxLength: 12 }), fc.boolean(), (makers, take) => {
      const register = makers.map((make, index) => make(`s${index}`));
      const plan = planWithStakeholders({ register });
      const found = suggestions(plan, TODAY);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      const weights = found.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      const actions = found.map((one, index) => actionOf(one, text, `n${index}`));
      for (const action of actions) expect(engagementAction.safeParse(action).success).toBe(true);
      const answered = take ? { actions } : { declined: found.map(({ key }) => key) };
      expect(suggestions(planWithStakeholders({ register, ...answered }), TODAY)).toEqual([]);
    }),
  );
});
