import type { paths } from './schema';

type Method = 'get' | 'post' | 'put' | 'delete';
type Json<Carrier> = Carrier extends { content: { 'application/json': infer Body } } ? Body : unknown;
type Good<Responses> = Responses extends { 200: infer Response } | { 201: infer Response } | { 202: infer Response } ? Response : unknown;

/** Every field is there, null where there is nothing: so the server writes, though the document can only call such a field optional. */
type Complete<T> = T extends (infer Entry)[] ? Complete<Entry>[] : T extends object ? { [Name in keyof T]-?: Complete<T[Name]> } : T;

/** What the server answers, by the interface document it is built with. */
export type Told<Path extends keyof paths, M extends Method = 'get'> =
  paths[Path] extends Record<M, { responses: infer Responses }> ? Complete<Json<Good<Responses>>> : unknown;

/** What the server takes. */
export type Taken<Path extends keyof paths, M extends Method = 'post'> =
  paths[Path] extends Record<M, { requestBody?: infer Body }> ? Complete<Json<NonNullable<Body>>> : unknown;

/** The same with codes in place of plain texts: the document does not list the words of a code. */
export type Coded<T, Codes extends { [Name in keyof Codes]: Name extends keyof T ? unknown : never }> = Omit<T, keyof Codes> & Codes;
