import { CONOPS_SECTIONS } from '../catalog/conops';
import { ALL_SERVICES } from '../catalog/services';
import { STAGES } from '../catalog/stages';
import { RSIT_CLASSES } from '../catalog/taxonomy';
import { DEFAULT_STAGES } from '../catalog/timeline-tasks';
import { WORKSHEET } from '../catalog/worksheet';
import {
  CONSTITUENCY_TYPES,
  CRITICAL_SECTORS,
  DECISION_FACTORS,
  HOST_TYPES,
  RESPONSIBILITIES,
} from '../catalog/worksheet-lists';
import type { Plan } from '../plan/types';
import type { Finding, FindingPlace } from './finding';
import type { IdUse } from './id-use';
import { stakeholderUses } from './stakeholder-ids';

const THEMES = STAGES.flatMap((stage) => stage.themes);
const THEME_IDS = new Set(THEMES.map((theme) => theme.id));
const ITEM_IDS = THEMES.flatMap((theme) => theme.items.map((item) => item.id));
const SERVICE_IDS = new Set(ALL_SERVICES.map((service) => service.id));
const SECTION_IDS = new Set(
  CONOPS_SECTIONS.flatMap((section) => [section.id, ...(section.children ?? []).map((child) => child.id)]),
);
const WORKSHEET_IDS = new Set(
  WORKSHEET.flatMap((section) => section.fields.map((field) => `${section.id}.${field.key}`)),
);
const FACTOR_IDS = new Set<string>(DECISION_FACTORS);
const TASK_IDS = new Set(
  DEFAULT_STAGES.flatMap((stage) => [stage.id, ...stage.tasks.map((task) => task.id)]),
);
const HOST_IDS = new Set<string>(HOST_TYPES);

/**
 * Ids of the catalog which this version does not know: from a newer version, or mistyped by hand. They are kept
 * in the file and shown as "not in this version", and count nowhere.
 */
export function unknownIds(plan: Plan): readonly Finding[] {
  return [
    ...stageUses(plan),
    ...serviceUses(plan),
    ...organizationUses(plan),
    ...linkUses(plan),
    ...documentUses(plan),
    ...taskUses(plan),
    ...stakeholderUses(plan, itemIds(plan)),
  ].flatMap(unknownIn);
}

function unknownIn({ ids, known, where }: IdUse): Finding[] {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  return unknown.map((id) => ({
    id: `unknownId:${where.path}:${id}`,
    rule: 'unknownId',
    severity: 'warning',
    where,
    values: { id, place: where.path },
    refs: [],
    outside: [],
  }));
}

function itemIds({ stages }: Plan): ReadonlySet<string> {
  return new Set([...ITEM_IDS, ...stages.customItems.map((item) => item.id)]);
}

function stageUses(plan: Plan): IdUse[] {
  const { stages } = plan;
  const items = itemIds(plan);
  const place = (path: string): FindingPlace => ({ screen: 'stages', section: null, path: `stages.${path}` });
  return [
    { ids: Object.keys(stages.items), known: items, where: place('items') },
    { ids: stages.customItems.map((item) => item.theme), known: THEME_IDS, where: place('customItems') },
    { ids: Object.keys(stages.order), known: THEME_IDS, where: place('order') },
  ];
}

function serviceUses({ services }: Plan): IdUse[] {
  const place = (path: string): FindingPlace => ({
    screen: 'services',
    section: null,
    path: `services.${path}`,
  });
  const functions = ALL_SERVICES.flatMap((service): IdUse[] => {
    const choice = Object.hasOwn(services.choices, service.id) ? services.choices[service.id] : undefined;
    const known = new Set(service.functions.map((entry) => entry.id));
    return choice ? [{ ids: choice.functions, known, where: place(`choices.${service.id}.functions`) }] : [];
  });
  return [{ ids: Object.keys(services.choices), known: SERVICE_IDS, where: place('choices') }, ...functions];
}

function organizationUses({ organization }: Plan): IdUse[] {
  const { constituency, placement, responsibilities, information } = organization;
  const use = (path: string, ids: readonly string[], known: ReadonlySet<string>): IdUse => ({
    ids,
    known,
    where: { screen: 'organization', section: path.split('.', 1)[0] ?? null, path: `organization.${path}` },
  });
  const hostTypes = [placement.hostType, ...placement.options.map((option) => option.type)].flatMap(
    (id) => id ?? [],
  );
  const factors = [placement.weights, ...placement.options.map((option) => option.scores)].flatMap(
    Object.keys,
  );
  const rsit = new Set(RSIT_CLASSES.map((entry) => entry.id));
  const services = constituency.groups.flatMap((group) => group.services);
  return [
    use('responsibilities.chosen', responsibilities.chosen, new Set(RESPONSIBILITIES)),
    use('constituency.types', constituency.types, new Set(CONSTITUENCY_TYPES)),
    use('constituency.sectors', constituency.sectors, new Set(CRITICAL_SECTORS)),
    use('constituency.groups', services, SERVICE_IDS),
    use('placement.options', hostTypes, HOST_IDS),
    use('placement.weights', factors, FACTOR_IDS),
    use('information.incidentClasses', information.incidentClasses, rsit),
  ];
}

/** What risks and decisions are about. */
function linkUses(plan: Plan): IdUse[] {
  const known = { item: itemIds(plan), service: SERVICE_IDS, worksheet: WORKSHEET_IDS } as const;
  const uses = (list: 'risks' | 'decisions'): IdUse[] =>
    plan[list].flatMap(({ id, link }): IdUse[] => {
      if (link === null) return [];
      const where = { screen: 'risks', section: id, path: `${list}.${id}.link` } as const;
      return [{ ids: [link.id], known: known[link.kind], where }];
    });
  return [...uses('risks'), ...uses('decisions')];
}

/** Where tasks come from, and what they bring about. */
function taskUses(plan: Plan): IdUse[] {
  const items = itemIds(plan);
  return plan.timeline.tasks.flatMap((task): IdUse[] => {
    const use = (part: string, ids: readonly string[], known: ReadonlySet<string>): IdUse[] => {
      if (ids.every((id) => known.has(id))) return [];
      const where = {
        screen: 'timeline',
        section: task.id,
        path: `timeline.tasks.${task.id}.${part}`,
      } as const;
      return [{ ids, known, where }];
    };
    return [
      ...use('catalog', task.catalog === null ? [] : [task.catalog], TASK_IDS),
      ...use('items', task.items, items),
      ...use('services', task.services, SERVICE_IDS),
    ];
  });
}

function documentUses({ documents }: Plan): IdUse[] {
  const where = { screen: 'documents', section: 'conops', path: 'documents.conops.narrative' } as const;
  return [{ ids: Object.keys(documents.conops.narrative), known: SECTION_IDS, where }];
}
