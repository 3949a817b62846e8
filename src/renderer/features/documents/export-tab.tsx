import { SegmentedControl, Text } from '@mantine/core';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { describeError } from '../../platform/error-words';
import { ask } from '../../platform/planner';
import { FieldHead } from '../../ui/field-head';
import { useWords } from '../../ui/words';
import { ExportRow } from './export-row';
import { ProposalMissing } from './proposal-missing';
import type { Format } from './use-export';
import classes from './documents.module.css';

/** Every document in every form this computer can make. */
export function ExportTab() {
  const { t } = useWords();
  const formats = useFormats();
  const [groupBy, setGroupBy] = useState<GroupBy>('stage');
  if (!formats) return null;
  const of = (...documents: readonly string[]) =>
    formats.filter((format) => documents.includes(format.document));
  return (
    <div className={classes.exports}>
      {formats.some((format) => !format.available) && <NoBrowser />}
      <ExportGroup
        label={t('documents.export_conops')}
        help={t('documents.export_conops_help')}
        formats={of('conops')}
      />
      <ExportGroup
        label={t('documents.export_status')}
        help={t('documents.export_status_help')}
        formats={of('status')}
      />
      <ExportGroup
        label={t('documents.export_proposal')}
        help={t('documents.export_proposal_help')}
        formats={of('proposal')}
      >
        <ProposalMissing />
      </ExportGroup>
      <ExportGroup
        label={t('documents.export_checklist')}
        help={t('documents.export_checklist_help')}
        formats={of('checklist')}
        options={{ groupBy }}
      >
        <Order value={groupBy} onChange={setGroupBy} />
      </ExportGroup>
      <ExportGroup
        label={t('documents.export_budget')}
        help={t('documents.export_budget_help')}
        formats={of('budget', 'funding', 'spending')}
      />
      <ExportGroup
        label={t('documents.export_staffing')}
        help={t('documents.export_staffing_help')}
        formats={of('staffing', 'training', 'tools')}
      />
    </div>
  );
}

type GroupBy = 'stage' | 'owner';

interface ExportGroupProps {
  readonly label: string;
  readonly help: string;
  readonly formats: readonly Format[];
  readonly options?: Parameters<typeof ExportRow>[0]['options'];
  /** What is chosen, or to be known, before a form is made. */
  readonly children?: ReactNode;
}

/** One document with the forms it can have. */
function ExportGroup({ label, help, formats, options = {}, children }: ExportGroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <FieldHead id={id} label={label} help={help} />
      {children}
      <ul className={classes.formats}>
        {formats.map((format) => (
          <ExportRow key={format.id} format={format} options={options} />
        ))}
      </ul>
    </section>
  );
}

interface OrderProps {
  readonly value: GroupBy;
  readonly onChange: (value: GroupBy) => void;
}

/** Whether a checklist stands by stage or by owner. */
function Order({ value, onChange }: OrderProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={classes.order}>
      <Text size="sm" id={id}>
        {t('documents.order')}
      </Text>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        data={[
          { value: 'stage', label: t('documents.order_stage') },
          { value: 'owner', label: t('documents.order_owner') },
        ]}
        value={value}
        onChange={(next) => onChange(next === 'owner' ? 'owner' : 'stage')}
      />
    </div>
  );
}

/** Why some forms cannot be made here, and what would help. */
function NoBrowser() {
  const { t } = useWords();
  const words = describeError({ code: 'noBrowser' }, t);
  return (
    <div className={classes.failed} role="note">
      <Text size="sm">
        {words.text} {words.remedy}
      </Text>
    </div>
  );
}

function useFormats(): readonly Format[] | null {
  const [formats, setFormats] = useState<readonly Format[] | null>(null);
  useEffect(() => {
    let here = true;
    void ask('export.formats', null).then((reply) => {
      if (here) setFormats(reply.ok ? reply.value : []);
    });
    return () => {
      here = false;
    };
  }, []);
  return formats;
}
