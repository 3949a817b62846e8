import { Button, Chip, CloseButton, NativeSelect, Popover, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { setMe } from '@shared/commands/identity';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { isFiltering, NO_FILTER, type StageView } from '@shared/progress';
import { dispatch, usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import type { useListLook } from './list-store';
import { themeTitle } from './theme-words';
import classes from './list.module.css';

interface FilterBarProps {
  readonly view: StageView;
  readonly text: CatalogText;
  readonly look: ReturnType<typeof useListLook>;
  /** Items shown now. */
  readonly count: number;
}

/** Narrows the list: words, mine, open, overdue, blocked, one theme. */
export function FilterBar(props: FilterBarProps) {
  const { view, look, count } = props;
  const { t } = useWords();
  const { filter, setFilter } = look;
  const filtering = isFiltering(filter);
  return (
    <div className={classes.filters} role="group" aria-label={t('stages.filter_label')}>
      <TextFilter {...props} />
      <MineChip {...props} />
      {(['open', 'overdue', 'blocked'] as const).map((key) => (
        <Chip
          key={key}
          size="xs"
          radius="sm"
          variant="outline"
          checked={filter[key]}
          onChange={(checked) => setFilter({ [key]: checked })}
        >
          {t(`stages.filter_${key}`)}
        </Chip>
      ))}
      <ThemeFilter {...props} />
      <span className={classes.filterCount} role="status">
        {t('stages.filter_count', { count })}
      </span>
      {filtering ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setFilter(NO_FILTER)}>
          {t('stages.filter_clear')}
        </Button>
      ) : (
        <ToggleAll view={view} look={look} />
      )}
    </div>
  );
}

function TextFilter({ look }: FilterBarProps) {
  const { t } = useWords();
  const { text } = look.filter;
  return (
    <TextInput
      className={classes.filterText ?? ''}
      size="xs"
      aria-label={t('stages.filter_text')}
      placeholder={t('stages.filter_text')}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={text}
      onChange={(event) => look.setFilter({ text: event.currentTarget.value })}
      rightSection={
        text !== '' && (
          <CloseButton
            size="xs"
            aria-label={t('fields.clear')}
            onClick={() => look.setFilter({ text: '' })}
          />
        )
      }
    />
  );
}

/** "Mine" needs to know who that is: asked once, here. */
function MineChip({ look }: FilterBarProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const me = usePlan((plan) => plan.settings.me);
  const [asking, setAsking] = useState(false);
  const answer = (person: string | null) => {
    if (person === null) return;
    dispatch(setMe, { person });
    look.setFilter({ mine: true });
    setAsking(false);
  };
  return (
    <Popover
      opened={asking}
      onChange={setAsking}
      position="bottom-start"
      width={260}
      trapFocus
      returnFocus
      shadow="md"
      // The target is a mere frame around the chip and can have no state of its own.
      withRoles={false}
    >
      <Popover.Target>
        <span>
          <Chip
            size="xs"
            radius="sm"
            variant="outline"
            checked={look.filter.mine && me !== null}
            onChange={(checked) => {
              if (checked && me === null) setAsking(true);
              else look.setFilter({ mine: checked });
            }}
          >
            {t('stages.filter_mine')}
          </Chip>
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <PersonPicker
          label={t('stages.mine_who')}
          people={people}
          value={null}
          onChange={answer}
          onCreate={createPerson}
          size="xs"
        />
        <Text size="xs" c="dimmed" mt={4}>
          {t('stages.mine_hint')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}

function ThemeFilter({ view, text, look }: FilterBarProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      className={classes.filterTheme ?? ''}
      size="xs"
      aria-label={t('stages.filter_theme')}
      value={look.filter.theme ?? ''}
      onChange={(event) => look.setFilter({ theme: event.currentTarget.value || null })}
    >
      <option value="">{t('stages.filter_theme_all')}</option>
      {view.themes.map((theme) => (
        <option key={theme.id} value={theme.id}>
          {themeTitle(theme, { t, text })}
        </option>
      ))}
    </NativeSelect>
  );
}

function ToggleAll({ view, look }: Pick<FilterBarProps, 'view' | 'look'>) {
  const { t } = useWords();
  const allClosed = view.themes.every((theme) => look.closed.includes(theme.id));
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => look.setClosed(allClosed ? [] : view.themes.map((theme) => theme.id))}
    >
      {allClosed ? t('stages.expand_all') : t('stages.collapse_all')}
    </Button>
  );
}
