import { findChromiumPrinter } from '../export';
import type { PlanFiles } from '../files/types';
import { createServices, type Services } from '../services/create-services';
import { dataFolder } from '../settings';

/** Services for one command. `today` (`YYYY-MM-DD`) stands on the documents it writes. */
export function commandServices(today?: string): Services {
  return createServices({
    dataFolder: dataFolder(),
    findPrinter: findChromiumPrinter,
    // There is no window to keep alive: documents are made right here.
    workerFile: null,
    ...(today === undefined ? {} : { today }),
  });
}

/** Works with plan files and lets go of them afterwards, whatever comes of it. */
export async function withPlanFiles<T>(
  services: Services,
  work: (files: PlanFiles) => Promise<T>,
): Promise<T> {
  const files = services.planFiles();
  try {
    return await work(files);
  } finally {
    await files.dispose();
  }
}
