import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Gives the statements of a JSON-LD document. Throws for one that names anything by no full address. */
export async function readStatements(document: object): Promise<Store> {
  const options = { format: 'application/n-quads', safe: true } as const;
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), options);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** Gives what a SHACL engine finds wrong with a catalogue by the shapes of DCAT-AP; empty for a valid one. */
export async function findCatalogueErrors(document: object): Promise<string[]> {
  const shapes = new Store(new Parser().parse(readFileSync('test/schemas/dcat-ap.shapes.ttl', 'utf8')));
  const report = await new SHACLValidator(shapes).validate(await readStatements(document));
  return report.results.map(({ focusNode, path, message }) => `${focusNode?.value} ${path?.value}: ${message.map(({ value }) => value).join(', ')}`);
}
