import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useWords } from '../../ui/words';
import { COLUMN_WORDS, widthFor } from './columns';
import classes from './timeline.module.css';
import { COLUMNS, LAYERS, TREE_USUAL, useView, type Column, type Layer } from './view-store';

/** Columns of the tree and things drawn with the bars. */
export function ViewMenu() {
  const { t } = useWords();
  return (
    <Popover position="bottom-start" withinPortal trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns3 size={14} aria-hidden />}>
          {t('timeline.view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('timeline.view')}>
        <ViewFields />
      </Popover.Dropdown>
    </Popover>
  );
}

function ViewFields() {
  const { t } = useWords();
  const columns = useView((view) => view.columns);
  const layers = useView((view) => view.layers);
  const fiscal = useView((view) => view.fiscal);
  return (
    <div className={classes.filters}>
      <Checkbox.Group
        label={t('timeline.columns')}
        description={t('timeline.columns_help')}
        value={[...columns]}
        onChange={(chosen) => showColumns(COLUMNS.filter((column) => chosen.includes(column)))}
      >
        <div className={classes.choices}>
          {COLUMNS.map((column) => (
            <Checkbox key={column} size="xs" value={column} label={t(COLUMN_WORDS[column])} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('timeline.layers')}
        value={[...layers]}
        onChange={(chosen) =>
          useView.setState({ layers: LAYERS.filter((layer: Layer) => chosen.includes(layer)) })
        }
      >
        <div className={classes.choices}>
          {LAYERS.map((layer) => (
            <Checkbox key={layer} size="xs" value={layer} label={t(`timeline.layer_${layer}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        size="xs"
        label={t('timeline.fiscal')}
        checked={fiscal}
        onChange={(event) => useView.setState({ fiscal: event.currentTarget.checked })}
      />
    </div>
  );
}

/** A column that is added gets its room. */
function showColumns(columns: readonly Column[]): void {
  const { treeWidth, columns: before } = useView.getState();
  const wider =
    columns.length > before.length ? Math.max(treeWidth ?? TREE_USUAL, widthFor(columns)) : treeWidth;
  useView.setState({ columns, treeWidth: wider });
}
