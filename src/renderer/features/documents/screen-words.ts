import type { UiKey } from '@shared/i18n/ui-words';
import type { Screen } from '../../state/session-store';

/** What the screens that feed documents are called; on that of the documents it is the team's own text. */
export const SCREEN_WORDS: Readonly<Record<string, UiKey>> = {
  organization: 'shell.navOrganization',
  services: 'shell.navServices',
  stakeholders: 'shell.navStakeholders',
  staffing: 'shell.navStaffing',
  budget: 'shell.navBudget',
  risks: 'shell.navRisks',
  glossary: 'shell.navGlossary',
  setup: 'shell.navSetup',
  timeline: 'shell.navTimeline',
  documents: 'documents.screen_documents',
} satisfies Partial<Record<Screen, UiKey>>;
