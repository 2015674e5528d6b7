/*
 * What the forms of all tasks share. A form file holds a <template> with its fields (see fields.js) and calls daihoi.task
 * with what is its own:
 *
 *   propose(shown, draft)  the form as it begins, from what the server shows
 *   edited(scope)          what follows from a change at once
 *   more(scope)            functions for the template
 *   chosen(scope)          what a generated paper takes from the form before it is sent, by name
 *   waits(scope)           whether it is too early for the live check
 *   words                  texts that the live check does not wait for
 *   filled(shown)          whether it comes filled in, so that it is checked as soon as it is held
 *   asked                  fields of which the live check says so at once when they are empty
 *   blocks                 lists whose unfinished items the live check leaves out
 *   shown                  of a form that starts a process: the address of what it shows
 *   records                true when the form records what has happened: a warning then needs no reason
 *
 * What begins with "_" belongs to the page alone, and an item of a list whose "_ticked" is false is not sent.
 */
import {Aside} from './aside.js';
import {build} from './fields.js';
import {ask, organizationName, Problem, readCalendar, readResult, timeline, upload, workingDay} from './server.js';
import * as values from './values.js';

const {at, clock, copied, idOf, isEmpty, isFilled, isOwn, isTicked, isUnfinished, steps, written} = values;

const DRAFT_AFTER = 1500;
const CHECK_AFTER = 500;
const SENT_FOR = 15000;
const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_TEXT = 200_000;
const TOO_LONG = (name) => `Tệp “${name}” lớn hơn 200 kB; hãy chọn đúng tệp kế hoạch, hoặc bỏ bớt nội dung thừa.`;
const EMPTY = (name) => `Tệp “${name}” trống; hãy chọn đúng tệp kế hoạch.`;
const TOO_LARGE = (name) => `Tệp “${name}” lớn hơn 20 MB; hãy chụp lại với cỡ nhỏ hơn hoặc chia thành nhiều tệp.`;
const UNREADABLE = [
  {severity: 'ERROR', code: 'FORMAT', text: 'Chưa đọc được ô này; hãy ghi đủ ngày, tháng, năm, hoặc ghi bằng số'}
];
const MISSING = [{severity: 'ERROR', code: 'MISSING', text: 'Chưa ghi ô này'}];
const WHATEVER_IS_THERE = 2 ** 31 - 1;
const NONE = [];

/** What a tab of a browser calls itself, also after it was loaded anew. */
function tab() {
  const own = sessionStorage.getItem('daihoi:tab') ?? Math.random().toString(36).slice(2);
  sessionStorage.setItem('daihoi:tab', own);
  return own;
}

/** What Tasklist said of an earlier attempt. */
function dismissNotices() {
  document.querySelectorAll('[notifications-panel] .close').forEach((button) => button.click());
}

/** What the form of a task and the form that starts a process have in common. */
class Sheet {
  constructor(camForm, scope, parts) {
    Object.assign(this, {camForm, scope, parts, element: camForm.formElement[0], placed: {}});
    const {day, weekday, size, label, purpose} = values;
    Object.assign(scope, {day, weekday, size, label, purpose, steps: timeline, workingDay, files: {}, uploads: {}});
    scope.found = (path) => this.found(path);
    scope.wrong = (path) => (this.found(path).some(({severity}) => severity === 'ERROR') ? 'true' : undefined);
    scope.asksReason = ({severity, code}) => severity === 'WARNING' && code !== 'TARGET' && !parts.records;
    scope.isProposed = (path) => values.isProposed(scope.form, path);
    scope.toggle = (list, item) => (list.includes(item) ? list.splice(list.indexOf(item), 1) : list.push(item));
    Object.assign(scope, parts.more?.(scope));
    this.element.addEventListener('change', ({target}) => target.type === 'file' && this.choose(target));
    camForm.on('submit', () => this.send());
  }

  build() {
    const compile = this.camForm.formElement.injector().get('$compile');
    compile(build(this.element))(this.scope);
  }

  found(path) {
    const {date, number} = this.scope.fields[idOf(path)]?.$error ?? {};
    return date || number ? UNREADABLE : (this.placed[path] ?? NONE);
  }

