import { expect, it, onTestFinished } from 'vitest';
import { aPlan } from '@test/builders/plan-parts';
import { openDocument } from '../state/document-store';
import { showWhatIsOpened, useShell } from './shell-store';

it('says nothing of what was undone in another plan', () => {
  onTestFinished(showWhatIsOpened());
  openDocument({ plan: aPlan(), file: null, saved: true });
  useShell.setState({ moved: { kind: 'undone', labelKey: 'step.identity' } });
  openDocument({ plan: { ...aPlan(), id: 'another' }, file: null, saved: true });
  expect(useShell.getState().moved).toBeNull();
});
