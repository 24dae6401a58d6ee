import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const schema = (name: string) => readFileSync(`test/schemas/${name}`, 'utf8');

function readGrammar(name: string): RelaxNGValidator {
  const grammar = XmlDocument.fromString(schema(name));
  try {
    return RelaxNGValidator.fromDoc(grammar);
  } finally {
    grammar.dispose();
  }
}

const grammars = { rss: readGrammar('rss.rng'), atom: readGrammar('atom.rng') };
const ajv = new Ajv2020({ allErrors: true, strictTuples: false });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON.parse(schema('json-feed.schema.json')));

/** Gives what libxml2 finds wrong with a feed by the grammar of its format; empty for a valid one. */
export function findFeedErrors(format: 'rss' | 'atom', xml: string): string[] {
  let feed: XmlDocument | undefined;
  try {
    feed = XmlDocument.fromString(xml);
    grammars[format].validate(feed);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    feed?.dispose();
  }
}

/** Gives what Ajv finds wrong with a JSON Feed by the schema of its format; empty for a valid one. */
export function findJsonFeedErrors(json: string): string[] {
  isJsonFeed(JSON.parse(json));
  return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
