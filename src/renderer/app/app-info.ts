import { create } from 'zustand';
import type { Answer } from '@shared/contract/channels';
import { ask } from '../platform/planner';
import { useToday } from '../state/today';

type AppInfo = Answer<'app.info'>;

/** What the host says about itself and this computer; the defaults hold until it has answered. */
export const useAppInfo = create<AppInfo>(() => ({
  version: '',
  host: 'browser',
  platform: 'linux',
  today: '1970-01-01',
  locale: 'en',
  userName: '',
  workspace: '',
  dataFolder: '',
}));

/** Asks the host about itself and takes over its idea of today. False when it could not be reached. */
export async function loadAppInfo(): Promise<boolean> {
  const reply = await ask('app.info', null);
  if (!reply.ok) return false;
  useAppInfo.setState(reply.value);
  useToday.setState({ today: reply.value.today });
  return true;
}

const CLOCK_MS = 60_000;

/** Keeps "today" true while the program runs over midnight or the computer wakes. Answers how to stop. */
export function watchToday(): () => void {
  let shown = new Date().toDateString();
  const look = () => {
    const now = new Date().toDateString();
    if (now === shown) return;
    shown = now;
    void loadAppInfo();
  };
  const timer = window.setInterval(look, CLOCK_MS);
  window.addEventListener('focus', look);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('focus', look);
  };
}
