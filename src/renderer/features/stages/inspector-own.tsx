import { NativeSelect, Stack } from '@mantine/core';
import { removeCustomItem, updateCustomItem } from '@shared/commands/items';
import { stageOf } from '@shared/catalog/stages';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { CustomItem } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { closeInspector } from '../../state/session-store';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { RemovePart } from '../../ui/remove-part';
import { useWords } from '../../ui/words';

interface OwnItemPartProps {
  readonly own: CustomItem;
  readonly text: CatalogText;
}

/** Words and place of an item the team added; and the way to take it away again. */
export function OwnItemPart({ own, text }: OwnItemPartProps) {
  const { t } = useWords();
  const change = (patch: Partial<Omit<CustomItem, 'id' | 'stage'>>) =>
    dispatch(updateCustomItem, { id: own.id, patch });
  const { themes } = stageOf(own.stage);
  const isKnown = themes.some((theme) => theme.id === own.theme);
  return (
    <Stack gap={12} mt={16}>
      <LineField
        label={t('inspector.title')}
        value={own.title}
        required
        dir="auto"
        onChange={(title) => change({ title })}
      />
      <NativeSelect
        label={t('inspector.theme')}
        value={own.theme}
        onChange={(event) => change({ theme: event.currentTarget.value })}
      >
        {!isKnown && <option value={own.theme}>{t('stages.theme_foreign')}</option>}
        {themes.map((theme) => (
          <option key={theme.id} value={theme.id}>
            {text(theme.id, 'title')}
          </option>
        ))}
      </NativeSelect>
      <MarkdownField
        label={t('inspector.why')}
        value={own.why}
        onChange={(why) => change({ why })}
        minRows={2}
      />
      <MarkdownField
        label={t('inspector.how')}
        value={own.how}
        onChange={(how) => change({ how })}
        minRows={2}
      />
      <MarkdownField
        label={t('inspector.good')}
        value={own.good}
        onChange={(good) => change({ good })}
        minRows={2}
      />
      <Remove id={own.id} />
    </Stack>
  );
}

function Remove({ id }: { readonly id: string }) {
  const { t } = useWords();
  const remove = () => {
    dispatch(removeCustomItem, { id });
    closeInspector();
  };
  return <RemovePart label={t('inspector.remove')} hint={t('inspector.remove_hint')} onRemove={remove} />;
}
