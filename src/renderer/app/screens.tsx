import { lazy, type ComponentType } from 'react';
import type { StageId } from '@shared/catalog/types';
import type { Screen } from '../state/session-store';

/**
 * The screens there are. Each is a chunk of its own, loaded when it is first gone to. A screen without
 * a line here does not compile.
 */
const SCREEN_PARTS: Record<Screen, ComponentType> = {
  overview: lazy(async () => ({ default: (await import('../features/overview')).OverviewScreen })),
  ...stageScreens(),
  timeline: lazy(async () => ({ default: (await import('../features/timeline')).TimelineScreen })),
  stakeholders: lazy(async () => ({
    default: (await import('../features/stakeholders')).StakeholdersScreen,
  })),
  organization: lazy(async () => ({
    default: (await import('../features/organization')).OrganizationScreen,
  })),
  services: lazy(async () => ({ default: (await import('../features/services')).ServicesScreen })),
  staffing: lazy(async () => ({ default: (await import('../features/staffing')).StaffingScreen })),
  budget: lazy(async () => ({ default: (await import('../features/budget')).BudgetScreen })),
  risks: lazy(async () => ({ default: (await import('../features/risks')).RisksScreen })),
  glossary: lazy(async () => ({ default: (await import('../features/glossary')).GlossaryScreen })),
  documents: lazy(async () => ({ default: (await import('../features/documents')).DocumentsScreen })),
  setup: lazy(async () => ({ default: (await import('../features/setup')).PlanSettingsScreen })),
  copies: lazy(async () => ({ default: (await import('../features/copies')).CopiesScreen })),
  settings: lazy(async () => ({ default: (await import('../features/settings')).SettingsScreen })),
};

/** One screen shows all stages; each place has its own, so that going from one to the next begins afresh. */
function stageScreens(): Record<StageId, ComponentType> {
  const StageScreen = lazy(async () => ({ default: (await import('../features/stages')).StageScreen }));
  return {
    stage1: () => <StageScreen stage="stage1" />,
    stage2: () => <StageScreen stage="stage2" />,
    stage3: () => <StageScreen stage="stage3" />,
    stage4: () => <StageScreen stage="stage4" />,
    stage5: () => <StageScreen stage="stage5" />,
  };
}

/** The screen of a place. */
export function ScreenFor({ screen }: { readonly screen: Screen }) {
  const Part = SCREEN_PARTS[screen];
  return <Part key={screen} />;
}
