import { Loader, Portal } from '@mantine/core';
import { useDesk } from '../../state/files/desk';
import { useWords } from '../../ui/words';
import classes from './waiting.module.css';

/** Says that the program is at work when something takes longer than a moment, such as decrypting. */
export function Waiting() {
  const { t } = useWords();
  const isWaiting = useDesk((desk) => desk.waits > 0);
  return (
    <Portal>
      <div role="status" className={isWaiting ? classes.waiting : undefined}>
        {isWaiting && (
          <p className={classes.words}>
            <Loader size="sm" aria-hidden />
            {t('files.waiting')}
          </p>
        )}
      </div>
    </Portal>
  );
}
