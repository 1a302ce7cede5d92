import type { APIRoute } from 'astro';
import { annotationFiles, dataFiles, jsonSchemaOf, type DataShape } from '../../../model/exports/files.ts';
import { schemaUrl } from '../../../urls.ts';

export const getStaticPaths = () =>
  [...dataFiles, ...annotationFiles].map((shape) => ({ params: { name: shape.name }, props: { shape } }));

export const GET: APIRoute<{ shape: DataShape }> = ({ props: { shape }, site }) => {
  const path = schemaUrl(shape.name);
  return Response.json(jsonSchemaOf(shape, site ? new URL(path, site).href : path));
};
