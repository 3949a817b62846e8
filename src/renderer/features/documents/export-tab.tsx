import { SegmentedControl, Text } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { describeError } from '../../platform/error-words';
import { ask } from '../../platform/planner';
import { FieldHead } from '../../ui/field-head';
import { useWords } from '../../ui/words';
import { ExportRow } from './export-row';
import type { Format } from './use-export';
import classes from './documents.module.css';

/** Every document in every form this computer can make. */
export function ExportTab() {
  const { t } = useWords();
  const conops = useId();
  const status = useId();
  const checklist = useId();
  const order = useId();
  const formats = useFormats();
  const [groupBy, setGroupBy] = useState<'stage' | 'owner'>('stage');
  if (!formats) return null;
  const of = (document: string) => formats.filter((format) => format.document === document);
  return (
    <div className={classes.exports}>
      {formats.some((format) => !format.available) && <NoBrowser />}
      <section aria-labelledby={conops}>
        <FieldHead
          id={conops}
          label={t('documents.export_conops')}
          help={t('documents.export_conops_help')}
        />
        <ul className={classes.formats}>
          {of('conops').map((format) => (
            <ExportRow key={format.id} format={format} options={{}} />
          ))}
        </ul>
      </section>
      <section aria-labelledby={status}>
        <FieldHead
          id={status}
          label={t('documents.export_status')}
          help={t('documents.export_status_help')}
        />
        <ul className={classes.formats}>
          {of('status').map((format) => (
            <ExportRow key={format.id} format={format} options={{}} />
          ))}
        </ul>
      </section>
      <section aria-labelledby={checklist}>
        <FieldHead
          id={checklist}
          label={t('documents.export_checklist')}
          help={t('documents.export_checklist_help')}
        />
        <div className={classes.order}>
          <Text size="sm" id={order}>
            {t('documents.order')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby={order}
            data={[
              { value: 'stage', label: t('documents.order_stage') },
              { value: 'owner', label: t('documents.order_owner') },
            ]}
            value={groupBy}
            onChange={(value) => setGroupBy(value === 'owner' ? 'owner' : 'stage')}
          />
        </div>
        <ul className={classes.formats}>
          {of('checklist').map((format) => (
            <ExportRow key={format.id} format={format} options={{ groupBy }} />
          ))}
        </ul>
      </section>
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
