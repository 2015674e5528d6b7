/*
 * Turns the <template> of a form file into what AngularJS compiles. In a template
 *
 *   data-field="rows[{{r}}].reason"  binds the label and the control inside to this part of the form and lists its findings
 *   data-optional                    says on the label that the field may stay empty
 *   data-proposed                    says on the label, and in the field, that the page proposes what stands there
 *   data-files="minutes"             takes files, whose ids go to this part of the form
 *   data-rows                        is repeated for each task of the list that a committee decides at once
 *   data-meeting="25-CV/ĐU"          asks for the meeting that decided and for its paper, numbered like this
 *   data-conclusion="15-CV/HU"       asks for the paper that says what a meeting decided: number, like this, day, signer, files under data-label
 *   data-paper="20-CV/ĐU"            asks for the paper that was sent: its number, like this, its day and its files, under data-label
 *   data-plan="shown.plan"           shows a plan
 *   data-warnings="shown.warnings"   shows what of a plan is to be mended or explained, with the reasons that were given
 *   data-results="shown"             shows who got how many votes, and what broke a rule
 *   data-deliberation="số được triệu tập"  asks for speakers, the vote on the resolution, of which that is the base, and targets; folded, none is owed
 *   data-figures="shown.figures"     shows the figures of a campaign
 *   data-missing="units"             asks a reason for each of shown.units, who are missing; reasons known before are folded
 *   data-plans                       asks for one of the issued plans
 *   data-place="Chi bộ"              finds an organisation by search() and pick(), and sends what was typed and not picked as "unpicked"
 *   data-guidance                    shows what was sent beside the plan
 *   data-changes="shown.changes"     shows what a change of the plan puts in place of what
 *   data-downloads="about.files"     lists files to open, each with what it is to the work
 */
import {ASIDE} from './aside.js';
import {idOf} from './values.js';

const expression = (path) => path.replace(/\{\{(.+?)\}\}/g, '$1');
const quoted = (path) => `'${path.replace(/\{\{(.+?)\}\}/g, "' + $1 + '")}'`;

const FINDINGS = (path) => `
  <ul class="findings" id="${idOf(path) || 'form'}-findings" aria-live="polite">
    <li ng-repeat="finding in found(${quoted(path)}) track by finding.code + finding.text" class="{{finding.severity}}">
      {{finding.text}} <small ng-if="finding.clause">({{finding.clause}})</small>
      <label ng-if="asksReason(finding)">Lý do vẫn chọn như vậy
        <input class="form-control" id="reasons-{{finding.code}}" maxlength="1000" ng-model="form.reasons[finding.code]">
      </label>
    </li>
  </ul>`;

const WEEKDAY = (model) => `<span class="hint" ng-if="form.${model}">{{weekday(form.${model})}}</span>`;

const CHANGES = (changes) => `
  <details ng-if="${changes}.length">
    <summary>Nội dung thay đổi ({{${changes}.length}})</summary>
    <p ng-repeat="change in ${changes} track by $index"><small>{{change.clause}}</small><br>
      <s>{{change.before}}</s><br>{{change.after}}</p>
  </details>`;

const NEXT_NUMBER = `
  <button type="button" class="btn btn-link" id="next-number" ng-if="task.nextNumber && !form.number"
    ng-click="form.number = task.nextNumber">Lấy số tiếp theo {{task.nextNumber}}</button>`;

const PLANS = `
  <label>Kế hoạch</label>
  <select>
    <option value="">— chọn —</option>
    <option ng-repeat="one in plans track by one.code" value="{{one.code}}">{{one.number}} – {{one.name}}</option>
  </select>`;

const PLACE = (label) => `
  <label>${label}</label>
  <input type="text" placeholder="gõ mã hoặc tên, không cần dấu, rồi chọn" ng-change="search()" ng-focus="search()"
    ng-keydown="pickFirst($event)">
  <ul class="files" ng-if="form.unpicked && page.found">
    <li ng-repeat="one in page.found track by one.code">
      <button type="button" class="btn btn-link" ng-click="pick(one)">{{nameOf(one)}}</button></li>
    <li class="hint" ng-if="!page.found.length">Không có trong kế hoạch này; hãy gõ lại mã hoặc tên.</li>
  </ul>`;

const GUIDANCE = `
  <p ng-repeat="one in task.background.guidance track by one.sector">{{one.label}}: số <strong>{{one.number}}</strong> ngày
    {{day(one.issuedOn)}} <a ng-repeat="file in one.files track by file.id" ng-href="/api/files/{{file.id}}"
    download>{{file.name}}</a></p>`;

