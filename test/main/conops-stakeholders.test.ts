import { describe, expect, test } from 'vitest';
import { TLP } from '@shared/plan/identity';
import { NEW_PERSON } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';
import { namesAllowed } from '@shared/stakeholders';
import { renderDocx } from '@main/export/docx/render-docx';
import { renderHtml } from '@main/export/html/render-html';
import { renderMarkdown } from '@main/export/markdown/render-markdown';
import { conopsOf, sectionText } from '@test/builders/documents';
import { filledPlan } from '@test/builders/filled-plan';
import { richPlan } from '@test/builders/rich-plan';
import { aBody, aStep, anAgreement } from '@test/builders/stakeholder-parts';
import { xmlFault } from '@test/builders/xml';
import { unzipTexts } from '@test/builders/zip';

type Names = Plan['documents']['conops']['names'];

/** Persons who stand in the register and nowhere else. */
const NAMES = ['Kofi Adjei-Mensah', 'Zofia Król', 'Berta Unlisted', 'Lê Văn Tám'];
const REACHED = ['kofi@example.org', '+99 555 0100'];

/** Persons as owner, contacts, signer, stakeholder, and in every free text. */
function named(names: Names, tlp: Plan['identity']['tlp'] = 'AMBER'): Plan {
  const plan = richPlan();
  const people = [
    { ...NEW_PERSON, id: 'kofi', name: 'Kofi Adjei-Mensah', role: 'Duty officer', email: 'kofi@example.org' },
    {
      ...NEW_PERSON,
      id: 'zofia',
      name: 'Zofia Król',
      organization: 'Ministry of Posts',
      phone: '+99 555 0100',
    },
    // The role holds a name, so it cannot stand for this person.
    { ...NEW_PERSON, id: 'tam', name: 'Lê Văn Tám', role: 'Deputy of Zofia Król' },
  ];
  const register = [
    aBody('Post', {
      ...{ roles: ['peerTeam', 'constituent'], influence: 5, interest: 5, wants: 'x' },
      ...{ owner: 'kofi', primary: 'zofia', backup: 'tam' },
      channels: 'Call +99 555 0100 or kofi@example.org',
      served: { capability: null, group: null, pilot: true, phase: 'when Zofia Król says so', services: [] },
      agreements: [
        anAgreement({ signer: 'kofi', theirSigner: 'Berta Unlisted', note: 'Drafted by **Zofia** Król.' }),
      ],
    }),
    aBody('tam', { person: 'tam', name: '', roles: ['constituent', 'peerTeam'], influence: 4, interest: 4 }),
    aBody('kofi', { person: 'kofi', name: '', influence: 4, interest: 4 }),
  ];
  const { stakeholders, documents, identity } = plan;
  return {
    ...plan,
    people: [...plan.people, ...people],
    identity: { ...identity, tlp },
    documents: { conops: { ...documents.conops, names, namesFrom: 'AMBER' } },
    stakeholders: {
      ...stakeholders,
      register: [...stakeholders.register, ...register],
      relations: [{ id: 'r', from: 'tam', to: 'kofi', kind: 'trusts', note: 'Says kofi adjei-mensah' }],
      actions: [
        aStep('a', {
          aim: 'Brief Lê Văn Tám',
          message: 'From Kofi Adjei-Mensah',
          who: 'kofi',
          channel: 'Zofia Król',
        }),
        aStep('b', { done: '2026-01-01', result: 'Zofia Król agreed.', covers: ['team'], who: 'tam' }),
      ],
      communication: [
        {
          ...{ id: 'c', audience: 'Office of Zofia Król', what: 'Zofia Król', why: 'Zofia Król' },
          ...{ channel: 'Zofia Król', frequency: 'once', owner: 'zofia', tlp: null, phase: 'both' },
        },
      ],
      feedback: [
        {
          ...{ id: 'f', on: '2026-02-02', form: 'interview', audience: 'Zofia Król' },
          ...{ finding: 'Kofi Adjei-Mensah was quick.', consequence: 'Lê Văn Tám thanked.' },
        },
      ],
      raci: {
        columns: ['Post', 'tam'],
        rows: [{ id: 'w', activity: null, name: 'Ask Zofia Król', cells: { tam: 'AR' } }],
      },
    },
  };
}

const htmlOf = (plan: Plan): string => renderHtml(conopsOf(plan));
/** Which names and addresses a document holds, in its words or anywhere in its code. */
const printed = (code: string): readonly string[] => {
  const whole = `${code} ${code.replace(/<[^>]+>/g, '').replaceAll('*', '')}`.toLowerCase();
  return [...NAMES, ...REACHED].filter((text) => whole.includes(text.toLowerCase()));
};

