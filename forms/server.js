/* What the forms ask of the server, and in which words they pass on what went wrong. */
import {toDay, written} from './values.js';

const KEPT = 'những gì đã nhập vẫn còn ở trang này';
const SIGNED_OUT = `Phiên làm việc đã hết; ${KEPT}. Hãy đăng nhập lại rồi làm tiếp.`;
const OFFLINE = `Mất kết nối với máy chủ; ${KEPT}, hãy thử lại khi có mạng.`;
const FAILED = `Máy chủ chưa làm được việc này; ${KEPT}, hãy thử lại sau ít phút.`;

export class Problem extends Error {
  constructor(status, text, code, findings = [{text}]) {
    super(text);
    Object.assign(this, {status, code, findings});
  }

  static of(status, answer) {
    const {detail = FAILED, findings} = told(answer);
    return new Problem(status, status === 401 ? SIGNED_OUT : detail, findings?.[0]?.code, findings?.length ? findings : undefined);
  }
}

function told(answer) {
  try {
    return JSON.parse(answer);
  } catch {
    return {};
  }
}

const csrfCookie = () => document.cookie.match(/(?:^|; )DAIHOI-CSRF=([^;]+)/)?.[1];

async function csrfHeader() {
  if (!csrfCookie()) {
    await fetch('/api/session', {credentials: 'same-origin'});
  }
  return {'X-DAIHOI-CSRF': csrfCookie() ?? ''};
}

async function answerOf(method, path, body, more) {
  const headers = {Accept: 'application/json, application/problem+json'};
  if (method !== 'GET') {
    Object.assign(headers, {'Content-Type': 'application/json'}, await csrfHeader());
  }
  const response = await fetch(path, {method, body, headers, credentials: 'same-origin', ...more});
  return {response, answer: await response.text()};
}

/** What the server answers, or a {@link Problem}. */
export async function ask(method, path, body, more) {
  const {response, answer} = await answerOf(method, path, body, more).catch(() => {
    throw new Problem(0, OFFLINE);
  });
  if (!response.ok) {
    throw Problem.of(response.status, answer);
  }
  return answer && JSON.parse(answer);
}

/** Stores one file. */
export const upload = async (path, file, progress) => (await send(path, file, progress))[0];

/** The days of a calendar file that differ from the calendar. */
export const readCalendar = (file) => send('/api/calendar/days/read', file);

/** What the file of a counting program says of a ballot. */
export const readResult = (path, file) => send(path, file);

/** Sends one file and gives the answer; unlike fetch, this tells how far it is. */
async function send(path, file, progress = () => {}) {
  const headers = Object.entries(await csrfHeader().catch(() => ({})));
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    headers.forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({loaded, total}) => progress(Math.round((100 * loaded) / total));
    request.onerror = () => failed(new Problem(0, OFFLINE));
    request.onload = () => {
      const {status, response} = request;
      status < 300 ? done(JSON.parse(response)) : failed(Problem.of(status, response));
    };
    request.send(multipart(file));
  });
}

function multipart(file) {
  const body = new FormData();
  body.append('file', file);
  return body;
}

let organizations;

/** The name of an organisation, or its code while names are out of reach. */
export async function organizationName(code) {
  organizations ??= ask('GET', '/api/organizations').catch(() => (organizations = undefined));
  return (await organizations)?.find((one) => one.code === code)?.name ?? code;
}

const counted = new Map();

/** The steps of a congress, counted back from a wished opening. */
export function timeline(subject, opening) {
  const [plan, organization] = subject.split('/');
  return ask('GET', `/api/congresses/${organization}/${plan}/timeline?opening=${written(opening)}`);
}

/** The day that lies so many working days after (before) another. */
export async function workingDay(from, days) {
  const path = `/api/calendar/working-day?from=${written(from)}&days=${days}&mode=B`;
  if (!counted.has(path)) {
    counted.set(path, toDay((await ask('GET', path)).date));
  }
  return counted.get(path);
}
