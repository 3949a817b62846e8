import { useMemo, useState } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Person } from '@shared/plan/types';
import {
  createSearch,
  textsNaming,
  type Hit,
  type NamingEntry,
  type Search,
  type SearchWords,
} from '@shared/search';
import { useCatalogText, type WordFamily } from './catalog-words';
import { useDocument } from './document-store';
import { goTo, SCREENS, type Place, type Selection } from './session-store';

const INSPECTED: readonly string[] = [
  'item',
  'field',
  'service',
  'risk',
  'decision',
  'term',
  'section',
  'task',
];

/**
 * Searches the open plan and the catalog. The words of all stages load with the first query, so `null` means
 * "in a moment"; an empty query or no plan finds nothing.
 */
export function useSearch(query: string): readonly Hit[] | null {
  const wanted = query.trim() !== '';
  // Once asked for, the words stay: opening the palette again must not wait.
  const [asked, setAsked] = useState(wanted);
  if (wanted && !asked) setAsked(true);
  const search = useSearchEngine(asked);
  // The palette is always there; an edit concerns it only while something is looked for.
  const plan = useDocument((state) => (wanted ? state.plan : null));
  return useMemo(() => {
    if (!plan || !wanted) return [];
    // What lies on a screen this version does not have yet cannot be gone to.
    return search && search(plan, query).filter((hit) => placeOf(hit) !== null);
  }, [plan, wanted, search, query]);
}

/** What in the open plan has a text that names this person; see `textsNaming`. Titles of the catalog come in a moment. */
export function useTextsNaming(person: Person): readonly NamingEntry[] {
  const words = useSearchWords(true);
  const plan = useDocument((state) => state.plan);
  return useMemo(() => (plan ? textsNaming(plan, person, words) : []), [plan, person, words]);
}

/** Goes to where a hit is and shows it in the inspector, where it can be shown there. */
export function openHit(hit: Omit<NamingEntry, 'title'>): void {
  const { kind, id, stakeholder } = hit;
  const place = placeOf(hit);
  if (!place) return;
  if (stakeholder !== undefined) goTo(place, { kind: 'stakeholder', id: stakeholder });
  else goTo(place, isInspected(kind) ? { kind, id } : null);
}

function placeOf({ place }: Pick<Hit, 'place'>): Place | null {
  const screen = SCREENS.find((known) => known === place.screen);
  return screen ? { ...place, screen } : null;
}

function isInspected(kind: Hit['kind']): kind is Hit['kind'] & Selection['kind'] {
  return INSPECTED.includes(kind);
}

function useSearchEngine(wanted: boolean): Search | null {
  const words = useSearchWords(wanted);
  return useMemo(() => words && createSearch(words), [words]);
}

function useSearchWords(wanted: boolean): SearchWords | null {
  const stages = useFamilies(wanted, ['stage1', 'stage2', 'stage3', 'stage4', 'stage5']);
  const worksheet = useFamilies(wanted, ['worksheet']);
  const services = useFamilies(wanted, ['services']);
  const taxonomy = useFamilies(wanted, ['taxonomy']);
  const glossary = useFamilies(wanted, ['glossary']);
  const conops = useFamilies(wanted, ['conops']);
  const setup = useFamilies(wanted, ['setup']);
  const timeline = useFamilies(wanted, ['timeline']);
  const stakeholders = useFamilies(wanted, ['stakeholders']);
  return useMemo(() => {
    if (!stages || !worksheet || !services || !taxonomy || !glossary || !conops) return null;
    if (!setup || !timeline || !stakeholders) return null;
    return { stages, worksheet, services, taxonomy, glossary, conops, setup, timeline, stakeholders };
  }, [stages, worksheet, services, taxonomy, glossary, conops, setup, timeline, stakeholders]);
}

/** Words of some families once they are wanted and there. */
function useFamilies(wanted: boolean, families: readonly WordFamily[]): CatalogText | null {
  const text = useCatalogText(...(wanted ? families : []));
  return wanted ? text : null;
}
