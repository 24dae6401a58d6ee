import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { findBrokenReferences } from './references';
import { DepartmentEntry, DirectiveOccasion, DivisionEntry, NewsEntry, OfficialEntry, TopicEntry, type DepartmentData } from './schema';

/** The folder of all departments. */
const departments = path.resolve('departments');

/**
 * Reads the files of a department and checks them. Throws an error that names the file, and the place in it, of the
 * first wrong one.
 */
export async function readDepartment(name: string, folder = path.join(departments, name)): Promise<DepartmentData> {
  const newsFiles = (await readdir(path.join(folder, 'news'))).filter((file) => file.endsWith('.yaml')).sort();
  const data: DepartmentData = {
    department: await readEntries(path.join(folder, 'department.yaml'), DepartmentEntry),
    topics: await readEntries(path.join(folder, 'topics.yaml'), z.array(TopicEntry)),
    officials: await readEntries(path.join(folder, 'officials.yaml'), z.array(OfficialEntry)),
    divisions: await readEntries(path.join(folder, 'divisions.yaml'), z.array(DivisionEntry)),
    directives: await readEntries(path.join(folder, 'directives.yaml'), z.array(DirectiveOccasion)),
    news: await Promise.all(newsFiles.map((file) => readEntries(path.join(folder, 'news', file), NewsEntry))),
  };
  const broken = findBrokenReferences(data);
  if (broken.length > 0) throw new Error(`Wrong data in ${folder}:\n${broken.join('\n')}`);
  return data;
}

async function readEntries<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const [mistake] = document.errors;
  if (mistake) throw new Error(`Wrong YAML in ${file}:\n${mistake.message}`);
  const result = schema.safeParse(document.toJS());
  if (!result.success) throw new Error(`Wrong data in ${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}
