import { create } from 'zustand';

/** Screens of the program; each has one folder in `features/`. */
export const SCREENS = [
  'overview',
  'stage1',
  'stage2',
  'stage3',
  'stage4',
  'stage5',
  'timeline',
  'stakeholders',
  'organization',
  'services',
  'staffing',
  'budget',
  'risks',
  'glossary',
  'documents',
  'setup',
  'copies',
  'settings',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Where on the screens the person is: a screen and, on it, a section or entry. */
export interface Place {
  readonly screen: Screen;
  readonly section?: string;
}

/** What the inspector shows, by kind and id; the inspector's panels are chosen by kind. */
export interface Selection {
  readonly kind:
    | 'item'
    | 'field'
    | 'service'
    | 'position'
    | 'training'
    | 'tool'
    | 'infrastructure'
    | 'risk'
    | 'decision'
    | 'term'
    | 'section'
    | 'task'
    | 'stakeholder'
    | 'budgetLine'
    | 'fundingSource'
    | 'spending';
  readonly id: string;
}

interface SessionState {
  readonly place: Place;
  /** Places before this one, for "back". */
  readonly trail: readonly Place[];
  readonly selection: Selection | null;
  readonly inspectorOpen: boolean;
}

/** What the person is looking at. Forgotten when the program ends. */
export const useSession = create<SessionState>(() => ({
  place: { screen: 'overview' },
  trail: [],
  selection: null,
  inspectorOpen: false,
}));

/** Goes to a place; the inspector closes unless the place brings a selection of its own. */
export function goTo(place: Place, selection: Selection | null = null): void {
  const { place: from, trail } = useSession.getState();
  useSession.setState({
    place,
    trail: [...trail, from].slice(-50),
    selection,
    inspectorOpen: selection !== null,
  });
}

/** Goes back to the place before, if there is one. */
export function goBack(): void {
  const { trail } = useSession.getState();
  const place = trail.at(-1);
  if (place) useSession.setState({ place, trail: trail.slice(0, -1), selection: null, inspectorOpen: false });
}

/** Shows something in the inspector. */
export function select(selection: Selection): void {
  useSession.setState({ selection, inspectorOpen: true });
}

/** Closes the inspector; what was selected is forgotten. */
export function closeInspector(): void {
  useSession.setState({ selection: null, inspectorOpen: false });
}

/** A fresh start, for a plan that has just been opened. */
export function resetSession(): void {
  useSession.setState({ place: { screen: 'overview' }, trail: [], selection: null, inspectorOpen: false });
}
