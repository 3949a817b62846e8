import { ALL_SERVICES } from '../catalog/services';
import { STAKEHOLDER_ROLES, STAKEHOLDER_TYPES } from '../catalog/stakeholders';
import { RACI_ACTIVITIES, SUGGESTIONS } from '../catalog/stakeholder-work';
import { CRITICAL_SECTORS } from '../catalog/worksheet-lists';
import type { Plan } from '../plan/types';
import type { IdUse } from './id-use';
import { place } from './stakeholder-place';

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));
const TYPE_IDS = idsOf(STAKEHOLDER_TYPES);
const ROLE_IDS = idsOf(STAKEHOLDER_ROLES);
const SERVICE_IDS = idsOf(ALL_SERVICES);
const SUGGESTION_IDS = idsOf(SUGGESTIONS);
const ACTIVITY_IDS = idsOf(RACI_ACTIVITIES);
const SECTOR_IDS: ReadonlySet<string> = new Set(CRITICAL_SECTORS);

/** Catalog ids in the register, the engagement plan and the responsibilities; `items` are those of the stages. */
export function stakeholderUses({ stakeholders }: Plan, items: ReadonlySet<string>): readonly IdUse[] {
  const { register, actions, declined, raci } = stakeholders;
  return [
    ...register.flatMap(({ id, type, sector, roles, served }) => {
      const where = (field: string): IdUse['where'] => place(id, `register.${id}.${field}`);
      return [
        { ids: some(type), known: TYPE_IDS, where: where('type') },
        { ids: some(sector), known: SECTOR_IDS, where: where('sector') },
        { ids: roles, known: ROLE_IDS, where: where('roles') },
        { ids: served.services, known: SERVICE_IDS, where: where('served.services') },
      ];
    }),
    ...actions.flatMap((action) => {
      const where = (field: string): IdUse['where'] =>
        place(action.stakeholder, `actions.${action.id}.${field}`);
      return [
        { ids: some(action.suggestion), known: SUGGESTION_IDS, where: where('suggestion') },
        { ids: action.items, known: items, where: where('items') },
      ];
    }),
    {
      ids: declined.map((key) => key.split(':', 1)[0] ?? ''),
      known: SUGGESTION_IDS,
      where: place(null, 'declined'),
    },
    ...raci.rows.map(({ id, activity }) => ({
      ids: some(activity),
      known: ACTIVITY_IDS,
      where: place(null, `raci.rows.${id}.activity`),
    })),
  ];
}

const some = (id: string | null): readonly string[] => (id === null ? [] : [id]);
