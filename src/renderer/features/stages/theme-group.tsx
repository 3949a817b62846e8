import { Checkbox } from '@mantine/core';
import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import { arrayMove, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { orderItems } from '@shared/commands/items';
import { stageNumber } from '@shared/catalog/stages';
import type { StageId } from '@shared/catalog/types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { ThemeView } from '@shared/progress';
import { dispatch } from '../../state/document-store';
import { itemTitle } from '../../state/item-words';
import { useOrderAnnouncements, useOrderSensors } from '../../ui/ordering';
import { ProgressBar } from '../../ui/progress-bar';
import { progressWords } from '../../ui/progress-words';
import { useWords } from '../../ui/words';
import { AddItem } from './add-item';
import type { Chosen } from './chosen';
import { ItemRow } from './item-row';
import { themeTitle } from './theme-words';
import classes from './list.module.css';

interface ThemeGroupProps {
  readonly theme: ThemeView;
  readonly stage: StageId;
  readonly text: CatalogText;
  readonly chosen: Chosen;
  /** While filtering the order cannot be changed: some of it is not seen. */
  readonly filtering: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One theme: its progress in the head, its items below, to be put in order by drag or keyboard. */
export function ThemeGroup(props: ThemeGroupProps) {
  const { theme, text, stage, chosen, filtering, open } = props;
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
                  chosen={chosen.has(item.id)}
                  onChoose={chosen.toggle}
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
}

function ThemeHead(props: ThemeGroupProps & { readonly id: string; readonly title: string }) {
  const { theme, stage, chosen, open, onToggle, id, title } = props;
  const { t } = useWords();
  const { progress } = theme;
  const ids = theme.items.map((item) => item.id);
  const count = ids.filter(chosen.has).length;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.themeHead}>
      <Checkbox
        size="xs"
        aria-label={t('stages.choose_theme', { theme: title })}
        checked={count > 0 && count === ids.length}
        indeterminate={count > 0 && count < ids.length}
        onChange={(event) => chosen.set(ids, event.currentTarget.checked)}
      />
      <h2 id={`${id}-title`} className={classes.themeTitle}>
        <button
          type="button"
          className={classes.themeButton}
          aria-expanded={open}
          aria-controls={open ? `${id}-items` : undefined}
          onClick={onToggle}
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
      dispatch(orderItems, { theme: theme.id, ids: arrayMove([...ids], from, to) });
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy} disabled={!enabled}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
