import { useState } from 'react';
import { useWords } from '../../ui/words';
import { LengthPace } from './length-pace';
import { LengthPart } from './length-part';
import { PanelDialog, PanelTabs } from './panels-dialog';

/** How long the stand-up takes, what gives way for it, and what sets its pace. */
export function LengthDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [tab, setTab] = useState('length');
  return (
    <PanelDialog title={t('timeline-length.title')} onClose={onClose}>
      <PanelTabs
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'length',
            label: t('timeline-length.tab_length'),
            content: <LengthPart onDone={onClose} />,
          },
          { value: 'pace', label: t('timeline-length.tab_pace'), content: <LengthPace onDone={onClose} /> },
        ]}
      />
    </PanelDialog>
  );
}
