import { useDraggable } from '@dnd-kit/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useWords } from '../../ui/words';
import { handleId } from './drag-store';
import { isFiltering } from './shown-rows';
import classes from './tree.module.css';
import { useView } from './view-store';

/**
 * Takes hold of a row to put it elsewhere in the outline; by keyboard Alt with arrows does the same. Where rows stand
 * in another order than that of the outline it says so instead.
 */
export function RowGrip({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useWords();
  const canMove = useView((view) => view.grouping === 'outline' && !isFiltering(view.filter));
  const { setNodeRef, listeners } = useDraggable({ id: handleId({ grab: 'row', id }) });
  return (
    <span
      ref={setNodeRef}
      title={canMove ? t('timeline.grip', { name }) : t('timeline.refused_order')}
      className={classes.hold}
      aria-hidden
      {...listeners}
    >
      <IconGripVertical size={12} />
    </span>
  );
}
