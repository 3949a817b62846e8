import { useMemo } from 'react';
import { CRITICAL_SECTORS } from '@shared/catalog/worksheet-lists';
import type { Person, Stakeholder } from '@shared/plan/types';
import { stakeholderNameIn } from '@shared/stakeholders';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import type { ColumnId } from './grid-columns';
import type { CellText } from './grid-rows';
import { ENGAGEMENT_WORDS } from './stakeholder-words';

/** The people of the plan by id. */
export function usePeopleById(): ReadonlyMap<string, Person> {
  const people = usePlan((plan) => plan.people);
  return useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
}

/** Texts of the cells; null while the words of the catalog are on their way. */
export function useCellText(): CellText | null {
  const { t } = useWords();
  const people = usePeopleById();
  const words = useCatalogText('stakeholders');
  const sectors = useSectorName();
  return useMemo(() => {
    if (!words || !sectors) return null;
    const person = (id: string | null): string => (id === null ? '' : (people.get(id)?.name ?? ''));
    const texts: Readonly<Record<ColumnId, (entry: Stakeholder) => string>> = {
      name: (entry) => stakeholderNameIn(people, entry),
      type: ({ type, ownType }) => (type === null ? ownType : words(`stk-t-${type}`, 'name')),
      sector: ({ sector, ownSector }) => (sector === null ? ownSector : sectors(sector)),
      roles: ({ roles }) => roles.map((role) => words(`stk-r-${role}`, 'name')).join(', '),
      influence: ({ influence }) => (influence === null ? '' : String(influence)),
      interest: ({ interest }) => (interest === null ? '' : String(interest)),
      current: ({ current }) => (current === null ? '' : t(ENGAGEMENT_WORDS[current])),
      wanted: ({ wanted }) => (wanted === null ? '' : t(ENGAGEMENT_WORDS[wanted])),
      owner: ({ owner }) => person(owner),
      primary: ({ primary }) => person(primary),
      backup: ({ backup }) => person(backup),
    };
    return (entry, column) => texts[column](entry);
  }, [words, sectors, people, t]);
}

/** Names of the critical sectors; an id this version does not know answers itself. */
export function useSectorName(): ((id: string) => string) | null {
  const words = useCatalogText('worksheet');
  return useMemo(() => {
    if (!words) return null;
    const known: ReadonlySet<string> = new Set(CRITICAL_SECTORS);
    return (id) => (known.has(id) ? words(`constituency.sectors.${id}`, 'label') : id);
  }, [words]);
}
