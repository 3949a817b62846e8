import type { StageId } from '../catalog/types';

/**
 * What can be found. `schedule` is what the timeline holds besides its tasks, `portfolio` is what is said of the services as a whole, and services this version does not
 * know; `front` is an approval or a version of the document. `action` to `responsibility` are what the team does
 * about stakeholders: engagement, communication, feedback and the matrix of who does what.
 */
export type HitKind =
  | InspectedKind
  | 'stage'
  | 'task'
  | 'schedule'
  | 'action'
  | 'communication'
  | 'feedback'
  | 'responsibility'
  | 'person'
  | 'setup'
  | 'portfolio'
  | 'front'
  | MoneyKind;

/** What staffing and budget hold; `staffing` is a grade, an own skill, a place outside or the code of conduct. */
type MoneyKind =
  'position' | 'staffing' | 'training' | 'tool' | 'budgetLine' | 'source' | 'spending' | 'scenario';

/** What the inspector can show. */
type InspectedKind = 'item' | 'field' | 'service' | 'risk' | 'decision' | 'term' | 'section' | 'stakeholder';

/** Which text of an entry a snippet comes from. */
export type HitPart =
  | 'title'
  | 'purpose'
  | 'why'
  | 'how'
  | 'good'
  | 'reason'
  | 'notes'
  | 'evidence'
  | 'decision'
  | 'help'
  | 'concerns'
  | 'value'
  | 'functions'
  | 'options'
  | 'meaning'
  | 'owner'
  | 'details';

/** The screen that shows a hit and, on it, the section; of a task, its id. */
export interface HitPlace {
  readonly screen:
    | StageId
    | 'organization'
    | 'services'
    | 'timeline'
    | 'stakeholders'
    | 'staffing'
    | 'budget'
    | 'risks'
    | 'glossary'
    | 'documents'
    | 'setup';
  readonly section?: string;
}

/** A piece of a text around what was found, with the offsets of the found stretches in it. */
export interface Snippet {
  readonly part: HitPart;
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** Offsets of what was found in the title. */
  readonly titleMarks: readonly (readonly [number, number])[];
  /** Absent where everything was found in the title and there is no other text. */
  readonly snippet: Snippet | null;
  readonly place: HitPlace;
  /** Entry of the register the hit is about, to be shown beside the place. */
  readonly stakeholder?: string;
}

/** Looks a catalog text up; answers the id for an unknown title, name, label or term, else nothing. */
export type LookUp = (id: string, part: string) => string;

/** The words of the catalog, by family: ids are unique within one only. */
export interface SearchWords {
  readonly stages: LookUp;
  readonly worksheet: LookUp;
  readonly services: LookUp;
  readonly taxonomy: LookUp;
  readonly glossary: LookUp;
  readonly conops: LookUp;
  readonly setup: LookUp;
  readonly timeline: LookUp;
  readonly stakeholders: LookUp;
}

/** One thing that can be found, with all its texts. */
export interface Entry {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  readonly place: HitPlace;
  readonly stakeholder?: string;
  readonly parts: readonly (readonly [HitPart, string])[];
}
