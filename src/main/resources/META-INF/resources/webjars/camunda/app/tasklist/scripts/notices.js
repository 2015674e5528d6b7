/* In Tasklist's header, on a phone too, how many notices are unread; a click opens them, each with the way to its task. */
define(['angular'], function(angular) {
  const EVERY = 60000;
  const ADDRESS = '/api/notices';

  const TEMPLATE = `<div class="notices-bell">
    <a href="" class="notices-link" ng-click="toggle($event)" aria-expanded="{{!!open}}" aria-controls="notices">
      <span class="glyphicon glyphicon-bell"></span> <span class="notices-word">Thông báo</span>
      <span class="unread" ng-if="page.unread">{{page.unread}}</span>
    </a>
    <section id="notices" class="notices" ng-if="open" aria-label="Thông báo" ng-click="$event.stopPropagation()">
      <p class="all">
        <button type="button" class="btn btn-link" ng-if="page.unread" ng-click="readAll()">Đánh dấu đã đọc tất cả</button>
        <button type="button" class="btn btn-link" ng-click="toggle($event)">Đóng</button>
      </p>
      <p ng-if="!page.items.length">Chưa có thông báo nào.</p>
      <ul>
        <li ng-repeat="one in page.items track by one.id" ng-class="{unread: !one.read}">
          <span>{{one.text}}</span>
          <small>{{day(one.at)}}</small>
          <button type="button" class="btn btn-link" ng-if="one.task" ng-click="go(one)">Mở việc</button>
          <a class="btn btn-link" ng-if="one.page" ng-href="{{one.page}}" ng-click="read(one)">Mở trang</a>
          <button type="button" class="btn btn-link" ng-if="one.conversation" ng-click="talk(one)">Xem, trả lời</button>
          <button type="button" class="btn btn-link" ng-if="!one.read" ng-click="read(one)">Đã đọc</button>
          <div ng-if="one.id === talking.id">
            <p class="said" ng-repeat="line in talking.said track by $index" ng-class="{own: line.own}">
              <strong>{{line.from}}</strong> <small>{{day(line.at)}}</small><br>{{line.text}}</p>
            <textarea class="form-control" rows="3" maxlength="1000" aria-label="Trả lời" ng-model="talking.words"></textarea>
            <p role="alert" ng-if="talking.problem">{{talking.problem}}</p>
            <button type="button" class="btn btn-default" ng-disabled="!talking.words || talking.sending" ng-click="answer(one)">Gửi trả lời</button>
          </div>
        </li>
      </ul>
    </section></div>`;

  angular.module('daihoi.notices', []).directive('navbarHeader', [
    '$http',
    '$interval',
    '$location',
    '$compile',
    function($http, $interval, $location, $compile) {
      return {
        restrict: 'C',
        link: function(header, element) {
          // a scope of its own for the bell alone: the header's button for the menu writes into the header's
          const scope = header.$new();
          watch(scope, $http, $interval, $location);
          element.append($compile(TEMPLATE)(scope));
        }
      };
    }
  ]);

  function watch($scope, $http, $interval, $location) {
    const seen = new Set();
    const mark = (one) => {
      $scope.page.unread -= one.read ? 0 : 1;
      one.read = true;
    };
    // what was read while the list was on its way is unread in it
    const show = ({data}) => {
      $scope.page = data;
      data.items.filter(({id}) => seen.has(id)).forEach(mark);
    };
    const load = () => $http.get(ADDRESS).then(show).catch(() => {});
    const ask = async (method, path, body) => {
      const server = await import('/forms/server.js');
      return server.ask(method, ADDRESS + path, body && JSON.stringify(body));
    };
    const send = (path) => ask('POST', path).catch(() => {});
    const tell = (one, what) =>
      $scope.talking.id === one.id && Object.assign($scope.talking, {problem: null, sending: false}, what);
    // what is typed while the conversation is on its way stays
    const converse = (one, method, body) =>
      ask(method, `/${one.id}/questions`, body)
        .then((talk) => tell(one, {...talk, ...(body && {words: ''})}))
        .catch(({message}) => tell(one, {problem: message}))
        .then(() => $scope.$applyAsync());
    const close = () => $scope.$applyAsync(() => ($scope.open = false));

    $scope.day = (at) => at.slice(0, 10).split('-').reverse().join('/');
    // the list keeps its order until it is asked for again, so that nothing jumps away under a finger
    $scope.read = (one) => {
      seen.add(one.id);
      mark(one);
      send(`/${one.id}/read`);
    };
    $scope.readAll = () => send('/read').then(load);
    $scope.talk = (one) => {
      $scope.talking = {id: one.id};
      $scope.read(one);
      converse(one, 'GET');
    };
    $scope.answer = (one) => {
      $scope.talking.sending = true;
      converse(one, 'POST', {text: $scope.talking.words});
    };
    $scope.toggle = (event) => {
      event.preventDefault();
      event.stopPropagation();
      $scope.open = !$scope.open;
      $scope.open && load();
    };
    $scope.go = (one) => {
      $scope.read(one);
      $scope.open = false;
      $location.path('/').search('task', one.task);
    };

    load();
    const timer = $interval(load, EVERY);
    document.addEventListener('click', close);
    $scope.$on('$destroy', () => {
      $interval.cancel(timer);
      document.removeEventListener('click', close);
    });
  }
});
