import type { Answer, Request } from '@shared/contract/channels';
import type { Handlers, Reply } from '@shared/contract/client';
import { done, notAllowed, pathFor, type HandlerDeps } from './handler-deps';
import { writeOutput } from './write-file';

export type ExportChannels = 'export.formats' | 'export.preview' | 'export.write' | 'export.reveal';

/** Documents: rendered by `export/`, written here, so that no writer touches the disk. */
export function exportHandlers(deps: HandlerDeps): Pick<Handlers, ExportChannels> {
  /** Files this window has written: only those can be shown. */
  const written = new Set<string>();
  return {
    'export.formats': async () => ({ ok: true, value: [...(await deps.exporter.formats())] }),
    'export.preview': ({ plan, document }) => deps.exporter.preview(plan, document),
    'export.write': (request) => writeDocument(deps, request, written),
    'export.reveal': async ({ token }) => {
      const path = await pathFor(deps, token);
      if (!path.ok) return path;
      if (!written.has(path.value)) return notAllowed('not written by this window');
      return (await deps.host.reveal(path.value)) ? done : notAllowed('the system could not show the file');
    },
  };
}

async function writeDocument(
  deps: HandlerDeps,
  request: Request<'export.write'>,
  written: Set<string>,
): Promise<Reply<Answer<'export.write'>>> {
  const { plan, format, options, overwrite } = request;
  const path = await pathFor(deps, request.target);
  if (!path.ok) return path;
  // A document never lands on a plan, whatever place was picked for it.
  const extension = format.slice(format.lastIndexOf('.'));
  if (!path.value.toLowerCase().endsWith(extension)) return notAllowed('the name does not fit the format');
  const rendered = await deps.exporter.render(plan, format, options);
  if (!rendered.ok) return rendered;
  await deps.host.workspace?.prepare(path.value);
  const result = await writeOutput(path.value, rendered.value, { overwrite });
  if (!result.ok) return result;
  written.add(path.value);
  return { ok: true, value: { file: deps.places.label(path.value), bytes: result.value.bytes } };
}
