import { ActionIcon } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useAdvice } from '../../state/advice';
import { select, useSession } from '../../state/session-store';
import { AdviceList } from '../../ui/advice-list';
import { useWords } from '../../ui/words';
import { isAnswered } from './completeness';
import type { FieldHandle } from './field-value';
import classes from './organization.module.css';

interface FieldFrameProps {
  readonly handle: FieldHandle;
  readonly label: string;
  readonly children: ReactNode;
}

/** Around every field: the mark that an answer is needed, the way to the inspector, and room for warnings. */
export function FieldFrame({ handle, label, children }: FieldFrameProps) {
  const { t } = useWords();
  const { id, field, value } = handle;
  const selected = useSession(
    (session) => session.selection?.kind === 'field' && session.selection.id === id,
  );
  const notes = useAdvice('organization').filter(({ where }) => isAbout(where.path, id));
  const open = field.essential === true && !isAnswered(field, value);
  return (
    <div
      className={classes.field}
      data-field={id}
      data-selected={selected || undefined}
      onFocus={() => followInInspector(id)}
    >
      <div className={classes.tools}>
        {open && <span className={classes.needed}>{t('organization.needed')}</span>}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('organization.about_field', { label })}
          title={t('organization.about')}
          onClick={() => select({ kind: 'field', id })}
        >
          <IconInfoCircle size={16} stroke={1.6} />
        </ActionIcon>
      </div>
      {children}
      {notes.length > 0 && (
        <div className={classes.advice}>
          <AdviceList entries={notes} />
        </div>
      )}
    </div>
  );
}

/** While the inspector shows a field, it follows the field somebody works in; it never opens by itself. */
function followInInspector(id: string): void {
  const { inspectorOpen, selection } = useSession.getState();
  if (inspectorOpen && selection?.kind === 'field' && selection.id !== id) select({ kind: 'field', id });
}

function isAbout(path: string, id: string): boolean {
  return path === `organization.${id}` || path.startsWith(`organization.${id}.`);
}