  sent(keep = isTicked) {
    return copied(this.scope.form, {leaf: written, item: keep, key: isOwn});
  }

  /** Tasklist itself writes the value of a Json variable as text. */
  send() {
    const {variables} = this.camForm.variableManager;
    variables.form = {name: 'form', type: 'Json', value: this.sent(), valueInfo: {transient: true}};
    setTimeout(dismissNotices);
  }

  async choose(input) {
    const chosen = [...input.files];
    const {field, files} = input.closest('[data-field]')?.dataset ?? {};
    input.value = '';
    await this.reader(input)(files ?? field, chosen);
    this.scope.$applyAsync();
  }

  reader(input) {
    if (input.matches('[data-text]')) {
      return (path, [file]) => this.read(path, file);
    }
    if (input.matches('[data-result]')) {
      return (path, [file]) => this.takeResult(file);
    }
    return input.matches('[data-days]')
      ? (path, [file]) => this.takeDays(path, file)
      : (path, chosen) => this.take(path, chosen);
  }

  /** The days of a calendar file that differ from the calendar go to a list, unless they stand there. */
  async takeDays(path, file) {
    try {
      const {changes, findings, known} = await readCalendar(file);
      const days = at(this.scope.form, path);
      const listed = changes.filter((day) => days.some(({date}) => written(date) === day.date));
      const added = changes.filter((day) => !listed.includes(day));
      days.push(...values.received(added.map(({text, ...day}) => day)));
      Object.assign(this.scope, {problem: null, read: {name: file.name, added, listed, known, findings}});
    } catch (problem) {
      Object.assign(this.scope, {problem, read: null});
    }
  }

  async read(field, file) {
    const wrong = file.size > LARGEST_TEXT ? TOO_LONG(file.name) : file.size === 0 && EMPTY(file.name);
    this.scope.problem = wrong ? new Problem(422, wrong) : null;
    if (!wrong) {
      this.scope.form[field] = await file.text();
      this.scope.fileName = file.name;
    }
  }
}

/** The form that starts a process; what it shows comes from the address that it names, if any. */
class StartSheet extends Sheet {
  constructor(camForm, scope, parts) {
    super(camForm, scope, parts);
    Object.assign(scope, {task: {held: true}, form: parts.propose(), subject: parts.subject});
    camForm.on('submit-failed', () => (this.refused = true));
    this.build();
    parts.shown && this.load();
  }

  /** The answer to a start is one sentence; which fields are empty is told beside them. */
  found(path) {
    const field = this.element.querySelector(`[data-field="${path}"]:not([data-optional])`);
    return this.refused && field && isEmpty(at(this.scope.form, path)) ? MISSING : super.found(path);
  }

  async load() {
    try {
      this.scope.shown = await ask('GET', this.parts.shown);
    } catch (problem) {
      this.scope.problem = problem;
    }
    this.scope.$applyAsync();
  }
}

class TaskSheet extends Sheet {
  constructor(camForm, scope, parts) {
    super(camForm, scope, parts);
    Object.assign(this, {path: `/api/tasks/${camForm.taskId}`, unsaved: `daihoi:${camForm.taskId}`, timers: {}});
    this.aside = new Aside(scope, this.path, () => this.stop('save') && this.save());
    scope.load = () => this.load();
    scope.chosen = () => this.chosen();
    scope.keepMine = () => this.keepMine();
    scope.takeOther = () => this.takeOther();
    scope.explained = (list) => scope.shown[list].filter(({reason}) => reason).length;
    scope.sameReason = (list) => this.sameReason(scope.form[list]);
    scope.drop = (path, id) => this.drop(path, id);
    camForm.on('submit-failed', () => this.failed());
    camForm.on('submit-success', () => this.succeeded());
    camForm.on('store', () => this.store());
    this.build();
    this.follow();
  }

