import { NEW_ACTION, NEW_STAKEHOLDER } from '@shared/plan/defaults';
import type { EngagementAction, Stakeholder, Stakeholders } from '@shared/plan/types';

/**
 * Who has a stake in the team of `richPlan`: the ministry above it with its state secretary, the police, an
 * operator of the pilot group and a peer team abroad, with what is done about them.
 */
export const RICH_STAKEHOLDERS: Stakeholders = {
  register: [
    body('sk-ministry', 'Ministry of Digital Affairs', {
      ...{ type: 'governmentAgency', involvement: ['discusses', 'promotes', 'plans'] },
      ...{ roles: ['sponsor', 'decisionMaker'], influence: 5, interest: 4 },
      ...{ current: 'supportive', wanted: 'leading', owner: 'amara', backup: 'selam' },
      wants: 'A team that can be shown to parliament before the elections.',
      weWant: 'The decree and **two** budget years.',
    }),
    body('sk-secretary', '', {
      ...{ person: 'jonas', parent: 'sk-ministry', roles: ['champion'], influence: 5, interest: 5 },
      ...{ current: 'leading', wanted: 'leading', owner: 'amara' },
      decides: 'Whether the team is hosted by the ministry.',
    }),
    body('sk-police', 'Cybercrime unit of the police', {
      ...{ type: 'lawEnforcement', roles: ['lawEnforcement'], influence: 4, interest: 2 },
      ...{ current: 'resistant', wanted: 'supportive', owner: 'selam', language: 'French' },
      concerns: 'Fears that evidence is lost before it is called.',
      agreements: [
        {
          ...{ id: 'ag-police', kind: 'mou', title: 'Handing over of evidence', state: 'drafting' },
          ...{
            on: '2026-10-01',
            expires: null,
            signer: 'jonas',
            theirSigner: 'Head of the unit',
            tlp: 'AMBER',
          },
          note: 'Waits for the decree.',
        },
      ],
      contacts: [
        {
          ...{ id: 'ct-police', on: '2026-05-12', form: 'meeting', by: 'selam' },
          outcome: 'Agreed to name one officer on duty.',
          ...{ nextStep: 'Send the draft of the memorandum', nextBy: '2026-06-15' },
        },
      ],
    }),
    body('sk-grid', 'National Grid Operator', {
      ...{ type: 'criticalInfrastructure', sector: 'energy', roles: ['constituent', 'informationSource'] },
      ...{ influence: 3, interest: 4, current: 'neutral', wanted: 'supportive', primary: 'rui' },
      served: { capability: 'significant', group: null, pilot: true, phase: 'Pilot group', services: [] },
      source: { accuracy: 'Nine reports of ten', decision: 'accept', reason: 'Own sensors in the grid' },
    }),
    body('sk-norland', 'CSIRT of Norland', {
      ...{ ownType: 'National team abroad', ownSector: 'Neighboring country', roles: ['peerTeam'] },
      ...{ channels: 'Duty mailbox with a published key', notes: 'Helped two other teams to start.' },
    }),
  ],
  relations: [
    {
      id: 'rl-1',
      from: 'sk-secretary',
      to: 'sk-ministry',
      kind: 'influences',
      note: 'Signs for the minister',
    },
    { id: 'rl-2', from: 'sk-ministry', to: 'sk-grid', kind: 'regulates', note: '' },
  ],
  actions: [
    action('ac-1', 'Win the police for an agreed way of working', {
      ...{ stakeholder: 'sk-police', suggestion: 'listen', who: 'selam', due: '2026-07-15' },
      message: 'Evidence is kept first, and service is restored second.',
    }),
    action('ac-2', 'Announce the team to the public', {
      ...{ channel: 'Press conference', who: 'rui', due: '2027-04-01', task: 't-full' },
      ...{ covers: ['team', 'reason', 'progress', 'reporting'], items: ['own-1'] },
    }),
    action('ac-3', 'Brief the state secretary', {
      ...{ stakeholder: 'sk-secretary', frequency: 'monthly', who: 'amara', done: '2026-06-01' },
      result: 'Asked for one figure a month.',
    }),
  ],
  declined: ['keepInformed:sk-norland'],
  communication: [
    {
      ...{ id: 'cm-1', audience: 'Operators of essential services', what: 'Warnings and advice' },
      ...{ why: 'They can act before an attack reaches them', channel: 'Mailing list' },
      ...{ frequency: 'weekly', owner: 'rui', tlp: 'GREEN', phase: 'operation' },
    },
  ],
  feedback: [
    {
      ...{ id: 'fb-1', on: '2026-06-10', form: 'workshop', audience: 'Pilot group' },
      finding: 'Reports by telephone are preferred at night.',
      consequence: 'The duty number is printed on every advisory.',
    },
  ],
  raci: {
    columns: ['sk-ministry', 'sk-police'],
    rows: [
      { id: 'rw-1', activity: 'mandate', name: '', cells: { 'sk-ministry': 'AR', 'sk-police': 'C' } },
      { id: 'rw-2', activity: null, name: 'Choose the pilot group', cells: { 'sk-ministry': 'I' } },
    ],
  },
};

function body(id: string, name: string, change: Partial<Stakeholder>): Stakeholder {
  return { ...NEW_STAKEHOLDER, id, name, ...change };
}

function action(id: string, aim: string, change: Partial<EngagementAction>): EngagementAction {
  return { ...NEW_ACTION, id, aim, ...change };
}
