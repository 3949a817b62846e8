import { Anchor, Text } from '@mantine/core';
import { decisionCommands } from '@shared/commands/registers';
import type { Decision, PlanLinkRef } from '@shared/plan/types';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { closeInspector } from '../../state/session-store';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { DecisionOptions } from './decision-options';
import { LinkPicker } from './link-picker';
import { openLink, useLinkTitle } from './link-target';
import { PanelHead, RemoveButton } from './panel-parts';
import classes from './risks.module.css';

/** Inspector of a decision: the question, what could be done, what was decided, by whom and on what grounds. */
export function DecisionPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const decision = usePlan((plan) => plan.decisions.find((entry) => entry.id === id));
  if (!decision) return <Text c="dimmed">{t('decisions.gone')}</Text>;
  const set = (patch: Partial<Omit<Decision, 'id'>>) => dispatch(decisionCommands.update, { id, patch });
  return (
    <div className={classes.panel}>
      <PanelHead kicker={t('decisions.decision')} />
      <LineField
        label={t('decisions.question')}
        dir="auto"
        required
        value={decision.question}
        onChange={(question) => set({ question })}
      />
      <DecisionOptions decision={decision} />
      <Grounds decision={decision} onChange={set} />
      <LinkPicker value={decision.link} onChange={(link) => set({ link })} />
      <WaitingItems id={id} />
      <RemoveButton
        label={t('decisions.remove')}
        onRemove={() => {
          closeInspector();
          dispatch(decisionCommands.remove, { id });
        }}
      />
    </div>
  );
}

interface GroundsProps {
  readonly decision: Decision;
  readonly onChange: (patch: Partial<Omit<Decision, 'id'>>) => void;
}

function Grounds({ decision, onChange }: GroundsProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  return (
    <>
      <MarkdownField
        label={t('decisions.rationale')}
        description={t('decisions.rationale_help')}
        minRows={2}
        value={decision.rationale}
        onChange={(rationale) => onChange({ rationale })}
      />
      <PersonPicker
        label={t('decisions.by')}
        people={people}
        value={decision.by}
        onChange={(by) => onChange({ by })}
        onCreate={createPerson}
      />
      <DayField label={t('decisions.on')} value={decision.on} onChange={(on) => onChange({ on })} />
      <LineField
        label={t('decisions.evidence')}
        description={t('decisions.evidence_help')}
        dir="auto"
        value={decision.evidence}
        onChange={(evidence) => onChange({ evidence })}
      />
    </>
  );
}

/** Items of the stages that wait for this decision or rest on it. */
function WaitingItems({ id }: { readonly id: string }) {
  const { t } = useWords();
  const items = usePlan((plan) => plan.stages.items);
  const waiting = Object.keys(items).filter((item) => items[item]?.decision === id);
  if (waiting.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('decisions.items')}
      </Text>
      <ul className={classes.plain}>
        {waiting.map((item) => (
          <WaitingItem key={item} link={{ kind: 'item', id: item }} />
        ))}
      </ul>
    </div>
  );
}

function WaitingItem({ link }: { readonly link: PlanLinkRef }) {
  const title = useLinkTitle(link);
  const open = () => {
    const { plan } = useDocument.getState();
    if (plan) openLink(plan, link);
  };
  return (
    <li>
      <Anchor component="button" type="button" size="sm" ta="start" onClick={open}>
        {title ?? link.id}
      </Anchor>
    </li>
  );
}