  follow() {
    // what AngularJS itself changes in a form that has just been opened is nothing that somebody typed
    const touch = () => (this.touched = true);
    ['input', 'change', 'click'].forEach((event) => this.element.addEventListener(event, touch, true));
    // Tasklist's own mark of who holds the task: after “Nhận việc” and “Trả việc” the form is asked for again
    this.scope.$watch('options.disableForm', () => this.load());
    this.scope.$watch('form', (now, before) => before && now !== before && this.edited(), true);
    const left = () => this.leave();
    document.addEventListener('visibilitychange', left);
    this.scope.$on('$destroy', () => {
      left();
      document.removeEventListener('visibilitychange', left);
    });
  }

  /* from the server */

  async load() {
    try {
      const task = await ask('GET', `${this.path}/form`);
      this.open(task, await this.subject(task));
    } catch (problem) {
      this.scope.problem = problem;
    }
    this.scope.$applyAsync();
  }

  subject({shown, subject}) {
    return shown.plan?.title ?? shown.title ?? organizationName(subject.split('/')[1]);
  }

  open(task, subject) {
    const unsaved = JSON.parse(sessionStorage.getItem(this.unsaved));
    const draft = unsaved ? JSON.parse(unsaved.draft) : task.draft;
    this.seen = unsaved?.seen ?? task.revision;
    this.touched = false;
    const {rows, ...typed} = draft ?? {};
    const form = {reasons: {}, ...this.parts.propose(task.shown, draft ?? {}), ...typed};
    Object.assign(this.scope, {task, subject, shown: task.shown, problem: null, form: values.received(form)});
    task.files.forEach((file) => (this.scope.files[file.id] = file));
    this.parts.edited?.(this.scope);
    this.aside.load(task.held);
    if ((draft || this.parts.filled?.(task.shown)) && task.held) {
      this.checkLater();
    }
  }

  /** What stands in the form already, behind the address of a paper. */
  chosen() {
    const asked = new URLSearchParams();
    Object.entries(this.parts.chosen?.(this.scope) ?? {}).forEach(([name, value]) =>
      [value].flat().forEach((one) => isEmpty(one) || asked.append(name, written(one)))
    );
    return asked.size ? `?${asked}` : '';
  }

  /* while somebody types */

  edited() {
    if (this.scope.task.held) {
      this.touched && this.keep();
      this.parts.edited?.(this.scope);
      this.checkLater();
      setTimeout(dismissNotices);
    }
  }

  keep() {
    sessionStorage.setItem(this.unsaved, JSON.stringify({seen: this.seen, draft: this.draft()}));
    this.later('save', DRAFT_AFTER);
  }

  later(action, wait) {
    this.stop(action);
    this.timers[action] = setTimeout(() => {
      this.stop(action);
      this[action]();
    }, wait);
  }

  /** Whether the action was still to come. */
  stop(action) {
    const waiting = action in this.timers;
    clearTimeout(this.timers[action]);
    delete this.timers[action];
    return waiting;
  }

  leave() {
    if (this.stop('save')) {
      this.save({keepalive: true});
    }
  }

  draft() {
    return JSON.stringify(copied(this.scope.form, {leaf: written}));
  }

  /** Keeps the draft on the server; until that is done the browser's tab keeps it. */
  async save(more) {
    const draft = this.draft();
    try {
      const {revision} = await ask('PUT', `${this.path}/draft?page=${tab()}&seen=${this.seen}`, draft, more);
      this.seen = revision;
      if (draft === JSON.parse(sessionStorage.getItem(this.unsaved))?.draft) {
        sessionStorage.removeItem(this.unsaved);
      }
      Object.assign(this.scope, {problem: null, saved: `Đã lưu nháp ${clock(new Date())}`});
    } catch (problem) {
      Object.assign(this.scope, {problem, saved: ''});
    }
    this.scope.$applyAsync();
  }

  /** Somebody typed the same form elsewhere; what stands here is to stay. */
  keepMine() {
    this.seen = WHATEVER_IS_THERE;
    this.save();
  }

  takeOther() {
    sessionStorage.removeItem(this.unsaved);
    this.load();
  }

  store() {
    this.camForm.storePrevented = true;
    this.save();
  }

  /* what the rules say */

  checkLater() {
    if (this.submitted || !this.parts.waits?.(this.scope)) {
      this.later('check', CHECK_AFTER);
    }
  }

