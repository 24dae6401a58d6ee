// Prints each endpoint that the newsroom's interface has, as JSON: its method, its address, and the kinds of record that it is of.
import config from '@payload-config';

const { collections, endpoints: own, globals } = await config;
const kinds = [...collections, ...globals.map(({ slug, endpoints }) => ({ slug: `globals/${slug}`, endpoints }))];
const all = [...own.map((endpoint) => ({ kind: '', ...endpoint })), ...kinds.flatMap(({ slug, endpoints }) => (endpoints || []).map((endpoint) => ({ kind: `/${slug}`, ...endpoint })))];
process.stdout.write(JSON.stringify(all.map(({ kind, method, path }) => ({ kind, method: method.toUpperCase(), path }))));
process.exit();
