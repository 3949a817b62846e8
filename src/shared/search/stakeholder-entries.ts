import type { EngagementAction, Plan, Stakeholder } from '../plan/types';
import { stakeholderName } from '../stakeholders';
import { joined, personName } from './texts';
import type { Entry, HitPart, SearchWords } from './types';

type Parts = readonly (readonly [HitPart, string])[];

/** The register of stakeholders, what is done about each, who is told what, and who does what. */
export function stakeholderEntries(plan: Plan, words: SearchWords): readonly Entry[] {
  const names = new Map(
    plan.stakeholders.register.map((entry) => [entry.id, stakeholderName(plan, entry)] as const),
  );
  const nameOf: NameOf = (id) => names.get(id ?? '') ?? '';
  return [
    ...plan.stakeholders.register.map((entry) => registerEntry(plan, words, { entry, nameOf })),
    ...plan.stakeholders.actions.map((action) => actionEntry(plan, action, nameOf)),
    ...communicationEntries(plan),
    ...matrixEntries(plan, words, nameOf),
  ];
}

/** Name of an entry of the register by its id; nothing for none. */
type NameOf = (id: string | null) => string;

interface Named {
  readonly entry: Stakeholder;
  readonly nameOf: NameOf;
}

function registerEntry(plan: Plan, words: SearchWords, { entry, nameOf }: Named): Entry {
  const { wants, weWant, concerns, decides, notes, channels, language, served, source } = entry;
  const people = [entry.owner, entry.primary, entry.backup].map((id) => personName(plan, id));
  const details = [wants, weWant, decides, joined(nameOf(entry.parent), channels, language, served.phase)];
  const judged = joined(source.accuracy, source.reason);
  return {
    kind: 'stakeholder',
    id: entry.id,
    title: nameOf(entry.id),
    place: { screen: 'stakeholders', section: 'register' },
    stakeholder: entry.id,
    parts: [
      ['details', kindTexts(entry, words)],
      ['notes', notes],
      ['concerns', concerns],
      ...[...details, judged].map((text) => ['details', text] as const),
      ...agreementParts(plan, entry),
      ...contactParts(plan, entry),
      ...plan.stakeholders.relations
        .filter(({ from, to }) => from === entry.id || to === entry.id)
        .map(({ note }) => ['details', note] as const),
      ['owner', joined(...people)],
    ],
  };
}

/** What it is, in which sector, and what it is to the team. */
function kindTexts(entry: Stakeholder, { stakeholders, worksheet }: SearchWords): string {
  const type = entry.type === null ? '' : wordOr(stakeholders, `stk-t-${entry.type}`, entry.type);
  const sector = entry.sector === null ? '' : sectorName(worksheet, entry.sector);
  const roles = entry.roles.map((role) => wordOr(stakeholders, `stk-r-${role}`, role));
  return joined(type, entry.ownType, sector, entry.ownSector, ...roles);
}

function sectorName(worksheet: SearchWords['worksheet'], id: string): string {
  const key = `constituency.sectors.${id}`;
  const label = worksheet(key, 'label');
  return label === key ? id : label;
}

/** The name of a catalog entry; what the plan holds where this version does not know it. */
function wordOr(look: SearchWords['stakeholders'], key: string, id: string): string {
  const name = look(key, 'name');
  return name === key ? id : name;
}

function agreementParts(plan: Plan, { agreements }: Stakeholder): Parts {
  return agreements.map(({ title, theirSigner, signer, note }) => [
    'details',
    joined(title, personName(plan, signer), theirSigner, note),
  ]);
}

function contactParts(plan: Plan, { contacts }: Stakeholder): Parts {
  return contacts.map(({ outcome, nextStep, by }) => [
    'details',
    joined(outcome, nextStep, personName(plan, by)),
  ]);
}

function actionEntry(plan: Plan, action: EngagementAction, nameOf: NameOf): Entry {
  const { id, aim, message, channel, who, result, stakeholder } = action;
  return {
    kind: 'action',
    id,
    title: aim,
    place: { screen: 'stakeholders', section: 'engagement' },
    ...(stakeholder === null ? {} : { stakeholder }),
    parts: [
      ['details', joined(nameOf(stakeholder), channel)],
      ['value', message],
      ['details', result],
      ['owner', personName(plan, who)],
    ],
  };
}

/** Lines of the communication plan and rounds of feedback. */
function communicationEntries(plan: Plan): readonly Entry[] {
  const { communication, feedback } = plan.stakeholders;
  const place = { screen: 'stakeholders', section: 'communication' } as const;
  return [
    ...communication.map(({ id, audience, what, why, channel, owner }): Entry => {
      const parts: Parts = [
        ['details', joined(what, why, channel)],
        ['owner', personName(plan, owner)],
      ];
      return { kind: 'communication', id, title: audience, place, parts };
    }),
    ...feedback.map(({ id, on, audience, finding, consequence }): Entry => {
      const parts: Parts = [finding, consequence].map((text) => ['details', text]);
      return { kind: 'feedback', id, title: audience === '' ? on : audience, place, parts };
    }),
  ];
}

/** Decisions and activities of the responsibilities, each with who has a part in it. */
function matrixEntries(plan: Plan, { stakeholders: words }: SearchWords, nameOf: NameOf): readonly Entry[] {
  return plan.stakeholders.raci.rows.map(({ id, activity, name, cells }) => ({
    kind: 'responsibility',
    id,
    title: name.trim() === '' && activity !== null ? wordOr(words, `stk-a-${activity}`, activity) : name,
    place: { screen: 'stakeholders', section: 'raci' },
    parts: [['details', joined(...Object.keys(cells).map(nameOf))]],
  }));
}
