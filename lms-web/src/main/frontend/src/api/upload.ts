import { currentLanguage } from '../i18n';
import { address, csrfHeader } from './client';
import { ProblemError, problemOf } from './problem';

/** Sends a file and tells how far it is (0 to 1); `fetch` has no word for that yet. */
export function upload<T>(path: string, file: File, contentType: string, onProgress: (share: number) => void, query: Record<string, string> = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path, { ...query, fileName: file.name }));
    request.setRequestHeader('Content-Type', contentType);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', currentLanguage());
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new ProblemError({ type: 'urn:benhoc:problem:unreachable', title: '', status: 0 }));
    request.onload = () => void settle<T>(request).then(resolve, reject);
    request.send(file);
  });
}

async function settle<T>(request: XMLHttpRequest): Promise<T> {
  if (request.status >= 200 && request.status < 300) return JSON.parse(request.responseText) as T;
  const headers = { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' };
  throw await problemOf(new Response(request.responseText, { status: request.status, headers }));
}