  async check() {
    const {submitted} = this;
    const keep = this.kept(submitted);
    const sent = this.sent(keep);
    const asked = JSON.stringify(submitted ? sent : {...sent, ...this.words(sent)});
    const order = (this.asked = {});
    const {findings} = await ask('POST', `${this.path}/check`, asked).catch((problem) => {
      this.scope.problem = problem;
      return {};
    });
    if (findings && order === this.asked) {
      this.place(findings.filter(({field}) => submitted || isFilled(sent, field) || this.isAsked(field)), keep);
    }
    this.scope.$applyAsync();
  }

  /** Before the first submission, blocks that are not finished are left out of the check. */
  kept(submitted) {
    const blocks = submitted ? [] : (this.parts.blocks ?? []);
    const waiting = blocks.flatMap((list) => (this.scope.form[list] ?? []).filter(isUnfinished));
    return (item) => isTicked(item) && !waiting.includes(item);
  }

  isAsked(field) {
    return (this.parts.asked ?? []).includes(steps(field)[0]);
  }

  /** Something in place of texts still to come, so that the rest can be checked. */
  words(sent) {
    const missing = (this.parts.words ?? []).filter((name) => isEmpty(sent[name]));
    return Object.fromEntries(missing.map((name) => [name, '…']));
  }

  /** Puts findings beside their fields; a warning asks for its reason itself. */
  place(findings, keep) {
    const warned = findings.filter(this.scope.asksReason).map(({code}) => `reasons.${code}`);
    const told = findings.filter(({field}) => !warned.includes(field));
    this.placed = values.grouped(told, ({field}) => this.home(values.pathInForm(this.scope.form, field, keep)));
  }