const FRAME = `
  <p class="problem" role="alert" ng-if="problem">{{problem.message}}
    <a ng-if="problem.status === 401" href="/sign-in" target="_blank">Đăng nhập lại</a>
    <span ng-if="problem.code === 'DRAFT'">
      <button type="button" class="btn btn-default" ng-click="keepMine()">Giữ bản ở trang này</button>
      <button type="button" class="btn btn-default" ng-click="takeOther()">Lấy bản kia</button>
    </span>
    <button type="button" class="btn btn-link" ng-if="!task" ng-click="load()">Mở lại</button>
  </p>
  <div ng-if="task">
    <header>
      <h4>{{subject}} <span class="mark" ng-if="task.acting">Làm thay chi bộ</span></h4>
      <p ng-if="task.due">Hạn: <strong>{{day(task.due)}}</strong></p>
      <details ng-if="task.deadlines.length">
        <summary>Vì sao có hạn này?</summary>
        <p ng-repeat="sentence in task.deadlines track by $index">{{sentence}}</p>
      </details>
      <p class="hint" ng-if="!task.held">Bấm “Nhận việc” để điền biểu mẫu.</p>
      <details ng-if="task.background" ng-open="task.background.unread" ng-init="plan = task.background.plan">
        <summary>Kế hoạch số {{plan.number}} ngày {{day(plan.issuedOn)}}</summary>
        <p>{{plan.title}}. Thời gian đại hội: {{day(plan.windowFrom)}} – {{day(plan.windowTo)}}. Thông báo trước
          {{plan.noticeWorkingDays}} ngày làm việc.
          <a ng-href="/plans/{{plan.code}}" target="_blank">Xem kế hoạch</a></p>
        <p ng-if="task.background.inCharge.length">Đồng chí phụ trách: <span
          ng-repeat="one in task.background.inCharge track by $index">{{one.person}} <small>({{one.basis}})</small>{{$last ? '.' : '; '}}</span></p>
      </details>
      <p ng-repeat="one in task.background.pilots track by one.branch"><span class="mark">Đại hội điểm của huyện</span>
        {{one.name}}<span ng-if="one.wishedDay">: ngày mong muốn <strong>{{weekday(one.wishedDay)}}</strong></span></p>
      <details ng-if="task.background.lessons">
        <summary>Kinh nghiệm từ đại hội điểm của huyện</summary>
        <p class="lessons">{{task.background.lessons}}</p>
      </details>
      <details ng-if="task.background.guidance.length">
        <summary>Hướng dẫn kèm theo kế hoạch ({{task.background.guidance.length}})</summary>
        ${GUIDANCE}
      </details>
      <details ng-if="task.background.visits.length"
        ng-open="task.background.visits[0].mendBy && !task.background.visits[0].mendedOn">
        <summary>Kiểm tra, giám sát ({{task.background.visits.length}})</summary>
        <p ng-repeat="one in task.background.visits track by $index">{{day(one.visitedOn)}}, {{one.visitor}}: {{one.finding}}<strong
          ng-if="one.mendBy && !one.mendedOn"> – khắc phục xong trước ngày {{day(one.mendBy)}}</strong><span
          ng-if="one.mendedOn"> – đã khắc phục {{day(one.mendedOn)}}: {{one.mendedHow}}</span>
          <small ng-if="one.organization !== subject">({{one.organization}})</small></p>
      </details>
      <div class="returned" ng-repeat="one in task.background.amendments track by one.id">
        <p><strong>Kế hoạch đã điều chỉnh</strong> theo văn bản số {{one.number}} ngày {{day(one.documentDate)}}: {{one.reason}}</p>
        ${CHANGES('one.changes')}
      </div>
      <p class="papers" ng-if="task.papers.length">Tải văn bản máy soạn:
        <span ng-repeat="paper in task.papers track by paper.kind"><a ng-href="{{paper.href}}{{chosen()}}" download>{{paper.name}}</a>
          <a ng-if="paper.pdf" ng-href="{{paper.pdf}}{{chosen()}}" aria-label="{{paper.name}} (PDF)" download>PDF</a></span>
      </p>
      <p class="returned" ng-if="shown.returned"><strong>Nội dung phải sửa:</strong> {{shown.returned}}</p>
      ${FINDINGS('')}
    </header>
    <fieldset ng-disabled="!task.held"></fieldset>
    <p class="saved" role="status">{{saved}}</p>
    ${ASIDE}
  </div>`;

