(function () {
  var version = document.currentScript.dataset.version;
  var events = new EventSource("/__itasite/events?version=" + encodeURIComponent(version));
  events.addEventListener("changed", function () { location.reload(); });
})();
