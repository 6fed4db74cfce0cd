import { build, type PluginOption } from 'vite';

/** A file with all that it imports as one script, built as the extension's own are; its exports are the fields of `bench`. */
export async function builtEntry(entry: string, plugins: PluginOption[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error(`${entry} built to nothing`);
  return code;
}
