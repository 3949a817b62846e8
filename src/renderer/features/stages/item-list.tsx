import { useDeferredValue, useMemo, useRef, type KeyboardEvent } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import {
  filterItems,
  isFiltering,
  type ItemFilter,
  type ItemView,
  type StageView,
  type ThemeView,
} from '@shared/progress';
import { textMatcher } from '@shared/search';
import { usePlan } from '../../state/document-store';
import { itemTitle } from '../../state/item-words';
import { useWords } from '../../ui/words';
import { BulkBar } from './bulk-bar';
import { useChosen } from './chosen';
import { FilterBar } from './filter-bar';
import { useListLook } from './list-store';
import { ThemeGroup } from './theme-group';
import { useArrival } from './use-arrival';
import classes from './list.module.css';

/** Themes that fill the first screen. */
const FIRST_THEMES = 2;

interface ItemListProps {
  readonly view: StageView;
  readonly text: CatalogText;
}

/** Everything to be done in a stage, by theme: to filter, to tick, to put in order. */
export function ItemList({ view, text }: ItemListProps) {
  const { t } = useWords();
  const look = useListLook(view.id);
  const matching = useShown(view, look.filter, text);
  // What is typed and the first themes are drawn at once; the rest of a long list follows.
  const { themes, filtering } = useDeferredValue(matching, firstOf(matching));
  const shown = useMemo(
    () => matching.themes.flatMap((theme) => theme.items).map((item) => item.id),
    [matching],
  );
  const chosen = useChosen(shown);
  const frame = useRef<HTMLElement>(null);
  useArrival(frame, (theme) => look.setClosed(look.closed.filter((id) => id !== theme)));
  return (
    <section ref={frame} className={classes.items} aria-label={t('stages.items')} onKeyDown={moveInColumn}>
      <div className={classes.toolbar}>
        <FilterBar view={view} text={text} look={look} count={shown.length} />
        {chosen.ids.length > 0 && <BulkBar chosen={chosen} />}
      </div>
      <ColumnHeads />
      {themes.map((theme) => (
        <ThemeGroup
          key={theme.id}
          theme={theme}
          text={text}
          stage={view.id}
          chosenIds={theme.items.map((item) => item.id).filter(chosen.has)}
          onChoose={chosen.change}
          filtering={filtering}
          open={filtering || !look.closed.includes(theme.id)}
          onToggle={look.toggleClosed}
        />
      ))}
      {shown.length === 0 && filtering && <p className={classes.empty}>{t('stages.filter_none')}</p>}
    </section>
  );
}

interface Shown {
  readonly themes: readonly ThemeView[];
  /** Some of it may be hidden. */
  readonly filtering: boolean;
}

/** The themes with the items that pass the filter; while filtering, a theme without any is left out. */
function useShown(view: StageView, filter: ItemFilter, text: CatalogText): Shown {
  const me = usePlan((plan) => plan.settings.me);
  return useMemo(() => {
    const matches = textMatcher(filter.text);
    const hasText = (item: ItemView) => matches(textsOf(item, text));
    const filtering = isFiltering(filter);
    const themes = view.themes
      .map((theme) => ({ ...theme, items: filterItems(theme.items, filter, { me, hasText }) }))
      .filter((theme) => theme.items.length > 0 || !filtering);
    return { themes, filtering };
  }, [view, filter, me, text]);
}

function firstOf({ themes, filtering }: Shown): Shown {
  return { themes: themes.slice(0, FIRST_THEMES), filtering };
}

function textsOf(item: ItemView, text: CatalogText): readonly string[] {
  const { notes, reason } = item.record;
  const guidance = (['why', 'how', 'good'] as const).map((part) =>
    item.origin === 'own' ? item.own[part] : text(item.id, part),
  );
  return [itemTitle(item, text), notes, reason, ...guidance];
}

/** Heads of the columns, for the eye; each cell says by itself what it is. */
function ColumnHeads() {
  const { t } = useWords();
  return (
    <div className={classes.heads} aria-hidden>
      <span className={classes.headState}>{t('stages.column_state')}</span>
      <span>{t('stages.column_title')}</span>
      <span className={classes.ownerCell}>{t('stages.column_owner')}</span>
      <span className={classes.dueCell}>{t('stages.column_due')}</span>
    </div>
  );
}

/** Arrow up and down go to the same control of the row above or below. */
function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const column = target.dataset['column'];
  if (column === undefined || target.getAttribute('aria-expanded') === 'true') return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  const next = all[all.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
