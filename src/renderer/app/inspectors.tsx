import { lazy, type ComponentType } from 'react';
import type { Selection } from '../state/session-store';

interface PanelProps {
  readonly id: string;
}

/**
 * The panel of the inspector for each kind of selection, loaded when first shown. A kind without a
 * line here does not compile.
 */
const PANELS: Record<Selection['kind'], ComponentType<PanelProps>> = {
  item: lazy(async () => ({ default: (await import('../features/stages')).ItemInspector })),
  field: lazy(async () => ({ default: (await import('../features/organization')).FieldPanel })),
  service: lazy(async () => ({ default: (await import('../features/services')).ServicePanel })),
  task: lazy(async () => ({ default: (await import('../features/timeline')).TaskPanel })),
  stakeholder: lazy(async () => ({ default: (await import('../features/stakeholders')).StakeholderPanel })),
  position: lazy(async () => ({ default: (await import('../features/staffing')).PositionPanel })),
  training: lazy(async () => ({ default: (await import('../features/staffing')).TrainingPanel })),
  tool: lazy(async () => ({ default: (await import('../features/staffing')).ToolPanel })),
  infrastructure: lazy(async () => ({ default: (await import('../features/staffing')).InfrastructurePanel })),
  budgetLine: lazy(async () => ({ default: (await import('../features/budget')).LinePanel })),
  fundingSource: lazy(async () => ({ default: (await import('../features/budget')).FundingSourcePanel })),
  spending: lazy(async () => ({ default: (await import('../features/budget')).SpendingPanel })),
  risk: lazy(async () => ({ default: (await import('../features/risks')).RiskPanel })),
  decision: lazy(async () => ({ default: (await import('../features/risks')).DecisionPanel })),
  section: lazy(async () => ({ default: (await import('../features/documents')).SectionPanel })),
  term: lazy(async () => ({ default: (await import('../features/glossary')).TermPanel })),
};

/** The panel for what is selected. */
export function InspectorPanel({ selection }: { readonly selection: Selection }) {
  const Panel = PANELS[selection.kind];
  return <Panel id={selection.id} />;
}
