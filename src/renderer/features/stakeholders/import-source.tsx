import { Button, Group, Text, Textarea } from '@mantine/core';
import { useWords } from '../../ui/words';
import type { ImportSource } from './use-import-source';
import classes from './import.module.css';

/** Where the list comes from: text that is pasted, or a file. */
export function ImportSourceFields({ source }: { readonly source: ImportSource }) {
  const { t } = useWords();
  const { text, file, problem, busy } = source;
  return (
    <div className={classes.source}>
      {file === null ? (
        <Textarea
          label={t('stakeholder-import.text_label')}
          description={t('stakeholder-import.text_help')}
          placeholder={t('stakeholder-import.text_hint')}
          autosize
          minRows={8}
          maxRows={14}
          dir="auto"
          data-autofocus
          value={text}
          onChange={(event) => source.setText(event.currentTarget.value)}
        />
      ) : (
        <Text fw={600} dir="auto">
          {file.rows === null
            ? file.name
            : t('stakeholder-import.file', { file: file.name, count: file.rows.length })}
        </Text>
      )}
      <Group gap="sm">
        <Button size="xs" variant="default" loading={busy} onClick={() => void source.choose()}>
          {file === null ? t('stakeholder-import.choose') : t('stakeholder-import.choose_another')}
        </Button>
        {file !== null && (
          <Button size="xs" variant="default" onClick={source.paste}>
            {t('stakeholder-import.paste_instead')}
          </Button>
        )}
        {source.canBeWindows1252 && (
          <Button size="xs" onClick={() => void source.readAsWindows1252()}>
            {t('stakeholder-import.windows1252')}
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {busy ? t('stakeholder-import.reading') : t('stakeholder-import.choose_help')}
        </Text>
      </Group>
      <Text size="sm" c="red" role="alert">
        {problem}
      </Text>
    </div>
  );
}
