import { Tooltip } from '@mantine/core';

import { isDirty, useDocument } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { timeOfDay } from './clock-words';
import classes from './top-bar.module.css';

/** Where the work stands, in words: saved and when, not saved, or read-only. */
export function SaveState() {
  const { t, language } = useWords();
  const dirty = useDocument(isDirty);
  const file = useDocument((state) => state.file);
  const savedAt = useDocument((state) => state.savedAt);
  const words = () => {
    if (file?.readOnly) return dirty ? t('shell.readOnlyChanged') : t('shell.readOnly');
    if (dirty) return t('shell.notSaved');
    return savedAt === null ? t('shell.saved') : t('shell.savedAt', { time: timeOfDay(language, savedAt) });
  };
  return (
    <div className={classes.saveState}>
      <span role="status" className={classes.saveWord} data-dirty={dirty || undefined}>
        {words()}
      </span>
      {file && (
        <Tooltip label={file.folder}>
          <span className={classes.fileName}>{file.name}</span>
        </Tooltip>
      )}
    </div>
  );
}
