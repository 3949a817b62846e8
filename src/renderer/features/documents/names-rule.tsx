import { SegmentedControl, Select, Text } from '@mantine/core';
import { useId } from 'react';
import { setConops } from '@shared/commands/documents';
import { NAME_RULES } from '@shared/plan/document';
import { TLP } from '@shared/plan/identity';
import { namesAllowed } from '@shared/stakeholders';
import { dispatch, usePlan } from '../../state/document-store';
import { FieldHead } from '../../ui/field-head';
import { useWords } from '../../ui/words';
import classes from './documents.module.css';

const RULE_WORDS = {
  show: 'documents.names_show',
  byLabel: 'documents.names_by_label',
  leaveOut: 'documents.names_leave_out',
} as const;

/** Whether persons of the stakeholder register are named in the document, and what that means for it now. */
export function NamesRule() {
  const { t } = useWords();
  const label = useId();
  const { names, namesFrom } = usePlan((plan) => plan.documents.conops);
  const tlp = usePlan((plan) => plan.identity.tlp);
  const allowed = usePlan(namesAllowed);
  return (
    <div className={classes.names}>
      <div>
        <FieldHead id={label} label={t('documents.names')} help={t('documents.names_help')} />
        <SegmentedControl
          aria-labelledby={label}
          data={NAME_RULES.map((rule) => ({ value: rule, label: t(RULE_WORDS[rule]) }))}
          value={names}
          onChange={(value) => {
            const rule = NAME_RULES.find((entry) => entry === value);
            if (rule) dispatch(setConops, { patch: { names: rule } });
          }}
        />
      </div>
      {names === 'byLabel' && (
        <Select
          className={classes.short ?? ''}
          label={t('documents.names_from')}
          description={t('documents.names_from_help')}
          allowDeselect={false}
          data={TLP.map((value) => ({ value, label: `TLP:${value}` }))}
          value={namesFrom}
          onChange={(value) => {
            const next = TLP.find((entry) => entry === value);
            if (next) dispatch(setConops, { patch: { namesFrom: next } });
          }}
        />
      )}
      <Text size="sm" role="status">
        {names === 'byLabel' && `${t('documents.names_marked', { label: `TLP:${tlp}` })} `}
        {t(allowed ? 'documents.names_printed' : 'documents.names_replaced')}
      </Text>
    </div>
  );
}
