import { from1 } from './from-1';
import { from2 } from './from-2';
import { from3 } from './from-3';
import type { Migration } from './types';

/** Every step from version 1 to the current one, oldest first. */
export const MIGRATIONS: readonly Migration[] = [from1, from2, from3];
