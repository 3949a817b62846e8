import { describe, expect, test } from 'vitest';
import { allSections, conopsOf, documentInput, sectionText } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { richPlan } from '@test/builders/rich-plan';
import { CONOPS_SECTIONS } from '../catalog/conops';
import { ALL_SERVICES } from '../catalog/services';
import { WORKSHEET } from '../catalog/worksheet';
import { CRITICAL_SECTORS } from '../catalog/worksheet-lists';
import { EMPTY_TIMELINE, NEW_SERVICE_CHOICE } from '../plan/defaults';
import type { Narrative, Organization, Plan } from '../plan/types';
import { missingEntries } from './build-conops';
import { FEEDS } from './conops/feeds';
import { LEAVES } from './conops/registry';
import { SECTION_FIELDS } from './conops/section-fields';
import { blockText } from './inline';
import type { DocumentModel } from './model';

const OUTLINE = CONOPS_SECTIONS.flatMap((section) => [
  section.id,
  ...(section.children ?? []).map((child) => child.id),
]);
const FIELDS = WORKSHEET.flatMap((section) => section.fields.map((field) => `${section.id}.${field.key}`));

const wholeText = (model: DocumentModel): string =>
  allSections(model.sections)
    .map((section) => `${section.title} ${blockText(section.blocks)}`)
    .join('\n');

function withNarrative(plan: Plan, id: string, change: Partial<Narrative>): Plan {
  const text: Narrative = { before: '', after: '', replacement: null, ...change };
  const { conops } = plan.documents;
  return {
    ...plan,
    documents: { conops: { ...conops, narrative: { ...conops.narrative, [id]: text } } },
  };
}

function withConops(plan: Plan, change: Partial<Plan['documents']['conops']>): Plan {
  return { ...plan, documents: { conops: { ...plan.documents.conops, ...change } } };
}

describe('tables that must agree with the catalog', () => {
  test('every section of the outline has a screen, and no other', () => {
    expect(Object.keys(FEEDS).sort()).toEqual([...OUTLINE].sort());
  });

  test('every builder belongs to a section of the outline', () => {
    expect(Object.keys(LEAVES).filter((id) => !OUTLINE.includes(id))).toEqual([]);
  });

  test('every field of the worksheet is printed in one section', () => {
    expect(Object.values(SECTION_FIELDS).flat().sort()).toEqual([...FIELDS].sort());
  });
});

/** Field of the organization with another one it needs to be seen. */
const NEEDS: Readonly<Record<string, string>> = { 'placement.weights': 'placement.options' };

function valueOf(organization: Organization, path: string): unknown {
  const [section = '', field = ''] = path.split('.');
  const part = Object.entries(organization).find(([key]) => key === section)?.[1];
  return Object.entries(part ?? {}).find(([key]) => key === field)?.[1];
}

function withField(plan: Plan, path: string): Plan {
  const [section = '', field = ''] = path.split('.');
  const part = Object.entries(plan.organization).find(([key]) => key === section)?.[1];
  const changed = { ...part, [field]: valueOf(richPlan().organization, path) };
  return { ...plan, organization: { ...plan.organization, [section]: changed } };
}

