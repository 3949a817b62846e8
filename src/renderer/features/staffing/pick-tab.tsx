import { Button } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { UiKey } from '@shared/i18n/ui-words';
import { useCatalogText } from '../../state/catalog-words';
import { useWords } from '../../ui/words';
import { useTeamWords, type TeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** What a tab that can be filled from the catalog is drawn with. */
export interface PickTabParts {
  readonly words: TeamWords;
  /** Words of tools and infrastructure. */
  readonly tools: CatalogText;
}

interface PickTabProps {
  /** What the button that opens the catalog says. */
  readonly pick: UiKey;
  readonly Picker: ComponentType<{ readonly tools: CatalogText; readonly onClose: () => void }>;
  readonly Content: ComponentType<PickTabParts>;
}

/** A tab whose rows can be ticked in the catalog. */
export function PickTab({ pick, Picker, Content }: PickTabProps) {
  const { t } = useWords();
  const words = useTeamWords();
  const tools = useCatalogText('tools');
  const [picking, setPicking] = useState(false);
  if (!words || !tools) return null;
  return (
    <div className={classes.column}>
      <div className={classes.bar}>
        <Button size="xs" variant="default" onClick={() => setPicking(true)}>
          {t(pick)}
        </Button>
      </div>
      <Content words={words} tools={tools} />
      {picking && <Picker tools={tools} onClose={() => setPicking(false)} />}
    </div>
  );
}
