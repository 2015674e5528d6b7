/* On each card of the list, whose task it is and under which plan; the cards of a page are asked for together. */
define(['angular'], function(angular) {
  angular
    .module('daihoi.cards', [])
    .factory('taskCards', [
      '$http',
      '$timeout',
      function($http, $timeout) {
        let waiting = [];

        function ask() {
          const asked = waiting;
          waiting = [];
          const ids = asked.map(({id}) => `id=${encodeURIComponent(id)}`).join('&');
          $http.get(`/api/tasks/cards?${ids}`).then(({data}) => asked.forEach((one) => tell(one, data)));
        }

        function tell({id, show}, cards) {
          const card = cards.find((found) => found.id === id);
          card && show(card);
        }

        return (id, show) => {
          waiting.length || $timeout(ask);
          waiting.push({id, show});
        };
      }
    ])
    .directive('task', [
      'taskCards',
      function(taskCards) {
        return {
          restrict: 'C',
          link: function(scope, element) {
            if (element[0].tagName !== 'LI') {
              return;
            }
            const shown = angular.element('<div class="subject"></div>');
            element.find('h4').eq(0).parent().after(shown);
            taskCards(scope.task.id, ({organization, plan}) => {
              shown.append(angular.element('<strong></strong>').text(organization));
              shown.append(angular.element('<span></span>').text(plan));
            });
          }
        };
      }
    ]);
});