describe('every answer arrives on paper', () => {
  const cases = Object.entries(SECTION_FIELDS).flatMap(([section, fields]) =>
    fields.map((field) => [field, section] as const),
  );

  test.each(cases)('%s shows in %s', (field, section) => {
    const needed = NEEDS[field];
    const people = buildPlan({ people: richPlan().people });
    const before = needed === undefined ? people : withField(people, needed);
    const after = withField(before, field);
    expect(sectionText(conopsOf(after), section)).not.toBe(sectionText(conopsOf(before), section));
    expect(sectionText(conopsOf(after), section)).not.toContain('To be decided');
  });

  test('every text of a full plan is somewhere in the document', () => {
    const plan = richPlan();
    const text = wholeText(conopsOf(plan)).replace(/\s+/g, ' ');
    const { organization, services, risks, decisions, glossary, identity } = plan;
    const texts = strings([organization, services, risks, decisions, glossary, identity.otherTeams]);
    const lost = texts.filter((entry) => /\s/.test(entry)).flatMap((entry) => lines(entry));
    expect(lost.filter((entry) => !text.includes(entry))).toEqual([]);
  });

  test('the summary keeps the words of the team and abbreviations as they are written', () => {
    const plan = richPlan();
    const constituency = {
      ...plan.organization.constituency,
      description: '',
      types: ['government', 'psirt'],
      sectors: ['transport'],
      sectorsOther: 'Central Bank of Kenya, ICT',
    };
    const model = conopsOf({ ...plan, organization: { ...plan.organization, constituency } });
    const summary = sectionText(model, 'summary');
    expect(summary).toContain('Sectors: transport and Central Bank of Kenya, ICT.');
    expect(summary).toContain('Types served: government and users of own products (PSIRT).');
    expect(sectionText(model, 'teamOverview')).toContain('users of own products (PSIRT)');
  });

  test('the summary stays short enough for its page whatever is written elsewhere', () => {
    const long = 'A long answer that goes on and on without an end '.repeat(10).trim();
    const { organization, services, decisions } = richPlan();
    const { constituency } = organization;
    const plan: Plan = {
      ...withConops(richPlan(), { narrative: { resources: { before: long, after: '', replacement: null } } }),
      organization: {
        ...organization,
        need: { ...organization.need, drivers: long },
        purpose: { ...organization.purpose, mission: long },
        mandate: { ...organization.mandate, anchorName: long, grantedBy: long },
        constituency: {
          ...constituency,
          description: long,
          sectors: CRITICAL_SECTORS,
          sectorsOther: 'Ports',
        },
        placement: { ...organization.placement, host: long },
      },
      services: {
        ...services,
        choices: Object.fromEntries(
          ALL_SERVICES.map(({ id }) => [id, { ...NEW_SERVICE_CHOICE, status: 'launch' }]),
        ),
      },
      decisions: decisions.map((decision) => ({ ...decision, chosen: null, question: long })),
    };
    const summary = sectionText(conopsOf(plan), 'summary');
    expect(summary).toContain('food and water, transport, power and electricity, and 10 more.');
    expect(summary).toContain('and 16 more');
    expect(summary.length).toBeLessThan(2900);
  });

  test('each service of a group has a line, in a column with room for its name', () => {
    const section = allSections(conopsOf(richPlan()).sections).find(({ id }) => id === 'constituencyGroups');
    const table = section?.blocks.find((block) => block.kind === 'table');
    const at = table?.header.findIndex((cell) => blockText(cell.blocks) === 'Services') ?? -1;
    expect(table?.columns[at]?.width).toBeGreaterThanOrEqual(28);
    expect(table?.rows[1]?.[at]?.blocks.map((block) => blockText([block]))).toEqual([
      'Information security incident report acceptance',
      'Awareness building',
    ]);
  });

  test('services are printed with status, level and functions', () => {
    const model = conopsOf(richPlan());
    expect(sectionText(model, 'serviceOverview')).toContain('At launch the team offers 3 services.');
    expect(sectionText(model, 'serviceOverview')).toContain('Month 22 (about 2 November 2027)');
    expect(sectionText(model, 'serviceLevels')).toContain('Office hours, on call outside them 2 hours');
    expect(sectionText(model, 'annexServices')).toContain('Information security incident report receipt');
    expect(sectionText(model, 'annexServices')).toContain('Retired');
  });

  test('the road map scales the stages and shows the log', () => {
    const text = sectionText(conopsOf(richPlan({ timeline: EMPTY_TIMELINE })), 'roadmap');
    expect(text).toContain('1 Education 1 to 4 2 February 2026 1 June 2026 Completed 29 May 2026');
    expect(text).toContain('5 Collaboration From 17 on 2 June 2027 No end Not started');
    expect(text).toContain('indicative');
  });

  test('own terms win over the same term of the program', () => {
    const text = sectionText(conopsOf(richPlan()), 'annexGlossary');
    expect(text).toContain('CSIRT In this document: CSIRT-EX');
    expect(text.match(/ CSIRT In this document/g)).toHaveLength(1);
    expect(text).toContain('Essential service A service listed');
  });
});

