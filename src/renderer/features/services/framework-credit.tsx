import { Text } from '@mantine/core';
import { WebLink } from '../../ui/web-link';
import { useWords } from '../../ui/words';

const FRAMEWORK = 'https://www.first.org/standards/frameworks/csirts/csirt_services_framework_v2.1';

/** Whose names the services carry. */
export function FrameworkCredit() {
  const { t } = useWords();
  return (
    <Text size="xs" c="dimmed">
      {t('services.credit')} <WebLink href={FRAMEWORK}>{t('services.credit_link')}</WebLink>
    </Text>
  );
}
