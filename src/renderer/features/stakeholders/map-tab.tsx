import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { openDialog } from './dialog-store';
import { InfluenceMap } from './influence-map';
import { MapQuadrants } from './map-quadrants';
import { SectorMap } from './sector-map';
import classes from './maps.module.css';

type Map = 'influence' | 'sectors';
type Size = 'normal' | 'projector';

/** The register as pictures: who decides and who cares, and in which sectors nobody takes part. */
export function MapTab() {
  const { t } = useWords();
  const isEmpty = usePlan((plan) => plan.stakeholders.register.length === 0);
  const [map, setMap] = useState<Map>('influence');
  const [size, setSize] = useState<Size>('normal');
  if (isEmpty)
    return (
      <div className={classes.empty}>
        <p>{t('stakeholders.map_empty')}</p>
        <Button variant="default" onClick={() => openDialog({ kind: 'typical' })}>
          {t('stakeholders.empty_button')}
        </Button>
      </div>
    );
  return (
    <div className={classes.maps}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('stakeholders.map_which')}
          data={[
            { value: 'influence', label: t('stakeholders.map_influence') },
            { value: 'sectors', label: t('stakeholders.map_sectors') },
          ]}
          value={map}
          onChange={(value) => setMap(value === 'sectors' ? 'sectors' : 'influence')}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('stakeholders.map_size')}
          data={[
            { value: 'normal', label: t('stakeholders.map_size_normal') },
            { value: 'projector', label: t('stakeholders.map_size_projector') },
          ]}
          value={size}
          onChange={(value) => setSize(value === 'projector' ? 'projector' : 'normal')}
        />
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            openDialog({ kind: 'export', what: map === 'influence' ? 'stakeholder-map' : 'sector-map' })
          }
        >
          {t('stakeholder-export.map_button')}
        </Button>
      </div>
      {map === 'influence' && <MapQuadrants />}
      {map === 'influence' ? (
        <InfluenceMap fontSize={size === 'projector' ? 18 : 12} />
      ) : (
        <SectorMap fontSize={size === 'projector' ? 18 : 12} />
      )}
    </div>
  );
}
