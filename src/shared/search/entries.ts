import { CONOPS_SECTIONS } from '../catalog/conops';
import { GLOSSARY } from '../catalog/glossary';
import { ALL_SERVICES } from '../catalog/services';
import { SETUP_FIELDS } from '../catalog/setup';
import { STAGES } from '../catalog/stages';
import { STAGE_IDS } from '../catalog/types';
import { WORKSHEET } from '../catalog/worksheet';
import type { ItemRecord, Plan, ServiceChoice } from '../plan/types';
import { itemsByTheme, type ItemView } from '../progress';
import { stakeholderName } from '../stakeholders';
import { stakeholderEntries } from './stakeholder-entries';
import { moneyEntries } from './money-entries';
import { joined, personName } from './texts';
import type { Entry, HitPart, SearchWords } from './types';
import { valueTexts } from './values';

type Parts = readonly (readonly [HitPart, string])[];

/** Everything in a plan and in the catalog that can be found, in the order of the screens. */
export function entriesOf(plan: Plan, words: SearchWords): readonly Entry[] {
  return [
    ...stageEntries(plan, words),
    ...itemEntries(plan, words),
    ...fieldEntries(plan, words),
    ...serviceEntries(plan, words),
    ...taskEntries(plan, words),
    ...scheduleEntries(plan),
    ...stakeholderEntries(plan, words),
    ...portfolioEntries(plan, words),
    ...moneyEntries(plan),
    ...registerEntries(plan),
    ...termEntries(plan, words),
    ...sectionEntries(plan, words),
    ...frontEntries(plan),
    ...setupEntries(plan, words),
    ...personEntries(plan),
  ];
}

function stageEntries(plan: Plan, { stages }: SearchWords): readonly Entry[] {
  return STAGES.map(({ id, themes }) => ({
    kind: 'stage',
    id,
    title: stages(id, 'title'),
    place: { screen: id },
    parts: [
      ['purpose', stages(id, 'purpose')],
      ['purpose', stages(id, 'buildsOn')],
      ...themes.map(({ id: theme }) => ['details', stages(theme, 'title')] as const),
      ...plan.stages.log
        .filter((entry) => entry.stage === id)
        .map(({ note, by }) => ['notes', joined(note, personName(plan, by))] as const),
    ],
  }));
}

function itemEntries(plan: Plan, words: SearchWords): readonly Entry[] {
  // Which items are overdue plays no part in what can be found, so any day will do.
  return STAGE_IDS.flatMap((stage) => itemsByTheme(plan, stage, plan.identity.startDay))
    .flatMap((theme) => theme.items)
    .map((item) => ({
      kind: 'item',
      id: item.id,
      title: item.origin === 'own' ? item.own.title : words.stages(item.id, 'title'),
      place: { screen: item.stage, section: item.theme },
      parts: [...recordParts(plan, item.record), ...guidanceParts(item, words)],
    }));
}

function guidanceParts(item: ItemView, { stages }: SearchWords): Parts {
  if (item.origin === 'own') {
    const { why, how, good } = item.own;
    return [
      ['why', why],
      ['how', how],
      ['good', good],
    ];
  }
  return (['why', 'how', 'good'] as const).map((part) => [part, stages(item.id, part)]);
}

function recordParts(plan: Plan, record: ItemRecord): Parts {
  const decision = plan.decisions.find((entry) => entry.id === record.decision);
  return [
    ['notes', record.notes],
    ['reason', record.reason],
    ['decision', decision?.question ?? ''],
    ['owner', personName(plan, record.owner)],
    ...record.evidence.map(({ label, target }) => ['evidence', `${label} ${target}`.trim()] as const),
  ];
}

function fieldEntries(plan: Plan, words: SearchWords): readonly Entry[] {
  return WORKSHEET.flatMap((section) =>
    section.fields.map((field) => {
      const id = `${section.id}.${field.key}`;
      const texts = valueTexts(plan, words, { section: section.id, field: field.key });
      return {
        kind: 'field' as const,
        id,
        title: words.worksheet(id, 'label'),
        place: { screen: 'organization' as const, section: section.id },
        parts: [
          ...texts.map((text) => ['value', text] as const),
          ['details' as const, words.worksheet(section.id, 'title')] as const,
          ['help' as const, words.worksheet(id, 'help')] as const,
        ],
      };
    }),
  );
}

function serviceEntries(plan: Plan, { services }: SearchWords): readonly Entry[] {
  return ALL_SERVICES.map(({ id, functions }) => {
    const choice = Object.hasOwn(plan.services.choices, id) ? plan.services.choices[id] : undefined;
    return {
      kind: 'service',
      id,
      title: services(id, 'name'),
      place: { screen: 'services' },
      parts: [
        ...(choice ? choiceParts(choice) : []),
        ['purpose', services(id, 'purpose')],
        ['purpose', services(id, 'national')],
        ...functions.map((entry) => ['functions', services(entry.id, 'name')] as const),
      ],
    };
  });
}

/** What the timeline holds besides its tasks: baselines, holidays, working days and calendars, by their names. */
function scheduleEntries({ timeline }: Plan): readonly Entry[] {
  const entry = (id: string, title: string, note: string): Entry => {
    const parts: Parts = [['notes', note]];
    return { kind: 'schedule', id, title, place: { screen: 'timeline' }, parts };
  };
  return [
    ...timeline.baselines.map(({ id, name, note }) => entry(id, name, note)),
    ...[...timeline.holidays, ...timeline.workdays, ...timeline.calendars].map(({ id, name }) =>
      entry(id, name, ''),
    ),
  ];
}

