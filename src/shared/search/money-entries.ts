import type { Plan } from '../plan/types';
import { joined, personName } from './texts';
import type { Entry, HitPart } from './types';

type Parts = readonly (readonly [HitPart, string])[];

/** Staffing and budget by the texts of the team: positions, training, tools, lines, sources and scenarios. */
export function moneyEntries(plan: Plan): readonly Entry[] {
  return [
    ...positionEntries(plan),
    ...staffingEntries(plan),
    ...equipmentEntries(plan),
    ...budgetEntries(plan),
  ];
}

function positionEntries(plan: Plan): readonly Entry[] {
  const { positions, grades } = plan.staffing;
  return positions.map(({ id, title, role, person, ownTasks, note, grade }) => {
    const name = personName(plan, person);
    const parts: Parts = [
      ['owner', name],
      ['details', ownTasks],
      ['details', grades.find((entry) => entry.id === grade)?.name ?? ''],
      ['notes', note],
    ];
    const place = { screen: 'staffing', section: 'positions' } as const;
    return { kind: 'position', id, title: title || (role ?? '') || name, place, parts };
  });
}

/** Salary grades, own skills, training and what is said of conduct. */
function staffingEntries({ staffing, identity }: Plan): readonly Entry[] {
  const { grades, skills, outside, training, conduct, settings } = staffing;
  const entry = (section: string, id: string, title: string): Entry => {
    return { kind: 'staffing', id, title, place: { screen: 'staffing', section }, parts: [] };
  };
  return [
    ...grades.map(({ id, name }) => entry('positions', id, name)),
    ...skills.map(({ id, name }) => entry('skills', id, name)),
    ...Object.entries(outside).map(([id, where]) => entry('skills', id, where)),
    ...Object.entries(settings.answers).map(([id, answer]) => entry('positions', id, answer)),
    ...training.map(({ id, title, partner, certificate, note }): Entry => {
      const parts: Parts = [
        ['details', joined(partner, certificate)],
        ['notes', note],
      ];
      return { kind: 'training', id, title, place: { screen: 'staffing', section: 'training' }, parts };
    }),
    ...(conduct.text === ''
      ? []
      : [{ ...entry('training', 'conduct', identity.teamName), parts: [['value', conduct.text] as const] }]),
  ];
}

function equipmentEntries(plan: Plan): readonly Entry[] {
  const { tools, infrastructure } = plan.staffing;
  return [
    ...tools.map(({ id, name, licenceNote, owner, criteria, note }): Entry => {
      const parts: Parts = [
        ['details', licenceNote],
        ['owner', personName(plan, owner)],
        ...criteria.map(({ text }) => ['details', text] as const),
        ['notes', note],
      ];
      const place = { screen: 'staffing', section: 'tools' } as const;
      return { kind: 'tool', id, title: name, place, parts };
    }),
    ...infrastructure.map(({ id, name, item, owner, note }): Entry => {
      const parts: Parts = [
        ['owner', personName(plan, owner)],
        ['notes', note],
      ];
      const place = { screen: 'staffing', section: 'infrastructure' } as const;
      return { kind: 'tool', id, title: name || (item ?? ''), place, parts };
    }),
  ];
}

function budgetEntries(plan: Plan): readonly Entry[] {
  const { lines, sources, spendings, scenarios } = plan.budget;
  return [
    ...lines.map(({ id, name, unit, owner, note }): Entry => {
      const parts: Parts = [
        ['details', unit],
        ['owner', personName(plan, owner)],
        ['notes', note],
      ];
      return { kind: 'budgetLine', id, title: name, place: { screen: 'budget', section: 'lines' }, parts };
    }),
    ...sources.map(({ id, name, conditions, receipts, note }): Entry => {
      const parts: Parts = [
        ['details', conditions],
        ...receipts.map((receipt) => ['details', receipt.note] as const),
        ['notes', note],
      ];
      return { kind: 'source', id, title: name, place: { screen: 'budget', section: 'funding' }, parts };
    }),
    ...spendings.map(({ id, on, note }): Entry => {
      const place = { screen: 'budget', section: 'spending' } as const;
      return { kind: 'spending', id, title: note || on, place, parts: [] };
    }),
    ...scenarios.map(({ id, name, kind, note }): Entry => {
      const place = { screen: 'budget', section: 'scenarios' } as const;
      return { kind: 'scenario', id, title: name || kind, place, parts: [['notes', note]] };
    }),
  ];
}
