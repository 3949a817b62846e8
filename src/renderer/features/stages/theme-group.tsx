import { Checkbox } from '@mantine/core';
import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import { arrayMove, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo, useId, useMemo } from 'react';
import { orderItems } from '@shared/commands/items';
import { stageNumber } from '@shared/catalog/stages';
import type { StageId } from '@shared/catalog/types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { ItemView, ThemeView } from '@shared/progress';
import { dispatch } from '../../state/document-store';
import { itemTitle } from '../../state/item-words';
import { useOrderAnnouncements, useOrderSensors } from '../../ui/ordering';
import { ProgressBar } from '../../ui/progress-bar';
import { progressWords } from '../../ui/progress-words';
import { useWords } from '../../ui/words';
import { AddItem } from './add-item';
import type { ChosenChange } from './chosen';
import { ItemRow } from './item-row';
import { themeTitle } from './theme-words';
import classes from './list.module.css';

interface ThemeGroupProps {
  readonly theme: ThemeView;
  readonly stage: StageId;
  readonly text: CatalogText;
  /** The selected items of this theme. */
  readonly chosenIds: readonly string[];
  readonly onChoose: ChosenChange;
  /** While filtering the order cannot be changed: some of it is not seen. */
  readonly filtering: boolean;
  readonly open: boolean;
  readonly onToggle: (theme: string) => void;
}

/** One theme: its progress in the head, its items below, to be put in order by drag or keyboard. */
export const ThemeGroup = memo(function ThemeGroup(props: ThemeGroupProps) {
  const { theme, text, stage, chosenIds, onChoose, filtering, open } = props;
  const id = useId();
  const { t } = useWords();
  const title = themeTitle(theme, { t, text });
  return (
    <section className={classes.theme} data-theme={theme.id} aria-labelledby={`${id}-title`}>
      <ThemeHead {...props} id={id} title={title} />
      {open && (
        <div id={`${id}-items`}>
          <p className={classes.themeSummary}>
            {theme.known ? text(theme.id, 'summary') : t('stages.theme_foreign_text')}
          </p>
          <Sortable theme={theme} enabled={!filtering}>
            <ul className={classes.rows} aria-labelledby={`${id}-title`}>
              {theme.items.map((item) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  title={itemTitle(item, text)}
                  chosen={chosenIds.includes(item.id)}
                  onChoose={onChoose.toggle}
                  sortable={!filtering}
                />
              ))}
            </ul>
          </Sortable>
          {theme.known && !filtering && <AddItem stage={stage} theme={theme.id} />}
        </div>
      )}
    </section>
  );
}, isSameGroup);

/** A change in one theme leaves the others as they are drawn. */
function isSameGroup(a: ThemeGroupProps, b: ThemeGroupProps): boolean {
  return (
    a.text === b.text &&
    a.filtering === b.filtering &&
    a.open === b.open &&
    a.onToggle === b.onToggle &&
    a.onChoose === b.onChoose &&
    a.theme.id === b.theme.id &&
    isSameList(a.chosenIds, b.chosenIds, Object.is) &&
    isSameList(a.theme.items, b.theme.items, isSameItem)
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((x, index) => {
    const y = b[index];
    return y !== undefined && isSame(x, y);
  });
}

function isSameItem(a: ItemView, b: ItemView): boolean {
  return a.id === b.id && a.record === b.record && a.overdue === b.overdue && ownOf(a) === ownOf(b);
}

function ownOf(item: ItemView) {
  return item.origin === 'own' ? item.own : null;
}

function ThemeHead(props: ThemeGroupProps & { readonly id: string; readonly title: string }) {
  const { theme, stage, chosenIds, onChoose, open, onToggle, id, title } = props;
  const { t } = useWords();
  const { progress } = theme;
  const ids = theme.items.map((item) => item.id);
  const count = chosenIds.length;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.themeHead}>
      <Checkbox
        size="xs"
        aria-label={t('stages.choose_theme', { theme: title })}
        checked={count > 0 && count === ids.length}
        indeterminate={count > 0 && count < ids.length}
        onChange={(event) => onChoose.set(ids, event.currentTarget.checked)}
      />
      <h2 id={`${id}-title`} className={classes.themeTitle}>
        <button
          type="button"
          className={classes.themeButton}
          aria-expanded={open}
          aria-controls={open ? `${id}-items` : undefined}
          onClick={() => onToggle(theme.id)}
        >
          <Chevron className={classes.chevron} size={16} aria-hidden />
          <span>{title}</span>
        </button>
      </h2>
      {progress.total > 0 && (
        <div className={classes.themeProgress}>
          <span aria-hidden>
            {t('stages.progress_short', {
              settled: progress.done + progress.notApplicable,
              total: progress.total,
            })}
          </span>
          <div className={classes.themeBar}>
            <ProgressBar
              label={progressWords(t, progress)}
              hue={`var(--stage-${String(stageNumber(stage))})`}
              height={6}
              {...progress}
            />
          </div>
        </div>
      )}
    </div>
  );
}

interface SortableProps {
  readonly theme: ThemeView;
  readonly enabled: boolean;
  readonly children: React.ReactNode;
}

function Sortable({ theme, enabled, children }: SortableProps) {
  const id = useId();
  const ids = useMemo(() => theme.items.map((item) => item.id), [theme.items]);
  const sensors = useOrderSensors();
  const accessibility = useOrderAnnouncements(ids);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const [from, to] = [ids.indexOf(String(active.id)), over ? ids.indexOf(String(over.id)) : -1];
    if (from >= 0 && to >= 0 && from !== to)
      dispatch(orderItems, { theme: theme.id, ids: arrayMove(ids, from, to) });
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy} disabled={!enabled}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
