import { Anchor, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useWords } from '../../ui/words';
import { goToFeed } from './go-to-feed';
import { useProposalMissing } from './proposal-model';

/** Which parts of the funding proposal are not complete; each leads to where it is entered. */
export function ProposalMissing() {
  const { t } = useWords();
  const missing = useProposalMissing();
  if (missing.length === 0) return null;
  return (
    <Text size="sm" mt={4}>
      {t('documents.proposal_missing')}{' '}
      {missing.map((entry, index) => (
        <Fragment key={entry.sectionId}>
          {index > 0 && '; '}
          <Anchor component="button" type="button" size="sm" onClick={() => goToFeed(entry)}>
            {entry.title}
          </Anchor>
        </Fragment>
      ))}
    </Text>
  );
}