  /** The nearest place in the page for a finding; the top of the form is ''. */
  home(path) {
    const isHere = !path || this.element.querySelector(`[data-field="${path}"]`);
    return isHere ? path : this.home(path.replace(/(^|\.|\[)[^.[]*$/, ''));
  }

  send() {
    this.stop('save');
    this.stop('check');
    super.send();
  }

  /** The form goes away; what was sent is said where Tasklist says such things. */
  succeeded() {
    sessionStorage.removeItem(this.unsaved);
    const {task, subject, form} = this.scope;
    const decided = (form.rows ?? []).filter(isTicked).length;
    const whose = decided > 1 ? `${decided} chi bộ` : subject;
    const message = `${task.name} – ${whose}, lúc ${clock(new Date())}`;
    const notices = this.camForm.formElement.injector().get('Notifications');
    notices.addMessage({type: 'success', status: 'Đã gửi', message, duration: SENT_FOR});
  }

  async failed() {
    this.submitted = true;
    this.save();
    await this.check();
    setTimeout(() => this.reveal());
  }

  reveal() {
    const items = [...this.element.querySelectorAll('.findings > li:not(.INFO)')];
    items.forEach((item) => item.closest('details')?.setAttribute('open', ''));
    items[0]?.closest('.field')?.querySelector('input, select, textarea')?.focus({preventScroll: true});
    items[0]?.scrollIntoView({block: 'center'});
  }

  /** Those without a reason get the first one that was typed. */
  sameReason(rows) {
    const {reason} = rows.find((row) => row.reason) ?? {};
    rows.filter((row) => !row.reason).forEach((row) => (row.reason = reason));
  }

  /** What a counting program says of a ballot goes into the fields; what stands in the others stays. */
  async takeResult(file) {
    const {form} = this.scope;
    try {
      const {figures: {present, ...ballots}, candidates, findings} = await readResult(`${this.path}/ballot-result`, file);
      const votes = new Map(candidates.map(({name, votes}) => [name, votes]));
      const listed = form.candidates.filter(({name}) => votes.has(name));
      listed.forEach((one) => (one.votes = votes.get(one.name)));
      present === undefined || (form.present = present);
      Object.assign(form.ballots, ballots);
      this.touched = true;
      const filled = listed.length + Object.keys(ballots).length + (present === undefined ? 0 : 1);
      Object.assign(this.scope, {problem: null, read: {name: file.name, filled, findings}});
    } catch (problem) {
      Object.assign(this.scope, {problem: null, read: {name: file.name, filled: 0, findings: problem.findings}});
    }
  }

  /* files */

  async take(path, chosen) {
    const state = (this.scope.uploads[path] = {problems: []});
    for (const file of chosen) {
      await this.takeOne(path, file, state).catch((problem) => state.problems.push(problem));
    }
    delete state.percent;
  }

  async takeOne(path, file, state) {
    if (file.size > LARGEST_FILE) {
      throw new Problem(413, TOO_LARGE(file.name));
    }
    const stored = await upload(`${this.path}/files`, file, (percent) => {
      state.percent = Math.max(percent, 1);
      this.scope.$applyAsync();
    });
    this.scope.files[stored.id] = stored;
    at(this.scope.form, path).push(stored.id);
  }

  async drop(path, id) {
    try {
      await ask('DELETE', `${this.path}/files/${id}`);
      this.scope.toggle(at(this.scope.form, path), id);
    } catch (problem) {
      this.scope.uploads[path] = {problems: [problem]};
    }
    this.scope.$applyAsync();
  }
}

const ownFirst = (one, other) => other.own - one.own;

/** The tasks that a committee decides at once, the open one ticked, and first unless they have another order. */
function rows(shown, draft, row, order = ownFirst) {
  shown.rows.sort(order);
  return shown.rows.map(({taskId, own, heldByOther, about}) => {
    const typed = draft.rows?.find((one) => one.taskId === taskId);
    const blocked = heldByOther ? {_ticked: false} : {};
    return {...row(about), _ticked: own, ...typed, ...blocked, taskId};
  });
}

/** What the paper of a meeting takes from the form: its number and days, the branches decided on, whom it refuses. */
function decided({form, shown}, isMeant) {
  const {meetingDate, number, documentDate, signer} = form;
  const codeOf = (row) => shown.rows[form.rows.indexOf(row)].about.congress.organizationCode;
  const meant = form.rows.filter((row) => row._ticked && isMeant(row));
  const refused = meant.flatMap((row) => (row.refused ?? []).map((name) => `${codeOf(row)}/${name}`));
  return {meetingDate, number, documentDate, signer, branch: meant.map(codeOf), refused};
}

/** One item for each of those who are in the list now, in their order; what was typed stays with its own. */
function fit(form, list, now, isSame) {
  const fitted = now.map((one) => form[list]?.find((typed) => isSame(typed, one)) ?? one);
  if (fitted.length !== form[list]?.length || fitted.some((one, i) => one !== form[list][i])) {
    form[list] = fitted;
  }
}

/** One reason for each of those who are missing now. */
function align({shown, form}, list) {
  const missing = shown[list].map(({organization, reason}) => ({organization, reason}));
  fit(form, list, missing, (one, other) => one.organization === other.organization);
}

/** A congress was held or not: its figures are sent only of one that was, until then they wait in the page. */
function heldOrNot(form, figures) {
  if (form._outcome === 'HELD' && form._figures) {
    Object.assign(form, form._figures);
    delete form._figures;
    delete form.notHeld;
  }
  if (form._outcome === 'NOT_HELD' && !form._figures) {
    form._figures = Object.fromEntries(figures.map((name) => [name, form[name]]));
    figures.forEach((name) => delete form[name]);
  }
}

/** A start form that asks for one of the issued plans; the only one is chosen already. */
function startForPlan(camForm, scope, subject) {
  new StartSheet(camForm, scope, {subject, propose: () => ({plan: ''})});
  ask('GET', '/api/plans').then((plans) => {
    scope.plans = plans.filter(({issuedOn}) => issuedOn);
    scope.form.plan = scope.plans.length === 1 ? scope.plans[0].code : '';
    scope.$applyAsync();
  });
}

const style = document.createElement('link');
Object.assign(style, {rel: 'stylesheet', href: '/forms/form.css'});
document.head.append(style);

window.daihoi = {
  ask,
  rows,
  fit,
  align,
  decided,
  heldOrNot,
  proposed: values.proposed,
  follow: values.follow,
  task: (camForm, scope, parts) => new TaskSheet(camForm, scope, parts),
  start: (camForm, scope, parts) => new StartSheet(camForm, scope, parts),
  startForPlan
};
