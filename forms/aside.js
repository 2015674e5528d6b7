/* Below the fields of a task: what its two sides ask and answer each other, and handing it to a colleague. */
import {ask} from './server.js';

export const ASIDE = `
  <details class="aside" ng-if="talk.prompt">
    <summary>{{talk.prompt}} <span ng-if="talk.said.length">({{talk.said.length}})</span></summary>
    <div class="said" ng-repeat="one in talk.said track by $index" ng-class="{own: one.own}">
      <strong>{{one.from}}</strong> <small>{{day(one.at)}}</small>
      <p>{{one.text}}</p>
    </div>
    <p class="hint" ng-if="!task.held">Bấm “Nhận việc” để hỏi.</p>
    <div ng-if="task.held">
      <label for="talk-words">Câu hỏi</label>
      <textarea id="talk-words" class="form-control" rows="3" maxlength="1000" ng-model="talk.words"></textarea>
      <p class="hint">Nơi được hỏi có thông báo ngay; câu trả lời hiện ở đây và trong “Thông báo”.</p>
      <button type="button" class="btn btn-default" ng-disabled="!talk.words || talk.sending" ng-click="askOther()">Gửi câu hỏi</button>
    </div>
    <p class="problem" role="alert" ng-if="talk.problem">{{talk.problem.message}}</p>
  </details>
  <details class="aside" ng-if="hand.colleagues.length">
    <summary>Chuyển việc cho đồng chí khác</summary>
    <label for="hand-to">Người nhận việc</label>
    <select id="hand-to" class="form-control" ng-model="hand.to"
      ng-options="one.id as one.name for one in hand.colleagues"></select>
    <p class="hint">Nội dung đã nhập được giữ lại cho người nhận.</p>
    <button type="button" class="btn btn-default" ng-disabled="!hand.to || hand.sending" ng-click="handOver()">Chuyển việc</button>
    <p class="problem" role="alert" ng-if="hand.problem">{{hand.problem.message}}</p>
  </details>`;

export class Aside {
  constructor(scope, path, saved) {
    Object.assign(this, {scope, path, saved});
    scope.askOther = () => this.askOther();
    scope.handOver = () => this.handOver();
  }

  async load(held) {
    const talk = await this.get('questions');
    const colleagues = held ? await this.get('colleagues') : [];
    Object.assign(this.scope, {talk: {words: this.scope.talk?.words, ...talk}, hand: {colleagues}});
    this.scope.$applyAsync();
  }

  /** Without an answer the form goes on without its aside. */
  get(what) {
    return ask('GET', `${this.path}/${what}`).catch(() => undefined);
  }

  askOther() {
    const {talk} = this.scope;
    this.send(talk, 'questions', {text: talk.words}, (answer) => Object.assign(talk, answer, {words: ''}));
  }

  /** What was typed goes along as the draft. */
  async handOver() {
    const {hand} = this.scope;
    await this.saved();
    this.send(hand, 'colleagues', {to: hand.to}, () => window.location.reload());
  }

  async send(place, what, body, then) {
    Object.assign(place, {sending: true, problem: null});
    try {
      then(await ask('POST', `${this.path}/${what}`, JSON.stringify(body)));
    } catch (problem) {
      place.problem = problem;
    }
    place.sending = false;
    this.scope.$applyAsync();
  }
}