/** All texts of a value that a person may have written. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

/** Text without Markdown signs, line by line. */
function lines(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\|/.test(line))
    .map((line) =>
      line
        .replace(/^(- |\d+\. )/, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter((line) => line !== '');
}

describe('front matter', () => {
  test('cover, approvals with persons by name, and versions', () => {
    const { cover, tlp, lang, dir } = conopsOf(richPlan());
    expect(cover.facts.map(([, value]) => value)).toEqual([
      'Republic of Examplia',
      'CSIRT-EX',
      'National Cybersecurity Center of Examplia',
      '0.9',
      'Draft',
      '15 July 2026',
    ]);
    expect(cover.approvals?.rows.map((row) => row.map((cell) => blockText(cell.blocks)))).toEqual([
      ['Jonas Lindqvist', 'State Secretary, Ministry of Digital Affairs', '', ''],
      ['Selam Tesfaye', 'Office of the Attorney General', '', '1 July 2026'],
    ]);
    expect(cover.versions?.rows).toHaveLength(2);
    expect(tlp.text).toBe('TLP:AMBER');
    expect([lang, dir]).toEqual(['en-GB', 'ltr']);
  });

  test('with nobody named, there are lines to sign by hand', () => {
    expect(conopsOf(buildPlan()).cover.approvals?.rows).toHaveLength(2);
  });

  test('dates and direction follow the document language', () => {
    const plan = richPlan();
    const arabic = conopsOf({ ...plan, identity: { ...plan.identity, documentLanguage: 'ar' } });
    expect(arabic.dir).toBe('rtl');
    expect(arabic.cover.facts.at(-1)?.[1]).toBe('\u200f15 يوليو 2026\u200f');
    const french = conopsOf({ ...plan, identity: { ...plan.identity, documentLanguage: 'fr' } });
    expect(french.cover.facts.at(-1)?.[1]).toBe('15 juillet 2026');
  });
});

describe('the summary', () => {
  test('says who, why, by what mandate, for whom, with what, where, when and what is asked', () => {
    const text = sectionText(conopsOf(richPlan()), 'summary');
    for (const part of [
      'as a national CSIRT (Republic of Examplia)',
      'none exists',
      'Carried by Council Decree 12/2026 (decree or executive order), draft. Granted by Council of Ministers.',
      'Sectors: telecommunications, power and electricity',
      'Information security incident coordination and Awareness building',
      'Host: National Cybersecurity Agency. Structure: central.',
      '24 months, from 2 February 2026 to 1 February 2028.',
      'See the adoption of Council Decree 12/2026 (decree or executive order) through',
      'Decide: Is malware analysis bought in or built up?',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('stays short whatever was written', () => {
    const plan = richPlan();
    const endless = 'A very long sentence without any end in sight '.repeat(500);
    const need = { ...plan.organization.need, drivers: endless };
    const purpose = { ...plan.organization.purpose, mission: endless };
    const long = { ...plan, organization: { ...plan.organization, need, purpose } };
    expect(sectionText(conopsOf(long), 'summary').length).toBeLessThan(3500);
  });
});

describe('the text of the team', () => {
  test.each(OUTLINE)('stands before, after or instead of %s', (id) => {
    const added = withNarrative(richPlan(), id, { before: 'First **words**.', after: 'Last words.' });
    const text = sectionText(conopsOf(added), id);
    expect(text.startsWith('First words.')).toBe(true);
    expect(text.endsWith('Last words.')).toBe(true);
    const replaced = withNarrative(richPlan(), id, { replacement: 'Only this.' });
    expect(sectionText(conopsOf(replaced), id)).toBe('Only this.');
  });

  test('replacing a section replaces its subsections', () => {
    const model = conopsOf(withNarrative(buildPlan(), 'processes', { replacement: 'See the handbook.' }));
    expect(model.sections.find((section) => section.id === 'processes')?.children).toEqual([]);
    expect(model.missing.some((entry) => entry.sectionId === 'reportingRequirements')).toBe(false);
  });

  test('an empty replacement replaces nothing', () => {
    const model = conopsOf(withNarrative(richPlan(), 'vision', { replacement: ' ' }));
    expect(sectionText(model, 'vision')).toContain('In five years');
  });
});

describe('what is missing', () => {
  test('an empty plan says so in every blank section and lists it with its screen', () => {
    const model = conopsOf(buildPlan());
    expect(sectionText(model, 'vision')).toBe('To be decided.');
    expect(model.missing).toContainEqual({
      sectionId: 'vision',
      title: '5.2 Vision',
      screen: 'organization',
      section: 'purpose',
      field: '',
      label: 'Vision',
    });
    expect(model.missing).toContainEqual({
      sectionId: 'legalBasis',
      title: '6.1 Mandate and legal basis',
      screen: 'organization',
      section: 'mandate',
      field: 'grantedBy',
      label: 'Granted by',
    });
    expect(model.missing.map((entry) => entry.sectionId)).toContain('serviceOverview');
  });

  test('every essential field of the worksheet is asked for', () => {
    const essential = WORKSHEET.flatMap((section) =>
      section.fields.filter((field) => field.essential).map((field) => `${section.id}.${field.key}`),
    );
    const asked = missingEntries(documentInput(buildPlan())).map(
      (entry) => `${entry.section}.${entry.field}`,
    );
    expect(essential.filter((field) => !asked.includes(field))).toEqual([]);
  });

  test('a field that is not essential is not asked for where the section has content', () => {
    const fields = conopsOf(withField(buildPlan(), 'mandate.statement'))
      .missing.filter((entry) => entry.sectionId === 'legalBasis')
      .map((entry) => entry.field);
    expect(fields).toEqual(['anchor', 'grantedBy']);
  });

  test('a section without a screen is missing only while its text is empty', () => {
    const missing = (plan: Plan): readonly string[] => conopsOf(plan).missing.map((entry) => entry.sectionId);
    expect(missing(buildPlan())).toContain('staffing');
    expect(missing(withNarrative(buildPlan(), 'staffing', { before: 'Nine posts.' }))).not.toContain(
      'staffing',
    );
    expect(missing(buildPlan())).not.toContain('roadmap');
  });

  test('what remains in a full plan', () => {
    expect(conopsOf(richPlan()).missing.map((entry) => entry.sectionId)).toEqual([
      'facilities',
      'internationalCooperation',
      'impacts',
    ]);
  });

  test('left out on request: numbers stay consecutive, the list stays complete', () => {
    const plan = buildPlan();
    const model = conopsOf(withConops(plan, { omitEmpty: true }));
    expect(wholeText(model)).not.toContain('To be decided');
    const numbers = model.sections.filter((section) => !section.annex).map((section) => section.number);
    expect(numbers).toEqual(['', ...numbers.slice(1).map((_, index) => String(index + 1))]);
    expect(model.missing.map((entry) => entry.sectionId)).toEqual(
      conopsOf(plan).missing.map((entry) => entry.sectionId),
    );
  });

  test('a final version does not speak of a draft', () => {
    const model = conopsOf(withConops(buildPlan(), { status: 'final' }));
    expect(sectionText(model, 'vision')).toBe('No entry in this version.');
    expect(model.footerNote).toBe('Approved version');
  });
});