const FILES = (path) => `
  <input type="file" id="${idOf(path)}" class="sr-only" multiple accept="image/*,.pdf,.docx,.xlsx"
    aria-describedby="${idOf(path)}-findings">
  <label class="btn btn-default" for="${idOf(path)}">Chọn tệp hoặc chụp ảnh</label>
  <progress max="100" ng-if="uploads[${quoted(path)}].percent" value="{{uploads[${quoted(path)}].percent}}"></progress>
  <ul class="files">
    <li ng-repeat="id in form.${expression(path)} track by id">
      <a ng-href="/api/files/{{id}}" download>{{files[id].name}}</a> <small>{{size(files[id].size)}}</small>
      <button type="button" class="btn btn-link" aria-label="Bỏ {{files[id].name}}" ng-click="drop(${quoted(path)}, id)">Bỏ</button>
    </li>
  </ul>
  <p class="problem" role="alert" ng-repeat="one in uploads[${quoted(path)}].problems track by $index">{{one.message}}</p>`;

const ROW = `
  <label class="tick">
    <input type="checkbox" id="rows-{{r}}-ticked" ng-model="row._ticked" ng-disabled="shown.rows[r].heldByOther">
    <strong>{{about.branch}}</strong>
    <small>khai mạc {{day(about.congress.openingDate)}}<span ng-if="shown.rows[r].heldByOther">; đang do người khác giữ</span></small>
  </label>
  <div ng-if="row._ticked"></div>`;

const MEETING = (number) => `
  <legend>Cuộc họp và văn bản</legend>
  <div class="pair">
    <div data-field="meetingDate"><label>Ngày họp</label><input type="date"></div>
    <div data-field="number"><label>Số văn bản</label><input type="text" placeholder="${number}"></div>
    <div data-field="documentDate"><label>Ngày văn bản</label><input type="date"></div>
    <div data-field="signer"><label>Người ký</label><input type="text"></div>
  </div>`;

const CONCLUSION = (number, label) => `
  <div class="pair">
    <div data-field="number"><label>Số văn bản</label><input type="text" placeholder="${number}"></div>
    <div data-field="documentDate"><label>Ngày văn bản</label><input type="date"></div>
  </div>
  <div data-field="signer"><label>Người ký</label><input type="text"></div>
  <div data-files="papers" data-label="${label}"></div>`;

const PAPER = (number, label) => `
  <div class="pair">
    <div data-field="number"><label>Số văn bản</label><input type="text" placeholder="${number}"></div>
    <div data-field="sentOn"><label>Ngày gửi</label><input type="date"></div>
  </div>
  <div data-files="papers" data-label="${label}"></div>`;

const PLAN = (plan) => `
  <section class="card" ng-init="plan = ${plan}">
    <p ng-if="plan.number">Số <strong>{{plan.number}}</strong></p>
    <p>Thời gian đại hội: {{day(plan.windowFrom)}} – {{day(plan.windowTo)}}. Thông báo trước
      {{plan.noticeWorkingDays}} ngày làm việc,
      {{plan.noticeRequiresAgreement ? 'sau khi đảng ủy thống nhất nhân sự' : 'ngay khi đảng ủy nhận ngày'}}.</p>
    <details>
      <summary>Các mốc ({{plan.milestones.length}})</summary>
      <p ng-repeat="line in plan.milestones track by $index">
        <strong>{{day(line.date)}}</strong> {{line.text}} <small>({{line.clause}})</small>
      </p>
    </details>
    <details>
      <summary>Căn cứ ({{plan.legalBasis.length}})</summary>
      <p ng-repeat="line in plan.legalBasis track by $index">
        <strong>{{line.clause}}</strong> {{line.text}} <small>{{day(line.date)}}</small>
      </p>
    </details>
  </section>`;

const WARNINGS = (warnings) => `
  <details open ng-if="${warnings}.length">
    <summary>Rà soát kế hoạch, nên xem lại: {{${warnings}.length}} điều</summary>
    <ul class="findings">
      <li ng-repeat="one in ${warnings} track by $index" ng-class="one.severity">{{one.sentence}}
        <p ng-if="one.severity === 'WARNING'"><strong>Lý do vẫn giữ:</strong> {{one.reason || 'chưa ghi lý do'}}</p></li>
    </ul>
  </details>`;

const RESULTS = (about) => `
  <table>
    <thead>
      <tr><th>Họ và tên</th><th>Bầu</th><th>Số phiếu</th><th>Kết quả</th></tr>
    </thead>
    <tr ng-repeat="one in ${about}.outcomes track by $index">
      <td><strong>{{one.name}}</strong></td>
      <td data-head="Bầu">{{label(one.election)}}<span ng-if="one.round > 1">, lần {{one.round}}</span></td>
      <td data-head="Số phiếu">{{one.votes}}/{{one.base}}</td>
      <td><b ng-class="{elected: ['ELECTED', 'APPOINTED'].includes(one.result)}">{{label(one.result)}}</b></td>
    </tr>
  </table>
  <ul class="findings" ng-if="${about}.breaches.length">
    <li class="WARNING" ng-repeat="one in ${about}.breaches track by $index">Trái quy định, chờ đảng ủy xử lý: {{one.text}}
      <small ng-if="one.clause">({{one.clause}})</small></li>
  </ul>`;

