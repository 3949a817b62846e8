import { build } from './lib/build.mjs';
import { bootstrap } from './lib/packages.mjs';

await bootstrap();
await build();
console.log('Built into out/.');
