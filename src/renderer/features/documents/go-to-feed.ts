import type { FeedLink } from '@shared/document/model';
import { goTo, SCREENS, select, type Screen, type Selection } from '../../state/session-store';

interface Feed extends FeedLink {
  readonly sectionId: string;
  /** Field of that part; empty for the part as a whole. */
  readonly field: string;
}

/** Goes to where a part of the document is entered: the very field where there is one. */
export function goToFeed({ screen, section, field, sectionId }: Feed): void {
  const target = SCREENS.find((entry) => entry === screen);
  // The team's own text is entered in the inspector of the section, beside the preview.
  if (!target || target === 'documents') select({ kind: 'section', id: sectionId });
  else goTo(placeOf(target, section, field), selectionOf(target, section, field));
}

function placeOf(screen: Screen, section: string, field: string) {
  const part = section !== '' ? section : screen === 'setup' ? field : '';
  return part === '' ? { screen } : { screen, section: part };
}

function selectionOf(screen: Screen, section: string, field: string): Selection | null {
  return screen === 'organization' && field !== '' ? { kind: 'field', id: `${section}.${field}` } : null;
}