const DELIBERATION = (base) => `
  <details ng-open="form.deliberation">
    <summary>Thảo luận, nghị quyết (không bắt buộc)</summary>
    <p class="hint">Biểu quyết giơ tay: chỉ ghi số tán thành, máy tính tỷ lệ trên ${base}.</p>
    <div class="line" data-field="deliberation.speakers">
      <label>Số người phát biểu, tham luận</label><input type="number">
    </div>
    <div class="line" data-field="deliberation.inFavour">
      <label>Số tán thành nghị quyết</label><input type="number">
    </div>
    <div class="line" data-field="deliberation.targets">
      <label>Số chỉ tiêu trong nghị quyết</label><input type="number">
    </div>
  </details>`;

const FIGURES = (figures) => {
  const line = (text, value, more = '') => `<p class="line" ${more}><span>${text}</span><b>${value}</b></p>`;
  const people = (text, name) => line(text, `{{${figures}.${name}}}`);
  const branches = (text, name, more) => line(text, `{{${figures}.${name}}}/{{${figures}.branches}}`, more);
  const ifAny = (text, name) => branches(text, name, `ng-if="${figures}.${name}"`);
  return `
  <section class="card">
    <p><strong>{{${figures}.branches}} chi bộ</strong><span ng-if="${figures}.ownGuidance">, trong đó
      {{${figures}.ownGuidance}} chi bộ theo hướng dẫn của ngành</span>
      <span class="mark" ng-if="${figures}.provisional">Số tạm thời</span></p>
    <p class="hint" ng-if="${figures}.provisional && ${figures}.standing">{{${figures}.standing}}.</p>
    ${branches('Đã đại hội', 'held')}
    ${branches('Đã ghi kết quả', 'resultRecorded')}
    ${branches('Đã chuẩn y', 'ratified', `ng-if="${figures}.ratified || !${figures}.withoutElections"`)}
    ${ifAny('Đã xong, không có bầu cử', 'withoutElections')}
    ${ifAny('Hoãn', 'postponed')}
    ${people('Chi ủy viên trúng cử', 'electedCommitteeMembers')}
    ${people('Bí thư trúng cử', 'secretariesElected')}
    ${line('Bí thư được chỉ định', `{{${figures}.secretariesAppointed}}`, `ng-if="${figures}.secretariesAppointed"`)}
    <details>
      <summary>Các số liệu khác</summary>
      ${branches('Đã nhận ngày', 'registered')}
      ${branches('Đã thông báo khai mạc', 'notified')}
      ${branches('Đã gửi hồ sơ nhân sự', 'dossierSent')}
      ${branches('Đã thống nhất nhân sự', 'personnelAgreed')}
      ${ifAny('Chuẩn y một phần', 'partlyRefused')}
      ${ifAny('Hủy kết quả, đại hội lại', 'annulled')}
      ${ifAny('Thông báo muộn', 'lateNotice')}
      ${ifAny('Có điểm trái quy định', 'withBreach')}
    </details>
  </section>`;
};

const MISSING = (list, optional) => {
  const reason = (when) => `
  <div data-field="${list}[{{$index}}].reason" ${optional ? 'data-optional' : ''} ng-if="${when}"
    ng-repeat="one in shown.${list} track by one.organization">
    <label>{{one.name}} <small ng-if="one.state">({{one.state}})</small></label>
    <input type="text" placeholder="lý do">
  </div>`;
  return `
  ${reason('!one.reason')}
  <p ng-if="shown.${list}.length - explained('${list}') > 2"><button type="button" class="btn btn-default"
    ng-click="sameReason('${list}')">Chép lý do đầu tiên vào các dòng còn trống</button></p>
  <details ng-if="explained('${list}')">
    <summary>Đã có lý do ({{explained('${list}')}})</summary>
    ${reason('one.reason')}
  </details>`;
};

const DOWNLOADS = (files) => `
  <ul class="files" ng-if="${files}.length">
    <li ng-repeat="file in ${files} track by file.id">
      <span ng-if="purpose(file)">{{purpose(file)}}:</span> <a ng-href="/api/files/{{file.id}}" download>{{file.name}}</a> <small>{{size(file.size)}}</small>
    </li>
  </ul>`;

