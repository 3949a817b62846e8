import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** A quiet sentence that helps: under a heading, a field or a table. */
export function HelpText({ children }: { readonly children: ReactNode }) {
  return (
    <Text component="p" size="sm" c="dimmed" maw="68ch" m={0}>
      {children}
    </Text>
  );
}
