import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { DocumentModel } from '@shared/document/model';
import { useWords } from '../../ui/words';
import { MissingList } from './missing-list';
import { Outline } from './outline';
import { Preview } from './preview';
import classes from './documents.module.css';

/** The document as it will look, beside what it still lacks and its outline. */
export function PreviewTab({ model }: { readonly model: DocumentModel | null }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<'missing' | 'outline' | null>(null);
  if (!model) return null;
  const side = chosen ?? (model.missing.length > 0 ? 'missing' : 'outline');
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('documents.side')}
          data={[
            { value: 'missing', label: t('documents.side_missing', { count: model.missing.length }) },
            { value: 'outline', label: t('documents.side_outline') },
          ]}
          value={side}
          onChange={(value) => setChosen(value === 'outline' ? 'outline' : 'missing')}
        />
        <div className={classes.sideList}>
          {side === 'missing' ? (
            <MissingList missing={model.missing} />
          ) : (
            <Outline sections={model.sections} />
          )}
        </div>
      </div>
      <Preview />
    </div>
  );
}
