/* In Tasklist's header, the way to the board of supervisors; everybody sees the own organisations there. */
define(['angular'], function(angular) {
  angular.module('daihoi.board', []).config([
    'ViewsProvider',
    function(ViewsProvider) {
      ViewsProvider.registerDefaultView('tasklist.navbar.action', {
        id: 'board-link',
        template: '<a href="/board"><span class="glyphicon glyphicon-th-list"></span> Bảng theo dõi</a>',
        priority: 400
      });
    }
  ]);
});
