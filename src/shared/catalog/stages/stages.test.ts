import { describe, expect, test } from 'vitest';
import { organization } from '../../plan/organization';
import words1 from '../../i18n/en/catalog/stage1.json';
import words2 from '../../i18n/en/catalog/stage2.json';
import words3 from '../../i18n/en/catalog/stage3.json';
import words4 from '../../i18n/en/catalog/stage4.json';
import words5 from '../../i18n/en/catalog/stage5.json';
import { CONOPS_SECTIONS } from '../conops';
import { GLOSSARY } from '../glossary';
import { SERVICE_AREAS } from '../services';
import sources from '../sources.json';
import { RSIT_CLASSES } from '../taxonomy';
import { STAGE_IDS, type CatalogLink, type CatalogStage, type StageId } from '../types';
import { catalogItem, isStageId, stageNumber, stageOf, STAGES } from './index';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const WORDS: Readonly<Record<StageId, Words>> = {
  stage1: words1,
  stage2: words2,
  stage3: words3,
  stage4: words4,
  stage5: words5,
};
const PARTS = {
  stage: ['title', 'short', 'purpose', 'buildsOn'],
  criterion: ['title'],
  theme: ['title', 'summary'],
  item: ['title', 'why', 'how', 'good'],
} as const;

/** Every entry of a stage with the parts its words need. */
function entries(stage: CatalogStage): readonly (readonly [string, readonly string[]])[] {
  return [
    [stage.id, PARTS.stage],
    ...[...stage.entry, ...stage.exit].map(({ id }) => [id, PARTS.criterion] as const),
    ...stage.themes.flatMap((theme) => [
      [theme.id, PARTS.theme] as const,
      ...theme.items.map(({ id }) => [id, PARTS.item] as const),
    ]),
  ];
}

const items = STAGES.flatMap((stage) => stage.themes.flatMap((theme) => theme.items));

test('stages are in order and found by id', () => {
  expect(STAGES.map((stage) => stage.id)).toEqual(STAGE_IDS);
  expect(stageNumber('stage4')).toBe(4);
  expect([isStageId('stage5'), isStageId('stage6'), isStageId('toString')]).toEqual([true, false, false]);
});

test('an item is found with its theme and stage; an unknown id is not', () => {
  expect(catalogItem('s1-name-sponsor')).toMatchObject({
    stage: { id: 'stage1' },
    theme: { id: 's1-t-start' },
    item: { id: 's1-name-sponsor' },
  });
  expect(catalogItem('s1-no-such-item')).toBeUndefined();
});

test('ids are unique over stages, services, terms and classes', () => {
  const ids = [
    ...STAGES.flatMap(entries).map(([id]) => id),
    ...SERVICE_AREAS.flatMap((area) => [
      area.id,
      ...area.services.flatMap((service) => [service.id, ...service.functions.map(({ id }) => id)]),
    ]),
    ...GLOSSARY.map(({ id }) => id),
    ...RSIT_CLASSES.map(({ id }) => id),
  ];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('ids of a stage begin with its number, so that an unknown one can be placed', () => {
  for (const stage of STAGES) {
    const ids = entries(stage).map(([id]) => id);
    const others = ids.filter((id) => id !== stage.id && !id.startsWith(`s${stageNumber(stage.id)}-`));
    expect(others).toEqual([]);
  }
});

describe.each(STAGE_IDS)('words of %s', (id) => {
  test('are whole', () => {
    const missing = entries(stageOf(id)).flatMap(([entry, parts]) =>
      parts
        .filter((part) => (WORDS[id][entry]?.[part] ?? '').trim() === '')
        .map((part) => `${entry}.${part}`),
    );
    expect(missing).toEqual([]);
  });

  test('belong to something', () => {
    const known = new Map(entries(stageOf(id)));
    const orphans = Object.entries(WORDS[id]).flatMap(([entry, parts]) =>
      Object.keys(parts)
        .filter((part) => !known.get(entry)?.includes(part))
        .map((part) => `${entry}.${part}`),
    );
    expect(orphans).toEqual([]);
  });
});

test('every source exists', () => {
  const refs = [...STAGES.flatMap((stage) => [stage, ...stage.entry, ...stage.exit]), ...items].flatMap(
    (entry) => entry.refs,
  );
  expect(refs.filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
});

test('an entry names a source once', () => {
  expect(items.filter(({ refs }) => new Set(refs).size !== refs.length).map(({ id }) => id)).toEqual([]);
});

test('criteria rest on items that exist', () => {
  const named = STAGES.flatMap((stage) => [...stage.entry, ...stage.exit]).flatMap((entry) => entry.items);
  expect(named.filter((id) => !catalogItem(id))).toEqual([]);
});

describe('links', () => {
  const links = items.flatMap(({ id, links: all = [] }) => all.map((link) => ({ id, link })));
  const conops = CONOPS_SECTIONS.flatMap((section) => [section, ...(section.children ?? [])]);
  const sections: Partial<Record<CatalogLink['screen'], readonly string[]>> = {
    organization: Object.keys(organization.shape),
    documents: conops.map(({ id }) => id),
    stakeholders: ['register', 'map', 'engagement', 'communication', 'raci'],
  };

  test('lead to sections that exist', () => {
    const broken = links.filter(
      ({ link }) => link.section !== undefined && !sections[link.screen]?.includes(link.section),
    );
    expect(broken).toEqual([]);
  });

  test('lead to a place once', () => {
    const keys = links.map(({ id, link }) => `${id} ${link.screen} ${link.section ?? ''}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('lead to the register from what is about stakeholders', () => {
    const refs = ['S1-BAS-03', 'S1-BAS-04', 'S3-STG1-10', 'S3-STG3-03', 'S3-STG3-05', 'S1-CHA-08'];
    const about = items.filter((item) => item.refs.some((ref) => [...refs, 'S2-PEEROUT-21'].includes(ref)));
    const without = about.filter(
      ({ links: all = [] }) => !all.some((link) => link.screen === 'stakeholders'),
    );
    expect(about.length).toBeGreaterThan(refs.length);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('lead to a section of the worksheet, not to the whole of it', () => {
    expect(links.filter(({ link }) => link.screen === 'organization' && link.section === undefined)).toEqual(
      [],
    );
  });
});