function taskEntries(plan: Plan, { timeline }: SearchWords): readonly Entry[] {
  return plan.timeline.tasks.map(({ id, name, catalog, notes }) => ({
    kind: 'task',
    id,
    title: name.trim() === '' && catalog !== null ? timeline(catalog, 'name') : name,
    place: { screen: 'timeline', section: id },
    parts: [['notes', notes]],
  }));
}

function choiceParts({ note, reason, reaction, resolution, sharedWith }: ServiceChoice): Parts {
  return [
    ['notes', note],
    ['reason', reason],
    ['details', joined(reaction, resolution, sharedWith)],
  ];
}

/** What is said of the services as a whole, and what was recorded about services this version does not know. */
function portfolioEntries({ services }: Plan, { conops }: SearchWords): readonly Entry[] {
  const known = new Set(ALL_SERVICES.map(({ id }) => id));
  const entry = (id: string, title: string, parts: Parts): Entry => {
    return { kind: 'portfolio', id, title, place: { screen: 'services' }, parts };
  };
  return [
    entry('services', conops('serviceOverview', 'title'), [['notes', services.note]]),
    ...Object.entries(services.choices)
      .filter(([id]) => !known.has(id))
      .map(([id, choice]) => entry(id, id, choiceParts(choice))),
  ];
}

function registerEntries(plan: Plan): readonly Entry[] {
  const place = { screen: 'risks' } as const;
  const risks = plan.risks.map(({ id, title, cause, effect, action, owner }): Entry => {
    const details = [cause, effect, action].map((text) => ['details', text] as const);
    const parts: Parts = [...details, ['owner', personName(plan, owner)]];
    return { kind: 'risk', id, title, place, parts };
  });
  const decisions = plan.decisions.map(({ id, question, options, rationale, evidence, by }): Entry => {
    const parts: Parts = [
      ['details', rationale],
      ['evidence', evidence],
      ...options.map((option) => ['options', option.text] as const),
      ['owner', personName(plan, by)],
    ];
    return { kind: 'decision', id, title: question, place, parts };
  });
  return [...risks, ...decisions];
}

function termEntries(plan: Plan, { glossary }: SearchWords): readonly Entry[] {
  const own = plan.glossary.map(({ id, term, meaning }) => ({ id, title: term, meaning }));
  const known = GLOSSARY.map(({ id }) => ({
    id,
    title: glossary(id, 'term'),
    meaning: glossary(id, 'meaning'),
  }));
  return [...own, ...known].map(({ id, title, meaning }) => {
    const parts: Parts = [['meaning', meaning]];
    return { kind: 'term', id, title, place: { screen: 'glossary' }, parts };
  });
}

function sectionEntries(plan: Plan, { conops }: SearchWords): readonly Entry[] {
  const { narrative } = plan.documents.conops;
  return CONOPS_SECTIONS.flatMap((section) => [section, ...(section.children ?? [])]).map(({ id }) => {
    const own = Object.hasOwn(narrative, id) ? narrative[id] : undefined;
    const parts: Parts = [own?.before, own?.replacement, own?.after].map((text) => ['value', text ?? '']);
    return {
      kind: 'section',
      id,
      title: conops(id, 'title'),
      place: { screen: 'documents', section: id },
      parts,
    };
  });
}

/** Approval block and change history of the concept of operations. */
function frontEntries(plan: Plan): readonly Entry[] {
  const { approvals, versions } = plan.documents.conops;
  const entry = (id: string, title: string, details: string): Entry => {
    const place = { screen: 'documents', section: 'front' } as const;
    return { kind: 'front', id, title, place, parts: [['details', details]] };
  };
  return [
    ...approvals.map(({ id, person, capacity }) => {
      const name = personName(plan, person);
      return entry(id, name === '' ? capacity : name, name === '' ? '' : capacity);
    }),
    ...versions.map(({ id, version, change, by }) =>
      entry(id, version, joined(change, personName(plan, by))),
    ),
  ];
}

function setupEntries(plan: Plan, { setup }: SearchWords): readonly Entry[] {
  const teams = plan.identity.otherTeams.map(({ name, remit }) => `${name}: ${remit}`).join('; ');
  return SETUP_FIELDS.map(({ id }) => {
    const value: unknown = Object.entries(plan.identity).find(([key]) => key === id)?.[1];
    const text = id === 'otherTeams' ? teams : typeof value === 'string' ? value : '';
    const parts: Parts = [
      ['value', text],
      ['help', setup(id, 'help')],
    ];
    return { kind: 'setup', id, title: setup(id, 'label'), place: { screen: 'setup', section: id }, parts };
  });
}

function personEntries(plan: Plan): readonly Entry[] {
  const bodies = new Map(
    plan.stakeholders.register.map((entry) => [entry.id, stakeholderName(plan, entry)] as const),
  );
  return plan.people.map(({ id, name, role, organization, email, phone, ...person }) => {
    const { channel, language } = person;
    const belongsTo = person.organizations.map((entry) => bodies.get(entry) ?? '');
    const details = joined(role, organization, ...belongsTo, email, phone, channel, language);
    return {
      kind: 'person',
      id,
      title: name,
      place: { screen: 'setup', section: 'people' },
      parts: [['details', details]],
    };
  });
}
