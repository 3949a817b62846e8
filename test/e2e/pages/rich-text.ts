import { expect, type Locator } from '@playwright/test';

/** Goes into a rich text, which becomes an editor then, and types at its end. */
export async function write(text: Locator, words: string): Promise<void> {
  await text.focus();
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await expect(text).toBeFocused();
  await text.pressSequentially(words);
}