describe('names of persons of the register', () => {
  test('are printed when the plan says so', () => {
    expect(printed(htmlOf(named('show')))).toEqual([...NAMES, ...REACHED]);
  });

  test('are nowhere when they are left out: not in tables, texts, the map or its words', () => {
    const html = htmlOf(named('leaveOut'));
    expect(printed(html)).toEqual([]);
    expect(html).toContain('Duty officer');
    expect(html).toContain('Ministry of Posts');
    expect(html).toContain('(name left out)');
    expect(html).toContain('Brief (name left out)');
  });

  test('leave no trace in the other forms either', async () => {
    const model = conopsOf(named('leaveOut'));
    const parts = unzipTexts(await renderDocx({ ...model, contents: false }));
    expect(printed(renderMarkdown(model))).toEqual([]);
    expect(printed([...parts.values()].join('\n'))).toEqual([]);
  });

  test.each(TLP.map((tlp) => [tlp, ['RED', 'AMBER+STRICT', 'AMBER'].includes(tlp)] as const))(
    'by label, from AMBER on: %s',
    (tlp, allowed) => {
      const plan = named('byLabel', tlp);
      expect(namesAllowed(plan)).toBe(allowed);
      expect(printed(htmlOf(plan))).toEqual(allowed ? [...NAMES, ...REACHED] : []);
    },
  );

  test('of those who sign and wrote versions stay on the cover, and nowhere else', () => {
    const model = conopsOf(named('leaveOut'));
    expect(JSON.stringify(model.cover)).toContain('Jonas Lindqvist');
    const inside = JSON.stringify(model.sections);
    for (const { name } of richPlan().people) expect(inside).not.toContain(name);
  });

  test.each([
    ['stakeholderOverview', 'State Secretary'],
    ['hostPlacement', 'State Secretary'],
    ['escalationPaths', 'State Secretary'],
    ['mediaPolicy', 'represented in public by Press officer'],
    ['risksDecisions', 'Program lead'],
    ['risksDecisions', 'State Secretary'],
  ])('stand as roles in %s: %s', (section, role) => {
    expect(sectionText(conopsOf(named('leaveOut')), section)).toContain(role);
  });

  test('are in no section when every text of the plan holds one, but for its own name', () => {
    const filled = filledPlan('Ana Novak');
    const own = { title: 'Plan', teamName: 'EX-CERT', bodyName: 'Center', countryName: 'Examplia' };
    const identity = { ...filled.identity, ...own };
    const all = (names: Names): string => {
      const conops = { ...filled.documents.conops, names, version: '1', narrative: {} };
      return JSON.stringify(conopsOf({ ...filled, identity, documents: { conops } }).sections);
    };
    expect(all('show').match(/Ana Novak/g)?.length).toBeGreaterThan(100);
    expect(all('leaveOut').match(/.{80}Ana Novak.{40}/g) ?? []).toEqual([]);
  });

  test('go from texts of the team beside a section', () => {
    const plan = named('leaveOut');
    const text = { before: 'Says **Zofia** Król.', after: 'And zofia król.', replacement: null };
    const conops = { ...plan.documents.conops, narrative: { risksDecisions: text, feedback: text } };
    expect(printed(htmlOf({ ...plan, documents: { conops } }))).toEqual([]);
  });
});

describe('writers', () => {
  test('HTML and Word show the map with its words, Markdown the tables', async () => {
    const model = conopsOf(richPlan());
    expect(renderHtml(model)).toMatch(/aria-label="Grid of influence[^"]*Manage closely: 2\./);
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const pictures = new Map([['figure-stakeholders', pixel]]);
    const parts = unzipTexts(await renderDocx({ ...model, contents: false }, { pictures }));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xmlFault(xml)).toBeNull();
    expect(xml).toMatch(/descr="Grid of influence/);
    expect(renderMarkdown(model)).toContain('| **Ministry of Digital Affairs** | Government agency |');
  });

  test('long names and hostile text stay text in every form', async () => {
    const name =
      `<script>alert(1)</script> | ${'Ministry of Posts and Telecommunications '.repeat(5)}`.trim();
    const { stakeholders } = richPlan();
    const register = stakeholders.register.map((entry) =>
      entry.person === null ? { ...entry, name } : entry,
    );
    const model = conopsOf({ ...richPlan(), stakeholders: { ...stakeholders, register } });
    expect(renderHtml(model)).not.toMatch(/<script/i);
    const parts = unzipTexts(await renderDocx({ ...model, contents: false }));
    expect([...parts].filter(([file, xml]) => /\.(xml|rels)$/.test(file) && xmlFault(xml) !== null)).toEqual(
      [],
    );
    const row = renderMarkdown(model)
      .split('\n')
      .find((line) => line.includes('Law enforcement'));
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});
