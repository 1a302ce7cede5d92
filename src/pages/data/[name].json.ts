import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { dataFiles, type DataFile } from '../../model/exports/files.ts';
import { locatorAt } from '../../urls.ts';

export const getStaticPaths = () => dataFiles.map((file) => ({ params: { name: file.name }, props: { file } }));

/** Addresses in data files are paths, so that the files read the same wherever the site stands. */
export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  Response.json(file.records(await getCorpus(), locatorAt(undefined)));
