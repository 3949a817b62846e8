import { UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Section } from '@shared/document/model';
import { usePlan } from '../../state/document-store';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { flatSections } from './conops-model';
import classes from './documents.module.css';

/** The sections of the document with their numbers; marks say what lacks something and what the team wrote itself. */
export function Outline({ sections }: { readonly sections: readonly Section[] }) {
  const { t } = useWords();
  const selected = useSession((session) =>
    session.selection?.kind === 'section' ? session.selection.id : null,
  );
  const narrative = usePlan((plan) => plan.documents.conops.narrative);
  return (
    <ul className={classes.entries} aria-label={t('documents.side_outline')}>
      {flatSections(sections).map((section) => (
        <li key={section.id}>
          <UnstyledButton
            className={classes.entry}
            data-level={section.level}
            aria-current={section.id === selected || undefined}
            dir="auto"
            onClick={() => select({ kind: 'section', id: section.id })}
          >
            <span className={classes.outlineNumber}>{section.number}</span>
            <span className={classes.outlineTitle}>{section.title}</span>
            {narrative[section.id] && (
              <IconPencil
                size={13}
                role="img"
                aria-label={t('documents.own_text')}
                className={classes.outlineMark}
              />
            )}
            {section.missing.length > 0 && (
              <span className={classes.outlineMissing}>
                {t('documents.missing_count', { count: section.missing.length })}
              </span>
            )}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
