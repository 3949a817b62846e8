import { CRITICAL_SECTORS } from '../catalog/worksheet-lists';
import { INVOLVEMENTS } from '../plan/stakeholders';
import type { Involvement, Plan, Stakeholder } from '../plan/types';

/** Who of a sector takes part in one way. */
export interface SectorCell {
  readonly involvement: Involvement;
  /** Ids of entries, in the order of the register. */
  readonly entries: readonly string[];
  /** Nobody of the sector takes part in this way. */
  readonly hole: boolean;
}

/** A sector by its catalog id, or one of the team's own by its name. */
export type SectorKey =
  { readonly kind: 'catalog'; readonly id: string } | { readonly kind: 'own'; readonly name: string };

export interface SectorRow {
  readonly sector: SectorKey;
  /** Everybody of the sector, whether involved or not. */
  readonly count: number;
  readonly cells: readonly SectorCell[];
}

export interface SectorMatrix {
  readonly rows: readonly SectorRow[];
  /** Ids of entries of no sector: nothing can be missing there. */
  readonly without: readonly string[];
  readonly holes: number;
}

/**
 * Sectors by the three groups of stage 1 (who discusses, promotes, plans; S3-STG1-09), with the holes. The
 * sectors are those of the constituency and those the register names; where the constituency names none yet,
 * all of the catalog.
 */
export function sectorMatrix({ organization, stakeholders }: MatrixPlan): SectorMatrix {
  const { register } = stakeholders;
  const chosen = organization.constituency.sectors;
  const used = register.flatMap(({ sector }) => sector ?? []);
  const wanted = new Set<string>([...(chosen.length > 0 ? chosen : CRITICAL_SECTORS), ...used]);
  const ordered = [
    ...CRITICAL_SECTORS.filter((id) => wanted.has(id)),
    ...[...wanted].filter((id) => !CRITICAL_SECTORS.some((known) => known === id)),
  ];
  const rows = [
    ...ordered.map((id) =>
      rowOf(
        { kind: 'catalog', id },
        register.filter(({ sector }) => sector === id),
      ),
    ),
    ...[...ownSectors(register)].map(([key, name]) =>
      rowOf(
        { kind: 'own', name },
        register.filter((entry) => folded(ownSectorOf(entry)) === key),
      ),
    ),
  ];
  return {
    rows,
    without: register
      .filter((entry) => entry.sector === null && ownSectorOf(entry) === '')
      .map(({ id }) => id),
    holes: rows.flatMap(({ cells }) => cells).filter(({ hole }) => hole).length,
  };
}

type MatrixPlan = Pick<Plan, 'organization' | 'stakeholders'>;

const folded = (name: string): string => name.toLocaleLowerCase('en');
const ownSectorOf = ({ sector, ownSector }: Stakeholder): string => (sector === null ? ownSector.trim() : '');

/** Sectors of the team's own under their first spelling, by what they are compared by. */
function ownSectors(register: readonly Stakeholder[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of register.map(ownSectorOf)) {
    if (name !== '' && !names.has(folded(name))) names.set(folded(name), name);
  }
  return names;
}

function rowOf(sector: SectorKey, entries: readonly Stakeholder[]): SectorRow {
  const cells = INVOLVEMENTS.map((involvement) => {
    const ids = entries.filter((entry) => entry.involvement.includes(involvement)).map(({ id }) => id);
    return { involvement, entries: ids, hole: ids.length === 0 };
  });
  return { sector, count: entries.length, cells };
}