/** Puts frame and fields into the form; gives the elements that are to be compiled. */
export function build(form) {
  form.insertAdjacentHTML('beforeend', FRAME);
  const added = [...form.children].slice(-2);
  added[1].querySelector('fieldset').append(fieldsOf(form.querySelector('template')));
  return added;
}

function fieldsOf(template) {
  const content = template.content.cloneNode(true);
  const each = (name, dress) => content.querySelectorAll(`[data-${name}]`).forEach(dress);
  each('meeting', (element) => (element.innerHTML = MEETING(element.dataset.meeting)));
  each('conclusion', (element) => (element.outerHTML = CONCLUSION(element.dataset.conclusion, element.dataset.label)));
  each('paper', (element) => (element.outerHTML = PAPER(element.dataset.paper, element.dataset.label)));
  each('plan', (element) => (element.outerHTML = PLAN(element.dataset.plan)));
  each('warnings', (element) => (element.outerHTML = WARNINGS(element.dataset.warnings)));
  each('results', (element) => (element.innerHTML = RESULTS(element.dataset.results)));
  each('deliberation', (element) => (element.outerHTML = DELIBERATION(element.dataset.deliberation)));
  each('figures', (element) => (element.outerHTML = figuresOf(element.dataset)));
  each('missing', (element) => element.insertAdjacentHTML('beforeend', missingOf(element.dataset)));
  each('downloads', (element) => (element.innerHTML = DOWNLOADS(element.dataset.downloads)));
  each('plans', (element) => dressPlans(element));
  each('place', dressPlace);
  each('guidance', (element) => (element.innerHTML = GUIDANCE));
  each('changes', (element) => (element.innerHTML = CHANGES(element.dataset.changes)));
  each('rows', dressRows);
  each('files', dressFiles);
  each('field', dressField);
  return content;
}

function figuresOf({figures}) {
  return FIGURES(figures);
}

function missingOf({missing, optional}) {
  return MISSING(missing, optional !== undefined);
}

function dressPlans(element) {
  element.dataset.field = 'plan';
  element.insertAdjacentHTML('afterbegin', PLANS);
}

function dressPlace(element) {
  element.innerHTML = PLACE(element.dataset.place);
  element.dataset.field = 'unpicked';
}

function dressRows(element) {
  const fields = [...element.childNodes];
  element.classList.add('card');
  element.innerHTML = ROW;
  element.lastElementChild.append(...fields);
  set(element, {
    'ng-repeat': 'row in form.rows track by row.taskId + $index',
    'ng-init': 'r = $index; about = shown.rows[r].about'
  });
}

function dressFiles(element) {
  const path = element.dataset.files;
  element.dataset.field ??= path;
  element.insertAdjacentHTML('afterbegin', `<label for="${idOf(path)}">${element.dataset.label}</label>`);
  element.insertAdjacentHTML('beforeend', FILES(path));
}

function dressField(element) {
  const path = element.dataset.field;
  const isOwn = (one) => one.closest('[data-field]') === element && !one.id;
  const own = (selector) => [...element.querySelectorAll(selector)].find(isOwn);
  const control = own('input, select, textarea');
  if (control) {
    dressControl(control, path);
    path === 'number' && control.insertAdjacentHTML('afterend', NEXT_NUMBER);
    dressLabel(own('label'), path, element.dataset);
    'proposed' in element.dataset && control.setAttribute('ng-class', `{proposed: isProposed(${quoted(path)})}`);
  }
  element.classList.add('field');
  element.insertAdjacentHTML('beforeend', FINDINGS(path));
}

function dressControl(control, path) {
  const id = idOf(path);
  if (control.type === 'date') {
    control.insertAdjacentHTML('afterend', WEEKDAY(expression(path)));
  }
  set(control, {id, 'aria-describedby': `${id}-findings`, 'ng-attr-aria-invalid': `{{wrong(${quoted(path)})}}`});
  if (control.type !== 'file') {
    set(control, {name: id, 'ng-model': `form.${expression(path)}`, autocomplete: 'off'});
    control.classList.toggle('form-control', control.type !== 'checkbox');
  }
}

function dressLabel(label, path, {optional, proposed}) {
  label.htmlFor = idOf(path);
  if (optional !== undefined) {
    label.insertAdjacentHTML('beforeend', ' <small>(nếu có)</small>');
  }
  if (proposed !== undefined) {
    label.insertAdjacentHTML('beforeend', ` <small ng-if="isProposed(${quoted(path)})">(máy đề nghị)</small>`);
  }
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}
