import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react';
import type { TimelineState } from '@shared/timeline';
import { useWords } from '../../ui/words';
import { ChosenActions } from './chosen-actions';
import { FilterMenu } from './filter-menu';
import { ZOOM_PX, zoomOf, ZOOMS } from './scale';
import type { NameOf } from './task-words';
import classes from './timeline.module.css';
import { zoomTo } from './use-zoom';
import { useView } from './view-store';
import { ViewMenu } from './view-menu';

interface ToolbarProps {
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

const FACTOR = 1.5;

/** What is shown, how close, and what can be done with what is chosen. */
export function Toolbar({ state, nameOf }: ToolbarProps) {
  const { t } = useWords();
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('timeline.toolbar')}>
      <FilterMenu state={state} />
      <ViewMenu />
      <ChosenActions state={state} nameOf={nameOf} />
      <span className={classes.grow} />
      <ZoomButtons />
    </div>
  );
}

function ZoomButtons() {
  const { t } = useWords();
  const fits = useView((view) => view.fits);
  const pxPerDay = useView((view) => view.pxPerDay);
  const zoom = zoomOf(pxPerDay);
  const step = (factor: number) => {
    const { fits: whole, pxPerDay: now } = useView.getState();
    zoomTo((whole ? ZOOM_PX.quarters : now) * factor);
  };
  return (
    <div className={classes.group}>
      <Tooltip label={t('timeline.zoom_out')}>
        <ActionIcon variant="default" aria-label={t('timeline.zoom_out')} onClick={() => step(1 / FACTOR)}>
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <SegmentedControl
        size="xs"
        aria-label={t('timeline.zoom')}
        data={ZOOMS.map((value) => ({ value, label: t(`timeline.zoom_${value}`) }))}
        value={fits ? '' : zoom}
        onChange={(value) => {
          const chosen = ZOOMS.find((entry) => entry === value);
          if (chosen) zoomTo(ZOOM_PX[chosen]);
        }}
      />
      <Tooltip label={t('timeline.zoom_in')}>
        <ActionIcon variant="default" aria-label={t('timeline.zoom_in')} onClick={() => step(FACTOR)}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button
        size="xs"
        variant={fits ? 'light' : 'default'}
        aria-pressed={fits}
        leftSection={<IconArrowsHorizontal size={14} aria-hidden />}
        onClick={() => useView.setState({ fits: true })}
      >
        {t('timeline.fit')}
      </Button>
    </div>
  );
}
